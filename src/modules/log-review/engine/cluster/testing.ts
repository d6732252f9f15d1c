import { rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Engine } from '../engine.ts';
import { CLUSTER_SETTINGS, openHttpEngine } from '../http-engine.ts';
import { migrateEngine } from '../migrate.ts';
import { aDirectory } from '../testing.ts';
import { inTopology, type Topology } from '../topology.ts';
import { serveClickHouse } from '../worker/serve.ts';
import { openSessions, type Sessions } from '../worker/sessions.ts';

const CLUSTER = 'region';
const topology: Topology = { kind: 'cluster', cluster: CLUSTER };

/** A cluster of one shard, which is the engine itself: by its own port a shard is known to be near, and nothing is sent anywhere. */
const CONFIG = `<clickhouse><tcp_port>9000</tcp_port><remote_servers><${CLUSTER}><shard><replica>
  <host>127.0.0.1</host><port>9000</port></replica></shard></${CLUSTER}></remote_servers></clickhouse>`;

const REPLICATED = /Replicated(\w*MergeTree)\('[^']*', '[^']*'(?:, (\w+))?\)/g;

/** What needs a Keeper beside the shards is left out: definitions sent to all nodes, and copies of a table on several. */
const withoutKeeper = (sql: string): string =>
  sql
    .replaceAll(` on cluster \`${CLUSTER}\``, '')
    .replace(REPLICATED, (_, engine: string, version?: string) => (version ? `${engine}(${version})` : engine));

/** The engine of a cluster, whose every statement is put in a cluster's words before it is asked. */
function ofCluster(inner: Engine): Engine {
  const put = (sql: string) => withoutKeeper(inTopology(sql, topology));
  return {
    ...inner,
    topology,
    command: (sql, values) => inner.command(put(sql), values),
    query: (sql, values) => inner.query(put(sql), values),
    insertSelect: (sql, ...load) => inner.insertSelect(put(sql), ...load),
  };
}

/** A migrated cluster of one shard for one test file: distributed tables over local ones, with the settings of a cluster. */
export function aCluster(): { readonly engine: Engine } {
  const folder = aDirectory();
  let [engine, server, sessions]: [Engine?, Server?, Sessions?] = [];
  beforeAll(async () => {
    writeFileSync(join(folder, 'config.xml'), CONFIG);
    const settings = Object.entries(CLUSTER_SETTINGS).map(([name, value]) => `--${name}=${value}`);
    const args = [`--config-file=${join(folder, 'config.xml')}`, ...settings];
    sessions = openSessions(join(folder, 'data'), { memoryBytes: 2 * 1024 ** 3 }, args);
    server = serveClickHouse(sessions);
    await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    engine = ofCluster(openHttpEngine({ url: `http://127.0.0.1:${port}` }));
    await migrateEngine(engine);
  });
  afterAll(async () => {
    await engine?.close();
    server?.closeAllConnections();
    await new Promise((closed) => server?.close(closed));
    sessions?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get engine() {
      if (!engine) throw new Error('The cluster is opened before the first test');
      return engine;
    },
  };
}
