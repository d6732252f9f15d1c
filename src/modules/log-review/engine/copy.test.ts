import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Services } from '../../../platform/services.ts';
import { loadBatch } from './batch/load.ts';
import { verifyLog } from './batch/verify.ts';
import { logStore } from './copy.ts';
import { row } from './engine.ts';
import { closeEngine, engineOf } from './installed.ts';
import { someLines, streamOf } from './testing.ts';

const installed = (dataDirectory: string) =>
  ({ config: { dataDirectory, clickhouse: undefined }, pools: {} }) as Services;

test('a copy of the log, taken in elsewhere, holds the same rows under the same seals', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'varna-copy-'));
  const [old, fresh] = [installed(join(folder, 'old')), installed(join(folder, 'new'))];
  try {
    expect(await logStore.copy(old)).toBeNull();
    await loadBatch(await engineOf(old), { key: 'one', source: 'journal', lines: () => streamOf(someLines(500)) });
    const copied = await logStore.copy(old);
    await mkdir(dirname(logStore.room(fresh.config)), { recursive: true });
    await rename(copied?.directory ?? '', logStore.room(fresh.config));
    await logStore.take(fresh);
    const engine = await engineOf(fresh);
    expect(await row(engine, 'select count() as n from access_log')).toEqual({ n: 500 });
    expect(await verifyLog(engine)).toMatchObject({ batches: 1 });
    await closeEngine(fresh);
    await expect(logStore.take(fresh)).rejects.toThrow('already contains some data');
  } finally {
    await closeEngine(old);
    await closeEngine(fresh);
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
