import { explanations } from './explanations.ts';
import { flags } from './flags.ts';
import { type ContextTable, contextTables } from './rule.ts';

/** The file of `./varna log context import` where it is not called as the table is. */
const fileNames: Partial<Record<ContextTable, string>> = {
  clinical_order: 'order',
  record_block: 'block',
  record_block_lift: 'block_lift',
};

/** The file a table of context is read from: `order.csv`. */
export const contextFileOf = (table: string): string => `${fileNames[table as ContextTable] ?? table}.csv`;

type Carried = { readonly file: string; readonly kinds: readonly string[]; readonly rules: string[] };

/** Every file of context, the names it may be noted under, and the rules that need it. */
export const contextOf = (): Carried[] =>
  contextTables.map((table) => ({
    file: contextFileOf(table),
    kinds: [table, fileNames[table] ?? table],
    rules: [...explanations, ...flags].filter(({ needs }) => needs.includes(table)).map(({ id }) => id),
  }));
