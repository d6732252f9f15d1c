import { defineModule } from '../../platform/module.ts';
import { organisationApi } from './contract.ts';
import { organisationPermissions } from './permissions.ts';
import { organisationTexts } from './texts.ts';

/** Units, people, roles: who works where, who answers for what. */
export const organisation = defineModule({
  name: 'organisation',
  title: { sv: 'Organisation', en: 'Organisation' },
  permissions: organisationPermissions,
  texts: organisationTexts,
  contract: organisationApi,
  handlers: {},
  migrations: new URL('./migrations/', import.meta.url),
  records: [
    { kind: 'unit', name: { sv: 'Enhet', en: 'Unit' }, path: (id) => `/organisation/units/${id}` },
    { kind: 'person', name: { sv: 'Person', en: 'Person' }, path: (id) => `/organisation/people/${id}` },
  ],
});
