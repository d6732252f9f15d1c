import { recordLimit } from '../misfit.ts';
import type { TakeObject } from './json-objects.ts';

/** Cuts text given in pieces into lines that are not blank; one above the limit is passed over and told of as null. */
export function jsonLines(take: TakeObject) {
  let [rest, skipping] = ['', false];
  const takeLine = (line: string) => {
    if (skipping) skipping = false;
    else if (line.trim() !== '') take(line);
  };
  return {
    push(piece: string): void {
      const text = rest + piece;
      let from = 0;
      for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', from)) {
        takeLine(text.slice(from, newline));
        from = newline + 1;
      }
      rest = skipping ? '' : text.slice(from);
      if (rest.length <= recordLimit) return;
      take(null);
      [rest, skipping] = ['', true];
    },
    end(): void {
      takeLine(rest);
      rest = '';
    },
  };
}

/** Whether text begins with a record on a line of its own; null when that cannot be told yet. */
export function beginsWithLine(text: string): boolean | null {
  const begun = text.trimStart();
  const newline = begun.indexOf('\n');
  if (begun !== '' && begun[0] !== '{') return false;
  if (newline < 0) return begun.length > recordLimit ? false : null;
  const next = begun.slice(newline).trimStart()[0];
  return next === undefined ? isJson(begun.slice(0, newline)) || null : next === '{';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
