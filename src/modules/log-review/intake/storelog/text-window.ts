import { recordLimit } from '../misfit.ts';

/** The latest stretch of a text that comes in pieces, addressed by places counted from the beginning of all. */
export function textWindow() {
  let [text, start] = ['', 0];
  return {
    /** Adds a piece and lets go of what stands before `from`; without one, of all but a tag that has just begun. */
    push(piece: string, from: number | null): void {
      const kept = from === null ? Math.max(0, text.lastIndexOf('<')) : from - start;
      const first = Math.max(kept, text.length - recordLimit);
      start += first;
      text = text.slice(first) + piece;
    },
    /** Where the tag begins that ends at a place. */
    startOfTag: (end: number): number => start + text.lastIndexOf('<', end - start - 1),
    /** Just after the first tag that begins so, at a place or later; null when it has not come. */
    endOfTag(beginning: string, from: number): number | null {
      const found = text.indexOf(beginning, Math.max(0, from - start));
      const end = found < 0 ? -1 : text.indexOf('>', found);
      return end < 0 ? null : start + end + 1;
    },
    between: (from: number, to: number): string => text.slice(Math.max(0, from - start), to - start),
    end: (): number => start + text.length,
  };
}
