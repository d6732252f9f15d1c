import type { Role } from '../../shared/role.ts';
import { mainPurpose } from './people/assignments.ts';
import { keyPeople, peopleOf } from './people.ts';
import type { Assignment, Employee, KeyPerson, Person } from './person.ts';
import type { Unit } from './unit.ts';
import { unitOf, units } from './units.ts';

/** A role a person holds over a unit and all below it, from a day on. */
export type RoleGrant = {
  readonly personHsaId: string;
  readonly unitHsaId: string;
  readonly role: Role;
  readonly validFrom: string;
};

/** A whole organisation, tied together by HSA-ids; each unit stands after the one above it. */
export type Organisation = {
  readonly units: readonly (Unit & { readonly managerHsaId: string | null })[];
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
  readonly roles: readonly RoleGrant[];
};

/** The demo region: this many people, from this seed. */
export const demoPeople = { count: 600, seed: 2026 } as const;

/** The demo region's people beside the named ones. */
export const demoEmployees = (): Employee[] => peopleOf(demoPeople.count - keyPeople.length, demoPeople.seed);

/** Region Exempel as the demo starts with it: units, people, why they work where, and who holds which role. */
export const demoRegion = (): Organisation => organisationOf(units, demoEmployees());

/** Ties units to the named people and further employees. `all` begins with the demo region's units. */
export function organisationOf(all: readonly Unit[], employees: readonly Employee[]): Organisation {
  const heads = headsOf(employees);
  return {
    units: all.map((unit) => ({ ...unit, managerHsaId: heads.get(unit.manager ?? `unit ${unit.key}`) ?? null })),
    people: [...keyPeople, ...employees],
    assignments: [...keyPeople.flatMap(keyAssignments), ...employees.flatMap((employee) => employee.assignments)],
    roles: [...keyPeople.flatMap(keyRoles), ...managerRoles(all, employees)],
  };
}

/** HSA-ids of those who may head a unit: named people by key, the others by `unit KEY`. */
const headsOf = (employees: readonly Employee[]): Map<string, string> =>
  new Map([
    ...keyPeople.map((person) => [person.key, person.hsaId] as const),
    ...employees.flatMap(({ manages, hsaId }) => (manages ? [[`unit ${manages}`, hsaId] as const] : [])),
  ]);

function keyAssignments(person: KeyPerson): Assignment[] {
  const unit = unitOf(person.unit);
  const validFrom = person.roles.map((role) => role.validFrom).toSorted()[0] ?? unit.validFrom;
  const leads = person.roles.some(({ role }) => role === 'unitManager');
  const own = { personHsaId: person.hsaId, unitHsaId: unit.hsaId, validFrom, validTo: null };
  if (!leads || mainPurpose(unit) === 'administration') return [{ ...own, purpose: mainPurpose(unit) }];
  return [
    { ...own, purpose: 'administration' },
    { ...own, purpose: 'qualityAssurance' },
  ];
}

const keyRoles = ({ hsaId, roles }: KeyPerson): RoleGrant[] =>
  roles.map(({ role, unit, validFrom }) => ({
    personHsaId: hsaId,
    unitHsaId: unitOf(unit).hsaId,
    role,
    validFrom,
  }));

function managerRoles(all: readonly Unit[], employees: readonly Employee[]): RoleGrant[] {
  const byKey = new Map(all.map((unit) => [unit.key, unit]));
  return employees.flatMap(({ hsaId, manages, assignments: [first] }) => {
    const unit = manages ? byKey.get(manages) : undefined;
    if (!unit || !first) return [];
    const role = unit.kind === 'administration' || unit.kind === 'company' ? 'administrationHead' : 'unitManager';
    return [{ personHsaId: hsaId, unitHsaId: unit.hsaId, role, validFrom: first.validFrom }];
  });
}
