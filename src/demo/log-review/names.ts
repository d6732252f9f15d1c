import { keyPeople } from '../organisation/people.ts';
import { demoRegion } from '../organisation/region.ts';
import { divisions, placesByKind, spare } from './places.ts';

/** A row of a CSV file by its headings. */
export type Row = Readonly<Record<string, string>>;
/** The files of a synthetic region that say who works where, and the emergency accesses of the month to review. */
export type Staffed = {
  units: readonly Row[];
  staff: readonly Row[];
  assignments: readonly Row[];
  emergencies: readonly Row[];
};

/** What the synthetic region's ids are called in Region Exempel; `surnames` goes by the employee's own id as a patient. */
export type Names = { readonly ids: ReadonlyMap<string, string>; readonly surnames: ReadonlyMap<string, string> };

type Region = ReturnType<typeof demoRegion>;

/** Gives the units, managers and staff of a synthetic region places and names in Region Exempel, each its own. */
export function namesFor({ units, staff, assignments, emergencies }: Staffed): Names {
  const region = demoRegion();
  const places = placed(units, region);
  const users = employed({ units, assignments, emergencies }, places, region);
  const called = new Map(region.people.map(({ hsaId, name }) => [hsaId, name.split(' ').at(-1) ?? '']));
  const surnames = staff.flatMap(({ user_hsa = '', person_id = '' }): [string, string][] => {
    const surname = called.get(users.get(user_hsa) ?? '');
    return surname && person_id ? [[person_id, surname]] : [];
  });
  const hsaIds = [...places].map(([id, unit]): [string, string] => [id, unit.hsaId]);
  return { ids: new Map([...hsaIds, ...users]), surnames: new Map(surnames) };
}

type Place = Region['units'][number];

function placed(units: readonly Row[], { units: all }: Region): Map<string, Place> {
  const byKey = new Map(all.map((unit) => [unit.key, unit]));
  const left = new Map(Object.entries({ ...placesByKind, område: divisions, region: ['region'], spare }));
  const takeOf = (kind: string) => {
    const [first, ...rest] = left.get(kind) ?? [];
    left.set(kind, rest);
    return first;
  };
  return new Map(
    units.flatMap(({ unit_hsa = '', kind = '' }): [string, Place][] => {
      const place = byKey.get(takeOf(kind) ?? takeOf('spare') ?? '');
      return place ? [[unit_hsa, place]] : [];
    }),
  );
}

/**
 * Managers first; then those one may sign in as, who become someone with an emergency access at their unit, so that they stand in
 * its review whatever is drawn; then people of the unit, and others in care who are at no unit of the log.
 */
function employed(
  { units, assignments, emergencies }: Omit<Staffed, 'staff'>,
  places: ReadonlyMap<string, Place>,
  region: Region,
): Map<string, string> {
  const free = freePeople(region, new Set([...places.values()].map(({ hsaId }) => hsaId)));
  const users = new Map<string, string>();
  const give = (user: string, person: string | undefined) => {
    if (user !== '' && person && !users.has(user)) users.set(user, free.take(person));
  };
  const placeOf = (unit: string) => places.get(unit)?.hsaId ?? '';
  for (const { unit_hsa = '', manager_hsa = '', kind } of units)
    if (kind !== 'region' && kind !== 'område') give(manager_hsa, free.manager(places.get(unit_hsa)));
  for (const { user_hsa = '', unit_hsa = '' } of emergencies) give(user_hsa, free.named(placeOf(unit_hsa)));
  for (const { user_hsa = '', unit_hsa = '' } of assignments)
    if (!users.has(user_hsa)) give(user_hsa, free.next(placeOf(unit_hsa)));
  return users;
}

const named = new Set(keyPeople.map(({ hsaId }) => hsaId));

function freePeople({ people, assignments }: Region, inLog: ReadonlySet<string>) {
  const hidden = new Set(people.filter(({ protectedIdentity }) => protectedIdentity).map(({ hsaId }) => hsaId));
  const taken = new Set(hidden);
  const at = Map.groupBy(assignments, ({ unitHsaId }) => unitHsaId);
  const others = assignments.filter(
    ({ unitHsaId, purpose }) => !inLog.has(unitHsaId) && purpose === 'careAndTreatment',
  );
  const firstFree = (some: readonly { personHsaId: string }[]) =>
    some.find(({ personHsaId }) => !taken.has(personHsaId))?.personHsaId;
  return {
    take: (person: string) => {
      taken.add(person);
      return person;
    },
    manager: (place: Place | undefined) => {
      const person = place?.managerHsaId ?? '';
      return person !== '' && !taken.has(person) ? person : undefined;
    },
    named: (unitHsaId: string) =>
      firstFree((at.get(unitHsaId) ?? []).filter(({ personHsaId }) => named.has(personHsaId))),
    next: (unitHsaId: string) => firstFree(at.get(unitHsaId) ?? []) ?? firstFree(others),
  };
}
