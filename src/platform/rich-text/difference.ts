import { diffArrays, diffWordsWithSpace } from 'diff';
import type { RichBlock } from './blocks.ts';
import { type Line, linesOf } from './passages.ts';

export type Part = { text: string; what: 'same' | 'added' | 'removed' };
/** A line of two compared texts. The earlier one is all parts but the added, the later all but the removed. */
export type ComparedLine = Pick<Line, 'kind' | 'depth'> & {
  what: 'unchanged' | 'added' | 'removed' | 'changed';
  parts: Part[];
};

const sameLine = (one: Line, other: Line) =>
  one.kind === other.kind && one.depth === other.depth && one.text === other.text;

/** What became of a text: line by line in reading order, and word by word within lines that were reworded. */
export function compareTexts(before: readonly RichBlock[], after: readonly RichBlock[]): ComparedLine[] {
  const changes = diffArrays(linesOf(before), linesOf(after), { comparator: sameLine });
  const compared: ComparedLine[] = [];
  for (const [place, change] of changes.entries()) {
    const next = changes[place + 1];
    if (change.removed && next?.added) compared.push(...reworded(change.value, next.value));
    else if (change.added && changes[place - 1]?.removed) continue;
    else compared.push(...change.value.map((each) => whole(each, wordFor(change))));
  }
  return compared;
}

const wordFor = ({ added, removed }: { added?: boolean; removed?: boolean }) =>
  added ? 'added' : removed ? 'removed' : 'unchanged';

const whole = ({ kind, depth, text }: Line, what: 'unchanged' | 'added' | 'removed'): ComparedLine => ({
  what,
  kind,
  depth,
  parts: [{ text, what: what === 'unchanged' ? 'same' : what }],
});

/** Lines that gave way to others: those that are like each other are paired in order, the rest are gone or new. */
function reworded(gone: readonly Line[], come: readonly Line[]): ComparedLine[] {
  const compared: ComparedLine[] = [];
  let from = 0;
  for (const old of gone) {
    const match = come.findIndex((line, place) => place >= from && alike(old, line));
    if (match < 0) compared.push(whole(old, 'removed'));
    else {
      compared.push(...come.slice(from, match).map((line) => whole(line, 'added')), changed(old, come[match] ?? old));
      from = match + 1;
    }
  }
  return [...compared, ...come.slice(from).map((line) => whole(line, 'added'))];
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
const leastShared = 0.4;

/** Of the same kind, and at least two words of five in common. */
function alike(one: Line, other: Line): boolean {
  if (one.kind !== other.kind) return false;
  const [first, second] = [wordsIn(one.text), wordsIn(other.text)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= leastShared * Math.max(first.size, second.size, 1);
}

const changed = (before: Line, { kind, depth, text }: Line): ComparedLine => ({
  what: 'changed',
  kind,
  depth,
  parts: diffWordsWithSpace(before.text, text).map(({ value, added, removed }) => ({
    text: value,
    what: added ? 'added' : removed ? 'removed' : 'same',
  })),
});
