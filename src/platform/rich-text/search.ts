import type { Passage } from './passages.ts';

export type SnippetPart = { text: string; hit: boolean };

const asPattern = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');

/** Finds the phrase as it is written, whatever its case. */
export const phrase = (words: string): RegExp => new RegExp(asPattern(words), 'giu');
/** Finds any word that begins with one of the words. */
export const wordsBeginning = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.trim().split(/\s+/).map(asPattern).join('|')})[\\p{L}\\p{N}]*`, 'giu');

const around = 80;

/** Some text around the first hit, cut at words, with each hit in it marked. Without a hit: the beginning. */
export function snippetOf(text: string, pattern: RegExp): SnippetPart[] {
  const first = new RegExp(pattern).exec(text)?.index ?? 0;
  const from = first <= around ? 0 : text.lastIndexOf(' ', first - around) + 1;
  const cut = text.indexOf(' ', first + 2 * around);
  const shown = text.slice(from, cut < 0 ? undefined : cut).replace(/\s+/g, ' ');
  const parts: SnippetPart[] = [];
  let at = 0;
  for (const hit of shown.matchAll(new RegExp(pattern))) {
    if (hit.index > at) parts.push({ text: shown.slice(at, hit.index), hit: false });
    parts.push({ text: hit[0], hit: true });
    at = hit.index + hit[0].length;
  }
  parts.push({ text: shown.slice(at), hit: false });
  const [start, end] = [from > 0 ? '… ' : '', cut < 0 ? '' : ' …'];
  return [{ text: start, hit: false }, ...parts, { text: end, hit: false }].filter(({ text: said }) => said !== '');
}

export type PassageHit<P extends Passage> = { passage: P; hits: number; snippet: SnippetPart[] };

/** The passages whose heading or text holds the phrase, in reading order; none for a phrase of nothing. */
export function searchPassages<P extends Passage>(passages: readonly P[], words: string): PassageHit<P>[] {
  if (words.trim() === '') return [];
  const pattern = phrase(words);
  return passages.flatMap((passage) => {
    const hits = [...`${passage.heading}\n${passage.text}`.matchAll(pattern)].length;
    return hits > 0 ? [{ passage, hits, snippet: snippetOf(passage.text || passage.heading, pattern) }] : [];
  });
}
