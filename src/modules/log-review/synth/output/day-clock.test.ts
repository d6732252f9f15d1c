import { describe, expect, test } from 'vitest';
import { dayNumber, HOUR } from '../region/month.ts';
import { DayClock } from './day-clock.ts';

describe('the wall clock', () => {
  test('shows the hour from two twice on the last Sunday of October, first in summer time', () => {
    const clock = new DayClock(dayNumber('2026-10-25'));
    const [first, second] = [clock.elapsed(2.5 * HOUR, false), clock.elapsed(2.5 * HOUR, true)];
    expect(second - first).toBe(HOUR);
    expect([first, second].map((elapsed) => clock.wall(elapsed))).toEqual([2.5 * HOUR, 2.5 * HOUR]);
    expect([first, second].map((elapsed) => clock.offset(elapsed))).toEqual(['+02:00', '+01:00']);
  });

  test('lacks the hour from two on the last Sunday of March', () => {
    const clock = new DayClock(dayNumber('2026-03-29'));
    expect(clock.wall(clock.elapsed(2.5 * HOUR, false))).toBe(3.5 * HOUR);
    expect(clock.wall(clock.elapsed(4 * HOUR, false))).toBe(4 * HOUR);
    expect(clock.elapsed(4 * HOUR, false)).toBe(3 * HOUR);
  });

  test('shows what has elapsed on other days', () => {
    const clock = new DayClock(dayNumber('2026-10-14'));
    for (const second of [0, 2.5 * HOUR, 23 * HOUR]) expect(clock.wall(clock.elapsed(second, true))).toBe(second);
    expect(clock.offset(0)).toBe('+02:00');
  });
});
