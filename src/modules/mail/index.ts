import { defineModule } from '../../platform/module.ts';
import { mailApi } from './contract.ts';
import { jobs } from './jobs.ts';
import { may } from './permissions.ts';
import { handlers } from './service.ts';
import { trial } from './templates.ts';
import { mailTexts } from './texts.ts';

/** Mail: what leaves, what comes back, and in which language a person wants it. Modules write with platform/mail. */
export const mail = defineModule({
  name: 'mail',
  title: { sv: 'E-post', en: 'Mail' },
  permissions: may,
  texts: mailTexts,
  contract: mailApi,
  handlers,
  jobs,
  mails: [trial],
});
