import { expect } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Role } from '../../shared/role.ts';
import type { TestRegion } from '../../testing/region.ts';
import type { Purpose, UnitKind } from './contract/words.ts';
import { organisationApi } from './contract.ts';

/** Days before everything else in tests. */
const longAgo = '2020-01-01';

let made = 0;
/** A valid invented HSA-id nobody else has in this test run. */
export const anHsaId = (letter = 'T'): string => `SE2321009009-${letter}${String(++made).padStart(6, '0')}`;

/** Inserts a row past row-level security; answers its id. */
async function insert(region: TestRegion, table: string, row: Record<string, unknown>): Promise<string> {
  const id = newId();
  const columns = ['id', ...Object.keys(row)];
  const places = columns.map((_, index) => `$${index + 1}`);
  await region.query(`insert into ${table} (${columns}) values (${places})`, [id, ...Object.values(row)]);
  return id;
}

/** The region itself; made the first time. */
export async function theRegion(region: TestRegion): Promise<string> {
  const [found] = await region.query<{ id: string | null }>('select organisation.region() as id');
  if (found?.id) return found.id;
  return insert(region, 'organisation.unit', { kind: 'region', name: 'Region Exempel', valid_from: longAgo });
}

type UnitParts = {
  name?: string;
  kind?: UnitKind;
  parentId?: string;
  hsaId?: string;
  registrationNumber?: string;
  controller?: boolean;
  managerId?: string;
  validFrom?: string;
  validTo?: string;
};

/** A unit, an operation right below the region unless told otherwise. Answers its id. */
export async function aUnit(region: TestRegion, parts: UnitParts = {}): Promise<string> {
  const { name = `Enheten ${made + 1}`, kind = 'operation', parentId = await theRegion(region) } = parts;
  return insert(region, 'organisation.unit', {
    name,
    kind,
    parent_id: parentId,
    hsa_id: parts.hsaId ?? anHsaId('E'),
    registration_number: parts.registrationNumber ?? null,
    controller: parts.controller ?? kind === 'committee',
    manager_id: parts.managerId ?? null,
    valid_from: parts.validFrom ?? longAgo,
    valid_to: parts.validTo ?? null,
  });
}

type PersonParts = {
  name?: string;
  hsaId?: string;
  email?: string;
  title?: string;
  protectedIdentity?: boolean;
  active?: boolean;
};

/** A person, without roles or assignments. Answers the id, ready for `region.as(id)`. */
export async function aPerson(region: TestRegion, parts: PersonParts = {}): Promise<string> {
  await theRegion(region);
  const { hsaId = anHsaId('P'), active = true } = parts;
  return insert(region, 'organisation.person', {
    hsa_id: hsaId,
    name: parts.name ?? `Person ${hsaId.slice(-6)}`,
    email: parts.email ?? null,
    title: parts.title ?? '',
    protected_identity: parts.protectedIdentity ?? false,
    active,
    ended_on: active ? null : '2024-12-31',
  });
}

type GrantParts = {
  validFrom?: string;
  validTo?: string;
  deputyId?: string;
  deputyFrom?: string;
  deputyTo?: string;
};

/** A role for a person over a unit and all below it. Answers the grant's id. */
export const aGrant = (region: TestRegion, personId: string, role: Role, unitId: string, parts: GrantParts = {}) =>
  insert(region, 'access.role_grant', {
    person_id: personId,
    role,
    unit_id: unitId,
    valid_from: parts.validFrom ?? longAgo,
    valid_to: parts.validTo ?? null,
    deputy_id: parts.deputyId ?? null,
    deputy_from: parts.deputyFrom ?? null,
    deputy_to: parts.deputyTo ?? null,
  });

type AssignmentParts = { purpose?: Purpose; validFrom?: string; validTo?: string };

/** A staff assignment (medarbetaruppdrag). Answers its id. */
export const anAssignment = (region: TestRegion, personId: string, unitId: string, parts: AssignmentParts = {}) =>
  insert(region, 'organisation.assignment', {
    person_id: personId,
    unit_id: unitId,
    purpose: parts.purpose ?? 'careAndTreatment',
    valid_from: parts.validFrom ?? longAgo,
    valid_to: parts.validTo ?? null,
  });

/** A person with one role over a unit and all below it. Answers the person's id. */
export async function aPersonWith(region: TestRegion, role: Role, unitId: string, parts: PersonParts = {}) {
  const personId = await aPerson(region, parts);
  await aGrant(region, personId, role, unitId);
  return personId;
}

export type Organisation = { units: Awaited<ReturnType<typeof someUnits>>; people: Record<Who, string> };
type Who =
  | 'ciso'
  | 'dataProtectionOfficer'
  | 'hospitalCoordinator'
  | 'primaryCareCoordinator'
  | 'unitManager'
  | 'employee'
  | 'systemAdministrator'
  | 'auditor'
  | 'boardMember';

async function someUnits(region: TestRegion) {
  const regionId = await theRegion(region);
  const hospital = await aUnit(region, { kind: 'administration', name: 'Sjukhuset' });
  const primaryCare = await aUnit(region, { kind: 'administration', name: 'Primärvården' });
  return {
    region: regionId,
    hospital,
    ward: await aUnit(region, { kind: 'careUnit', name: 'Avdelning 3', parentId: hospital }),
    clinic: await aUnit(region, { name: 'Ögonkliniken', parentId: hospital }),
    primaryCare,
    healthCentre: await aUnit(region, { kind: 'careUnit', name: 'Vårdcentralen Ekby', parentId: primaryCare }),
    midwives: await aUnit(region, { kind: 'careUnit', name: 'Barnmorskorna', parentId: primaryCare }),
  };
}

/**
 * A small region: two administrations (`hospital` with `ward` and `clinic`, `primaryCare` with `healthCentre` and
 * `midwives`) and a person for each usual role. Everything as ids.
 */
export async function anOrganisation(region: TestRegion): Promise<Organisation> {
  const units = await someUnits(region);
  const employee = await aPerson(region, { name: 'Elsa Medarbetare' });
  await anAssignment(region, employee, units.ward);
  const people = {
    ciso: await aPersonWith(region, 'ciso', units.region, { name: 'Cecilia Säkerhetschef' }),
    dataProtectionOfficer: await aPersonWith(region, 'dataProtectionOfficer', units.region, { name: 'Dan Ombud' }),
    hospitalCoordinator: await aPersonWith(region, 'securityCoordinator', units.hospital, { name: 'Hanna Samordnare' }),
    primaryCareCoordinator: await aPersonWith(region, 'securityCoordinator', units.primaryCare, {
      name: 'Per Samordnare',
    }),
    unitManager: await aPersonWith(region, 'unitManager', units.ward, { name: 'Viktor Verksamhetschef' }),
    employee,
    systemAdministrator: await aPersonWith(region, 'systemAdministrator', units.region, { name: 'Siv Administratör' }),
    auditor: await aPersonWith(region, 'auditor', units.region, { name: 'Rut Revisor' }),
    boardMember: await aPersonWith(region, 'regionalBoard', units.region, { name: 'Bo Styrelse' }),
  };
  return { units, people };
}

/** Signs in one of an organisation's people and speaks this module's contract. */
export const actingIn = (region: TestRegion, organisation: () => Organisation) => async (who: Who) =>
  (await region.as(organisation().people[who])).use(organisationApi);

/** A refusal with this code, as tests expect it. */
export const problem = (code: string, status?: number) =>
  expect.objectContaining({ name: 'Problem', code, ...(status === undefined ? {} : { status }) });

/** The actions the trail tells of something, in order. */
export const doneTo = async (region: TestRegion, subjectId: string): Promise<string[]> =>
  (
    await region.query<{ action: string }>(
      "select action from audit.entry where subject_id = $1 and outcome = 'done' order by id",
      [subjectId],
    )
  ).map(({ action }) => action);
