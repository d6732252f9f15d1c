import type { Piece } from './contract.ts';

const letters = new Map(
  Object.entries({ a: 'åäàáâãæ', o: 'öòóôõø', e: 'èéêë', i: 'ìíîï', u: 'úùûü', y: 'ýÿ', n: 'ñ', c: 'ç' }).flatMap(
    ([plain, dotted]) => [...dotted].map((letter) => [letter, plain] as const),
  ),
);

const dotted = new RegExp(`[${[...letters.keys()].join('')}]`, 'g');
const plainly = (lower: string): string => lower.replace(dotted, (letter) => letters.get(letter) ?? letter);
const foldedAlone = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? plainly(lower) : letter;
};

/** How words are compared: lower case without dots and rings, every letter in its place. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? plainly(lower) : [...text].map(foldedAlone).join('');
}

/** Where in a folded word the asked words stand, else the whole word when it is one of those that fitted. */
function markIn(word: string, asked: readonly string[], fitting: ReadonlySet<string>): [number, number] | undefined {
  const inside = asked.filter((one) => word.includes(one)).sort((a, b) => b.length - a.length)[0];
  if (inside) return [word.indexOf(inside), inside.length];
  return fitting.has(word) ? [0, word.length] : undefined;
}

type Fitting = { asked: string; words: readonly string[] };

/**
 * A text in pieces, marked where it fits: the asked words wherever they stand, also inside a compound, and whole words that
 * fitted in another form or spelling. `words` are folded, as the index answers them.
 */
export function marked(text: string, { asked, words }: Fitting): Piece[] {
  const sought = folded(asked)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 || /\d/.test(word));
  const fitting = new Set(words);
  const plain = folded(text);
  const pieces: Piece[] = [];
  const add = (piece: string, mark: boolean) => {
    const last = pieces.at(-1);
    if (last?.mark === mark) pieces[pieces.length - 1] = { text: last.text + piece, mark };
    else if (piece) pieces.push({ text: piece, mark });
  };
  let at = 0;
  const known = sought.filter((one) => words.some((word) => word.includes(one)));
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    const found = markIn(word, known, fitting);
    if (!found) continue;
    const [from, length] = [index + found[0], found[1]];
    add(text.slice(at, from), false);
    add(text.slice(from, from + length), true);
    at = from + length;
  }
  add(text.slice(at), false);
  return pieces;
}

/** An excerpt begins and ends with whole words; dots where the text goes on. */
export function trimmed(excerpt: string, opens: boolean, goesOn: boolean): string {
  const from = opens ? excerpt : `… ${excerpt.replace(/^\S*\s/, '')}`;
  return goesOn ? `${from.replace(/\s\S*$/, '')} …` : from;
}

/**
 * Whether a text may hold a Swedish personal or coordination number, or the birth date one begins with: six digits in a row,
 * also with a sign or space between. In doubt it may. Source: handbook §5 (personnummer, samordningsnummer).
 */
export const mayHoldPersonalNumber = (text: string): boolean => /(\d[\s+-]?){6}/.test(text);
