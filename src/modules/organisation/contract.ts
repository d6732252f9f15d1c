import { contract } from '../../shared/contract.ts';

export const organisationApi = contract({});
