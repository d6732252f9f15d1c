import { expect, test } from 'vitest';
import { type Column, chosenColumns, columnsBeside, columnsFitting, mostGivenWay } from './column.ts';

const column = (key: string, more: Partial<Column<string>> = {}): Column<string> => {
  return { key, label: { sv: key, en: key }, cell: (row) => row, ...more };
};
const columns = [
  column('title'),
  column('number'),
  column('unit'),
  column('status', { card: 'head' }),
  column('owner'),
  column('area', { hidden: true }),
];
const keys = (some: Column<string>[]) => some.map(({ key }) => key).join(' ');

test('columns hidden from the start are shown when chosen, the name always', () => {
  expect(keys(chosenColumns(columns, null))).toBe('title number unit status owner');
  expect(keys(chosenColumns(columns, ['area']))).toBe('title area');
});

test('beside a peek the first few stand, and the status', () => {
  expect(keys(columnsBeside(columns))).toBe('title number unit status');
});

test('where there is no room the last columns give way, never the name or the status', () => {
  expect(keys(columnsFitting(columns, 2))).toBe('title number unit status');
  expect(keys(columnsFitting(columns, mostGivenWay(columns)))).toBe('title status');
});
