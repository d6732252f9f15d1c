import type { Handlers } from '../../platform/module.ts';
import type { organisationApi } from './contract.ts';
import { assignmentHandlers } from './service/assignment.ts';
import { deputyHandlers } from './service/deputy.ts';
import { grantHandlers } from './service/grant.ts';
import { personHandlers } from './service/person.ts';
import { responsibilityHandlers } from './service/responsibility.ts';
import { roleHandlers } from './service/role.ts';
import { unitHandlers } from './service/unit.ts';
import { unitChangeHandlers } from './service/unit-change.ts';

export const handlers: Handlers<typeof organisationApi> = {
  ...unitHandlers,
  ...unitChangeHandlers,
  ...deputyHandlers,
  ...personHandlers,
  ...assignmentHandlers,
  ...grantHandlers,
  ...roleHandlers,
  ...responsibilityHandlers,
};
