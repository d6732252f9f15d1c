import { defineModule } from '../../platform/module.ts';
import { accountApi } from './contract.ts';
import { jobs } from './jobs.ts';
import { may } from './permissions.ts';
import { handlers } from './service.ts';
import { accountTexts } from './texts.ts';

export { type DemoPerson, setDemoPeople } from './service/demo-people.ts';
export { setupLink } from './service/first-use.ts';
export { issueToken } from './service/issue-token.ts';

/** Who one is: signing in and out, sessions, API tokens, and the ways of getting in. */
export const account = defineModule({
  name: 'account',
  title: { sv: 'Inloggning', en: 'Sign-in' },
  permissions: may,
  texts: accountTexts,
  contract: accountApi,
  handlers,
  migrations: new URL('./migrations/', import.meta.url),
  jobs,
});
