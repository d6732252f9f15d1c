import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelsOf } from './levels.ts';
import { type PersonFact, type PersonLine, planPeople } from './people.ts';
import type { Line, Making, Plan } from './plan.ts';
import { planUnits, type UnitFact, type UnitLine } from './units.ts';

const today = '2026-11-21';
const making = (complete: boolean): Making => {
  let made = 0;
  return { today, complete, makeId: () => `new-${made++}-${Math.random()}` };
};
const numbered = <T>(values: readonly T[]): Line<T>[] => values.map((value, index) => ({ row: index + 2, value }));
const nothing = { created: [], changed: [], ended: [] };

/** What is stored after a plan, with what it ended as ended. */
function applied<T extends { id: string }>(stored: readonly T[], plan: Plan<T>, end: (fact: T) => T): T[] {
  const after = new Map(stored.map((fact) => [fact.id, fact]));
  for (const fact of plan.created) after.set(fact.id, fact);
  for (const change of plan.changed) after.set(change.after.id, change.after);
  for (const fact of plan.ended) after.set(fact.id, end(fact));
  return [...after.values()];
}

const name = fc.constantFrom('Anna', 'Bo', 'Cilla');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
const people = numbers.chain((all) =>
  fc.tuple(
    ...all.map((number) =>
      fc.record<PersonLine>(
        {
          hsaId: fc.constant(`SE2321009009-P${number}`),
          name,
          email: optional(fc.constantFrom('a@b.example', 'c@d.example')),
          title: optional(name),
          protectedIdentity: optional(fc.boolean()),
        },
        { requiredKeys: ['hsaId', 'name'] },
      ),
    ),
  ),
);
const leave = (person: PersonFact): PersonFact => ({ ...person, active: false, endedOn: '2026-11-20' });

describe('people from a file', () => {
  test('importing the same file twice changes nothing the second time', () => {
    fc.assert(
      fc.property(people, people, fc.boolean(), (before, file, complete) => {
        const stored = applied([], planPeople(numbered(before), [], making(false)).plan, leave);
        const { plan, faults } = planPeople(numbered(file), stored, making(complete));
        expect(faults).toEqual([]);
        const again = planPeople(numbered(file), applied(stored, plan, leave), making(complete)).plan;
        expect(again).toEqual({ ...nothing, unchanged: file.length });
      }),
    );
  });

  test('each row and each person is counted once', () => {
    fc.assert(
      fc.property(people, people, (before, file) => {
        const stored = applied([], planPeople(numbered(before), [], making(false)).plan, leave);
        const { created, changed, ended, unchanged } = planPeople(numbered(file), stored, making(true)).plan;
        expect(created.length + changed.length + unchanged).toBe(file.length);
        expect(changed.length + ended.length + unchanged).toBe(stored.length);
      }),
    );
  });

  const anna: PersonFact = {
    id: '1',
    hsaId: 'SE2321009009-p1',
    name: 'Anna',
    email: 'a@b.example',
    title: 'Läkare',
    protectedIdentity: true,
    active: true,
    endedOn: null,
  };
  const planned = (line: PersonLine, stored = anna) => planPeople(numbered([line]), [stored], making(true)).plan;

  test('a column the file lacks, and an empty cell for protection, change nothing', () => {
    const line = { hsaId: 'SE2321009009-P1', name: 'Anna', protectedIdentity: null };
    expect(planned(line)).toEqual({ ...nothing, unchanged: 1 });
  });

  test('who had left and stands in the file again is back', () => {
    const { changed } = planned({ hsaId: anna.hsaId, name: 'Anna' }, leave(anna));
    expect(changed).toMatchObject([{ after: { active: true, endedOn: null } }]);
  });

  test('the same person on two rows is told at the second', () => {
    const lines = numbered([
      { hsaId: 'SE2321009009-P1', name: 'Anna' },
      { hsaId: 'SE2321009009-p1', name: 'Anna' },
    ]);
    expect(planPeople(lines, [], making(false)).faults).toEqual([
      { row: 3, column: 'hsaId', code: 'organisation.import-repeated', values: { earlier: 2 } },
    ]);
  });
});

const hsa = (number: number) => `SE2321009009-E${number}`;
const root: UnitLine = { hsaId: hsa(0), name: 'Region', kind: 'region', parent: null };

/** Any tree: each unit hangs under one with a lower place in a shuffled order. */
const trees = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 15 }), fc.infiniteStream(fc.nat()))
  .map(([order, draws]) => {
    const placed = [0];
    const lines = order.map((number): UnitLine => {
      const parent = placed[Number(draws.next().value) % placed.length] ?? 0;
      placed.push(number);
      return { hsaId: hsa(number), name: `E${number}`, kind: 'operation', parent: hsa(parent) };
    });
    return [root, ...lines];
  });
const close = (unit: UnitFact): UnitFact => ({ ...unit, validTo: '2026-11-20' });
const planned = (lines: readonly UnitLine[], stored: readonly UnitFact[], complete = false) =>
  planUnits(numbered(lines), stored, new Map(), making(complete));
const codes = (lines: readonly UnitLine[], stored: readonly UnitFact[] = [], complete = false) =>
  planned(lines, stored, complete).faults.map(({ row, column, code }) => [row, column, code.split('.')[1]]);

describe('units from a file', () => {
  test('importing the same file twice changes nothing the second time', () => {
    fc.assert(
      fc.property(trees, trees, (before, file) => {
        const stored = applied([], planned(before, []).plan, close);
        const { plan, faults } = planned(file, stored, true);
        expect(faults).toEqual([]);
        const again = planned(file, applied(stored, plan, close), true).plan;
        expect(again).toEqual({ ...nothing, unchanged: file.length });
      }),
    );
  });

  test('written level by level, no unit lies below itself on the way', () => {
    fc.assert(
      fc.property(trees, trees, (before, file) => {
        const stored = applied([], planned(before, []).plan, close);
        const { plan } = planned(file, stored);
        const now = new Map(stored.map((unit) => [unit.id, unit]));
        const all = new Map(applied(stored, plan, close).map((unit) => [unit.id, unit]));
        const levels = levelsOf([...plan.created, ...plan.changed.map(({ after }) => after)], all);
        for (const unit of levels.flat()) {
          now.set(unit.id, unit);
          for (let id = unit.parentId; id !== null; id = now.get(id)?.parentId ?? null) expect(id).not.toBe(unit.id);
        }
        expect(now).toEqual(all);
      }),
    );
  });

  const below = (parent: string | null, more: Partial<UnitLine> = {}): UnitLine => ({
    hsaId: hsa(1),
    name: 'E1',
    kind: 'operation',
    parent,
    ...more,
  });

  test('a region without HSA-id gets that of the file', () => {
    const stored = planned([root], []).plan.created.map((unit) => ({ ...unit, hsaId: null }));
    expect(planned([root], stored).plan.changed).toMatchObject([{ after: { hsaId: hsa(0), kind: 'region' } }]);
  });

  test('committees and companies come as controllers, others do not', () => {
    const committee = below(hsa(0), { kind: 'committee' });
    const company = below(hsa(0), { hsaId: hsa(2), kind: 'company' });
    const ward = below(hsa(0), { hsaId: hsa(3), kind: 'careUnit' });
    const { created } = planned([root, committee, company, ward], []).plan;
    expect(created.map(({ controller }) => controller)).toEqual([false, true, true, false]);
  });

  test('faults are told at their rows', () => {
    expect(codes([root, below(hsa(9))])).toEqual([[3, 'parent', 'import-no-unit']]);
    expect(codes([root, below(null)])).toEqual([[3, 'parent', 'import-no-parent']]);
    expect(codes([root, below(hsa(2)), below(hsa(1), { hsaId: hsa(2) })])).toEqual([
      [3, 'parent', 'import-ring'],
      [4, 'parent', 'import-ring'],
    ]);
    expect(codes([root, below(hsa(0), { manager: 'SE2321009009-P1' })])).toEqual([[3, 'manager', 'import-no-manager']]);
    expect(codes([root, below(hsa(0), { registrationNumber: '553000-0016' })])).toEqual([
      [3, 'registrationNumber', 'numbered-kind'],
    ]);
    expect(codes([root, below(hsa(0), { validFrom: '2026-02-01', validTo: '2026-01-01' })])).toEqual([
      [3, 'validTo', 'ends-before-start'],
    ]);
    expect(codes([root, { ...root, hsaId: hsa(5) }])).toContainEqual([3, 'kind', 'one-region']);
  });

  test('a complete file does not end a unit above one that goes on', () => {
    const stored = applied([], planned([root, below(hsa(0)), below(hsa(1), { hsaId: hsa(2) })], []).plan, close);
    expect(codes([root, below(hsa(1), { hsaId: hsa(2) })], stored, true)).toEqual([
      [3, 'parent', 'import-parent-left-out'],
    ]);
    const nameless = stored.map((unit) => (unit.hsaId === hsa(2) ? { ...unit, hsaId: null } : unit));
    expect(codes([root], nameless, true)).toEqual([[0, 'parent', 'import-left-alone']]);
  });
});
