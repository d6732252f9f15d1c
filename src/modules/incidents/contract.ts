import { breachRegisterApi } from './contract/breach-register.ts';
import { caseApi } from './contract/case-api.ts';
import { figuresApi } from './contract/figures.ts';
import { lawApi } from './contract/law.ts';
import { lawPreviewApi } from './contract/law-preview.ts';
import { obligationApi } from './contract/obligation.ts';
import { playbookApi } from './contract/playbook.ts';
import { reportApi } from './contract/report.ts';
import { reportCaseApi } from './contract/report-case.ts';
import { reportOutputApi } from './contract/report-output.ts';
import { senderApi } from './contract/sender.ts';
import { similarApi } from './contract/similar.ts';
import { triageApi } from './contract/triage.ts';
import { webhookApi } from './contract/webhook.ts';

/** Incidents: reports, cases, what the law asks of them, and the clocks. */
export const incidentsApi = {
  ...reportApi,
  ...caseApi,
  ...triageApi,
  ...obligationApi,
  ...lawApi,
  ...reportOutputApi,
  ...breachRegisterApi,
  ...senderApi,
  ...lawPreviewApi,
  ...similarApi,
  ...reportCaseApi,
  ...figuresApi,
  ...playbookApi,
  ...webhookApi,
};
