import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBatch } from './batch/load.ts';
import { verifyLog } from './batch/verify.ts';
import { type Engine, EngineError, EngineLost, row, rows } from './engine.ts';
import { migrateEngine } from './migrate.ts';
import { openRemoteEngine } from './open.ts';
import { rollUp } from './roll-up.ts';
import { aDirectory, someLines, streamOf } from './testing.ts';
import { serveClickHouse } from './worker/serve.ts';
import { openSessions, type Sessions } from './worker/sessions.ts';

const folder = aDirectory();
let sessions: Sessions;
let server: Server;
let engine: Engine;

beforeAll(async () => {
  sessions = openSessions(join(folder, 'data'), { memoryBytes: 2 * 1024 ** 3 });
  server = serveClickHouse(sessions);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  engine = openRemoteEngine({ url: `http://127.0.0.1:${port}` });
  await migrateEngine(engine);
});
afterAll(async () => {
  await engine.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  sessions.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a log is taken in, rolled up and shown to be whole over the address of a ClickHouse', async () => {
  const lines = () => streamOf(someLines(200));
  expect(await loadBatch(engine, { key: 'a', source: 'journal', lines })).toMatchObject({ rows: 200 });
  expect((await rollUp(engine)).length).toBeGreaterThan(3);
  expect(await row(engine, 'select sum(entries) as n from access_event')).toEqual({ n: 200 });
  expect(await verifyLog(engine)).toEqual({ batches: 1, rows: 200, fault: null });
});

test('a refusal comes with the words and the number of ClickHouse', async () => {
  const refused = rows(engine, 'select * from no_such_table');
  await expect(refused).rejects.toThrow(EngineError);
  await expect(refused).rejects.toMatchObject({ code: '60' });
});

test('an address where nothing answers is lost, not refused', async () => {
  const nowhere = openRemoteEngine({ url: 'http://127.0.0.1:9' });
  await expect(rows(nowhere, 'select 1')).rejects.toThrow(EngineLost);
  await nowhere.close();
});
