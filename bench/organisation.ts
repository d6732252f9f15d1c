import { assignmentRows, columns, personRows, unitRows } from '../src/demo/organisation/csv.ts';
import { largeOrganisation } from '../src/demo/organisation/large.ts';
import { bringIn, grantsOf, idsIn } from '../src/demo/seed/organisation.ts';
import { foundRegion, giveRoles } from '../src/modules/organisation/index.ts';
import { asSystem } from '../src/platform/assemble.ts';
import type { Services } from '../src/platform/services.ts';
import { newId } from '../src/shared/ids.ts';

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
