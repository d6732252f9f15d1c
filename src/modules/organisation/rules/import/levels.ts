type Placed = { readonly id: string; readonly parentId: string | null };

/**
 * The units to write, level by level from the top of the tree as it will be: whoever is written finds the unit above in its
 * final place, so that no ring comes and goes on the way. `all` holds the whole tree as it will be.
 */
export function levelsOf<T extends Placed>(units: readonly T[], all: ReadonlyMap<string, Placed>): T[][] {
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const parentId = all.get(id)?.parentId ?? null;
    const depth = parentId === null ? 0 : depthOf(parentId) + 1;
    depths.set(id, depth);
    return depth;
  };
  const levels = Map.groupBy(units, ({ id }) => depthOf(id));
  return [...levels].toSorted(([a], [b]) => a - b).map(([, level]) => level);
}
