import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from './lines.ts';
import { pseudonymiser } from './pseudonym.ts';
import { type LogFormat, readLog } from './read-log.ts';
import type { LinesRead } from './rows-as-lines.ts';
import type { LogSource } from './source.ts';
import { aCall, aLog } from './storelog/testing.ts';
import { tabSeparatedOf } from './tab-separated.ts';
import { allOf, bytesOf } from './testing.ts';

const people = pseudonymiser(Buffer.alloc(32, 1));
const heading =
  'log_id,at,system,user_hsa,unit_hsa,assignment,activity,purpose,resource_type,patient_id,resource_unit,resource_provider';

async function together(lines: AsyncIterable<LinesRead>) {
  const all: LinesRead[] = await Array.fromAsync(lines);
  const sum = all.reduce((rows, read) => rows + read.rows, 0);
  return {
    text: Buffer.concat(all.map(({ bytes }) => bytes)).toString(),
    rows: sum,
    misfits: all.flatMap(({ misfits }) => misfits),
    firstMs: Math.min(...all.map(({ firstMs }) => firstMs)),
    lastMs: Math.max(...all.map(({ lastMs }) => lastMs)),
  };
}

/** What the lines shall be: the rows of the reader of text, made lines of one by one. */
async function expected(format: LogFormat, text: string | Buffer, source: LogSource) {
  const { rows, misfits } = await allOf(readLog(format, bytesOf(text), source));
  const named = rows.map((row) => ({ ...row, patientId: people.of([row.patientId])[0] ?? '' }));
  const moments = rows.map(({ at }) => Date.parse(at));
  const bytes = tabSeparatedOf(named, { keepRaw: (source.skewSeconds ?? 0) !== 0 });
  return {
    text: bytes.toString(),
    rows: rows.length,
    misfits,
    firstMs: Math.min(...moments),
    lastMs: Math.max(...moments),
  };
}

async function same(text: string, source: LogSource, cuts: number[] = [], packed = false): Promise<void> {
  const bytes = packed ? gzipSync(text) : Buffer.from(text);
  const lines = await together(readLines('csv', bytesOf(bytes, cuts), source, people));
  expect(lines).toEqual(await expected('csv', text, source));
}

const cell = {
  logId: fc.oneof(
    fc.constantFrom('', 'a', 'J20261001-0000001', 'x'.repeat(36), 'x'.repeat(37), 'å'.repeat(20), 'ö'.repeat(40)),
    fc.uuid(),
  ),
  at: fc.constantFrom(
    '2026-10-05T08:00:00',
    '2026-10-05T08:59:59',
    '2026-10-05 08:00:00',
    '2026-10-05T09:00:00',
    '2026-10-05T08:00:00.123',
    '2026-10-05T08:00:00,123',
    '2026-10-05T08:00:00+02:00',
    '2026-10-05T08:00:01+02:00',
    '2026-10-05T08:30:00+05:30',
    '2026-10-05T08:31:00+05:30',
    '2026-10-05T08:00:00Z',
    '2026-10-05T08:00',
    '2026-10-25T02:30:00',
    '2026-10-25T02:30:00',
    '2026-03-29T02:30:00',
    '2026-10-05T08:60:00',
    '2026-10-05T08:00:0x',
    '2026-10-05T08:00:00.1234',
    '',
    'i går',
  ),
  user: fc.constantFrom(
    'SE2321000016-1A2B',
    'SE2321000016-U1',
    'se2321000016-1a2b',
    '',
    'anna',
    'fel id',
    '-a',
    'Åsa',
    'u'.repeat(64),
    'u'.repeat(65),
  ),
  patient: fc.oneof(
    fc.constantFrom(
      '',
      '191212121212',
      '19121212-1212',
      '19121212x1212',
      '1.2.752.97.3.1.3|99001',
      'Ö',
      'åäöåäöåä',
      'åäöåäöåäö',
      '1234567890123456',
      '12345678901234567',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
  word: fc.oneof(
    fc.constantFrom(
      'Läsa',
      'OPEN',
      'Vård och behandling',
      '',
      ' Läsa ',
      'se2321000016-e1',
      '\tx',
      'a\\b',
      'x'.repeat(256),
      'x'.repeat(257),
    ),
    fc.string({ maxLength: 8 }),
  ),
};
const quoted = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const someLine = fc
  .tuple(
    cell.logId,
    cell.at,
    cell.word,
    cell.user,
    cell.word,
    cell.word,
    cell.word,
    cell.word,
    cell.word,
    cell.patient,
    cell.word,
    cell.word,
  )
  .map((cells) => cells.map(quoted).join(','));
const oddLine = fc.constantFrom(
  '',
  ' ',
  'a,b',
  '"never closed,2026-10-05T08:00:00',
  ',,,,,,,,,,,',
  'x\ry',
  '\u0000',
  '\u007f',
);
const ordinary = fc
  .nat({ max: 99 })
  .map(
    (n) =>
      `J20261005-${n},2026-10-05T08:${String(n % 60).padStart(2, '0')}:00,SE-S1,SE2321000016-U${n},SE-E1,Vård,Läsa,Vård och behandling,Text,19121212${1000 + n},SE-E2,SE-V1`,
  );
const file = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: ordinary }, { weight: 2, arbitrary: someLine }, oddLine), {
      maxLength: 25,
    }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([lines, newline, ended]) => [heading, ...lines].join(newline) + (ended ? newline : ''));
const someSource: fc.Arbitrary<LogSource> = fc.constantFrom<LogSource>(
  { name: 'journal' },
  { name: 'journal', skewSeconds: 47 },
  { name: 'källa', userIds: 'hsa', fixed: { purpose: 'Vård', patientId: '191212121212', outcome: '0' } },
  { name: 'j', activities: { OPEN: 'Läsa', Läsa: 'Nödöppning' }, purposes: { '': 'Vård' }, logIdLength: 128 },
  { name: 'j', fixed: { system: 'rad\nbrytning' }, zone: 'UTC' },
);

test('the lines of a CSV file are those of its rows, wherever its bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(file, someSource, fc.array(fc.nat({ max: 5000 }), { maxLength: 12 }), fc.boolean(), same),
    { numRuns: 500 },
  );
});

test('a line in bytes that are no text is read as the reader of text reads it', async () => {
  const text = Buffer.concat([
    Buffer.from(`${heading}\n${'x'.repeat(70_000)},1\n`),
    Buffer.from('b,2026-10-05T08:00:00,s,u,e,v,L\xe4sa,V,t,1,e,v\n', 'latin1'),
  ]);
  expect(await together(readLines('csv', bytesOf(text), { name: 'j' }, people))).toEqual(
    await expected('csv', text, { name: 'j' }),
  );
});

test('a line without end costs itself, and not the memory of the rest', async () => {
  const long = `${heading}\na,2026-10-05T08:00:00,s,u,e,v,L,V,t,1,e,v\n${'ö'.repeat(1_500_000)}\nb,2026-10-05T08:00:00,s,u,e,v,L,V,t,1,e,v\n`;
  const cuts = Array.from({ length: 100 }, (_, n) => n * 30_011);
  const { rows, misfits } = await together(readLines('csv', bytesOf(long, cuts), { name: 'j' }, people));
  expect(rows).toBe(2);
  expect(misfits.length).toBeGreaterThan(0);
});

test('a file in windows-1252, and one in another format, give their lines too', async () => {
  const latin = Buffer.from(`${heading}\na,2026-10-05T08:00:00,s,u,e,v,Läsa,Vård,t,1,e,v\n`, 'latin1');
  expect((await together(readLines('csv', bytesOf(latin), { name: 'j' }, people))).text).toContain('Läsa');
  const call = aCall(aLog(), aLog({ logId: 'b', purpose: '' }));
  expect(await together(readLines('storelog', bytesOf(call), { name: 's' }, people))).toEqual(
    await expected('storelog', call, { name: 's' }),
  );
});

test('no id of a patient is in the lines', async () => {
  const { text } = await together(
    readLines(
      'csv',
      bytesOf(`${heading}\na,2026-10-05T08:00:00,s,u,e,v,L,V,t,191212121212,e,v\n`),
      { name: 'j' },
      people,
    ),
  );
  expect(text).not.toContain('191212121212');
  expect(people.clear(text.split('\t')[12] ?? '')).toBe('191212121212');
});
