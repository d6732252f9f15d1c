import { defineModule } from '../../platform/module.ts';
import { auditApi } from './contract.ts';
import { jobs } from './jobs.ts';
import { may } from './permissions.ts';
import { handlers } from './service.ts';
import { auditTexts } from './texts.ts';

/** The audit trail: what was done, by whom, what it changed, and the proof that nobody has altered it since. */
export const audit = defineModule({
  name: 'audit',
  title: { sv: 'Revisionsspår', en: 'Audit trail' },
  permissions: may,
  texts: auditTexts,
  contract: auditApi,
  handlers,
  jobs,
  migrations: new URL('./migrations/', import.meta.url),
});
