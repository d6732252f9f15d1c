import { expect, test } from 'vitest';
import { fill } from './text.ts';

test('places are filled, and one is told from many', () => {
  expect(fill('{count} {count|enhet|enheter} av {all}', { count: 1, all: 3 })).toBe('1 enhet av 3');
  expect(fill('{count} {count|enhet|enheter}', { count: '36 000' })).toBe('36 000 enheter');
  expect(fill('{count|piece|pieces} of evidence')).toBe('pieces of evidence');
  expect(fill('Hej {name}, {other}', { name: 'Åsa' })).toBe('Hej Åsa, {other}');
});
