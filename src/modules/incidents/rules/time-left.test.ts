import { expect, test } from 'vitest';
import { isLate, percentGone, timeGone, timeLeft } from './time-left.ts';

const due = '2026-11-24T08:00:00Z';

test.each([
  ['2026-11-21T08:00:00Z', '3 dygn kvar', '3 days left'],
  ['2026-11-23T04:30:00Z', '1 dygn 3 h kvar', '1 day 3 h left'],
  ['2026-11-24T02:40:00Z', '5 h 20 min kvar', '5 h 20 min left'],
  ['2026-11-24T07:00:00Z', '1 h kvar', '1 h left'],
  ['2026-11-24T07:59:30Z', 'mindre än 1 min kvar', 'less than 1 min left'],
  ['2026-11-24T10:10:00Z', '2 h 10 min försenad', '2 h 10 min late'],
  ['2026-11-26T11:00:00Z', '2 dygn 3 h försenad', '2 days 3 h late'],
])('at %s there is %s', (now, sv, en) => expect(timeLeft(due, now)).toEqual({ sv, en }));

test('what has no limit is told by how long it has run', () => {
  expect(timeGone('2026-11-21T08:00:00Z', '2026-11-21T09:30:00Z').sv).toBe('1 h 30 min');
  expect(timeGone('2026-11-21T08:00:00Z', '2026-11-21T07:00:00Z').en).toBe('less than 1 min');
});

test('the share of the time that has gone stays between none and all', () => {
  const clock = { startAt: '2026-11-21T08:00:00Z', dueAt: due };
  expect(percentGone(clock, '2026-11-21T07:00:00Z')).toBe(0);
  expect(percentGone(clock, '2026-11-22T20:00:00Z')).toBe(50);
  expect(percentGone(clock, '2026-11-30T08:00:00Z')).toBe(100);
});

test('a report is late only after its limit, and never without one', () => {
  expect(isLate('2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z')).toBe(false);
  expect(isLate('2026-11-20T10:00:00Z', '2026-11-20T10:00:01Z')).toBe(true);
  expect(isLate(null, '2036-11-20T10:00:00Z')).toBe(false);
});
