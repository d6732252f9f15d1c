import { z } from 'zod';
import type { Findings, Path } from './findings.ts';
import { LanguageCode } from './library.ts';
import { contents, warnings } from './texts.ts';
import { codeOf } from './words.ts';

/** A text that must be there. Numbers count: a designation is often written without quotes. */
export const needed = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1));

/** A text that may be left out, empty or null; '' then. */
export const optional = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .optional()
  .transform((value) => (value == null ? '' : String(value).trim()));

const yes = ['true', 'yes', 'on', 'ja', 'x', '1'];
const no = ['false', 'no', 'off', 'nej', '', '0'];

/** True or false, also in the words older YAML and people use. */
export const flag = z
  .union([z.boolean(), z.string(), z.number()])
  .transform((value) => String(value).trim().toLowerCase())
  .refine((value) => yes.includes(value) || no.includes(value))
  .transform((value) => yes.includes(value));

/** A whole number from 0, written as a number or as digits. */
export const count = z
  .union([z.number(), z.string()])
  .transform((value) => String(value).trim())
  .pipe(z.string().regex(/^\d{1,9}$/))
  .transform(Number);

/** A list of texts; a single text is divided at commas and semicolons. Empty items are dropped. */
export const list = z
  .union([z.array(optional), z.string(), z.null()])
  .optional()
  .transform((value) => (typeof value === 'string' ? value.split(/[,;]/) : (value ?? [])))
  .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ''));

/** A language code, put in lower case with hyphens. */
export const languageCode = needed.transform(codeOf).pipe(LanguageCode);

/** Texts by language, or one text in the file's own language. */
export const byLanguage = z.union([z.record(z.string(), optional), optional]);

/** A record of which nothing is known. */
export const record = z.record(z.string(), z.unknown());

/** Each of several things, or the only one, with the way to it. */
export function each(value: unknown, path: Path): { value: unknown; path: Path }[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map((item, at) => ({ value: item, path: [...path, at] })) : [{ value, path }];
}

/**
 * A part of a file in the shape asked for; undefined when it is not, with a finding for each field that is missing or
 * wrong. `path` leads to the part.
 */
export function shaped<T>(findings: Findings, schema: z.ZodType<T>, value: unknown, path: Path): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const inner = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    const found = valueAt(value, inner);
    const key = [...path, ...inner].findLast((step) => typeof step === 'string') ?? '';
    const field = findings.source.fieldNames?.get(key) ?? key;
    const isMissing = found === undefined || found === null || found === '';
    const text = isMissing ? contents.missing : contents.wrong;
    findings.refuse([...path, ...inner], text, { field, value: excerpt(found) });
  }
  return undefined;
}

/** As `shaped`, for a part without which nothing more can be read: the file is refused at once. */
export function mustBe<T>(findings: Findings, schema: z.ZodType<T>, value: unknown, path: Path): T {
  const part = shaped(findings, schema, value, path);
  findings.settle();
  if (part === undefined) throw new TypeError(`Shape without findings at ${path.join('.')}`);
  return part;
}

/** Warns of fields that a shape does not know: most often a misspelling of one it does. */
export function warnOfUnknown(findings: Findings, schema: z.ZodObject, value: unknown, path: Path): void {
  for (const field of Object.keys(Object(value))) {
    if (!(field in schema.shape)) findings.warn([...path, field], warnings.unknownField, { field });
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return at;
}

function excerpt(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
