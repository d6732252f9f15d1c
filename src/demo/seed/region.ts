import { asSystem } from '../../platform/assemble.ts';
import { dayOf } from '../../platform/clock.ts';
import { buildApp } from '../../platform/http/app.ts';
import type { Services } from '../../platform/services.ts';
import type { Role } from '../../shared/role.ts';
import { fill, texts } from '../../shared/text.ts';
import { keyPeople } from '../organisation/people.ts';
import { demoRegion } from '../organisation/region.ts';
import { seedActions } from './actions.ts';
import { asDemoPerson } from './as-person.ts';
import { seedComments } from './comments.ts';
import { seedCurrentIncidents } from './current-incidents.ts';
import { type Known, seedDocuments } from './documents.ts';
import { seedLivingDocuments } from './living-documents.ts';
import { idsIn, seedOrganisation } from './organisation.ts';
import { seedPastIncidents } from './past-incidents.ts';
import { seedRequirements } from './requirements.ts';
import { seedSenders } from './senders.ts';
import { seedHandingOver } from './tasks.ts';

const says = texts({
  organisation: {
    sv: 'Fyller på Region Exempel: enheter och personer',
    en: 'Filling Region Exempel: units and people',
  },
  documents: { sv: 'Fyller på Region Exempel: styrdokument', en: 'Filling Region Exempel: governing documents' },
  requirements: {
    sv: 'Fyller på Region Exempel: bedömningen 2019',
    en: 'Filling Region Exempel: the assessment of 2019',
  },
  actions: {
    sv: 'Fyller på Region Exempel: handlingsplan och åtgärder',
    en: 'Filling Region Exempel: action plan and actions',
  },
  incidents: { sv: 'Fyller på Region Exempel: incidenter', en: 'Filling Region Exempel: incidents' },
  ready: { sv: 'Region Exempel är klar ({people} personer)', en: 'Region Exempel is ready ({people} people)' },
});

/** What the later steps need to find: units by their key, and who holds a role over the whole region. */
async function known(services: Services): Promise<Known> {
  const region = demoRegion();
  const [root] = region.units;
  const [units, people] = [await idsIn(services, 'organisation.unit'), await idsIn(services, 'organisation.person')];
  const hsaIds = new Map(region.units.map(({ key, hsaId }) => [key, hsaId]));
  return {
    unitId: (key) => units.get(hsaIds.get(key === 'region' ? (root?.key ?? '') : key) ?? '') ?? '',
    personId: (role) => {
      const grant = region.roles.find((each) => each.role === (role as Role) && each.unitHsaId === root?.hsaId);
      return grant ? (people.get(grant.personHsaId) ?? null) : null;
    },
  };
}

/** The ids of the named people by their key. */
async function namedPeople(services: Services): Promise<ReadonlyMap<string, string>> {
  const ids = await idsIn(services, 'organisation.person');
  return new Map(keyPeople.map(({ key, hsaId }) => [key, ids.get(hsaId) ?? '']));
}

/** Jobs begin when the region is filled; what its filling would have sent is not sent. */
const withoutJobs = (services: Services): Services => ({
  ...services,
  jobs: { ...services.jobs, send: async () => {} },
});

/** Region Exempel from nothing: through the same imports and endpoints as everyone else's data, so with the same trail. */
export async function seedDemoRegion(services: Services, report: (step: string) => void): Promise<void> {
  const { language } = services.config;
  const ciso = demoRegion().roles.find(({ role }) => role === 'ciso');
  if (!ciso) throw new Error('the demo has a CISO');
  report(says.organisation[language]);
  await seedOrganisation(services);
  const app = await buildApp(withoutJobs(services));
  await asDemoPerson(app, services, ciso.personHsaId, async (me) => {
    const places = await known(services);
    report(says.documents[language]);
    const documents = await seedDocuments(me, places);
    report(says.requirements[language]);
    await seedRequirements(me, places, documents);
    report(says.actions[language]);
    const people = await namedPeople(services);
    const today = dayOf(services.clock.now());
    const personId = (key: string) => people.get(key) ?? '';
    await seedLivingDocuments(me, { app, services, unitId: places.unitId, personId, documents, today });
    await seedActions(me, { unitId: places.unitId, personId: (key) => people.get(key) ?? '', documents, today });
    await seedComments({ app, services, personId }, documents.get('access-guideline') ?? '');
    await seedHandingOver(me, people.get('securityOfficer') ?? '', today);
    report(says.incidents[language]);
    const need = { app, services, unitId: places.unitId, personId };
    await seedSenders(need);
    await seedPastIncidents(need);
    await seedCurrentIncidents(need);
  });
  await app.close();
  report(fill(says.ready[language], { people: demoRegion().people.length }));
}

/** Whether nobody has been registered yet. */
export const isEmpty = (services: Services): Promise<boolean> =>
  asSystem(services, 'first-fill', async () => (await idsIn(services, 'organisation.person')).size === 0);
