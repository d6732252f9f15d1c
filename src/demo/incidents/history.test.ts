import { beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../../modules/index.ts';
import { asSystem } from '../../platform/assemble.ts';
import { aRegion } from '../../testing/region.ts';
import { keyPeople } from '../organisation/people.ts';
import { unitOf } from '../organisation/units.ts';
import { seedCurrentIncidents } from '../seed/current-incidents.ts';
import { hsaIdOf, type Incidents, type IncidentsNeed, incidentsAs } from '../seed/incident-work.ts';
import { idsIn, seedOrganisation } from '../seed/organisation.ts';
import { seedPastIncidents } from '../seed/past-incidents.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let need: IncidentsNeed;
const asCiso = <T>(work: (api: Incidents) => Promise<T>) => incidentsAs(need, hsaIdOf('ciso'), work);

beforeAll(async () => {
  const { app, services } = region.running;
  await asSystem(services, 'test', async (context) => {
    for (const { atStart } of modules) await atStart?.(context);
  });
  await seedOrganisation(services);
  const [units, people] = [await idsIn(services, 'organisation.unit'), await idsIn(services, 'organisation.person')];
  const hsaIds = new Map(keyPeople.map(({ key, hsaId }) => [key, hsaId]));
  need = {
    ...{ app, services },
    unitId: (key) => units.get(unitOf(key).hsaId) ?? '',
    personId: (key) => people.get(hsaIds.get(key) ?? '') ?? '',
  };
  await seedPastIncidents(need);
}, 240_000);

describe('the seeded history', () => {
  test('gives the figures of 2021: nine breaches to the officer, six to IMY, one NIS incident, all closed', async () => {
    const { total, byRegime } = await asCiso((api) => api.figures({ query: { year: 2021 } }));
    expect(total).toMatchObject({ incidents: 10, toOfficer: 9, toImy: 6, toCsirt: 1, closed: 10, inTime: 7, late: 1 });
    expect(byRegime.find(({ regime }) => regime === 'oldNis')).toMatchObject({ filed: 1, inTime: 1, overdue: 0 });
    expect(byRegime.find(({ regime }) => regime === 'gdpr33')).toMatchObject({ toReport: 6, notToReport: 3 });
  });

  test('says so on paper and as a workbook', async () => {
    const { blocks } = await asCiso((api) => api.figuresSheet({ query: { year: 2021 } }));
    const told = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(told).toContain('Personuppgiftsincidenter till dataskyddsombudet: 9. Anmälda till IMY: 6.');
    expect(told).toContain('Incidenter rapporterade till CSIRT-enheten, eller till MSB enligt NIS-lagen: 1.');
  });

  test('is judged by the law of its day: no clock of the Cybersecurity Act ran', async () => {
    const rows = await region.query<{ n: number }>(
      "select count(*)::int as n from incidents.obligation where regime = 'cybersecurity'",
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('leaves nothing undone, and the trail tells when it was really written', async () => {
    expect(await region.query("select id from incidents.incident where state <> 'closed'")).toEqual([]);
    expect(await region.query("select id from task.task where closed_at is null and kind like 'incidents.%'")).toEqual(
      [],
    );
    const [{ years } = { years: [] }] = await region.query<{ years: number[] }>(
      "select array_agg(distinct extract(year from at)::int) as years from audit.entry where action = 'incidents.filed'",
    );
    expect(years).toEqual([new Date().getFullYear()]);
  });
});

describe('the current incidents', () => {
  test('stand in different states, with clocks that run and an exercise that counts for nothing', async () => {
    await seedCurrentIncidents(need);
    const { items } = await asCiso((api) => api.list({ query: {} }));
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['event', 'incident', 'dismissed', 'closed']));
    const wall = await asCiso((api) => api.wall({ query: {} }));
    expect(wall.items.filter(({ exercise }) => exercise).length).toBeGreaterThan(0);
    expect(wall.items.filter(({ exercise }) => !exercise).length).toBeGreaterThanOrEqual(4);
    const { total } = await asCiso((api) => api.figures({ query: { year: 2026 } }));
    expect(total).toMatchObject({ reported: 4, incidents: 2, dismissed: 1, ideas: 1, toCsirt: 1 });
  }, 120_000);
});
