import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, vi } from 'vitest';
import { LOG_COLUMNS } from './batch/columns.ts';
import type { Engine } from './engine.ts';
import { migrateEngine } from './migrate.ts';
import { type EmbeddedEngine, openEmbeddedEngine } from './open.ts';

/** Starting and ending workers takes its time on a machine that has other things to do. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** A directory for the data of a test: in memory where the machine has room for it, since nothing of it is to last. */
export const aDirectory = (): string =>
  mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'varna-engine-'));

/** Ends the worker of an engine as a crash does, if it runs. */
export function endWorker({ worker }: EmbeddedEngine): void {
  const pid = worker.pid();
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
}

/** A migrated engine in a worker of its own for one test file, gone after it. */
export function anEngine(): { readonly engine: EmbeddedEngine } {
  const folder = aDirectory();
  let engine: EmbeddedEngine | undefined;
  beforeAll(async () => {
    engine = await openEmbeddedEngine(join(folder, 'data'), 2 * 1024 ** 3);
    await migrateEngine(engine);
  });
  afterAll(async () => {
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get engine() {
      if (!engine) throw new Error('The engine is opened before the first test');
      return engine;
    },
  };
}

type Fields = Record<(typeof LOG_COLUMNS)[number], string>;

const plain: Fields = {
  log_id: '',
  source: 'journal',
  system: 'SE-S1',
  at: '2026-10-05T08:00:00.000Z',
  at_raw: '',
  ambiguous: 'false',
  user_hsa: 'SE-U1',
  unit_hsa: 'SE-E1',
  assignment: '',
  activity: 'Läsa',
  purpose: 'Vård och behandling',
  resource_type: 'Anteckning',
  patient_id: 'P1',
  resource_unit: 'SE-E1',
  resource_provider: 'SE-V1',
  outcome: '',
};

/** One row of the log as the intake sends it; each has a log id of its own unless told. */
export const logLine = (fields: Partial<Fields>, number = 0): string => {
  const told: Fields = { ...plain, log_id: `log-${number}`, ...fields };
  return `${LOG_COLUMNS.map((column) => told[column]).join('\t')}\n`;
};

/** Lines as a stream, cut anywhere. */
export const streamOf = (lines: readonly string[]): Readable => {
  const bytes = Buffer.from(lines.join(''));
  const cuts = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, n) =>
    bytes.subarray(n * 1000, (n + 1) * 1000),
  );
  return Readable.from(cuts);
};

/** Rows half an hour apart over the turn of a month, several users and patients. */
export const someLines = (count: number, first = 0): string[] =>
  Array.from({ length: count }, (_, place) => {
    const n = first + place;
    const at = new Date(Date.UTC(2026, 9, 28) + n * 1_800_003).toISOString();
    return logLine({ at, user_hsa: `SE-U${n % 7}`, patient_id: `P${n % 31}`, unit_hsa: `SE-E${n % 3}` }, n);
  });

/** Records of a context table, as a file of it would give them: what is left out is unknown. */
export async function contextOf(
  engine: Engine,
  table: string,
  records: readonly Record<string, string | number | boolean>[],
): Promise<void> {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const lines = records.map((record) => `${JSON.stringify(record)}\n`);
  await engine.insert(table, 'JSONEachRow', Readable.from([Buffer.from(lines.join(''))]), columns);
}
