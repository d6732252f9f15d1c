import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { csvStream } from './write-csv.ts';

const csv = (headings: string[], rows: Parameters<typeof csvStream>[1]) => text(csvStream(headings, rows));

test('Swedish Excel opens it: BOM, semicolons, CRLF, decimal comma', async () => {
  const file = csvStream(['Namn', 'Andel'], [['Åsa', 0.5]]);
  const bytes = Buffer.concat(await file.toArray());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.subarray(3).toString()).toBe('Namn;Andel\r\nÅsa;0,5\r\n');
});

test('separators, quotation marks and line breaks inside a cell are quoted', async () => {
  expect(await csv(['A'], [['a;b'], ['säg "hej"'], ['rad\r\nrad']])).toBe(
    'A\r\n"a;b"\r\n"säg ""hej"""\r\n"rad\r\nrad"\r\n',
  );
});

test('what a spreadsheet would run as a formula is guarded; plain numbers are left alone', async () => {
  const cells = ['=1+1', '+46 70 123', '-cmd', '@SUM(A1)', '\tx', '＝1', '-5', '+46', '-1,5', 'a=b'];
  const lines = (
    await csv(
      ['A'],
      cells.map((cell) => [cell]),
    )
  ).split('\r\n');
  expect(lines.slice(1, -1)).toEqual([
    "'=1+1",
    "'+46 70 123",
    "'-cmd",
    "'@SUM(A1)",
    "'\tx",
    "'＝1",
    '-5',
    '+46',
    '-1,5',
    'a=b',
  ]);
});

test('nothing, truths, lists and moments are written as a person reads them', async () => {
  const row = [
    null,
    undefined,
    true,
    ['a', 'b'],
    new Date('2026-07-01T10:00:00Z'),
    Temporal.PlainDate.from('2026-10-26'),
  ];
  expect(await csv(['A', 'B', 'C', 'D', 'E', 'F'], [row])).toContain(';;true;a, b;2026-07-01 12:00;2026-10-26\r\n');
});

test('an error among the rows breaks the file instead of ending it early', async () => {
  async function* rows() {
    yield ['a'];
    throw new Error('database gone');
  }
  await expect(csv(['A'], rows())).rejects.toThrow('database gone');
});

test('a reader that goes away stops the source', async () => {
  let stopped = false;
  async function* rows() {
    try {
      for (let i = 0; ; i++) yield [String(i)];
    } finally {
      stopped = true;
    }
  }
  for await (const _ of csvStream(['A'], rows())) break;
  await expect.poll(() => stopped).toBe(true);
});
