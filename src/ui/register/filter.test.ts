import { expect, test } from 'vitest';
import { askedFor, cleared, type Filter, inForce, nextSort } from './filter.ts';

const label = { sv: 'Slag', en: 'Kind' };
const filters: Filter[] = [
  { kind: 'choice', name: 'kind', label, options: [] },
  { kind: 'flag', name: 'late', label },
];

test('the address asks for its filters, words and order, and nothing it does not know', () => {
  const search = { kind: 'policy', q: 'logg', sort: '-title', peek: '7', stray: 'x' };
  expect(askedFor(search, filters, 'number')).toEqual({ kind: 'policy', q: 'logg', sort: '-title' });
});

test('an empty address asks for the usual order only', () => {
  expect(askedFor({}, filters, 'number')).toEqual({ sort: 'number' });
});

test('filters in force stand in the order of the register', () => {
  const names = inForce({ late: '1', kind: 'policy' }, filters).map(({ filter }) => filter.name);
  expect(names).toEqual(['kind', 'late']);
});

test('clearing removes filters and words but leaves the order', () => {
  expect(cleared(filters)).toEqual({ kind: undefined, late: undefined, q: undefined });
});

test('a head sorts up, then down, then up again', () => {
  expect(nextSort('number', 'title', 'number')).toBe('title');
  expect(nextSort('title', 'title', 'number')).toBe('-title');
  expect(nextSort('-title', 'title', 'number')).toBe('number');
  expect(nextSort('-title', 'title', '-title')).toBe('title');
});
