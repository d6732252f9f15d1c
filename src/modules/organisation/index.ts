import type { Context } from '../../platform/module.ts';
import { defineModule } from '../../platform/module.ts';
import type { NewPerson } from './contract/person.ts';
import { organisationApi } from './contract.ts';
import { assignmentsImport } from './imports/assignments.ts';
import { peopleImport } from './imports/people.ts';
import { unitsImport } from './imports/units.ts';
import { jobs } from './jobs.ts';
import { may } from './permissions.ts';
import { handlers } from './service.ts';
import { insertRegion, type NewRegion } from './store/face.ts';
import { insertPerson } from './store/person.ts';
import { organisationTexts } from './texts.ts';

export type { NewPerson } from './contract/person.ts';
export type { NewGrant } from './contract/role.ts';
export { type FileReport, importFiles } from './imports/from-files.ts';
export { giveRoles } from './service/grant.ts';
export {
  type Controller,
  controllerOf,
  controllers,
  type KnownPerson,
  personByHsaId,
  personOf,
  type RoleHeld,
  reachedBy,
  regionId,
  rolesOf,
  unitsNamed,
} from './store/face.ts';

/** Makes the region itself, the unit that all others lie below. Once in an installation, as the system. */
export const foundRegion = ({ db, today }: Context, region: NewRegion) =>
  insertRegion(db, { ...region, from: today.toString() });

/** Makes a person, as for the first administrator; roles come by `giveRoles`. */
export const createPerson = async ({ db }: Context, person: NewPerson): Promise<void> => {
  await insertPerson(db, person);
};

/** What can be brought in from files, in the order that needs nothing of a later one but managers, who come with people. */
export const organisationImports = [peopleImport, unitsImport, assignmentsImport];

/** Units, people, roles: who works where, who answers for what. */
export const organisation = defineModule({
  name: 'organisation',
  title: { sv: 'Organisation', en: 'Organisation' },
  permissions: may,
  texts: organisationTexts,
  contract: organisationApi,
  handlers,
  migrations: new URL('./migrations/', import.meta.url),
  jobs,
  imports: organisationImports,
  records: [
    { kind: 'unit', name: { sv: 'Enhet', en: 'Unit' }, path: (id) => `/organisation/units/${id}` },
    { kind: 'person', name: { sv: 'Person', en: 'Person' }, path: (id) => `/organisation/people/${id}` },
  ],
});
