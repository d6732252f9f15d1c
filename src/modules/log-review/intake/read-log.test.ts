import { expect, test } from 'vitest';
import { countMisfits, type MisfitReason } from './misfit.ts';
import { batchesOf, type LogFormat, logFormats, readLog } from './read-log.ts';
import { aCall, aLog } from './storelog/testing.ts';
import { allOf, bytesOf } from './testing.ts';

const source = { name: 'källa' };
const event = (id: string, code: string) =>
  `{"resourceType":"AuditEvent","id":"${id}","recorded":"2026-10-05T08:00:00Z","agent":[{"who":{"identifier":{"value":"${code}"}}}]}`;

/** Two deliveries with one record that fits and one that does not, and how the latter is mended. */
const deliveries: Record<LogFormat, { text: string; wrong: string; right: string }> = {
  csv: {
    text: 'sep=;\r\nat;user_hsa\r\n2026-10-05 08:00;u1\r\n2026-10-05 08:0;u2\r\n',
    wrong: '08:0;',
    right: '08:01;',
  },
  storelog: { text: aCall(aLog(), aLog({ logId: 'b', userId: 'å' })), wrong: 'å<', right: 'a<' },
  fhir: { text: `${event('a', 'u1')}\n${event('b', 'u 2')}`, wrong: 'u 2', right: 'u2' },
};

test.each(logFormats)(
  'what %s kept of a misfit is read when mended, and gives nothing but that row',
  async (format) => {
    const { text, wrong, right } = deliveries[format];
    const { rows, misfits } = await allOf(readLog(format, bytesOf(text), source));
    expect([rows.length, misfits.length]).toEqual([1, 1]);
    const again = await allOf(readLog(format, bytesOf(misfits[0]?.raw ?? ''), source));
    expect(again).toMatchObject({ rows: [], misfits: [{ reason: misfits[0]?.reason }] });
    const mended = await allOf(readLog(format, bytesOf((misfits[0]?.raw ?? '').replace(wrong, right)), source));
    const whole = await allOf(readLog(format, bytesOf(text.replace(wrong, right)), source));
    expect(mended).toEqual({ rows: whole.rows.slice(1), misfits: [] });
  },
);

test('misfits are counted per sender and reason', async () => {
  const counts = new Map<string, Map<MisfitReason, number>>();
  const logs = [aLog({ purpose: '' }), aLog({ purpose: '' }), aLog({ logId: '' })];
  const { misfits } = await allOf(readLog('storelog', bytesOf(aCall(...logs)), source));
  countMisfits(counts, misfits);
  countMisfits(counts, [
    { ...(misfits[0] ?? { reason: 'no-purpose', raw: '', cut: false, position: 1 }), sender: 'annan' },
  ]);
  expect(Object.fromEntries([...counts].map(([sender, reasons]) => [sender, Object.fromEntries(reasons)]))).toEqual({
    'SE2321000016-SYS': { 'no-purpose': 2, 'no-log-id': 1 },
    annan: { 'no-purpose': 1 },
  });
});

test('batches hold so many rows wherever the stream was cut, and every misfit', async () => {
  const lines = Array.from({ length: 25 }, (_, i) => `${i},2026-10-05 08:00,${i === 7 ? 'fel id' : 'u'}`);
  const text = `log_id,at,user_hsa\n${lines.join('\n')}\n`;
  for (const cuts of [[], [50, 51, 300], Array.from({ length: 200 }, (_, i) => i * 3)]) {
    const batches = await Array.fromAsync(batchesOf(readLog('csv', bytesOf(text, cuts), source), 10));
    expect(batches.map(({ rows }) => rows.map(({ logId }) => Number(logId)))).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 8, 9, 10],
      [11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
      [21, 22, 23, 24],
    ]);
    expect(batches.flatMap(({ misfits }) => misfits)).toHaveLength(1);
  }
});

test('a log that names two patients is two rows with keys of their own, and the same keys when delivered again', async () => {
  const text = aCall(aLog({ resources: [{ patient: '1' }, { patient: '2' }] }));
  const keys = async () => {
    const { rows } = await allOf(readLog('storelog', bytesOf(text), source));
    return rows.map((row) => [row.source, row.logId, row.patientId, row.resourceUnit, row.resourceProvider].join('|'));
  };
  expect(new Set([...(await keys()), ...(await keys())]).size).toBe(2);
});
