import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRegion } from '../../testing/region.ts';
import { aUnit, theRegion } from './testing.ts';

const region = aRegion();
const count = 8;

/** The units above one in the model, itself included. */
function above(parents: ReadonlyMap<string, string>, id: string): string[] {
  const parent = parents.get(id);
  return parent === undefined ? [id] : [id, ...above(parents, parent)];
}

const pairsOf = (parents: ReadonlyMap<string, string>, ids: readonly string[]) =>
  ids.flatMap((id) => above(parents, id).map((ancestor, depth) => `${ancestor} ${id} ${depth}`)).sort();

async function storedPairs(ids: readonly string[]): Promise<string[]> {
  const rows = await region.query<{ pair: string }>(
    `select ancestor_id || ' ' || descendant_id || ' ' || depth as pair from access.scope_tree where descendant_id = any($1)`,
    [ids],
  );
  return rows.map(({ pair }) => pair).sort();
}

/** Hangs a unit under another; false when the database refuses since it would lie below itself. */
const move = (id: string, parentId: string): Promise<boolean> =>
  region.query('update organisation.unit set parent_id = $1 where id = $2', [parentId, id]).then(
    () => true,
    (error: { constraint?: string }) => {
      expect(error.constraint).toBe('scope_no_ring');
      return false;
    },
  );

const anIndex = fc.integer({ min: 0, max: count - 1 });
const moves = fc.array(fc.tuple(anIndex, fc.integer({ min: -1, max: count - 1 })), { minLength: 1, maxLength: 15 });

test('however units are moved, nothing lies below itself and the scope tree is that of the units', async () => {
  const root = await theRegion(region);
  const ids = await Promise.all(Array.from({ length: count }, () => aUnit(region)));
  const parents = new Map(ids.map((id) => [id, root]));
  const at = (index: number) => ids[index] ?? root;
  const property = fc.asyncProperty(moves, async (wanted) => {
    for (const [unit, to] of wanted) {
      const [id, parentId] = [at(unit), at(to)];
      const ring = above(parents, parentId).includes(id);
      expect(await move(id, parentId)).toBe(!ring);
      if (!ring) parents.set(id, parentId);
    }
    expect(await storedPairs(ids)).toEqual(pairsOf(parents, ids));
  });
  await fc.assert(property, { numRuns: 25 });
});
