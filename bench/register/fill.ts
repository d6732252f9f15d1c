import type pg from 'pg';
import { assignmentRows, columns, personRows, unitRows } from '../../src/demo/organisation/csv.ts';
import { largeOrganisation } from '../../src/demo/organisation/large.ts';
import { bringIn, grantsOf, idsIn } from '../../src/demo/seed/organisation.ts';
import { foundRegion, giveRoles } from '../../src/modules/organisation/index.ts';
import { asSystem } from '../../src/platform/assemble.ts';
import type { Services } from '../../src/platform/services.ts';
import { newId } from '../../src/shared/ids.ts';

/** The large region through its own imports: 36 000 people, 1 800 units. Answers the seconds it took and whom to act as. */
export async function fillOrganisation(services: Services) {
  const region = largeOrganisation();
  const [root] = region.units;
  if (!root) throw new Error('a region has units');
  const began = performance.now();
  await asSystem(services, 'bench.organisation', async (context) => {
    await foundRegion(context, { id: newId(), name: root.name, hsaId: root.hsaId });
    await bringIn(context, 'organisation.people', columns.people, personRows(region.people));
    await bringIn(context, 'organisation.units', columns.units, unitRows(region.units));
    await bringIn(context, 'organisation.assignments', columns.assignments, assignmentRows(region.assignments));
  });
  const seconds = (performance.now() - began) / 1000;
  const [people, units] = [await idsIn(services, 'organisation.person'), await idsIn(services, 'organisation.unit')];
  await asSystem(services, 'bench.roles', (context) => giveRoles(context, grantsOf(region, people, units)));
  const holder = (role: string, unitKey?: string) => {
    const unit = unitKey ? region.units.find(({ key }) => key === unitKey)?.hsaId : root.hsaId;
    const grant = region.roles.find((each) => each.role === role && each.unitHsaId === unit);
    return { personId: people.get(grant?.personHsaId ?? '') ?? '', unitId: units.get(unit ?? '') ?? '' };
  };
  return {
    seconds,
    people: people.size,
    units: units.size,
    ciso: holder('ciso'),
    coordinator: holder('securityCoordinator', 'hospital'),
  };
}

/**
 * A million pieces of evidence, as the owner of the database; the trail is left out to save an hour. Units are drawn by a
 * hash of the number: were they and the days both counted round, each day would hold a handful of units only.
 */
export async function fillEvidence(owner: pg.Pool, count: number): Promise<void> {
  await owner.query('alter table requirements.evidence disable trigger audit');
  await owner.query(
    `insert into requirements.evidence (id, unit_id, title, kind, url, note, collected_on, valid_until, next_check_on)
     select gen_random_uuid(), u.ids[1 + ('x' || left(md5(i::text), 7))::bit(28)::int % cardinality(u.ids)], 'Underlag ' || i, (array['note', 'link', 'file'])[1 + i % 3],
       case when i % 3 = 1 then 'https://exempel.example/' || i else '' end, '', '2024-01-01'::date + i % 900, '2026-01-01'::date + i % 1500,
       case when i % 10 = 0 then null else '2026-01-01'::date + (i * 31) % 1200 end
     from generate_series(1, $1::int) i, (select array_agg(id order by id) as ids from access.scope) u`,
    [count],
  );
  await owner.query('alter table requirements.evidence enable trigger audit');
  await owner.query('vacuum analyze requirements.evidence');
  await owner.query('vacuum analyze');
}
