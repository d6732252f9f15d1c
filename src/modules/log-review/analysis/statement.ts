import { readFileSync } from 'node:fs';
import type { Values } from '../engine/engine.ts';
import type { Explanation, Flag, Settings } from './rule.ts';

/** The days an analysis is of: a month, first and last. */
export type Period = { readonly month: number; readonly first: string; readonly last: string };

/** `2026-10` as a period; throws RangeError for what is not a month. */
export function periodOf(month: string): Period {
  const { year, month: number, daysInMonth } = Temporal.PlainYearMonth.from(month);
  return { month: year * 100 + number, first: `${month}-01`, last: `${month}-${daysInMonth}` };
}

/** A month of a period, 202610, as it is named: `2026-10`. */
export const monthNamed = (month: number): string =>
  Temporal.PlainYearMonth.from({ year: Math.floor(month / 100), month: month % 100 }).toString();

/** The rows a rule may speak of, by the words it does so with. */
const SCOPES: Record<string, string> = {
  '@event': '(select * from access_event where day between {first:Date} and {last:Date})',
  '@open': '(select * from open_event where day between {first:Date} and {last:Date})',
  '@unexplained': '(select * from unexplained_event where day between {first:Date} and {last:Date})',
};

const SHARED = new Set(['first', 'last']);

/**
 * The statement of a rule. Its settings are bound under the rule's own name, so that several rules may stand in one statement.
 * `instead`: tables to take the place of the events that no tie, or nothing, explains.
 */
export function statementOf({ id }: Explanation | Flag, instead: { open?: string; unexplained?: string } = {}): string {
  const folder = id.startsWith('X') ? 'explanations' : 'flags';
  const text = readFileSync(new URL(`./${folder}/${id}.sql`, import.meta.url), 'utf8').replace(/^--.*\n/gm, '');
  return text
    .replace(
      /@(event|open|unexplained)\b/g,
      (word, scope: string) => new Map(Object.entries(instead)).get(scope) ?? SCOPES[word] ?? word,
    )
    .replace(/\{(\w+):/g, (whole, name: string) => (SHARED.has(name) ? whole : `{${id}_${name}:`))
    .trim();
}

export const settingsOf = ({ id, settings }: { id: string; settings: Settings }): Values =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [`${id}_${name}`, value]));
