import type { HistoryItem } from '../../shared/record.ts';
import type { Language } from '../../shared/text.ts';
import type { Words } from '../http/problems.ts';
import type { ChangeRow, DoneRow } from './store.ts';

const unspoken = new Set(['id', 'version', 'created_at', 'created_by', 'updated_at', 'read_permission']);

const show = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** `documents.document` and `next_review_on` become the module's own words for the field, or stay as they are. */
function labelOf(words: Words, table: string, column: string, language: Language): string {
  const [schema = ''] = table.split('.');
  return words.get(`${schema}.field.${column}`)?.[language] ?? column.replaceAll('_', ' ');
}

/** What an update changed, field by field; a creation lists nothing: the record itself says it. */
function changesIn({ tbl, op, before, after }: ChangeRow, words: Words, language: Language): HistoryItem['changes'] {
  if (op !== 'UPDATE') return [];
  const fields = Object.keys(before ?? {}).filter((column) => !unspoken.has(column));
  return fields.map((column) => ({
    field: labelOf(words, tbl, column, language),
    before: show(before?.[column]),
    after: show(after?.[column]),
  }));
}

/** What was done and what changed, told as one story, newest first. A change nobody did through Värna is told as such. */
export function historyFrom(
  done: readonly DoneRow[],
  changed: readonly ChangeRow[],
  words: Words,
  language: Language,
): HistoryItem[] {
  const say = (code: string) => words.get(code)?.[language] ?? code;
  const byRequest = Map.groupBy(changed, ({ request_id }) => request_id ?? '');
  const told = done.map(({ at, actor, action, outcome, request_id }) => {
    const changes = (byRequest.get(request_id ?? '-') ?? []).flatMap((row) => changesIn(row, words, language));
    byRequest.delete(request_id ?? '-');
    return { at: at.toISOString(), actor: actor ?? '–', what: say(action), refused: outcome === 'refused', changes };
  });
  const untold = [...byRequest.values()].flat().map((row) => ({
    at: row.at.toISOString(),
    actor: row.actor ?? '–',
    what: say('record.changed'),
    refused: false,
    changes: changesIn(row, words, language),
  }));
  return [...told, ...untold].sort((a, b) => b.at.localeCompare(a.at));
}
