import { expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { loadBatch } from '../engine/batch/load.ts';
import { aCluster } from '../engine/cluster/testing.ts';
import type { Engine } from '../engine/engine.ts';
import { rollUp } from '../engine/roll-up.ts';
import { anEngine, contextOf, logLine, streamOf } from '../engine/testing.ts';
import { freezeCases, frozenCases } from './cases.ts';
import { drawSample } from './draw.ts';
import { freezeFrame } from './frame.ts';
import { lateEvents, lateInCases, rowsAnalysed, rowsIn } from './late.ts';
import { aContext, aLog } from './testing.ts';

/** The same months on one node and on a cluster of one shard. */
const [one, cluster] = [anEngine(), aCluster()];
const [month, next] = ['2026-10', '2026-11'];
const drawing = { seed: Buffer.alloc(32, 3), takes: { flagged: 2, unexplained: 3, explained: 4, protected: 2 } };
const lateLines = [
  logLine({ at: '2026-10-15T09:00:00.000Z', user_hsa: 'U1', patient_id: 'P-U1' }, 901),
  logLine({ at: '2026-10-12T23:00:00.000Z', user_hsa: 'U1', patient_id: 'P-contact-1', activity: 'Nödöppning' }, 902),
];

async function take(engine: Engine, key: string, lines: readonly string[]): Promise<void> {
  await loadBatch(engine, { key, source: 'journal', lines: () => streamOf(lines) });
  await rollUp(engine);
  await analyse(engine, month);
}

/** What is told of October and November when rows of October come after it is drawn. */
async function told(engine: Engine) {
  for (const [table, records] of Object.entries(aContext)) await contextOf(engine, table, records);
  await take(
    engine,
    'october',
    aLog.map((entry, n) => logLine(entry, n + 1)),
  );
  await freezeFrame(engine, month, { shown: 5, late: [] });
  const before = await drawSample(engine, { ...drawing, month });
  await take(engine, 'late', lateLines);
  await freezeFrame(engine, next, { shown: 5, late: [month] });
  for (const cases of [['b', 'a'], ['c']])
    await freezeCases(
      engine,
      month,
      cases.map((case_id) => ({ case_id, user_hsa: 'U1', unit_hsa: 'SE-E1' })),
    );
  return {
    before,
    after: await drawSample(engine, { ...drawing, month }),
    next: await drawSample(engine, { ...drawing, month: next }),
    rows: [await rowsAnalysed(engine, month), await rowsIn(engine, [month, next])],
    late: [await lateEvents(engine, next), await lateInCases(engine, next)],
    cases: await frozenCases(engine, month),
  };
}

test('a cluster draws the same sample, and knows the same rows for late', async () => {
  const [alone, spread] = [await told(one.engine), await told(cluster.engine)];
  expect(spread).toEqual(alone);
  expect(alone.after).toEqual(alone.before);
  expect(alone.late[0]).toEqual(new Map([[month, 2]]));
  expect(alone.next.events.map(({ stratum, patient_id }) => `${stratum} ${patient_id}`)).toEqual([
    'emergency P-contact-1',
  ]);
  expect(alone.cases).toEqual([{ case_id: 'c', user_hsa: 'U1', unit_hsa: 'SE-E1' }]);
}, 180_000);
