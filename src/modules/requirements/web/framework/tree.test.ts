import { expect, test } from 'vitest';
import type { NodeRow } from '../../contract/frameworks.ts';
import { assessableAt, countsBelow, linesOf, matching } from './tree.ts';

const id = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const unit = { id: id(99), name: 'Region Exempel' };

type Standing = NonNullable<NodeRow['standing']>;
const standing = (status: Standing['status'], flags: Standing['flags'] = []): Standing => ({
  status,
  flags,
  from: unit,
  own: true,
  documents: 1,
  safeguards: 0,
  evidence: 0,
  shownUntil: null,
  nextCheckOn: null,
  state: 'ok',
});

const node = (place: number, parent: number | null, depth: number, more: Partial<NodeRow>): NodeRow => ({
  id: id(place),
  parentId: parent === null ? null : id(parent),
  refId: `A.${place}`,
  name: `Krav ${place}`,
  language: 'sv',
  depth,
  assessable: true,
  selected: true,
  retired: false,
  standing: null,
  ...more,
});

const tree = [
  node(1, null, 1, { assessable: false, name: 'Styrning' }),
  node(2, 1, 2, { standing: standing('met', ['noEvidence']) }),
  node(3, 1, 2, { standing: standing('notMet') }),
  node(4, null, 1, { assessable: false, name: 'Teknik' }),
  node(5, 4, 2, { standing: standing('met'), name: 'Loggning' }),
  node(6, 4, 2, { standing: null, selected: false }),
];
const nothing = { q: '', status: '', flag: '', suggested: false, outside: false };
const ids = (nodes: readonly NodeRow[]) => nodes.map(({ refId }) => refId);
const shown = (wanted: typeof nothing, open = true) =>
  ids(linesOf(tree, { matches: matching(tree, wanted, new Set()), outside: wanted.outside, isOpen: () => open }));

test('a closed heading hides what lies below it', () => {
  expect(shown(nothing, false)).toEqual(['A.1', 'A.4']);
});

test('requirements the unit is not measured by are shown only when asked for', () => {
  expect(shown(nothing)).not.toContain('A.6');
  expect(shown({ ...nothing, outside: true })).toContain('A.6');
});

test('a search keeps the headings above what fits, also when they are closed', () => {
  expect(shown({ ...nothing, q: 'loggn' }, false)).toEqual(['A.4', 'A.5']);
});

test('status and flag are asked for together', () => {
  expect(shown({ ...nothing, status: 'met' })).toEqual(['A.1', 'A.2', 'A.4', 'A.5']);
  expect(shown({ ...nothing, status: 'met', flag: 'noEvidence' })).toEqual(['A.1', 'A.2']);
});

test('a heading counts the requirements below it that the unit is measured by', () => {
  expect(countsBelow(tree).get(id(4))).toEqual({ met: 1, partly: 0, notMet: 0, notApplicable: 0, notAssessed: 0 });
});

test('choosing a heading chooses what can be assessed below it', () => {
  expect(assessableAt(tree).get(id(1))).toEqual([id(2), id(3)]);
  expect(assessableAt(tree).get(id(4))).toEqual([id(5)]);
});
