import type { cellKinds } from './cells.ts';

/** What a cell holds, and how it is read. */
export type CellKind = keyof typeof cellKinds;

/** A column of a file, and of the engine's table, which has the same name. A column that is `needed` must be there and filled in. */
export type ContextColumn = { readonly name: string; readonly holds: CellKind; readonly needed: boolean };

/** A file of context: `name` without `.csv`, and the table of the engine it is the whole of. */
export type ContextDefinition = {
  readonly name: string;
  readonly table: string;
  /** What decides on which shard of a cluster a row lies; null: every node holds all of it. */
  readonly spreadBy: string | null;
  readonly columns: readonly ContextColumn[];
  /** Where a person lives, which is left out of the rows of those whose identity is protected. */
  readonly secret: readonly string[];
};

type Held = CellKind | `${CellKind}!`;

/** A file by its columns in order; `!` marks those that are needed. What is left empty in others is unknown. */
export function contextFile(
  name: string,
  columns: Readonly<Record<string, Held>>,
  {
    table = name,
    spreadBy = null,
    secret = [],
  }: Partial<Pick<ContextDefinition, 'table' | 'spreadBy' | 'secret'>> = {},
): ContextDefinition {
  return {
    name,
    table,
    spreadBy,
    secret,
    columns: Object.entries(columns).map(([column, held]) => ({
      name: column,
      holds: held.replace('!', '') as CellKind,
      needed: held.endsWith('!'),
    })),
  };
}
