import { LanguageCode, type Words } from './library.ts';

/** Texts by language before empty ones are dropped. */
export type LooseWords = Record<string, string | null | undefined>;

/** A language code as it is written here: `pt_BR` → `pt-br`. */
export const codeOf = (written: string): string => written.trim().toLowerCase().replaceAll('_', '-');

/**
 * Keeps languages with a readable code and a text. Line breaks become one and the same.
 */
export function words(loose: LooseWords): Words {
  const kept: Words = {};
  for (const [key, value] of Object.entries(loose)) {
    const code = LanguageCode.safeParse(codeOf(key));
    const text = value?.replace(/\r\n?/g, '\n').trim();
    if (code.success && text) kept[code.data] = text;
  }
  return kept;
}

/** Texts by language, where a single text counts as the file's own language. */
export const inLanguages = (text: string | LooseWords, locale: string): Words =>
  words(typeof text === 'string' ? { [locale]: text } : text);

const longestHeading = 120;

function heading(text: string): string {
  const line = text.split('\n', 1)[0]?.trim() ?? '';
  if (line.length <= longestHeading) return line;
  return `${line.slice(0, longestHeading).replace(/\s+\S*$/, '')}…`;
}

/**
 * The name of a node: its own, else the beginning of its text in each language the text has, else its designation.
 * Many frameworks give requirements only a number and a text; a list still needs something to show.
 */
export function nameOf(own: Words, text: Words, designation: string, locale: string): Words {
  if (Object.keys(own).length > 0) return own;
  const fromText = Object.fromEntries(Object.entries(text).map(([language, value]) => [language, heading(value)]));
  return Object.keys(fromText).length > 0 ? fromText : { [locale]: designation };
}
