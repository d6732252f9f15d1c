import { recordLimit } from '../misfit.ts';

/** Called with the text of each object; null when it was too large to keep. */
export type TakeObject = (text: string | null) => void;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const [BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x7b, 0x7d, 0x5b, 0x5d];
const ENTRY_KEY = /"entry"\s*:\s*$/;
const keyRoom = 40;
const NONE = -1;

/**
 * Cuts JSON given in pieces into the objects that hold a record: objects after one another or in an array, and, where such an
 * object is a bundle, the entries of it, so that a bundle of any size is read in the memory of one entry.
 */
export function jsonObjects(take: TakeObject) {
  let [text, at] = ['', 0];
  let [inText, tooLarge] = [false, false];
  let depth = 0;
  /** Where the record we are inside begins in `text`. */
  let start = NONE;
  /** Depth at which an object is a record; the depths further out while we are in an array of records. */
  let recordDepth = 0;
  const outerDepths: number[] = [];

  function enter(code: number): void {
    if (code === BRACKET && opensRecords()) {
      outerDepths.push(recordDepth);
      recordDepth = depth + 1;
      start = NONE;
    } else if (code === BRACE && depth === recordDepth) start = at;
    depth += 1;
  }

  /** An array outermost, or the entries of the object we are directly inside. */
  function opensRecords(): boolean {
    if (depth === 0) return true;
    return depth === recordDepth + 1 && start !== NONE && ENTRY_KEY.test(text.slice(Math.max(start, at - keyRoom), at));
  }

  function leave(code: number): void {
    depth = Math.max(0, depth - 1);
    if (code === BRACE_END && depth === recordDepth) finish();
    if (code === BRACKET_END && outerDepths.length > 0 && depth === recordDepth - 1)
      recordDepth = outerDepths.pop() ?? 0;
  }

  function finish(): void {
    if (tooLarge) take(null);
    else if (start !== NONE) take(text.slice(start, at + 1));
    [start, tooLarge] = [NONE, false];
  }

  function step(): void {
    const code = text.charCodeAt(at);
    if (code === QUOTE) inText = true;
    else if (code === BRACE || code === BRACKET) enter(code);
    else if (code === BRACE_END || code === BRACKET_END) leave(code);
    at += 1;
  }

  /** Moves past the end of the string we are inside, or to the end of the piece (one further when an escape is cut). */
  function passText(): void {
    while (inText && at < text.length) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) inText = false;
      at += code === BACKSLASH ? 2 : 1;
    }
  }

  function forget(): void {
    if (start !== NONE && text.length - start > recordLimit) [start, tooLarge] = [NONE, true];
    const kept = start === NONE ? Math.min(at, text.length) : start;
    text = text.slice(kept);
    at -= kept;
    if (start !== NONE) start = 0;
  }

  return {
    push(piece: string): void {
      forget();
      text += piece;
      while (at < text.length) {
        if (inText) passText();
        else step();
      }
    },
    /** Whether an object was begun and never ended. */
    isCutShort: () => depth > 0 || inText,
    /** What there is of the object that was never ended. */
    begun: () => (start === NONE ? '' : text.slice(start)),
  };
}
