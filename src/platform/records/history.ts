import { showMoment } from '../../shared/date.ts';
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

type Fact = { label: string; value: string };

/** The module a table belongs to: that of its schema's name, `logReview` of `log_review.item`. */
const moduleOf = (table: string): string =>
  (table.split('.')[0] ?? '').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** In the order the module names its fields, each said once: a row as the trail keeps it has no order of its own. */
function inOrder({ words, language }: Telling, table: string, facts: readonly Fact[]): Fact[] {
  const own = `${moduleOf(table)}.field.`;
  const named = [...words].flatMap(([code, text]) => (code.startsWith(own) ? [text[language]] : []));
  const once = new Map(facts.map((fact) => [`${fact.label}: ${fact.value}`, fact]));
  return [...once.values()].sort((one, other) => named.indexOf(one.label) - named.indexOf(other.label));
}

/** The columns of a row that have a word of their own and a value, as they are shown. */
export function factsOf(telling: Telling, table: string, row: Parts): Fact[] {
  const facts = Object.entries(row).flatMap(([column, value]) => {
    if (unspoken.has(column)) return [];
    if (hasParts(value)) return partFacts(telling, table, column, value);
    const label = wordFor(telling, table, column);
    const shown = label && show(telling, table, column, value);
    return label && shown ? [{ label, value: shown }] : [];
  });
  return inOrder(telling, table, facts);
}

/** The parts of a column that have words of their own; of one without, the column as a whole where that has a word. */
function partFacts(telling: Telling, table: string, column: string, parts: Parts): Fact[] {
  const whole = wordFor(telling, table, column);
  const shown = showParts(telling, table, parts);
  if (whole) return shown ? [{ label: whole, value: shown }] : [];
  return Object.entries(parts).flatMap(([part, value]) => {
    const label = wordFor(telling, table, `${column}.${part}`);
    const said = label && show(telling, table, part, value);
    return label && said ? [{ label, value: said }] : [];
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
    const module = moduleOf(change.tbl);
    return columnsOf(change).flatMap((column) =>
      valuesIn(change, column)
        .flat()
        .filter((value): value is string => typeof value === 'string')
        .map((value) => ({ column: `${module}.${column}`, value })),
    );
  });

/** Every id among what is told of. */
export const idsIn = (changed: readonly Changed[]): string[] => [
  ...new Set(toldValues(changed).flatMap(({ value }) => (uuid.test(value) ? [value] : []))),
];

/** The module's own word for a column, or for a part of one that holds parts: `incidents.field.facts.where`. */
function wordFor({ words, language }: Telling, table: string, field: string): string | undefined {
  return words.get(`${moduleOf(table)}.field.${field}`)?.[language];
}

/** `documents.document` and `next_review_on` become the module's own words for the field, or stay as they are. */
const labelOf = (telling: Telling, table: string, column: string): string =>
  wordFor(telling, table, column) ?? (column.split('.').at(-1) ?? column).replaceAll('_', ' ');

type Parts = Record<string, unknown>;
const hasParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const truths = texts({ true: { sv: 'Ja', en: 'Yes' }, false: { sv: 'Nej', en: 'No' } });

/** A code becomes the module's word for it (`documents.value.status.inForce`), an id the name it stands for. */
function show(telling: Telling, table: string, column: string, value: unknown): string | null {
  const { words, language, names } = telling;
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map((each) => show(telling, table, column, each)).join(', ') || null;
  if (hasParts(value)) return showParts(telling, table, value);
  const module = moduleOf(table);
  const text = String(value);
  if (moment.test(text)) return showMoment(text);
  const word =
    words.get(`${module}.value.${column}.${text}`) ?? (typeof value === 'boolean' ? truths[`${value}`] : null);
  return word?.[language] ?? names.get(`${module}.${column}.${text}`) ?? names.get(text) ?? text;
}

/** All parts of a value that has some, each with the word for it where there is one. */
function showParts(telling: Telling, table: string, parts: Parts): string | null {
  const shown = Object.entries(parts).flatMap(([part, value]) => {
    const said = show(telling, table, part, value);
    const word = wordFor(telling, table, part);
    return said === null ? [] : [word ? `${word}: ${said}` : said];
  });
  return shown.join(', ') || null;
}

/** The parts that differ of a column that holds parts, such as the facts of a case. */
function partsIn(telling: Telling, table: string, column: string, [before, after]: [Parts, Parts]) {
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return parts
    .filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
    .map((part) => ({
      field: labelOf(telling, table, `${column}.${part}`),
      before: show(telling, table, part, before[part]),
      after: show(telling, table, part, after[part]),
    }));
}

/** A change field by field. */
function changesIn(change: Changed, telling: Telling): HistoryItem['changes'] {
  return columnsOf(change).flatMap((column) => {
    const [before, after] = valuesIn(change, column);
    if (hasParts(before) && hasParts(after)) return partsIn(telling, change.tbl, column, [before, after]);
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
  const added = `${moduleOf(change.tbl)}.added.${change.tbl.split('.')[1]}`;
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
