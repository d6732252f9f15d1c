import { recordLimit } from '../misfit.ts';

/** Called with each record: its cells (the array is used again for the next one), how many, and where in `text` it stands. */
export type TakeRecord = (cells: readonly string[], count: number, text: string, from: number, to: number) => void;

/** Called with a record that has no end: an opening quote that is never closed. */
export type TakeBroken = (text: string, from: number, to: number) => void;

const QUOTE = 0x22;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

/**
 * Splits CSV text given in pieces into records (RFC 4180, and whatever delimiter). Cells are trimmed; blank lines are skipped.
 * Lines without quotes, nearly all in practice, take a path of their own.
 */
export function csvSplitter(delimiter: string, take: TakeRecord, broken: TakeBroken) {
  const mark = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let rest = '';
  /** Where the next delimiter stands, as far as it has been looked for in this text. */
  let ahead = -1;

  function plain(text: string, from: number, to: number): void {
    let count = 0;
    let at = from;
    for (;;) {
      if (ahead < at) ahead = nextIn(text, at);
      cells[count++] = trimmed(text, at, Math.min(ahead, to));
      if (ahead >= to) break;
      at = ahead + 1;
    }
    if (count > 1 || cells[0] !== '') take(cells, count, text, from, to);
  }

  function nextIn(text: string, at: number): number {
    const next = text.indexOf(delimiter, at);
    return next < 0 ? text.length : next;
  }

  /** Where the record's line ends, or -1 when the text ends first. */
  function quoted(text: string, from: number): number {
    let count = 0;
    let at = from;
    for (;;) {
      while (text.charCodeAt(at) === SPACE) at++;
      const cell = text.charCodeAt(at) === QUOTE ? quotedCell(text, at, mark) : bareCell(text, at, mark);
      if (cell === null) return -1;
      cells[count++] = cell.value;
      at = cell.end + 1;
      if (text.charCodeAt(cell.end) === LINE_FEED) break;
    }
    take(cells, count, text, from, at - 1);
    return at - 1;
  }

  /** Takes the records that are there whole; what is left over is kept for the next piece. */
  function push(piece: string): void {
    const text = rest === '' ? piece : rest + piece;
    ahead = -1;
    let from = 0;
    let quote = text.indexOf('"');
    for (;;) {
      const newline = text.indexOf('\n', from);
      if (newline < 0) break;
      if (quote >= 0 && quote < from) quote = text.indexOf('"', from);
      if (quote < 0 || quote > newline) {
        plain(text, from, newline);
        from = newline + 1;
        continue;
      }
      const end = quoted(text, from);
      if (end < 0 && text.length - from <= recordLimit) break;
      if (end < 0) broken(text, from, newline);
      from = (end < 0 ? newline : end) + 1;
    }
    if (text.length - from > recordLimit) {
      broken(text, from, text.length);
      from = text.length;
    }
    rest = text.slice(from);
  }

  function end(): void {
    if (rest !== '') push('\n');
    while (rest !== '') {
      // Only a quote that is never closed leaves text behind: its line is given up and the lines after it are read.
      const text = rest;
      const newline = text.indexOf('\n');
      rest = '';
      broken(text, 0, newline);
      if (newline + 1 < text.length) push(text.slice(newline + 1));
    }
  }

  /** Whether no record has begun that is not ended. */
  const isWhole = () => rest === '';

  return { push, end, isWhole };
}

type Cell = { value: string; end: number };

function quotedCell(text: string, from: number, mark: number): Cell | null {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote + 1 >= text.length) return null;
    value += text.slice(at, quote);
    at = quote + 1;
    if (text.charCodeAt(at) !== QUOTE) break;
    value += '"';
    at += 1;
  }
  const tail = bareCell(text, at, mark);
  return tail && { value: (value + tail.value).trim(), end: tail.end };
}

function bareCell(text: string, from: number, mark: number): Cell | null {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark || code === LINE_FEED) return { value: trimmed(text, from, at), end: at };
  }
  return null;
}

function trimmed(text: string, from: number, to: number): string {
  let [first, last] = [from, to];
  while (first < last && text.charCodeAt(first) <= SPACE) first++;
  while (last > first && text.charCodeAt(last - 1) <= SPACE) last--;
  return text.slice(first, last);
}
