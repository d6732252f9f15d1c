import { contract } from '../../shared/contract.ts';
import { linksApi } from './contract/link.ts';
import { ownApi } from './contract/own.ts';
import { peopleApi } from './contract/people.ts';
import { signInApi } from './contract/sign-in.ts';

/** Sign-in, sessions, tokens and one-time links. */
export const accountApi = contract({ ...signInApi, ...linksApi, ...ownApi, ...peopleApi });
