import type { z } from 'zod';
import type { Text } from '../../shared/text.ts';
import type { Say } from '../Words.tsx';
import { formText } from './texts.ts';
import { emptyPaths, type Values, withValue } from './values.ts';

type Issue = z.core.$ZodIssue;
export type Checked = { ok: true; values: Values } | { ok: false; issues: readonly Issue[] };
type Schema = Pick<z.ZodType, 'safeParse'>;

const pathOf = (issue: Issue) => issue.path.map(String).join('.');

/**
 * Checks values against the endpoint's schema. An empty text is sent as `null` where the schema takes it,
 * else left out where it may be, else as `''`: so that optional fields need no words in the pages.
 */
export function check(schema: Schema, values: Values): Checked {
  const empty = emptyPaths(values);
  const stages: unknown[] = [null, undefined, ''];
  let tried = empty.reduce((all, path) => withValue(all, path, null), values);
  for (const stage of stages) {
    const answer = schema.safeParse(tried);
    if (answer.success) return { ok: true, values: tried };
    const refused = empty.filter((path) => answer.error.issues.some((issue) => pathOf(issue) === path));
    if (stage === '' || refused.length === 0) return { ok: false, issues: answer.error.issues };
    tried = refused.reduce((all, path) => withValue(all, path, stage === null ? undefined : ''), tried);
  }
  return { ok: false, issues: [] };
}

/** Messages by field, the first of each; `words` translates a schema's own codes such as `ids.hsa`. */
export function messages(issues: readonly Issue[], t: Say, words: Record<string, Text>): Record<string, string> {
  const told = issues.map((issue) => [pathOf(issue), messageOf(issue, t, words)] as const);
  return Object.fromEntries(told.reverse());
}

/** What is wrong with one value, as one would say it to a colleague. */
export function messageOf(issue: Issue, t: Say, words: Record<string, Text>): string {
  const own = words[issue.message];
  if (own) return t(own);
  if (issue.code === 'too_small') return tooSmall(issue, t);
  if (issue.code === 'too_big')
    return t(formText[issue.origin === 'string' ? 'tooLong' : 'tooBig'], { most: issue.maximum });
  if (issue.code === 'invalid_format') return t(formatText(issue.format));
  if (issue.code === 'invalid_type') return t(issue.input === undefined ? formText.missing : typeText(issue.expected));
  return issue.code === 'custom' ? issue.message : t(formText.missing);
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, t: Say): string {
  if (issue.origin === 'string')
    return t(issue.minimum > 1 ? formText.tooShort : formText.missing, { least: issue.minimum });
  return issue.origin === 'array' ? t(formText.chooseOne) : t(formText.tooSmall, { least: issue.minimum });
}

function formatText(format: string): Text {
  const known: Record<string, Text> = {
    email: formText.email,
    url: formText.url,
    date: formText.day,
    datetime: formText.moment,
    uuid: formText.pick,
  };
  return known[format] ?? formText.form;
}

const typeText = (expected: string): Text =>
  expected === 'number' || expected === 'int' ? formText.number : formText.missing;

type Wrapped = Schema & { unwrap?: () => Schema; shape?: Record<string, Schema | undefined> };
const shapeOf = (schema: Wrapped | undefined): Wrapped['shape'] =>
  schema?.shape ?? (schema?.unwrap ? shapeOf(schema.unwrap()) : undefined);

/** Whether a field may be left empty, read from the schema; a name with dots leads into objects. */
export function mayBeEmpty(schema: Schema, name: string): boolean {
  const field = name.split('.').reduce<Schema | undefined>((inner, key) => shapeOf(inner)?.[key], schema);
  return field !== undefined && (field.safeParse(undefined).success || field.safeParse(null).success);
}
