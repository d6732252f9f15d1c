import type { Misfit, Verdict } from './contract.ts';

type KeyOf<M extends Misfit> = M extends Misfit ? `${M['kind']}-${M['reason']}` : never;
export type VerdictKey = 'whole' | KeyOf<Misfit>;

/** Which text tells a verdict, and the values for its places. Tables of the trail keep their names: that is where to look. */
export function verdictText({ misfit, ...counted }: Verdict): { key: VerdictKey; values: Record<string, unknown> } {
  if (!misfit) return { key: 'whole', values: counted };
  const { kind, reason, ...values } = misfit;
  return { key: `${kind}-${reason}` as VerdictKey, values };
}

type Columns = Record<string, unknown> | null;
export type FieldChange = { column: string; before: string | null; after: string | null };

/** Long values are cut here; the whole is in the record itself. */
const mostCharacters = 1000;
/** What every row carries and the entry itself tells: when, by whom, and the key. */
const stamps = new Set(['id', 'version', 'created_at', 'created_by', 'updated_at']);

function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}

/**
 * A changed row field by field. A new row tells what it got, a removed one what it had, an updated one only what differs;
 * empty fields of new and removed rows are passed over, and so is what every row carries.
 */
export function fieldChanges(before: Columns, after: Columns): FieldChange[] {
  const columns = Object.keys(before ?? after ?? {}).filter((column) => !stamps.has(column));
  const fields = columns.map((column) => ({ column, before: shown(before?.[column]), after: shown(after?.[column]) }));
  return fields.filter((field) => field.before !== null || field.after !== null);
}

const ids = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** Every id in some texts, each once. */
export const idsIn = (texts: readonly (string | null)[]): string[] => [
  ...new Set(texts.flatMap((text) => text?.match(ids) ?? [])),
];

/** A text where each known id stands behind what it names: `Avdelning 3 (01a2…)`. The id stays: it is what the trail holds. */
export const withNames = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(ids, (id) => (names.has(id) ? `${names.get(id)} (${id})` : id));

/** Rows are sealed every minute; one that has waited longer than this tells that sealing does not run. */
const mostWaitMs = 5 * 60_000;

export const sealingIsBehind = (waitingSince: string | null, now: Date): boolean =>
  waitingSince !== null && now.getTime() - Date.parse(waitingSince) > mostWaitMs;
