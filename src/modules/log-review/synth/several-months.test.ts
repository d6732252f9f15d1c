import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { aSyntheticRegion } from './testing.ts';

const months = ['2026-09', '2026-10', '2026-11'] as const;
const region = aSyntheticRegion({ month: months[0], months: 3 });
const { manifest, rows } = region;
afterAll(() => rmSync(region.directory, { recursive: true }));

describe('a region of several months', () => {
  test('has one log a month, each with its own days', () => {
    expect(Object.keys(manifest.files).filter((name) => name.startsWith('log'))).toEqual(
      months.map((month) => `log-${month}.csv`),
    );
    for (const month of months) {
      const log = rows(`log-${month}`);
      const own = log.filter(({ at = '' }) => at.startsWith(month) || at.startsWith('2026-13'));
      expect(own.length / log.length).toBeGreaterThan(0.999);
      expect(log.length).toBeGreaterThan(85_000);
    }
  });

  test('gives the same bytes again', () => {
    const again = aSyntheticRegion({ month: months[0], months: 3 });
    rmSync(again.directory, { recursive: true });
    expect(again.manifest).toEqual(manifest);
  });

  test('has cases in every month', () => {
    const days = rows('answers').map(({ days: found = '' }) => found.slice(0, 7));
    for (const month of months) expect(days.filter((day) => day === month).length).toBeGreaterThan(10);
  });

  test('has staff who begin, leave and move on the way', () => {
    const { firstDay, lastDay } = manifest;
    const within = (day = '') => day > firstDay && day < lastDay;
    expect(rows('staff').some(({ employed_from }) => within(employed_from))).toBe(true);
    expect(rows('staff').some(({ employed_to }) => within(employed_to))).toBe(true);
    const homes = Map.groupBy(rows('assignment'), ({ user_hsa = '' }) => user_hsa);
    const moved = [...homes.values()].filter(
      ([first, second]) => first?.valid_to && second && first.valid_to < (second.valid_from ?? ''),
    );
    expect(moved.length).toBeGreaterThan(1);
  });

  test('has units that are merged into others and units that change division, and no work at what is closed', () => {
    const units = Map.groupBy(rows('unit'), ({ unit_hsa = '' }) => unit_hsa);
    expect([...units.values()].some((parts) => parts.length === 2)).toBe(true);
    const closed = rows('unit').filter(({ unit_hsa, valid_to }) => valid_to && units.get(unit_hsa ?? '')?.length === 1);
    expect(closed.length).toBeGreaterThan(0);
    for (const { unit_hsa, valid_to = '' } of closed) {
      const log = months.flatMap((month) => rows(`log-${month}`));
      expect(
        log.filter(
          (row) =>
            row.unit_hsa === unit_hsa &&
            (row.at ?? '') > `${valid_to}T24` &&
            row.at?.startsWith('2026-1') &&
            !row.at.includes('99:99'),
        ),
      ).toEqual([]);
    }
  });
});
