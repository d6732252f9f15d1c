import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';

export const reportCaseApi = contract({
  /** The case a report belongs to, for those who read the case: a report found by search leads them there. */
  caseOfReport: {
    method: 'GET',
    path: '/incident-reports/:id/case',
    permission: may.work,
    params: ById,
    reply: ById,
  },
});
