import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Problem } from '../../shared/problem.ts';
import { readTable } from './read-table.ts';
import { workbookFiles } from './workbook-xml.ts';
import { csvStream } from './write-csv.ts';
import { xlsxStream } from './write-xlsx.ts';
import { zip } from './zip.ts';

const read = (content: string | Buffer, options = {}) =>
  readTable({ name: 'fil', bytes: Buffer.from(content) }, options);

const refusal = async (content: string | Buffer, options = {}): Promise<Problem> =>
  read(content, options).then(
    () => expect.fail('read without complaint'),
    (problem: Problem) => problem,
  );

const people = {
  headings: ['Namn', 'Ort'],
  rows: [
    { row: 2, cells: ['Åsa', 'Luleå'] },
    { row: 3, cells: ['Östen', 'Malmö'] },
  ],
};

test.each([
  ['semicolons', 'Namn;Ort\r\nÅsa;Luleå\r\nÖsten;Malmö\r\n'],
  ['commas', 'Namn,Ort\nÅsa,Luleå\nÖsten,Malmö'],
  ['tabs', 'Namn\tOrt\nÅsa\tLuleå\nÖsten\tMalmö\n'],
  ['a separator said in the first line', 'sep=|\r\nNamn|Ort\r\nÅsa|Luleå\r\nÖsten|Malmö\r\n'],
  ['UTF-8 with BOM', '\ufeffNamn;Ort\nÅsa;Luleå\nÖsten;Malmö\n'],
  ['UTF-16 with BOM', Buffer.from('\ufeffNamn;Ort\nÅsa;Luleå\nÖsten;Malmö\n', 'utf16le')],
  ['UTF-16 without BOM', Buffer.from('Namn;Ort\nÅsa;Luleå\nÖsten;Malmö\n', 'utf16le')],
  ['UTF-16 big-endian', Buffer.from('\ufeffNamn;Ort\nÅsa;Luleå\nÖsten;Malmö\n', 'utf16le').swap16()],
  ['windows-1252', Buffer.from('Namn;Ort\nÅsa;Luleå\nÖsten;Malmö\n', 'latin1')],
])('a CSV file with %s is read alike', async (_, content) => {
  expect(await read(content)).toEqual(people);
});

test('row numbers are those in the margin of a spreadsheet: empty rows count, line breaks in a cell do not', async () => {
  const table = await read('\n\nNamn;Ort\n"Åsa\nBo";Luleå\n;\n\nÖsten;Malmö\n');
  expect(table.rows).toEqual([
    { row: 4, cells: ['Åsa\nBo', 'Luleå'] },
    { row: 7, cells: ['Östen', 'Malmö'] },
  ]);
});

test('quotation marks in the middle of a cell are text', async () => {
  const table = await read('Namn;Ort\nAvdelning "Norr";x\n"säg ""hej""";y\n');
  expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Avdelning "Norr"', 'säg "hej"']);
});

test('what we export can be read back as it was, formulas too', async () => {
  const rows = [['=1+1', '-5', 'a;"b"', '2026-10-26']];
  const headings = ['A', 'B', 'C', 'D'];
  const back = { headings, rows: [{ row: 2, cells: rows[0] }] };
  expect(await read(await buffer(csvStream(headings, rows)))).toEqual(back);
  expect(await read(await buffer(xlsxStream([{ name: 'Blad', headings, rows }])))).toMatchObject(back);
});

test('a workbook gives days, moments in UTC, numbers and the row numbers of its margin', async () => {
  const rows = [['2026-10-26', new Date('2026-07-01T10:00:00Z'), 198001019999, 0.1 + 0.2], [], ['x', 'y', true, '']];
  const bytes = await buffer(xlsxStream([{ name: 'Blad', headings: ['A', 'B', 'C', 'D'], rows }]));
  expect(await read(bytes)).toEqual({
    headings: ['A', 'B', 'C', 'D'],
    sheet: 'Blad',
    sheets: ['Blad'],
    rows: [
      { row: 2, cells: ['2026-10-26', '2026-07-01T10:00:00Z', '198001019999', '0.30000000000000004'] },
      { row: 4, cells: ['x', 'y', 'true', ''] },
    ],
  });
});

test('a sheet is chosen by name; without a name the first with anything in it', async () => {
  const sheet = (name: string, cell: string | null) => ({
    name,
    headings: cell ? [cell] : [],
    rows: cell ? [['1']] : [],
  });
  const bytes = await buffer(xlsxStream([sheet('Tom', null), sheet('Ett', 'A'), sheet('Två', 'B')]));
  expect((await read(bytes)).sheet).toBe('Ett');
  expect((await read(bytes, { sheet: 'Två' })).headings).toEqual(['B']);
  expect(await refusal(bytes, { sheet: 'Tre' })).toMatchObject({
    code: 'exchange.no-such-sheet',
    values: { sheets: 'Tom, Ett, Två' },
  });
});

test('a file on disk is read like one in memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'table-'));
  await writeFile(join(folder, 'a.csv'), 'Namn;Ort\nÅsa;Luleå\nÖsten;Malmö');
  expect(await readTable({ name: 'a.csv', path: join(folder, 'a.csv') })).toEqual(people);
  await rm(folder, { recursive: true });
});

test.each([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a PDF', '%PDF-1.7\n1 0 obj'],
  ['a page', '<!doctype html><table><tr><td>A</td></tr></table>'],
  ['JSON', '[{"a": 1}]'],
  ['an archive that is no workbook', Buffer.from('PK\u0003\u0004 nonsense', 'latin1')],
])('%s is refused as no table', async (_, content) => {
  expect(await refusal(content)).toMatchObject({ code: 'exchange.not-a-table', status: 422, values: { name: 'fil' } });
});

test('an old or locked workbook is told apart', async () => {
  expect((await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).code).toBe('exchange.old-workbook');
});

test('a cut workbook is refused', async () => {
  const bytes = await buffer(xlsxStream([{ name: 'Blad', headings: ['A'], rows: [['x']] }]));
  expect((await refusal(bytes.subarray(0, bytes.length / 2))).code).toBe('exchange.not-a-table');
});

const workbook = async (rows: string) => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const content = [`<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`];
  const files = [{ name: 'xl/worksheets/sheet1.xml', content }, ...workbookFiles(['Blad'])];
  return Buffer.concat(await Array.fromAsync(zip(files)));
};

test('formulas that failed or were never calculated are not taken for empty cells', async () => {
  const table = await read(
    await workbook(`<row r="1"><c r="A1" t="inlineStr"><is><t>A</t></is></c></row>
      <row r="2"><c r="A2" t="e"><f>VLOOKUP(1,2)</f><v>#N/A</v></c></row>
      <row r="3"><c r="A3" s="0"><f>1+1</f></c></row>
      <row r="5"><c r="A5" t="str"><f>"x"</f><v>x</v></c></row>`),
  );
  expect(table.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [2, '#N/A'],
    [3, '#FORMEL!'],
    [5, 'x'],
  ]);
});

test('a small workbook that unpacks to gigabytes is refused before it is opened', async () => {
  const bytes = await buffer(xlsxStream([{ name: 'Blad', headings: ['A'], rows: [['x']] }]));
  const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(3_000_000_000, entry + 24);
  expect((await refusal(bytes)).code).toBe('exchange.not-a-table');
});

test.each(['', '\n\n', 'Namn;Ort\n', 'Namn;Ort\n;\n'])('a file without rows is refused: %j', async (content) => {
  expect((await refusal(content)).code).toBe('exchange.no-rows');
});

test('missing and doubled headings are named by column', async () => {
  expect(await refusal('Namn;;namn\na;b;c\n')).toMatchObject({
    code: 'exchange.headings',
    places: [
      { path: 'kolumn B', message: 'exchange.heading-missing' },
      { path: 'kolumn C', message: 'exchange.heading-twice' },
    ],
  });
});

test('a column with neither heading nor values is no fault', async () => {
  expect((await read('Namn;;Ort;\nÅsa;;Luleå;\n')).headings).toEqual(['Namn', '', 'Ort']);
});

test('ragged rows are named by row number and none is read', async () => {
  expect(await refusal('A;B\n1;2\n3\n4;5;6\n7;8\n')).toMatchObject({
    code: 'exchange.ragged',
    values: { count: 2, columns: 2 },
    places: [
      { path: 'rad 3', message: 'exchange.row-shorter' },
      { path: 'rad 4', message: 'exchange.row-longer' },
    ],
  });
});

test('a quotation mark that never closes is named by row', async () => {
  expect(await refusal('A;B\n1;2\n"3;4\n5;6\n')).toMatchObject({
    code: 'exchange.open-quote',
    places: [{ path: 'rad 3' }],
  });
});

test('too many rows and too large files are refused', async () => {
  const rows = `A\n${'1\n'.repeat(11)}`;
  expect((await read(rows, { mostRows: 11 })).rows).toHaveLength(11);
  expect(await refusal(rows, { mostRows: 10 })).toMatchObject({ code: 'exchange.too-many-rows', values: { most: 10 } });
  expect((await refusal(rows, { mostMegabytes: 0.00001 })).code).toBe('exchange.too-large');
});

test('an archive holds what was put in, byte for byte', async () => {
  const parts = await Array.fromAsync(zip([{ name: 'å.txt', content: ['hej ', 'där'] }]));
  const archive = Buffer.concat(parts);
  expect(archive.includes(deflateRawSync('hej där', { level: 5 }))).toBe(true);
  expect(archive.readUInt16LE(archive.length - 12)).toBe(1);
});
