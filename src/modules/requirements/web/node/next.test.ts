import { expect, test } from 'vitest';
import { nextOf } from './next.ts';

const holds = { nextCheckOn: null };

test('what nobody has assessed is to be assessed first', () => {
  expect(nextOf({ status: 'notAssessed', flags: [], holds: null })).toBe('assess');
});

test('a broken trace goes before evidence that is missing', () => {
  expect(nextOf({ status: 'met', flags: ['noEvidence', 'traceBroken'], holds })).toBe('confirm');
});

test('a requirement met in part without faults is to be improved', () => {
  expect(nextOf({ status: 'partly', flags: ['noEvidence'], holds })).toBe('improve');
});

test('a requirement in order is checked again on its day, or is given one', () => {
  expect(nextOf({ status: 'met', flags: [], holds: { nextCheckOn: '2027-01-01' } })).toBe('later');
  expect(nextOf({ status: 'met', flags: [], holds })).toBe('plan');
});
