import { showMoment, showNumber } from '../../../shared/date.ts';
import type { Text } from '../../../shared/text.ts';
import type { Count, FactMoment } from '../contract/facts.ts';
import { type Iso, inWords } from '../rules/clocks.ts';

/** What a field says; null when it is not known. */
export type Value = Text | null;

/** What somebody wrote, alike in both languages. */
export const written = (text: string | null | undefined): Value => (text?.trim() ? { sv: text, en: text } : null);

/** The day in Stockholm of a moment: `2026-11-22`. */
export const dayOf = (moment: Iso): string => showMoment(moment).slice(0, 10);

export const at = (moment: Iso | null): Value =>
  moment === null ? null : { sv: inWords(moment, 'sv'), en: inWords(moment, 'en') };

export function moment({ at: when, certainty }: FactMoment): Value {
  const said = at(when);
  if (said === null || certainty === 'exact') return said;
  return { sv: `${said.sv} (ungefär)`, en: `${said.en} (about)` };
}

const number = (n: number): Text => ({ sv: showNumber(n, 'sv'), en: showNumber(n, 'en') });

export function count({ min, max }: Count): Value {
  if (min === null && max === null) return null;
  if (max === null) return joined(['Minst ', 'At least '], number(min ?? 0));
  if (min === null) return joined(['Högst ', 'At most '], number(max));
  const [least, most] = [number(min), number(max)];
  return min === max ? most : { sv: `${least.sv}–${most.sv}`, en: `${least.en}–${most.en}` };
}

const joined = ([sv, en]: [string, string], text: Text): Text => ({ sv: sv + text.sv, en: en + text.en });

export function hours(n: number | null): Value {
  if (n === null) return null;
  const said = number(n);
  return n === 1 ? { sv: '1 timme', en: '1 hour' } : { sv: `${said.sv} timmar`, en: `${said.en} hours` };
}

export function percent(n: number | null): Value {
  return n === null ? null : { sv: `${number(n).sv} %`, en: `${number(n).en}%` };
}

/** A code by its name; `unknown` is not known. */
export const named =
  <K extends string>(names: Readonly<Record<K, Text>>) =>
  (code: K): Value =>
    code === 'unknown' ? null : names[code];

/** Several codes by their names: `Patienter, barn`. */
export const allNamed =
  <K extends string>(names: Readonly<Record<K, Text>>) =>
  (codes: readonly K[]): Value => {
    if (codes.length === 0) return null;
    const list = (language: 'sv' | 'en') =>
      codes.map((code, place) => (place === 0 ? names[code][language] : lower(names[code][language]))).join(', ');
    return { sv: list('sv'), en: list('en') };
  };

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);

/** Each on a line of its own behind a dash. */
export const listed = (texts: readonly Text[]): Value =>
  lines(texts.map(({ sv, en }) => ({ sv: `– ${sv}`, en: `– ${en}` })));

/** Several lines, without those that are not known. */
export function lines(parts: readonly Value[]): Value {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return { sv: known.map(({ sv }) => sv).join('\n'), en: known.map(({ en }) => en).join('\n') };
}
