import { expect, test } from 'vitest';
import { decisionTable } from '../law/decision-table.ts';
import { obligationTemplates } from '../law/obligation-templates.ts';
import { receivers } from '../law/receivers.ts';
import { lawDifferences } from './law-differences.ts';

const law = { decisions: [...decisionTable], templates: [...obligationTemplates], receivers: [...receivers] };
const [first, second, ...rest] = law.decisions;
const told = (after: typeof law) => lawDifferences(law, after).map(({ part, key, how }) => [part, key, how]);

test('the same law has no differences, whatever order its keys are kept in', () => {
  const turned = law.receivers.map((row) => Object.fromEntries(Object.entries(row).reverse()) as typeof row);
  expect(told({ ...law, receivers: turned })).toEqual([]);
});

test('a row is added, removed or changed', () => {
  if (!first || !second) throw new Error('the table has rows');
  const changed = { ...second, verdict: 'unclear' as const };
  const added = { ...first, key: 'own-1' };
  expect(told({ ...law, decisions: [added, changed, ...rest] })).toEqual([
    ['decisions', 'own-1', 'added'],
    ['decisions', second.key, 'changed'],
    ['decisions', first.key, 'removed'],
  ]);
});

test('rows that change place are told, since the first that holds decides', () => {
  if (!first || !second) throw new Error('the table has rows');
  expect(told({ ...law, decisions: [second, first, ...rest] })).toEqual([
    ['decisions', second.key, 'moved'],
    ['decisions', first.key, 'moved'],
  ]);
});

test('a receiver with another address is changed', () => {
  const moved = law.receivers.map((row) => (row.key === 'csirt' ? { ...row, address: 'https://example.org' } : row));
  expect(told({ ...law, receivers: moved })).toEqual([['receivers', 'csirt', 'changed']]);
});
