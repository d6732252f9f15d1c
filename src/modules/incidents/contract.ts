import { caseApi } from './contract/case-api.ts';
import { lawApi } from './contract/law.ts';
import { obligationApi } from './contract/obligation.ts';
import { reportApi } from './contract/report.ts';
import { similarApi } from './contract/similar.ts';
import { triageApi } from './contract/triage.ts';

/** Incidents: reports, cases, what the law asks of them, and the clocks. */
export const incidentsApi = { ...reportApi, ...caseApi, ...triageApi, ...obligationApi, ...lawApi, ...similarApi };
