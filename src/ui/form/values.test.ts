import { expect, test } from 'vitest';
import { emptyPaths, valueAt, withValue } from './values.ts';

test('a nested value is read and replaced without touching the rest', () => {
  const values = { name: 'Siv', address: { street: 'Storgatan 1', town: 'Västerås' } };
  const moved = withValue(values, 'address.street', 'Torget 2');
  expect(valueAt(moved, 'address.street')).toBe('Torget 2');
  expect(moved).toEqual({ name: 'Siv', address: { street: 'Torget 2', town: 'Västerås' } });
  expect(values.address.street).toBe('Storgatan 1');
});

test('a value set to undefined is removed', () => {
  expect(withValue({ one: 1, two: 2 }, 'two', undefined)).toEqual({ one: 1 });
});

test('empty texts are found at any depth', () => {
  expect(emptyPaths({ title: '', note: 'x', address: { street: '' }, list: [] })).toEqual(['title', 'address.street']);
});
