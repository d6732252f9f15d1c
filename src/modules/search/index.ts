import { defineModule } from '../../platform/module.ts';
import { searchApi } from './contract.ts';
import { jobs } from './jobs.ts';
import { may } from './permissions.ts';
import { handlers } from './service.ts';
import { searchTexts } from './texts.ts';

/** Finds anything with a card, and what stands in its text, among what the person may see. */
export const search = defineModule({
  name: 'search',
  title: { sv: 'Sök', en: 'Search' },
  permissions: may,
  texts: searchTexts,
  contract: searchApi,
  handlers,
  jobs,
  migrations: new URL('./migrations/', import.meta.url),
});
