import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf } from '../testing.ts';
import { plainCall } from './plain-call.ts';
import { receiveStoreLog } from './receive-storelog.ts';
import { aCall, aLog } from './testing.ts';

const call = aCall(aLog({ resources: [{ patient: '191212121212', type: 'Läkemedel' }] }));
const latin = Buffer.from(call.replace('UTF-8', 'ISO-8859-1'), 'latin1');
const wide = Buffer.from(`\ufeff${call.replace('UTF-8', 'UTF-16LE')}`, 'utf16le');

test.each([
  ['in UTF-8', Buffer.from(call)],
  ['in ISO-8859-1', latin],
  ['packed', gzipSync(call)],
  ['packed, in ISO-8859-1', gzipSync(latin)],
])('a call %s is the same in UTF-8, without declaration', async (_, bytes) => {
  const plain = await plainCall(bytesOf(bytes));
  expect(plain?.toString()).toBe(call.slice(call.indexOf('?>') + 2));
});

test('a call that declares nothing is read in the encoding of its source', async () => {
  const bare = Buffer.from(call.replace(/^.*\?>/, ''), 'latin1');
  expect((await plainCall(bytesOf(bare), 'windows-1252'))?.toString()).toContain('Läkemedel');
});

test('what can be neither unpacked nor decoded is answered with a fault', async () => {
  for (const bytes of [gzipSync(call).subarray(0, 60), wide]) {
    const plain = await plainCall(bytesOf(bytes));
    const { status, rows } = await receiveStoreLog(bytesOf(plain ?? ''), { name: 'tjänst' });
    expect([status, rows]).toEqual([500, []]);
  }
});

test('a call that swells when it is unpacked is not gathered whole', async () => {
  expect(await plainCall(bytesOf(gzipSync(Buffer.alloc(1_000_000, 32))), undefined, 100_000)).toBeNull();
});
