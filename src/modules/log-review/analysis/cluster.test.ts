import { expect, test } from 'vitest';
import { disposeMonth } from '../engine/batch/dispose.ts';
import { loadBatch } from '../engine/batch/load.ts';
import { verifyLog } from '../engine/batch/verify.ts';
import { aCluster } from '../engine/cluster/testing.ts';
import { type Engine, rows } from '../engine/engine.ts';
import { rollUp } from '../engine/roll-up.ts';
import { logLine, streamOf } from '../engine/testing.ts';
import { freezeFrame } from '../sampling/frame.ts';
import { type CaseRow, casesOf } from './case-store.ts';
import { chanceShares } from './chance.ts';
import { evidenceOf } from './evidence.ts';
import { explainedShares, findingsByRule } from './figures.ts';
import { preview } from './preview.ts';
import { standardRules } from './rules-with.ts';
import { periodOf } from './statement.ts';
import { aMonth, takeInMonth } from './testing.ts';

/** The same month on one node and on a cluster of one shard: the words of a cluster give the same answers. */
const [one, cluster] = [aMonth(), aCluster()];
const october = periodOf('2026-10');
const casesIn = (engine: Engine): Promise<CaseRow[]> => Array.fromAsync(casesOf(engine, october));
const strataIn = (engine: Engine) =>
  rows(engine, 'select stratum, count() as events from event_stratum group by stratum order by stratum');

test('the log lies in distributed tables, and is whole', async () => {
  await takeInMonth(cluster.engine);
  const distributed = await rows<{ name: string }>(
    cluster.engine,
    "select name from system.tables where database = currentDatabase() and engine = 'Distributed' order by name",
  );
  expect(distributed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['access_event', 'access_log', 'finding']),
  );
  expect(await verifyLog(cluster.engine)).toEqual(await verifyLog(one.engine));
}, 120_000);

test('the analysis finds the same cases, marks and strata', async () => {
  expect(await casesIn(cluster.engine)).toEqual(await casesIn(one.engine));
  expect(await strataIn(cluster.engine)).toEqual(await strataIn(one.engine));
  for (const ask of [findingsByRule, explainedShares, chanceShares] as const)
    expect(await ask(cluster.engine, october)).toEqual(await ask(one.engine, october));
  expect(await evidenceOf(cluster.engine, october, { lowest: 5 })).toEqual(
    await evidenceOf(one.engine, october, { lowest: 5 }),
  );
}, 120_000);

test('the frame of a sample is the same', async () => {
  const frames: unknown[] = [];
  for (const { engine } of [one, cluster]) {
    await freezeFrame(engine, '2026-10', { shown: 5, late: [] });
    const frame = 'select place, stratum, patient_id, user_hsa, day from sample_frame order by all';
    frames.push(await rows(engine, frame));
  }
  expect(frames[1]).toEqual(frames[0]);
}, 120_000);

test('a preview of other rules says the same', async () => {
  expect(await preview(cluster.engine, '2026-10', standardRules)).toEqual(
    await preview(one.engine, '2026-10', standardRules),
  );
}, 120_000);

test('a delivery that was in before is known again, and a month whose time is over goes away', async () => {
  const lines = () => streamOf([logLine({ at: '2020-01-07T08:00:00.000Z', log_id: 'old' })]);
  expect(await loadBatch(cluster.engine, { key: 'old', source: 'journal', lines })).toMatchObject({ rows: 1 });
  expect(await loadBatch(cluster.engine, { key: 'again', source: 'journal', lines })).toMatchObject({ duplicates: 1 });
  await rollUp(cluster.engine);
  await disposeMonth(cluster.engine, 202001, { person: 'P1', today: Temporal.PlainDate.from('2026-11-22') });
  expect(await rows(cluster.engine, 'select log_id from access_log where toYYYYMM(day) = 202001')).toEqual([]);
  expect(await verifyLog(cluster.engine)).toMatchObject({ fault: null });
}, 120_000);
