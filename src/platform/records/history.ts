import type { HistoryItem } from '../../shared/record.ts';
import type { Language } from '../../shared/text.ts';
import type { Words } from '../http/problems.ts';
import type { ChangeRow, DoneRow } from './store.ts';

const unspoken = new Set(['id', 'version', 'created_at', 'created_by', 'updated_at', 'read_permission']);

/** What the story is told with: the modules' words, the reader's language, and names of whatever an id stands for. */
export type Telling = { words: Words; language: Language; names: ReadonlyMap<string, string> };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every id among changed values, to be named. */
export const idsIn = (changed: readonly ChangeRow[]): string[] => {
  const values = changed.flatMap(({ op, before, after }) =>
    op === 'UPDATE' ? Object.keys(before ?? {}).flatMap((column) => [before?.[column], after?.[column]]) : [],
  );
  return [...new Set(values.filter((value): value is string => typeof value === 'string' && uuid.test(value)))];
};

/** `documents.document` and `next_review_on` become the module's own words for the field, or stay as they are. */
function labelOf({ words, language }: Telling, table: string, column: string): string {
  const [schema = ''] = table.split('.');
  return words.get(`${schema}.field.${column}`)?.[language] ?? column.replaceAll('_', ' ');
}

/** A code becomes the module's word for it (`documents.value.status.inForce`), an id the name it stands for. */
function show({ words, language, names }: Telling, table: string, column: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'object') return JSON.stringify(value);
  const [schema = ''] = table.split('.');
  const text = String(value);
  return words.get(`${schema}.value.${column}.${text}`)?.[language] ?? names.get(text) ?? text;
}

/** What an update changed, field by field; a creation lists nothing: the record itself says it. */
function changesIn({ tbl, op, before, after }: ChangeRow, telling: Telling): HistoryItem['changes'] {
  if (op !== 'UPDATE') return [];
  const fields = Object.keys(before ?? {}).filter((column) => !unspoken.has(column));
  return fields.map((column) => ({
    field: labelOf(telling, tbl, column),
    before: show(telling, tbl, column, before?.[column]),
    after: show(telling, tbl, column, after?.[column]),
  }));
}

/** What was done and what changed, told as one story, newest first. A change nobody did through Värna is told as such. */
export function historyFrom(done: readonly DoneRow[], changed: readonly ChangeRow[], telling: Telling): HistoryItem[] {
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
    what: say('record.altered'),
    refused: false,
    changes: changesIn(row, telling),
  }));
  return [...told, ...untold].sort((a, b) => b.at.localeCompare(a.at));
}
