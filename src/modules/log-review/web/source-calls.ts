import { api } from '../../../ui/api.ts';
import { rulesApi } from '../contract/rules.ts';
import { sourcesApi } from '../contract/sources.ts';

export const logSources = api(sourcesApi);
export const logRules = api(rulesApi);
