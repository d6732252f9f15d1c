import { expect, test } from 'vitest';
import type { Twig, UnitRow } from '../../../contract/unit.ts';
import { type Known, type Level, linesOf } from './twig.ts';

const twig = (id: string, hasBelow = false): Twig => ({
  id,
  kind: 'operation',
  name: id,
  controller: false,
  managerName: null,
  hasBelow,
});
const loaded = (...items: Twig[]): Level => ({ items, error: null });
const endedBelow = (parentId: string, id: string): UnitRow => ({
  ...twig(id),
  hsaId: null,
  parentId,
  parentName: parentId,
  managerId: null,
  validFrom: '2015-01-01',
  validTo: '2020-12-31',
});

const known = (levels: Record<string, Level>, opened: string[] = [], ended: Record<string, UnitRow[]> = {}): Known => ({
  levels: new Map(Object.entries(levels)),
  opened: new Set(opened),
  ended: new Map(Object.entries(ended)),
});
const shown = (all: Known) =>
  linesOf(all).map((line) => `${'  '.repeat(line.depth)}${line.is === 'unit' ? line.unit.name : line.is}`);

test('only opened branches show what lies below them', () => {
  const levels = { '': loaded(twig('region', true)), region: loaded(twig('it'), twig('hospital', true)) };
  expect(shown(known(levels))).toEqual(['region']);
  expect(shown(known(levels, ['region']))).toEqual(['region', '  it', '  hospital']);
});

test('a branch on its way, or that failed, stands in its place', () => {
  const top = { '': loaded(twig('region', true)) };
  expect(shown(known(top, ['region']))).toEqual(['region', '  waiting']);
  const failed = { ...top, region: { items: undefined, error: new Error('lost') } };
  expect(shown(known(failed, ['region']))).toEqual(['region', '  failed']);
});

test('ended units come after those of today, and make their branch openable', () => {
  const levels = { '': loaded(twig('region', true)), region: loaded(twig('hospital')), hospital: loaded() };
  const ended = { region: [endedBelow('region', 'old')], hospital: [endedBelow('hospital', 'ward')] };
  expect(shown(known(levels, ['region', 'hospital'], ended))).toEqual(['region', '  hospital', '    ward', '  old']);
});

test('each unit knows its place among its siblings', () => {
  const [region, it, hospital] = linesOf(
    known({ '': loaded(twig('region', true)), region: loaded(twig('it'), twig('hospital')) }, ['region']),
  );
  expect(region).toMatchObject({ place: 1, siblings: 1, open: true, parentId: null });
  expect(it).toMatchObject({ place: 1, siblings: 2, parentId: 'region' });
  expect(hospital).toMatchObject({ place: 2, siblings: 2 });
});
