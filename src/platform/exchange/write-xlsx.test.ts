import { buffer } from 'node:stream/consumers';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { type Worksheet, xlsxStream } from './write-xlsx.ts';

const written = async (...sheets: Worksheet[]) => readWorkbook(await buffer(xlsxStream(sheets)));

test('numbers, truths, days and moments keep their kind; moments are Stockholm time', async () => {
  const rows = [['Åsa', 1.5, true, '2026-10-26', new Date('2026-07-01T10:00:00Z'), null, '2026-02-30']];
  const [sheet] = await written({ name: 'Personer', headings: ['A', 'B', 'C', 'D', 'E', 'F', 'G'], rows });
  expect(sheet?.sheet).toBe('Personer');
  expect(sheet?.data[1]).toEqual([
    'Åsa',
    1.5,
    true,
    new Date('2026-10-26T00:00:00Z'),
    new Date('2026-07-01T12:00:00Z'),
    null,
    '2026-02-30',
  ]);
});

test('any text comes back as it was and nothing becomes a formula', async () => {
  const nasty = ['=1+1', '<b>&"\'', 'rad\nrad', '_x0041_', '😀 åäö', 'a\u0007b', '0012'];
  const [sheet] = await written({ name: 'X', headings: ['Text'], rows: nasty.map((cell) => [cell]) });
  expect(sheet?.data.slice(1).flat()).toEqual(nasty);
});

test('a text longer than a cell holds says how much is left out', async () => {
  const [sheet] = await written({ name: 'X', headings: ['Text'], rows: [['å'.repeat(40_000)]] });
  expect(sheet?.data[1]?.[0]).toMatch(/å … \[\+7300\]$/);
});

test('sheet names are made such as spreadsheets accept', async () => {
  const sheets = ['Krav: A/B', 'krav  a b', 'En mycket lång rubrik som inte ryms i ett flikhuvud', '', '?'];
  const names = (await written(...sheets.map((name) => ({ name, headings: ['A'], rows: [['x']] })))).map(
    ({ sheet }) => sheet,
  );
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

test('more columns than the alphabet has letters', async () => {
  const headings = Array.from({ length: 60 }, (_, i) => `K${i}`);
  const [sheet] = await written({ name: 'X', headings, rows: [headings] });
  expect(sheet?.data[1]).toEqual(headings);
});

test('rows beyond the limit of a sheet go on in the next', async () => {
  const rows = Array.from({ length: 5 }, (_, i) => [i]);
  const sheets = await readWorkbook(await buffer(xlsxStream([{ name: 'Logg', headings: ['N'], rows }], 2)));
  expect(sheets.map(({ sheet, data }) => [sheet, data.flat()])).toEqual([
    ['Logg', ['N', 0, 1]],
    ['Logg (2)', ['N', 2, 3]],
    ['Logg (3)', ['N', 4]],
  ]);
});

test('an error among the rows breaks the file', async () => {
  async function* rows() {
    yield ['a'];
    throw new Error('database gone');
  }
  await expect(buffer(xlsxStream([{ name: 'X', headings: ['A'], rows: rows() }]))).rejects.toThrow('database gone');
});

test('a reader that goes away stops the source', async () => {
  let stopped = false;
  async function* rows() {
    try {
      for (let i = 0; ; i++) yield [`${i} ${Math.sin(i)}`];
    } finally {
      stopped = true;
    }
  }
  for await (const _ of xlsxStream([{ name: 'X', headings: ['A'], rows: rows() }])) break;
  await expect.poll(() => stopped).toBe(true);
});

test('memory does not grow with the number of rows', { timeout: 30_000 }, async () => {
  function* rows() {
    for (let i = 0; i < 60_000; i++) yield Array.from({ length: 12 }, (_, column) => `värde ${i} ${column}`);
  }
  const before = process.memoryUsage.rss();
  let most = 0;
  for await (const _ of xlsxStream([{ name: 'X', headings: [], rows: rows() }])) {
    most = Math.max(most, process.memoryUsage.rss() - before);
  }
  expect(most / 1e6).toBeLessThan(120);
});
