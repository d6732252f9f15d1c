import { api } from '../../../ui/api.ts';
import { mailApi } from '../contract.ts';

export const mail = api(mailApi);
