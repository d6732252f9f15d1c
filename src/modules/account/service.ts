import type { Handlers } from '../../platform/module.ts';
import type { accountApi } from './contract.ts';
import { demoHandlers } from './service/demo.ts';
import { setUp } from './service/first-use.ts';
import { linkHandlers } from './service/link.ts';
import { meHandlers } from './service/me.ts';
import { ownCredentialHandlers } from './service/own-credentials.ts';
import { ownSessionHandlers } from './service/own-sessions.ts';
import { ownTokenHandlers } from './service/own-tokens.ts';
import { peopleHandlers } from './service/people.ts';
import { passkeyHandlers } from './service/with-passkey.ts';
import { withPassword } from './service/with-password.ts';
import { providerHandlers } from './service/with-provider.ts';

export const handlers: Handlers<typeof accountApi> = {
  ...meHandlers,
  ...providerHandlers,
  ...passkeyHandlers,
  withPassword,
  ...demoHandlers,
  ...linkHandlers,
  setUp,
  ...ownSessionHandlers,
  ...ownCredentialHandlers,
  ...ownTokenHandlers,
  ...peopleHandlers,
};
