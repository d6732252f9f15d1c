import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { aSyntheticRegion, type Cells } from './testing.ts';

const region = aSyntheticRegion({ shape: 'careful' });
afterAll(() => rmSync(region.directory, { recursive: true }));

const log = new Map(region.rows('log').map((row) => [row.log_id ?? '', row]));
const cases = region.rows('answers').filter(({ rule }) => rule !== 'R24');
const looks = cases.flatMap(({ log_ids = '' }) => log_ids.split(';').map((id) => log.get(id) ?? {}));

test('careful insiders look at one record a day', () => {
  expect(cases.length).toBeGreaterThan(20);
  const days = looks.map(({ user_hsa, at = '' }: Cells) => `${user_hsa} ${at.slice(0, 10)}`);
  expect(new Set(days).size).toBe(days.length);
});

test('careful insiders only read, in their own shift, at their own unit', () => {
  const shifts = Map.groupBy(region.rows('shift'), ({ user_hsa = '' }) => user_hsa);
  for (const { user_hsa = '', at = '', activity, unit_hsa, resource_unit } of looks) {
    expect(activity).toBe('Läsa');
    expect(resource_unit).toBe(unit_hsa);
    const day = at.slice(0, 10);
    const near = (shifts.get(user_hsa) ?? []).filter(
      ({ start = '', end = '' }) => start.slice(0, 10) === day || end.slice(0, 10) === day,
    );
    expect(near.length).toBeGreaterThan(0);
  }
});

test('one of them opens a new record nearly every working day', () => {
  const slow = cases.filter(({ remark }) => remark === 'one record a day');
  expect(slow.length).toBe(1);
  expect(slow[0]?.patient_ids?.split(';').length).toBeGreaterThan(10);
});
