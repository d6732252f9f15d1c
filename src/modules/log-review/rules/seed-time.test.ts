import { expect, test } from 'vitest';
import { seedTime } from './seed-time.ts';

const decided = (moment: string) => seedTime('2026-10', Temporal.Instant.from(moment));

test('a seed is decided before the month when its first working day has not begun, at four in Sweden', () => {
  expect(decided('2026-09-30T22:05:00Z')).toBe('before');
  expect(decided('2026-10-01T02:00:00Z')).toBe('before');
  expect(decided('2026-10-01T02:00:01Z')).toBe('during');
});

test('a seed that is decided once the last working day has ended is decided after the month, by winter time too', () => {
  expect(decided('2026-11-01T03:00:00Z')).toBe('during');
  expect(decided('2026-11-01T03:00:01Z')).toBe('after');
});
