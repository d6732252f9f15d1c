import type { ImportColumn } from '../../../platform/exchange/columns.ts';
import type { ImportKind, ImportOptions, ImportSource } from '../../../platform/imports/kind.ts';
import type { Context } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import type { Line, Making } from '../rules/import/plan.ts';
import { lockImports } from '../store/import.ts';
import { counted, type Made, previewed, refuseFaults } from './told.ts';

type Parts<L, T, M extends Made<T>> = Pick<ImportKind, 'kind' | 'title' | 'text'> & {
  columns: ImportColumn[];
  /** Weighs the rows against what is stored. */
  plan(context: Context, lines: readonly Line<L>[], making: Making): Promise<M>;
  /** Carries it out; `tell` is told how many rows each step wrote. */
  write(context: Context, made: M, tell: (written: number) => void): Promise<void>;
};

/** An import of this module: weighed once to show it, and again to carry it out, one import at a time. */
export function defineImport<L, T, M extends Made<T>>({ plan, write, columns, ...named }: Parts<L, T, M>): ImportKind {
  const planned = async (context: Context, { rows }: ImportSource, { complete }: ImportOptions) => {
    await lockImports(context.db);
    const makeId = () => newId(context.now.epochMilliseconds);
    // the columns' schemas have made the rows such lines
    return plan(context, rows as unknown as Line<L>[], { today: context.today.toString(), complete, makeId });
  };
  return {
    ...named,
    permission: may.import,
    columns,
    mayEnd: true,
    preview: async (context, source, options) => previewed(context, await planned(context, source, options), columns),
    apply: async (context, source, options) => {
      const made = await planned(context, source, options);
      refuseFaults(made);
      await write(context, made, tally(made, options));
      return counted(made.plan);
    },
  };
}

function tally<T>({ plan: { created, changed, ended } }: Made<T>, { progress }: ImportOptions) {
  const total = created.length + changed.length + ended.length;
  let done = 0;
  return (written: number) => {
    done += written;
    progress(done, total);
  };
}

/** Writes rows in pieces of at most 5 000, each one statement. */
export async function inPieces<T>(
  rows: readonly T[],
  tell: (written: number) => void,
  write: (piece: readonly T[]) => Promise<unknown>,
): Promise<void> {
  const size = 5000;
  for (let start = 0; start < rows.length; start += size) {
    const piece = rows.slice(start, start + size);
    await write(piece);
    tell(piece.length);
  }
}
