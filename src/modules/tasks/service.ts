import type { Handlers } from '../../platform/module.ts';
import type { tasksApi } from './contract.ts';
import { delegationHandlers } from './service/delegation.ts';
import { followUpHandlers } from './service/follow-up.ts';
import { inboxHandlers } from './service/inbox.ts';
import { settingsHandlers } from './service/settings.ts';

export const handlers: Handlers<typeof tasksApi> = {
  ...inboxHandlers,
  ...delegationHandlers,
  ...settingsHandlers,
  ...followUpHandlers,
};
