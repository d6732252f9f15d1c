import { delegationApi } from './contract/delegation.ts';
import { followUpApi } from './contract/follow-up.ts';
import { inboxApi } from './contract/inbox.ts';
import { settingsApi } from './contract/settings.ts';

/** All of the module's endpoints. */
export const tasksApi = { ...inboxApi, ...delegationApi, ...settingsApi, ...followUpApi } as const;
