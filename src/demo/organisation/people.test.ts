import { describe, expect, test } from 'vitest';
import { isHsaId } from '../../shared/ids.ts';
import { roleIds } from '../../shared/role.ts';
import { publicNames } from './people/public-names.ts';
import { keyPeople, peopleOf } from './people.ts';
import { demoPeople, demoRegion } from './region.ts';
import { unitOf, units } from './units.ts';

const distinct = (values: readonly string[]) => new Set(values).size;

describe('the named people', () => {
  test('hold every role there is, but those that employment gives', () => {
    const held = new Set(keyPeople.flatMap((person) => person.roles.map(({ role }) => String(role))));
    const byEmployment = ['employee', 'member'];
    expect(roleIds.filter((role) => !held.has(role) && !byEmployment.includes(role))).toEqual([]);
    expect(byEmployment.filter((role) => held.has(role))).toEqual([]);
  });

  test('include coordinators of two administrations and managers of two care units', () => {
    const unitsOf = (role: string) =>
      keyPeople.flatMap((person) => person.roles.filter((held) => held.role === role).map(({ unit }) => unitOf(unit)));
    expect(unitsOf('securityCoordinator').map((unit) => unit.kind)).toEqual(['administration', 'administration']);
    expect(unitsOf('unitManager').filter((unit) => unit.kind === 'careUnit')).toHaveLength(2);
  });

  test('keep the data protection officer free of conflicting duties', () => {
    const officers = keyPeople.filter((person) => person.roles.some(({ role }) => role === 'dataProtectionOfficer'));
    expect(officers.map((officer) => officer.roles.length)).toEqual([1]);
  });

  test('work at units that exist, under names nobody well-known has', () => {
    for (const person of keyPeople) expect(unitOf(person.unit).validTo).toBeNull();
    expect(keyPeople.filter((person) => publicNames.has(person.name))).toEqual([]);
    expect(distinct(keyPeople.map((person) => person.key))).toBe(keyPeople.length);
  });

  test('include a physician with protected identity', () => {
    expect(keyPeople.filter((person) => person.protectedIdentity).map((person) => person.key)).toEqual(['physician']);
  });

  test('say in both languages what they come to do', () => {
    for (const { demoText } of keyPeople) {
      expect(demoText.sv).toMatch(/^\p{Lu}.*\.$/u);
      expect(demoText.en).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

describe('further people', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(peopleOf(300, 7)).toEqual(peopleOf(300, 7));
    expect(peopleOf(300, 7)).not.toEqual(peopleOf(300, 8));
    expect(peopleOf(300, 7)).toHaveLength(300);
  });

  test('may be fewer than the units that want a manager', () => {
    expect(peopleOf(5, 7)).toHaveLength(5);
    expect(peopleOf(0, 7)).toEqual([]);
  });

  test('never bear a well-known person’s name', () => {
    expect(peopleOf(5000, 3).filter((person) => publicNames.has(person.name))).toEqual([]);
  });

  test('work only where somebody is employed', () => {
    const idle = units.filter((unit) => unit.staffing === 'none' || unit.validTo !== null).map((unit) => unit.key);
    expect(peopleOf(600, 3).filter((person) => idle.includes(person.unit))).toEqual([]);
  });
});

describe('the demo region', () => {
  const { people, assignments, roles, units: led } = demoRegion();
  const byHsaId = new Map(led.map((unit) => [unit.hsaId, unit]));

  test('has its people, each with an HSA-id and an address of their own', () => {
    expect(people).toHaveLength(demoPeople.count);
    expect(people.filter((person) => !isHsaId(person.hsaId))).toEqual([]);
    expect(distinct(people.map((person) => person.hsaId))).toBe(people.length);
    expect(distinct(people.map((person) => person.email))).toBe(people.length);
    expect(people.filter(({ email }) => !/^[a-z0-9.-]+@regionexempel\.example$/.test(email))).toEqual([]);
  });

  test('has a manager for every unit where somebody is employed', () => {
    const unled = led.filter((unit) => unit.staffing !== 'none' && unit.validTo === null && !unit.managerHsaId);
    expect(unled).toEqual([]);
  });

  test('gives everyone an assignment, and care units care', () => {
    const assigned = new Set(assignments.map((assignment) => assignment.personHsaId));
    expect(people.filter((person) => !assigned.has(person.hsaId))).toEqual([]);
    expect(assignments.filter((assignment) => assignment.purpose === 'careAndTreatment').length).toBeGreaterThan(300);
  });

  test('has only assignments that begin before they end, while their unit exists', () => {
    for (const { unitHsaId, validFrom, validTo } of assignments) {
      const unit = byHsaId.get(unitHsaId);
      expect(validFrom >= (unit?.validFrom ?? '9999')).toBe(true);
      expect(validFrom < (validTo ?? '9999')).toBe(true);
    }
    expect(assignments.some(({ validTo }) => validTo !== null && validTo < '2026')).toBe(true);
  });

  test('gives every manager a role over their unit', () => {
    const granted = new Set(roles.map((grant) => `${grant.personHsaId} ${grant.unitHsaId}`));
    const managed = led.filter((unit) => unit.managerHsaId && unit.kind !== 'region');
    const without = managed.filter((unit) => !granted.has(`${unit.managerHsaId} ${unit.hsaId}`));
    expect(without.map((unit) => unit.key)).toEqual(['dataProtectionOffice']);
  });
});
