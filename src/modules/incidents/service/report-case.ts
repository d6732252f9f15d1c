import type { Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { reportCaseApi } from '../contract/report-case.ts';
import { caseOfReport } from '../store/report-case.ts';

export const reportCaseHandlers: Handlers<typeof reportCaseApi> = {
  caseOfReport: async ({ db }, { params }) => {
    const found = await caseOfReport(db, params.id);
    if (!found) throw new Problem('record.not-found', 404, params);
    return found;
  },
};
