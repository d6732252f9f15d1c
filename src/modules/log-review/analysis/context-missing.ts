import { type Engine, rows } from '../engine/engine.ts';
import { explanations, unfounded } from './explanations.ts';
import { flags } from './flags.ts';
import { type ContextTable, contextTables, type Explanation, type Flag, type Rules } from './rule.ts';
import { periodOf } from './statement.ts';

/** Tables that hold nothing (of the month), and the rules that are off for want of them. */
export type ContextMissing = {
  readonly tables: readonly ContextTable[];
  readonly off: readonly { readonly id: string; readonly needs: readonly string[] }[];
};

/** What happens is told month by month: an old file says nothing of a new month. */
const TIMED: Partial<Record<ContextTable, string>> = {
  encounter:
    'toDate(start) <= {last:Date} and (toDate(`end`) >= {first:Date} or toDate(start) >= toDate({first:Date}) - 60)',
  shift: 'toDate(start) <= {last:Date} and toDate(`end`) >= {first:Date}',
};

/**
 * Which context is missing, of all times or for a month, and which rules say nothing for that reason. Rules whose explanations
 * no file carries stand in `off` with the file they would need.
 */
export async function contextMissing(engine: Engine, month?: string): Promise<ContextMissing> {
  const tables = await emptyTables(engine, month);
  const off = [...explanations, ...flags].flatMap(({ id, needs }) => {
    const missing = needs.filter((table) => tables.includes(table));
    return missing.length > 0 ? [{ id, needs: missing }] : [];
  });
  return { tables, off: [...off, ...unfounded.map(({ id, file }) => ({ id, needs: [file] }))] };
}

/** The rules whose context is there. */
export function withContext(rules: Rules, { tables }: Pick<ContextMissing, 'tables'>): Rules {
  const has = ({ needs }: Explanation | Flag) => !needs.some((table) => tables.includes(table));
  return { ...rules, explanations: rules.explanations.filter(has), flags: rules.flags.filter(has) };
}

async function emptyTables(engine: Engine, month: string | undefined): Promise<ContextTable[]> {
  const where = (table: ContextTable) => (month === undefined ? '1' : (TIMED[table] ?? '1'));
  const asked = contextTables.map((table) => `select '${table}' as name from ${table} where ${where(table)} limit 1`);
  const { first, last } = periodOf(month ?? '1970-01');
  const found = await rows<{ name: string }>(engine, asked.join(' union all '), { first, last });
  const names = new Set(found.map(({ name }) => name));
  return contextTables.filter((table) => !names.has(table));
}
