import { expect, test } from 'vitest';
import type { Block, Sheet } from '../../shared/sheet.ts';
import { printed } from './printed.ts';
import { breakable, columnWidths } from './table-layout.ts';
import { spelledOut, unprintable } from './unprintable.ts';

const sheet = (...blocks: Block[]): Sheet => ({ title: 'Rapport', language: 'sv', facts: [], blocks });
const blocksOf = (given: Sheet) => printed(given).blocks as Record<string, unknown>[];

test('heading levels follow the title without a gap', () => {
  const levels = ([3, 1, 3, 2, 3] as const).map((level): Block => ({ kind: 'heading', level, text: 'x' }));
  expect(blocksOf(sheet(...levels)).map(({ level }) => level)).toEqual([2, 2, 3, 3, 4]);
});

test('a strip is described in words: how many of each state, and which ones are not in order', () => {
  const [strip] = blocksOf(
    sheet({
      kind: 'strip',
      caption: 'Krav',
      cells: [
        { label: 'A.5', state: 'ok' },
        { label: 'A.6', state: 'late' },
        { label: 'A.7', state: 'ok' },
        { label: 'A.8', state: 'none' },
      ],
    }),
  );
  expect(strip?.alt).toBe(
    'Krav. I ordning: 2, Brist eller försenat: 1, Inget underlag: 1. Brist eller försenat: A.6. Inget underlag: A.8.',
  );
  expect(strip).toMatchObject({ labels: 'under', legend: [{ state: 'ok', count: '2' }, {}, {}] });
});

test('a wide table turns the page', () => {
  const table = (count: number): Block => ({
    kind: 'table',
    caption: 'T',
    columns: Array.from({ length: count }, () => ({ label: 'K' })),
    rows: [],
  });
  expect(printed(sheet(table(6))).landscape).toBe(false);
  expect(printed(sheet(table(7))).landscape).toBe(true);
});

test('a row with too few cells is filled; one with too many is refused, since something would be lost', () => {
  const table = (rows: string[][]) =>
    sheet({ kind: 'table', caption: 'T', columns: [{ label: 'A' }, { label: 'B' }], rows });
  expect(blocksOf(table([['a']]))[0]?.rows).toEqual([['a', '']]);
  expect(() => printed(table([['a', 'b', 'c']]))).toThrow('more cells');
});

test('control characters and half characters become harmless', () => {
  expect(printed({ ...sheet(), title: 'a\u0007b\r\nc\ud800' }).title).toBe('a b\nc\ufffd');
});

test('short columns keep their text on a line; long ones share the rest; given widths are kept', () => {
  const columns = [{ label: 'Nr' }, { label: 'Vad' }];
  const rows = [['1', 'En lång mening som behöver plats att bryta på flera rader.']];
  expect(columnWidths({ kind: 'table', caption: '', columns, rows })).toEqual([null, expect.any(Number)]);
  const given = [{ label: 'Nr', width: 10 }, { label: 'Vad' }];
  expect(columnWidths({ kind: 'table', caption: '', columns: given, rows })).toEqual([10, 16]);
});

test('long codes may break, long words are left to hyphenation', () => {
  expect(breakable('informationssäkerhetssamordnare')).toBe('informationssäkerhetssamordnare');
  expect(breakable('9f86d081884c7d659a2feaa0c55ad015')).toContain('\u200b');
  expect(breakable('9f86d081884c7d659a2feaa0c55ad015').replaceAll('\u200b', '')).toBe(
    '9f86d081884c7d659a2feaa0c55ad015',
  );
});

test('characters no font has are found in the complaint and spelled out', () => {
  const complaint = new Error(
    'message: "PDF/UA-1 error: the text `\\"中\\u{10ffff}\\"` could not be displayed with font `\\"X\\"`"',
  );
  expect(unprintable(complaint)).toEqual(['中', '\u{10ffff}']);
  expect(unprintable(new Error('disk full'))).toEqual([]);
  expect(spelledOut('a中b', ['中'])).toBe('a[U+4E2D]b');
});
