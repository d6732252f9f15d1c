import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictAmong, type Duty, dutiesOf, type GivenDuty } from './duty.ts';

const given = (parts: Partial<GivenDuty>): GivenDuty => ({
  personId: 'anna',
  role: 'riskOwner',
  validFrom: '2026-01-01',
  validTo: null,
  deputyId: null,
  deputyFrom: null,
  deputyTo: null,
  ...parts,
});
const conflict = (...grants: Partial<GivenDuty>[]) => conflictAmong(grants.map(given).flatMap(dutiesOf));

describe('a data protection officer has no conflicting task', () => {
  test.each(['riskOwner', 'processingApprover'] as const)('is not %s at the same time', (role) => {
    expect(conflict({ role: 'dataProtectionOfficer' }, { role })).toMatchObject({ other: { role } });
  });

  test('may have been risk owner until the day before', () => {
    expect(conflict({ role: 'dataProtectionOfficer' }, { validFrom: '2020-01-01', validTo: '2025-12-31' })).toBeNull();
    expect(
      conflict({ role: 'dataProtectionOfficer' }, { validFrom: '2020-01-01', validTo: '2026-01-01' }),
    ).not.toBeNull();
  });

  test('does not stand in for a risk owner either, but may for someone else', () => {
    expect(
      conflict({ role: 'dataProtectionOfficer', personId: 'anna' }, { personId: 'bo', deputyId: 'anna' }),
    ).toMatchObject({ officer: { personId: 'anna' } });
    expect(
      conflict({ role: 'dataProtectionOfficer' }, { personId: 'bo', deputyId: 'anna', role: 'unitManager' }),
    ).toBeNull();
  });

  test('a risk owner does not stand in for the officer during the deputy’s days', () => {
    const officer = { role: 'dataProtectionOfficer', personId: 'bo', deputyId: 'anna' } as const;
    expect(conflict({ ...officer, deputyFrom: '2026-07-01', deputyTo: '2026-07-31' }, {})).not.toBeNull();
    expect(
      conflict({ ...officer, deputyFrom: '2026-07-01', deputyTo: '2026-07-31' }, { validTo: '2026-06-30' }),
    ).toBeNull();
  });

  test('another person’s duties do not matter', () => {
    expect(conflict({ role: 'dataProtectionOfficer', personId: 'anna' }, { personId: 'bo' })).toBeNull();
  });

  test('other roles go together as one likes', () => {
    expect(conflict({ role: 'ciso' }, { role: 'riskOwner' }, { role: 'processingApprover' })).toBeNull();
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`);
const days = fc.tuple(day, fc.option(day)).map(([from, to]) => ({ from, to: to !== null && to < from ? from : to }));

test('a conflict is found exactly when some day has both tasks', () => {
  const all = Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`);
  const holds = ({ from, to }: { from: string; to: string | null }) =>
    all.filter((one) => one >= from && (to === null || one <= to));
  fc.assert(
    fc.property(days, days, (officer, owner) => {
      const duties: Duty[] = [
        { personId: 'anna', role: 'dataProtectionOfficer', ...officer },
        { personId: 'anna', role: 'riskOwner', ...owner },
      ];
      const shared = holds(officer).some((one) => holds(owner).includes(one));
      expect(conflictAmong(duties) !== null).toBe(shared);
    }),
  );
});

test('a deputy’s days never reach outside the role’s own', () => {
  fc.assert(
    fc.property(days, days, (own, deputy) => {
      const [, standIn] = dutiesOf(
        given({
          validFrom: own.from,
          validTo: own.to,
          deputyId: 'bo',
          deputyFrom: deputy.from,
          deputyTo: deputy.to,
        }),
      );
      if (!standIn) return;
      expect(standIn.from >= own.from).toBe(true);
      expect(own.to === null || (standIn.to !== null && standIn.to <= own.to)).toBe(true);
    }),
  );
});
