import { expect, test } from 'vitest';
import { allOf, bytesOf, sameWhereverCut } from '../testing.ts';
import { namespaces } from './contract.ts';
import { readStoreLog } from './read-storelog.ts';
import { aCall, aLog } from './testing.ts';

const source = { name: 'tjänst' };
const read = (text: string | Uint8Array) => allOf(readStoreLog(bytesOf(text), source));

test('a log record becomes a row', async () => {
  const { rows, misfits } = await read(aCall(aLog()));
  expect(misfits).toEqual([]);
  expect(rows).toEqual([
    {
      logId: 'a',
      source: 'tjänst',
      system: 'SE2321000016-SYS',
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
      resourceUnit: 'SE2321000016-E1',
      resourceProvider: 'SE2321000016-1000',
      outcome: '',
    },
  ]);
});

test('a record that names several patients and places becomes a row for each, with all kinds of resource', async () => {
  const resources = [
    { patient: '1', type: 'Remiss' },
    { patient: '1', type: 'Journaltext' },
    { patient: '1', unit: 'SE2321000016-E2' },
    { patient: '2', root: '1.2.752.97.3.1.3' },
    {},
  ];
  const { rows } = await read(aCall(aLog({ resources })));
  expect(rows.map(({ patientId, resourceUnit, resourceType }) => [patientId, resourceUnit, resourceType])).toEqual([
    ['1', 'SE2321000016-E1', 'Journaltext, Remiss'],
    ['1', 'SE2321000016-E2', 'Journaltext'],
    ['1.2.752.97.3.1.3|2', 'SE2321000016-E1', 'Journaltext'],
    ['', 'SE2321000016-E1', 'Journaltext'],
  ]);
});

test('prefixes mean what their namespaces say, and foreign elements are passed over', async () => {
  const foreign = '<x:more xmlns:x="urn:x"><x:purpose>fel</x:purpose><l:purpose>fel</l:purpose></x:more></l:activity>';
  const call = aCall(aLog().replace('</l:activity>', foreign));
  const renamed = call.replaceAll('<l:', '<').replaceAll('</l:', '</').replaceAll('xmlns:l=', 'xmlns=');
  const { rows, misfits } = await read(renamed);
  expect(misfits).toEqual([]);
  expect(rows).toMatchObject([{ purpose: 'Vård och behandling' }]);
  const elsewhere = await read(
    call.replaceAll(namespaces.log, 'urn:other').replaceAll(namespaces.responder, 'urn:other'),
  );
  expect(elsewhere).toEqual({ rows: [], misfits: [] });
});

test('entities and CDATA are text, a declared encoding is followed', async () => {
  const log = aLog({ purpose: 'V&#229;rd &amp; <![CDATA[<behandling>]]>' });
  expect((await read(aCall(log))).rows[0]).toMatchObject({ purpose: 'Vård & <behandling>' });
  const latin = Buffer.from(aCall(aLog()).replace('UTF-8', 'ISO-8859-1'), 'latin1');
  expect((await read(latin)).rows[0]).toMatchObject({ purpose: 'Vård och behandling' });
});

test('a record outside the contract is a misfit with its reason, and can be read alone later', async () => {
  const wrong = aLog({ logId: 'b', purpose: '' });
  const { rows, misfits } = await read(aCall(aLog(), wrong, aLog({ logId: 'c' })));
  expect(rows.map(({ logId }) => logId)).toEqual(['a', 'c']);
  expect(misfits).toMatchObject([{ reason: 'no-purpose', sender: 'SE2321000016-SYS', position: 2, cut: false }]);
  const mended = (misfits[0]?.raw ?? '').replace('</l:startDate>', '</l:startDate><l:purpose>Statistik</l:purpose>');
  expect(await read(mended)).toMatchObject({ rows: [{ logId: 'b', purpose: 'Statistik' }], misfits: [] });
});

test('each demand of the contract has its reason', async () => {
  const without = (name: string) => aLog().replace(new RegExp(`<l:${name}>[^<]*</l:${name}>`), '');
  const logs = [
    'logId',
    'systemId',
    'activityType',
    'startDate',
    'userId',
    'careUnitId',
    'careProviderId',
    'resourceType',
    'root',
  ];
  const more = [
    aLog({ resources: [] }),
    aLog({ logId: 'x'.repeat(37) }),
    aLog({ startDate: 'nyss' }),
    aLog({ userId: 'å' }),
  ];
  const { misfits } = await read(aCall(...logs.map(without), ...more));
  expect(misfits.map(({ reason }) => reason)).toEqual([
    'no-log-id',
    'no-system',
    'no-activity',
    'no-time',
    'no-user',
    'no-user-unit',
    'no-user-provider',
    'no-resource-type',
    'no-patient-root',
    'no-resource',
    'too-long',
    'unreadable-time',
    'unknown-user-form',
  ]);
});

test('a record that is not sound XML is a misfit, the ones beside it are read', async () => {
  const { rows, misfits } = await read(aCall(aLog(), aLog({ logId: 'b & c' }), aLog({ logId: 'd' })));
  expect(rows.map(({ logId }) => logId)).toEqual(['a', 'd']);
  expect(misfits).toMatchObject([{ reason: 'not-a-record', position: 2 }]);
});

test('a file cut off in a record keeps the records before it', async () => {
  const text = aCall(aLog(), aLog({ logId: 'b' }));
  const { rows, misfits } = await read(text.slice(0, text.indexOf('<l:logId>b') + 12));
  expect(rows).toHaveLength(1);
  expect(misfits).toMatchObject([{ reason: 'not-a-record', position: 2 }]);
});

test('what is no XML at all is one misfit', async () => {
  expect(await read('log_id,at\n1,2')).toMatchObject({ rows: [], misfits: [{ reason: 'not-a-record', position: 1 }] });
});

test('the rows are the same wherever the bytes are cut', async () => {
  const call = aCall(
    aLog(),
    aLog({ logId: 'b', purpose: '' }),
    aLog({ logId: 'c &amp; <![CDATA[ö]]> d' }),
    aLog({ userId: 'é' }),
  );
  await sameWhereverCut(`\ufeff${call}`.replaceAll('\n', '\r\n'), (bytes) => readStoreLog(bytes, source));
});

test('elements that never end are refused before they fill the memory', async () => {
  await expect(read('<a>'.repeat(1_000))).rejects.toEqual(expect.objectContaining({ code: 'logReview.not-xml' }));
  const deep = aLog().replace('</l:activity>', `${'<l:activity>'.repeat(1_000)}</l:activity>`);
  await expect(read(aCall(deep))).rejects.toEqual(expect.objectContaining({ code: 'logReview.not-xml' }));
});

test('a record that is too large is a misfit, and the one after it is read', async () => {
  const large = aLog({ resources: Array.from({ length: 6_000 }, (_, n) => ({ patient: `${n}` })) });
  const call = aCall(large, aLog({ logId: 'b' }));
  const cuts = Array.from({ length: Math.ceil(call.length / 65_536) }, (_, n) => n * 65_536);
  const { rows, misfits } = await allOf(readStoreLog(bytesOf(call, cuts), source));
  expect(rows.map(({ logId }) => logId)).toEqual(['b']);
  expect(misfits).toMatchObject([{ reason: 'too-large', position: 1, cut: true }]);
});
