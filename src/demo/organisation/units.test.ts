import { describe, expect, test } from 'vitest';
import { isHsaId, isOrganisationNumber } from '../../shared/ids.ts';
import { regionNumber } from './identity.ts';
import { keyPeople } from './people.ts';
import { unitOf, units } from './units.ts';

const of = (kind: string) => units.filter((unit) => unit.kind === kind);

describe('the demo region’s units', () => {
  test('are as many of each kind as a small region has', () => {
    expect(units.length).toBeGreaterThanOrEqual(130);
    expect(of('region')).toHaveLength(1);
    expect(of('committee').length).toBeGreaterThanOrEqual(5);
    expect(of('company')).toHaveLength(2);
    expect(of('outsideParty')).toHaveLength(3);
  });

  test('have valid HSA-ids, keys and names of their own', () => {
    expect(units.filter((unit) => !isHsaId(unit.hsaId))).toEqual([]);
    for (const field of ['key', 'hsaId', 'name'] as const)
      expect(new Set(units.map((unit) => unit[field])).size).toBe(units.length);
  });

  test('hang together: each stands after the one above it, and only the region has none above', () => {
    const seen = new Set<string>();
    for (const unit of units) {
      expect(unit.parent === null ? unit.kind : seen.has(unit.parent)).toBe(unit.parent === null ? 'region' : true);
      seen.add(unit.key);
    }
  });

  test('exist only while the unit above exists', () => {
    for (const unit of units.filter(({ parent }) => parent !== null)) {
      const above = unitOf(unit.parent ?? '');
      expect(unit.validFrom >= above.validFrom).toBe(true);
      expect((unit.validTo ?? '9999') <= (above.validTo ?? '9999')).toBe(true);
    }
    expect(units.filter((unit) => unit.validTo !== null).length).toBeGreaterThan(0);
  });

  test('include the administrations that the rest of the demo names', () => {
    const named = ['hospital', 'primaryCare', 'psychiatry', 'regionalServices', 'it', 'publicTransport', 'dental'];
    expect(named.map((key) => unitOf(key).kind)).toEqual(named.map(() => 'administration'));
    expect(() => unitOf('nowhere')).toThrow('nowhere');
  });

  test('have their controllers in committees and companies', () => {
    expect(of('committee').every((unit) => unit.controller)).toBe(true);
    const others = units.filter((unit) => unit.controller && unit.kind !== 'committee');
    expect(others.map((unit) => unit.kind)).toEqual(['company', 'company']);
  });

  test('name only managers who exist', () => {
    const people = new Set(keyPeople.map((person) => person.key));
    expect(units.filter((unit) => unit.manager !== null && !people.has(unit.manager))).toEqual([]);
  });

  test('that are legal persons have a valid number, and none is a real region’s', () => {
    const numbers = units.flatMap((unit) => unit.registrationNumber ?? []);
    expect(numbers).toHaveLength(6);
    expect(numbers.every(isOrganisationNumber)).toBe(true);
    expect(regionNumber).toMatch(/^232100-9/);
    expect(numbers.filter((number) => /^55[69]/.test(number))).toEqual([]);
  });
});
