import { expect, test } from 'vitest';
import { z } from 'zod';
import { HsaId } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import { type ImportColumn, parseRows, suggestMapping } from './columns.ts';

const column = (key: string, sv: string, en: string, more: Partial<ImportColumn> = {}): ImportColumn => ({
  key,
  label: { sv, en },
  names: [],
  required: false,
  example: '',
  schema: z.string(),
  ...more,
});

const columns = [
  column('hsaId', 'HSA-id', 'HSA id', { required: true, schema: HsaId }),
  column('name', 'Namn', 'Name', { names: ['Förnamn och efternamn'], required: true }),
  column('email', 'E-post', 'E-mail', { names: ['mejl'], schema: z.email() }),
  column('startsOn', 'Gäller från', 'Valid from', { schema: z.iso.date() }),
  column('size', 'Antal', 'Number', { schema: z.coerce.number().int().min(0) }),
  column('kind', 'Slag', 'Kind', { schema: z.enum(['region', 'enhet']).default('enhet') }),
];

test('headings are recognised in either language whatever their case, accents and remarks', () => {
  const headings = ['HSAID', 'fornamn och EFTERNAMN', 'Epost', 'VALID FROM (YYYY-MM-DD)', 'Övrigt', 'mejl'];
  expect(suggestMapping(headings, columns)).toEqual({
    hsaId: 0,
    name: 1,
    email: 2,
    startsOn: 3,
    size: null,
    kind: null,
  });
});

const table = (...cells: string[][]) => ({
  headings: ['Id', 'Namn', 'Post', 'Från', 'Antal', 'Slag'],
  rows: cells.map((row, i) => ({ row: i + 2, cells: row })),
});
const mapping = { hsaId: 0, name: 1, email: 2, startsOn: 3, size: 4, kind: 5 };

test('a row is read by its schemas; an empty cell is null or the default', () => {
  const parsed = parseRows(table(['SE2321000016-1AB2', 'Åsa', '', '2026-10-26', '12', '']), mapping, columns);
  expect(parsed).toEqual({
    errors: [],
    rows: [
      {
        row: 2,
        value: {
          hsaId: 'SE2321000016-1AB2',
          name: 'Åsa',
          email: null,
          startsOn: '2026-10-26',
          size: 12,
          kind: 'enhet',
        },
      },
    ],
  });
});

test('every fault is told with row, heading, value and plain words, and the row is left out', () => {
  const { rows, errors } = parseRows(
    table(['SE232100-1', '', 'ingen', '2026-02-30', 'tolv', 'kommun'], ['SE2321000016-2', 'Bo', '', '', '-1', '']),
    mapping,
    columns,
  );
  expect(rows).toEqual([]);
  expect(errors.map(({ row, column, value, message }) => [row, column, value, message.sv])).toEqual([
    [2, 'Id', 'SE232100-1', expect.stringContaining('inget giltigt HSA-id')],
    [2, 'Namn', '', 'Cellen är tom men måste fyllas i.'],
    [2, 'Post', 'ingen', 'Det är ingen e-postadress.'],
    [2, 'Från', '2026-02-30', 'Skriv ett datum som finns, som 2026-10-26.'],
    [2, 'Antal', 'tolv', 'Skriv ett tal.'],
    [2, 'Slag', 'kommun', 'Skriv något av: region, enhet.'],
    [3, 'Antal', '-1', 'Värdet är för litet: minst 0.'],
  ]);
});

test('a formula that failed is a fault even where any text would do', () => {
  const { errors } = parseRows(table(['SE2321000016-2', '#SAKNAS!', '', '', '', '']), mapping, columns);
  expect(errors[0]).toMatchObject({ row: 2, column: 'Namn', value: '#SAKNAS!' });
});

test('a schema may bring its own message', () => {
  const own = [column('code', 'Kod', 'Code', { schema: z.string().refine(() => false, { error: 'units.code' }) })];
  const words = new Map([['units.code', { sv: 'Koden finns inte.', en: 'There is no such code.' }]]);
  const { errors } = parseRows({ headings: ['Kod'], rows: [{ row: 2, cells: ['x'] }] }, { code: 0 }, own, words);
  expect(errors[0]?.message).toEqual({ sv: 'Koden finns inte.', en: 'There is no such code.' });
});

test('columns left out of the mapping are absent, so that an update leaves them alone', () => {
  const { rows } = parseRows(table(['SE2321000016-2', 'Bo']), { hsaId: 0, name: 1, email: null }, columns);
  expect(rows[0]?.value).toEqual({ hsaId: 'SE2321000016-2', name: 'Bo' });
});

test.each([
  ['not chosen', { hsaId: null, name: 1 }],
  ['chosen outside the file', { hsaId: 0, name: 9 }],
])('a required column %s is refused before any row is read', (_, chosen) => {
  const attempt = () => parseRows(table(), chosen, columns);
  expect(attempt).toThrow(
    expect.objectContaining<Partial<Problem>>({ code: 'exchange.column-not-chosen', status: 422 }),
  );
});
