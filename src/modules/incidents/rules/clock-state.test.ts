import { expect, test } from 'vitest';
import { clockState, wallPart } from './clock-state.ts';

const clock = { startAt: '2026-11-21T08:00:00Z', dueAt: '2026-11-24T08:00:00Z' };

test.each([
  ['2026-11-21T09:00:00Z', 'running', 'later'],
  ['2026-11-22T20:00:00Z', 'soon', 'later'],
  ['2026-11-23T09:00:00Z', 'soon', 'today'],
  ['2026-11-24T01:00:00Z', 'last', 'today'],
  ['2026-11-24T08:00:00Z', 'last', 'today'],
  ['2026-11-24T08:00:01Z', 'overdue', 'overdue'],
])('at %s a clock of 72 hours is %s and stands among %s', (now, state, part) => {
  expect(clockState({ status: 'open', clock }, now)).toBe(state);
  expect(wallPart({ status: 'open', clock }, now)).toBe(part);
});

test('a clock without a date is never late, one that has not started waits', () => {
  const undated = { status: 'open', clock: { ...clock, dueAt: null } } as const;
  expect(clockState(undated, '2036-11-24T08:00:00Z')).toBe('undated');
  expect(wallPart({ status: 'waiting', clock: { startAt: null, dueAt: null } }, '2036-11-24T08:00:00Z')).toBe(
    'waiting',
  );
});
