import { expect, test } from 'vitest';
import { DecisionRow } from '../../contract/law.ts';
import { freeKey, newDecision, shifted, withoutRow, withRow } from './draft.ts';

const rows = [
  { key: 'a', regime: 'gdpr33' as const },
  { key: 'b', regime: 'police' as const },
  { key: 'c', regime: 'gdpr33' as const },
];
const keys = (all: readonly { key: string }[]) => all.map(({ key }) => key).join('');

test('a row changes places with its neighbour under the same law only', () => {
  expect(keys(shifted(rows, 'a', 1))).toBe('cba');
  expect(keys(shifted(rows, 'c', -1))).toBe('cba');
  expect(keys(shifted(rows, 'a', -1))).toBe('abc');
  expect(keys(shifted(rows, 'b', 1))).toBe('abc');
});

test('a row takes the place of the one with its key, or comes last', () => {
  expect(keys(withRow(rows, { key: 'b', regime: 'lexMaria' as never }))).toBe('abc');
  expect(keys(withRow(rows, { key: 'd', regime: 'police' }))).toBe('abcd');
  expect(keys(withoutRow(rows, 'b'))).toBe('ac');
});

test('a new row has a key of its own, and is not whole before it is filled in', () => {
  expect(freeKey([{ key: 'own-1' }, { key: 'own-3' }], 'own')).toBe('own-2');
  const row = newDecision({ after: 1, decisions: [], templates: [], receivers: [] }, 'gdpr33');
  expect(row.key).toBe('gdpr33-own-1');
  expect(DecisionRow.safeParse(row).success).toBe(false);
});
