import type { HistoryItem } from '../../shared/record.ts';
import { type Language, texts } from '../../shared/text.ts';
import type { Words } from '../http/problems.ts';
import type { ChangeRow, DoneRow, PartChangeRow } from './store.ts';

const unspoken = new Set(['id', 'version', 'created_at', 'created_by', 'updated_at', 'read_permission']);

type Changed = ChangeRow | PartChangeRow;

/**
 * What the story is told with: the modules' words, the reader's language, and names of whatever an id stands for; those that
 * are no UUIDs by their column, `documents.area_id.continuity`.
 */
export type Telling = { words: Words; language: Language; names: ReadonlyMap<string, string> };

/** The columns of a row that have a word of their own and a value, as they are shown. */
export function factsOf(
  telling: Telling,
  table: string,
  row: Record<string, unknown>,
): { label: string; value: string }[] {
  const [schema = ''] = table.split('.');
  return Object.entries(row).flatMap(([column, value]) => {
    const label = telling.words.get(`${schema}.field.${column}`)?.[telling.language];
    const shown = label && !unspoken.has(column) ? show(telling, table, column, value) : null;
    return label && shown ? [{ label, value: shown }] : [];
  });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The columns a change tells of: those an update changed, and all that a new row of a part was given. */
function columnsOf(change: Changed): string[] {
  const { op, before, after } = change;
  if (op === 'UPDATE') return Object.keys(before ?? {}).filter((column) => !unspoken.has(column));
  if (!('key_column' in change)) return []; // a creation lists nothing: the record itself says it
  const given = Object.entries(after ?? before ?? {}).filter(([, value]) => value !== null && value !== '');
  return given.map(([column]) => column).filter((column) => column !== change.key_column && !unspoken.has(column));
}

/** What stood in a column and what came instead; of a row that is new or gone only one of them. */
const valuesIn = ({ op, before, after }: Changed, column: string): [unknown, unknown] => [
  op === 'INSERT' ? null : before?.[column],
  op === 'DELETE' ? null : after?.[column],
];

/** Every value that is told of, with the column it stands in, to be named. */
export const toldValues = (changed: readonly Changed[]): { column: string; value: string }[] =>
  changed.flatMap((change) => {
    const [schema = ''] = change.tbl.split('.');
    return columnsOf(change).flatMap((column) =>
      valuesIn(change, column)
        .flat()
        .filter((value): value is string => typeof value === 'string')
        .map((value) => ({ column: `${schema}.${column}`, value })),
    );
  });

/** Every id among what is told of. */
export const idsIn = (changed: readonly Changed[]): string[] => [
  ...new Set(toldValues(changed).flatMap(({ value }) => (uuid.test(value) ? [value] : []))),
];

/** `documents.document` and `next_review_on` become the module's own words for the field, or stay as they are. */
function labelOf({ words, language }: Telling, table: string, column: string): string {
  const [schema = ''] = table.split('.');
  return words.get(`${schema}.field.${column}`)?.[language] ?? column.replaceAll('_', ' ');
}

const truths = texts({ true: { sv: 'Ja', en: 'Yes' }, false: { sv: 'Nej', en: 'No' } });

/** A code becomes the module's word for it (`documents.value.status.inForce`), an id the name it stands for. */
function show(telling: Telling, table: string, column: string, value: unknown): string | null {
  const { words, language, names } = telling;
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map((each) => show(telling, table, column, each)).join(', ') || null;
  if (typeof value === 'object') return JSON.stringify(value);
  const [schema = ''] = table.split('.');
  const text = String(value);
  const word =
    words.get(`${schema}.value.${column}.${text}`) ?? (typeof value === 'boolean' ? truths[`${value}`] : null);
  return word?.[language] ?? names.get(`${schema}.${column}.${text}`) ?? names.get(text) ?? text;
}

/** A change field by field. */
function changesIn(change: Changed, telling: Telling): HistoryItem['changes'] {
  return columnsOf(change).map((column) => {
    const [before, after] = valuesIn(change, column);
    return {
      field: labelOf(telling, change.tbl, column),
      before: show(telling, change.tbl, column, before),
      after: show(telling, change.tbl, column, after),
    };
  });
}

/** What was done to the row, as far as the trail knows; of a row brought in from a file, what its module calls adding one. */
function actionOf(change: Changed, words: Words): string {
  const known = 'action' in change ? change.action : null;
  const [schema, table] = change.tbl.split('.');
  const added = `${schema}.added.${table}`;
  if (known || change.op !== 'INSERT') return known ?? 'record.altered';
  return words.has(added) ? added : 'record.added';
}

/** What was done and what changed, told as one story, newest first. A change nobody did through Värna is told as such. */
export function historyFrom(done: readonly DoneRow[], changed: readonly Changed[], telling: Telling): HistoryItem[] {
  const say = (code: string) => telling.words.get(code)?.[telling.language] ?? code;
  const byRequest = Map.groupBy(changed, ({ request_id }) => request_id ?? '');
  const told = done.map(({ at, actor, action, outcome, request_id }) => {
    const changes = (byRequest.get(request_id ?? '-') ?? []).flatMap((row) => changesIn(row, telling));
    byRequest.delete(request_id ?? '-');
    return { at: at.toISOString(), actor: actor ?? '–', what: say(action), refused: outcome === 'refused', changes };
  });
  const untold = [...byRequest.values()].flat().map((row) => ({
    at: row.at.toISOString(),
    actor: row.actor ?? '–',
    what: say(actionOf(row, telling.words)),
    refused: false,
    changes: changesIn(row, telling),
  }));
  return [...told, ...untold].sort((a, b) => b.at.localeCompare(a.at));
}
