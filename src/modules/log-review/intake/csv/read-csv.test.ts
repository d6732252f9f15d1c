import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allOf, bytesOf, sameWhereverCut } from '../testing.ts';
import { readCsv } from './read-csv.ts';

const heading =
  'log_id,at,system,user_hsa,unit_hsa,assignment,activity,purpose,resource_type,patient_id,resource_unit,resource_provider';
const line = (id: string, at = '2026-10-05T08:00:00', user = 'SE2321000016-1A2B') =>
  `${id},${at},COSMIC,${user},SE2321000016-E1,Läkare,Läsa,Vård och behandling,Journaltext,19121212-1212,SE2321000016-E2,SE2321000016-1000`;
const source = { name: 'cosmic' };
const read = (text: string | Uint8Array, from: Parameters<typeof readCsv>[1] = source) =>
  allOf(readCsv(bytesOf(text), from));

test('a line becomes a row, in UTC, with the source beside it', async () => {
  const { rows, misfits } = await read(`${heading}\n${line('a')}\r\n`);
  expect(misfits).toEqual([]);
  expect(rows).toEqual([
    {
      logId: 'a',
      source: 'cosmic',
      system: 'COSMIC',
      at: '2026-10-05T06:00:00.000Z',
      atRaw: '2026-10-05T08:00:00',
      ambiguous: false,
      userHsa: 'SE2321000016-1A2B',
      unitHsa: 'SE2321000016-E1',
      assignment: 'Läkare',
      activity: 'Läsa',
      purpose: 'Vård och behandling',
      resourceType: 'Journaltext',
      patientId: '191212121212',
      resourceUnit: 'SE2321000016-E2',
      resourceProvider: 'SE2321000016-1000',
      outcome: '',
    },
  ]);
});

test('columns are mapped by the source, the rest has fixed values or none', async () => {
  const dialect = {
    name: 'lab',
    headings: { atRaw: 'Tid', userHsa: 'Användare', patientId: 'Person' },
    fixed: { system: 'LAB', purpose: 'Vård och behandling' },
    activities: { OPEN: 'Läsa' },
  };
  const text = 'sep=;\nPerson;Tid;ANVÄNDARE;activity\n"1912;12";"2026-10-05 08:00";SE2321000016-9;OPEN\n';
  const { rows } = await read(text, dialect);
  expect(rows).toMatchObject([
    { patientId: '1912;12', at: '2026-10-05T06:00:00.000Z', system: 'LAB', activity: 'Läsa', unitHsa: '' },
  ]);
});

test('a file saved as windows-1252 keeps its å, ä and ö', async () => {
  const { rows } = await read(Buffer.from(`${heading}\n${line('a')}\n`, 'latin1'));
  expect(rows[0]).toMatchObject({ activity: 'Läsa', assignment: 'Läkare' });
});

test('quotes may hold delimiters, quotes and line breaks', async () => {
  const text = `log_id;at;user_hsa;activity\n"a;1";2026-10-05 08:00;u1;"Läsa ""nytt""\nsvar"\n b ; 2026-10-05 08:01 ; u2 ; Läsa`;
  const { rows, misfits } = await read(text);
  expect(misfits).toEqual([]);
  expect(rows.map(({ logId, activity }) => [logId, activity])).toEqual([
    ['a;1', 'Läsa "nytt"\nsvar'],
    ['b', 'Läsa'],
  ]);
});

test('what does not fit is told with reason, text, sender and place, and the rest is read', async () => {
  const wrong = [line('b', 'i går'), line('c', '2026-03-29T02:30:00'), line('d', '2026-10-05', ''), 'e,f'];
  const more = [
    line('g', '2026-10-05T08:00:00', 'Åsa Ek'),
    line('h'.repeat(200)),
    line('i', '2026-10-05T08:00:00', ''),
  ];
  const { rows, misfits } = await read([heading, line('a'), ...wrong, ...more, line('z')].join('\n'));
  expect(rows.map(({ logId }) => logId)).toEqual(['a', 'z']);
  expect(misfits.map(({ reason, position }) => [position, reason])).toEqual([
    [3, 'unreadable-time'],
    [4, 'no-such-time'],
    [5, 'unreadable-time'],
    [6, 'wrong-column-count'],
    [7, 'unknown-user-form'],
    [8, 'too-long'],
    [9, 'no-user'],
  ]);
  expect(misfits[0]).toMatchObject({ raw: `${heading}\n${line('b', 'i går')}`, cut: false, sender: 'COSMIC' });
  expect(misfits[3]).toMatchObject({ raw: `${heading}\ne,f`, sender: 'cosmic' });
});

test('a quote that is never closed costs its own line only', async () => {
  const text = `${heading}\n${line('a')}\n"b${line('')}\n${line('c')}\n${line('d')}`;
  const { rows, misfits } = await read(text);
  expect(rows.map(({ logId }) => logId)).toEqual(['a', 'c', 'd']);
  expect(misfits).toMatchObject([{ reason: 'not-a-record', position: 3 }]);
});

test('a source that demands HSA-ids refuses other ids', async () => {
  const { misfits } = await read(`at,user_hsa\n2026-10-05 08:00,anna`, { name: 'x', userIds: 'hsa' });
  expect(misfits).toMatchObject([{ reason: 'unknown-user-form' }]);
});

test('rows without log id get one from their content', async () => {
  const { rows } = await read(`${heading}\n${line('')}\n${line('')}\n${line('', '2026-10-05T08:00:01')}\n`);
  const [first, again, other] = rows.map(({ logId }) => logId);
  expect(first).toMatch(/^content:[0-9a-f]{32}$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('a file without the columns that say when and who is refused', async () => {
  await expect(read('a,b\n1,2\n')).rejects.toMatchObject({
    code: 'logReview.columns-missing',
    values: { columns: 'at, user_hsa' },
  });
});

test('an empty file has no rows', async () => {
  expect(await read('')).toEqual({ rows: [], misfits: [] });
});

test('a packed file that is cut short is refused', async () => {
  const packed = gzipSync(`${heading}\n${line('a')}\n`.repeat(50));
  await expect(read(packed.subarray(0, packed.length - 20))).rejects.toMatchObject({ code: 'logReview.broken-gzip' });
});

test('the rows are the same wherever the bytes are cut', async () => {
  const odd = ['"x""y', 'a;b', '', '"ö\nä";2026-10-05 08:00;u1;å', ' ; ; ; '].join('\n');
  const text = `\ufeffsep=;\r\nlog_id;at;user_hsa;activity\r\n1;2026-10-25 02:30;ö;Läsa\r\n2;2026-10-25 02:30;u;"Nödöppning"\r\n${odd}\n`;
  await sameWhereverCut(text, (bytes) => readCsv(bytes, source));
  await sameWhereverCut(`${heading}\n${line('a')}\n\n${line('')}`, (bytes) => readCsv(bytes, source));
});
