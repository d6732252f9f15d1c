import type { Twig, UnitRow } from '../../../contract/unit.ts';

/** A unit in the tree; `validTo` is set only for those that have ended. */
export type Unit = Twig & { validTo: string | null };

/** A line of the tree as shown: a unit, or what stands for units that are on their way or did not come. */
export type Line =
  | { is: 'unit'; unit: Unit; depth: number; open: boolean; parentId: string | null; place: number; siblings: number }
  | { is: 'waiting' | 'failed'; depth: number; parentId: string };

/** What is known of the units right below one. */
export type Level = { items: readonly Twig[] | undefined; error: unknown };

export type Known = {
  levels: ReadonlyMap<string, Level>;
  opened: ReadonlySet<string>;
  ended: ReadonlyMap<string, readonly UnitRow[]>;
};

/** The key of the region's own level, which lies below nothing. */
export const top = '';

const endedTwig = (row: UnitRow, { ended }: Known): Unit => ({ ...row, hasBelow: ended.has(row.id) });

/** Units right below one: those of today first, then the ended. */
function unitsBelow(id: string, known: Known): Unit[] {
  const current = known.levels.get(id)?.items ?? [];
  const withEnded = current.map((twig) => ({
    ...twig,
    hasBelow: twig.hasBelow || known.ended.has(twig.id),
    validTo: null,
  }));
  return [...withEnded, ...(known.ended.get(id) ?? []).map((row) => endedTwig(row, known))];
}

/** What stands for a level that is not there: on its way, or failed. */
function missingLevel(id: string, { levels }: Known): 'waiting' | 'failed' | null {
  const level = levels.get(id);
  if (level?.items) return null;
  return level?.error ? 'failed' : 'waiting';
}

/** The tree as the lines to show, each opened branch followed by what lies below it. */
export function linesOf(known: Known, id = top, depth = 0): Line[] {
  const missing = missingLevel(id, known);
  if (missing) return [{ is: missing, depth, parentId: id }];
  const units = unitsBelow(id, known);
  return units.flatMap((unit, index): Line[] => {
    const open = unit.hasBelow && known.opened.has(unit.id);
    const line: Line = {
      is: 'unit',
      unit,
      depth,
      open,
      parentId: id === top ? null : id,
      place: index + 1,
      siblings: units.length,
    };
    return open ? [line, ...linesOf(known, unit.id, depth + 1)] : [line];
  });
}
