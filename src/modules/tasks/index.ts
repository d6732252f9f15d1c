import { defineModule } from '../../platform/module.ts';
import { tasksApi } from './contract.ts';
import { jobs } from './jobs.ts';
import { may } from './permissions.ts';
import { handlers } from './service.ts';
import { digest } from './templates.ts';
import { tasksTexts } from './texts.ts';

/** Everybody's tasks from every module: inbox, standing in, reminders, escalation, follow-up. Modules ask with platform/tasks. */
export const tasks = defineModule({
  name: 'tasks',
  title: { sv: 'Uppgifter', en: 'Tasks' },
  permissions: may,
  texts: tasksTexts,
  contract: tasksApi,
  handlers,
  jobs,
  mails: [digest],
  migrations: new URL('./migrations/', import.meta.url),
});
