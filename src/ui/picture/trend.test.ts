import { describe, expect, test } from 'vitest';
import { dayTicks, scales, ticksFor } from './trend.ts';

describe('the axes of a trend', () => {
  test.each([
    [40, 90, [40, 60, 80, 100]],
    [0, 12, [0, 5, 10, 15]],
    [0, 1, [0, 0.25, 0.5, 0.75, 1]],
    [-3, 3, [-4, -2, 0, 2, 4]],
    [5, 5, [4, 6]],
  ])('from %d to %d has even values around it', (least, most, ticks) => expect(ticksFor(least, most)).toEqual(ticks));

  test('years stand at their first day, thinned where there is little room', () => {
    expect(dayTicks('2021-06-01', '2024-03-01', 8)).toEqual(['2022-01-01', '2023-01-01', '2024-01-01']);
    expect(dayTicks('2021-01-01', '2026-12-31', 3)).toEqual(['2021-01-01', '2023-01-01', '2025-01-01']);
    expect(dayTicks('2026-02-01', '2026-11-01', 8)).toEqual(['2026-02-01', '2026-11-01']);
  });

  test('the first day lies at the left, higher values higher up', () => {
    const box = { width: 100, height: 100, left: 10, right: 10, top: 10, bottom: 10 };
    const { x, y } = scales(
      [
        { day: '2021-01-01', value: 0 },
        { day: '2022-01-01', value: 100 },
      ],
      box,
    );
    expect([x('2021-01-01'), x('2022-01-01'), y(0), y(100)]).toEqual([10, 90, 90, 10]);
  });
});
