import type { Role } from '../../../shared/role.ts';

/** A role a person has during some days, as holder or as deputy; without an end it goes on. */
export type Duty = {
  readonly personId: string;
  readonly role: Role;
  readonly from: string;
  readonly to: string | null;
};

/** A role as given: its days, and the deputy's days within them. */
export type GivenDuty = {
  readonly personId: string;
  readonly role: Role;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly deputyId: string | null;
  readonly deputyFrom: string | null;
  readonly deputyTo: string | null;
};

/**
 * Tasks a data protection officer may not have: to decide on what the officer is to check.
 * Source: GDPR art. 38(6): other tasks must not result in a conflict of interests; handbook §1.
 */
export const tasksAgainstOfficer: readonly Role[] = ['processingApprover', 'riskOwner'];

/** Roles whose grants can conflict with another. */
export const guardedRoles: readonly Role[] = ['dataProtectionOfficer', ...tasksAgainstOfficer];

const later = (a: string, b: string | null) => (b !== null && b > a ? b : a);
const earlier = (a: string | null, b: string | null) => (a !== null && (b === null || a < b) ? a : b);

/** Who has the role when: the holder during its days, the deputy during the deputy's part of them. */
export function dutiesOf({ deputyId, deputyFrom, deputyTo, ...grant }: GivenDuty): Duty[] {
  const { personId, role, validFrom, validTo } = grant;
  const own: Duty = { personId, role, from: validFrom, to: validTo };
  if (deputyId === null) return [own];
  const from = later(validFrom, deputyFrom);
  const to = earlier(validTo, deputyTo);
  return to !== null && to < from ? [own] : [own, { personId: deputyId, role, from, to }];
}

const overlap = (a: Duty, b: Duty): boolean => (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

const isAgainst = (officer: Duty, other: Duty): boolean =>
  officer.role === 'dataProtectionOfficer' &&
  tasksAgainstOfficer.includes(other.role) &&
  officer.personId === other.personId &&
  overlap(officer, other);

/** A data protection officer's task and one that may not go with it, at the same time, anywhere in the region; or null. */
export function conflictAmong(duties: readonly Duty[]): { officer: Duty; other: Duty } | null {
  for (const officer of duties) {
    const other = duties.find((duty) => isAgainst(officer, duty));
    if (other) return { officer, other };
  }
  return null;
}
