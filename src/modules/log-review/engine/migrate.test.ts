import { expect, test } from 'vitest';
import { rows } from './engine.ts';
import { migrateEngine, migrations } from './migrate.ts';
import { anEngine } from './testing.ts';
import { inTopology, withNames } from './topology.ts';

const world = anEngine();

test('the tables are made once, in order', async () => {
  expect(await migrateEngine(world.engine)).toEqual([]);
  const names = (
    await rows<{ name: string }>(world.engine, 'select name from system.tables where database = currentDatabase()')
  ).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['access_log', 'access_event', 'batch', 'staff', 'record_block_lift']));
});

test('the same text defines the tables of a cluster, which ClickHouse can read', async () => {
  const cluster = { kind: 'cluster', cluster: 'region' } as const;
  for (const { statements } of migrations())
    for (const statement of statements) {
      const told = inTopology(statement, cluster);
      expect(told).not.toContain('@');
      await rows(world.engine, 'select formatQuery({told:String}) as told', { told });
    }
  const log = migrations()[0]?.statements ?? [];
  expect(inTopology(log[0] ?? '', cluster)).toContain('access_log_local on cluster `region`');
  expect(inTopology(log[0] ?? '', cluster)).toContain(
    "ReplicatedMergeTree('/clickhouse/varna/{shard}/{database}/{table}', '{shard}-{replica}')",
  );
  expect(inTopology(log[1] ?? '', cluster)).toContain(
    "Distributed('region', currentDatabase(), 'access_log_local', cityHash64(patient_id))",
  );
});

test('a name in a statement is nothing but a name', () => {
  expect(withNames('drop table @{stage}', { stage: 'stage_7' })).toBe('drop table stage_7');
  expect(() => withNames('drop table @{stage}', { stage: 'a; drop table b' })).toThrow(TypeError);
});
