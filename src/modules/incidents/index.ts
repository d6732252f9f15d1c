import { defineModule } from '../../platform/module.ts';
import { incidentsApi } from './contract.ts';
import { jobs } from './jobs.ts';
import { may } from './permissions.ts';
import { breachRegisterHandlers } from './service/breach-register.ts';
import { caseHandlers } from './service/case.ts';
import { figuresHandlers } from './service/figures.ts';
import { keepFirstLaw, lawHandlers } from './service/law.ts';
import { lawPreviewHandlers } from './service/law-preview.ts';
import { obligationHandlers } from './service/obligation.ts';
import { keepFirstPlaybooks, playbookHandlers } from './service/playbook.ts';
import { questionTasks } from './service/questions.ts';
import { reportHandlers } from './service/report.ts';
import { reportCaseHandlers } from './service/report-case.ts';
import { reportOutputHandlers } from './service/report-output.ts';
import { senderHandlers } from './service/sender.ts';
import { similarHandlers } from './service/similar.ts';
import { triageHandlers } from './service/triage.ts';
import { webhookHandlers } from './service/webhook/handlers.ts';
import { mails } from './templates.ts';
import { incidentsTexts } from './texts.ts';

export { openIncident } from './service/open-incident.ts';

/** Incidents: anyone reports, the law's clocks run by themselves, each duty ends by a filing or a signed decision. */
export const incidents = defineModule({
  name: 'incidents',
  title: { sv: 'Incidenter', en: 'Incidents' },
  permissions: may,
  texts: incidentsTexts,
  contract: incidentsApi,
  handlers: {
    ...reportHandlers,
    ...caseHandlers,
    ...triageHandlers,
    ...obligationHandlers,
    ...lawHandlers,
    ...reportOutputHandlers,
    ...breachRegisterHandlers,
    ...senderHandlers,
    ...lawPreviewHandlers,
    ...similarHandlers,
    ...reportCaseHandlers,
    ...figuresHandlers,
    ...playbookHandlers,
    ...webhookHandlers,
  },
  migrations: new URL('./migrations/', import.meta.url),
  jobs,
  mails,
  atStart: async (context) => {
    await keepFirstLaw(context);
    await keepFirstPlaybooks(context);
  },
  tasks: [
    { kind: 'incidents.assess', name: { sv: 'Bedöm händelsen', en: 'Assess the event' }, escalates: false },
    {
      kind: 'incidents.report',
      name: { sv: 'Lämna rapporten i tid', en: 'File the report in time' },
      escalates: false,
    },
    ...questionTasks,
  ],
  notices: [
    { kind: 'incidents.news', name: { sv: 'Nytt om din rapport', en: 'News about your report' }, mail: true },
    {
      kind: 'incidents.named',
      name: { sv: 'Du är utsedd till handläggare', en: 'You have been named a handler' },
      mail: true,
      mailEach: true,
    },
  ],
  records: [
    { kind: 'incident', name: { sv: 'Incident', en: 'Incident' }, path: (id) => `/incidents/${id}` },
    { kind: 'incidentReport', name: { sv: 'Rapport', en: 'Report' }, path: (id) => `/incident-reports/${id}` },
  ],
});
