import { expect, test } from 'vitest';
import { bytesOf } from '../testing.ts';
import { receiveStoreLog } from './receive-storelog.ts';
import { aCall, aLog } from './testing.ts';

const source = { name: 'tjänst' };
const receive = (text: string, taken: string[] = []) =>
  receiveStoreLog(bytesOf(text), source, async () => new Set(taken));
const refusal = (answer: string) =>
  /<l:resultCode>VALIDATION_ERROR<\/l:resultCode><l:resultText>(.*)<\/l:resultText>/.exec(answer)?.[1];

test('a call within the contract is answered OK and gives its rows', async () => {
  const { rows, status, answer } = await receive(aCall(aLog(), aLog({ logId: 'b' })));
  expect(rows).toHaveLength(2);
  expect(status).toBe(200);
  expect(answer).toContain('<r:result><l:resultCode>OK</l:resultCode></r:result>');
});

test('one record outside the contract refuses the whole call, with the reason', async () => {
  const { rows, misfits, status, answer } = await receive(aCall(aLog(), aLog({ logId: 'b', purpose: '' })));
  expect(rows).toEqual([]);
  expect(misfits).toMatchObject([{ reason: 'no-purpose', position: 2 }]);
  expect(status).toBe(200);
  expect(refusal(answer)).toBe('purpose saknas (loggpost 2)');
});

test('a logId used twice in the call, or before it, refuses the call', async () => {
  const twice = await receive(aCall(aLog(), aLog()));
  expect(refusal(twice.answer)).toBe('logId är redan använt (loggpost 2)');
  const before = await receive(aCall(aLog(), aLog({ logId: 'b' })), ['b']);
  expect(before.rows).toEqual([]);
  expect(refusal(before.answer)).toBe('logId är redan använt (loggpost 2)');
});

test('500 records are taken, 501 are refused', async () => {
  const logs = Array.from({ length: 501 }, (_, i) => aLog({ logId: `${i}` }));
  expect((await receive(aCall(...logs.slice(1)))).rows).toHaveLength(500);
  expect(await receive(aCall(...logs))).toMatchObject({ rows: [], misfits: [{ reason: 'too-many-records' }] });
});

test('a call without records is refused, and what is not XML is a fault of the caller', async () => {
  expect(refusal((await receive(aCall())).answer)).toContain('inga loggposter');
  const broken = await receive(aCall(aLog()).slice(0, -20));
  expect(broken).toMatchObject({ rows: [], status: 500 });
  expect(broken.answer).toContain('<faultcode>s:Client</faultcode>');
});

test('the answer is sound XML also when it quotes what came', async () => {
  const { answer } = await receive(
    aCall(...Array.from({ length: 12 }, (_, i) => aLog({ logId: `${i}`, startDate: '&lt;nu&gt;' }))),
  );
  expect(refusal(answer)).toMatch(/^(tidpunkten går inte att läsa \(loggpost \d+\); ){10}och 2 till$/);
});
