import { api } from '../../../ui/api.ts';
import { accountApi } from '../contract.ts';

export const account = api(accountApi);
