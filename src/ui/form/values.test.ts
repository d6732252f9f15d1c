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

test('a number in a name is a place in a list', () => {
  const values = { lines: [{ text: 'one' }, { text: 'two' }] };
  expect(valueAt(values, 'lines.1.text')).toBe('two');
  expect(withValue(values, 'lines.1.text', 'more')).toEqual({ lines: [{ text: 'one' }, { text: 'more' }] });
  expect(values.lines[1]).toEqual({ text: 'two' });
});
