import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadStream } from '../../src/modules/log-review/engine/batch/load-stream.ts';
import { verifyLog } from '../../src/modules/log-review/engine/batch/verify.ts';
import { type Engine, row } from '../../src/modules/log-review/engine/engine.ts';
import { migrateEngine } from '../../src/modules/log-review/engine/migrate.ts';
import { openEmbeddedEngine } from '../../src/modules/log-review/engine/open.ts';
import { rollUp } from '../../src/modules/log-review/engine/roll-up.ts';
import { dayOfLines } from './day-of-lines.ts';

/**
 * Measures the engine on days of a large region, 2.3 million rows each: `engine.ts DAYS`.
 * Prints what each step took, and the bytes a row takes on disk when the parts are merged.
 */
const days = Number(process.argv[2] ?? 2);
const folder = mkdtempSync(join(tmpdir(), 'varna-bench-'));
const engine = await openEmbeddedEngine(join(folder, 'data'));

async function timed<T>(step: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const done = await work();
  console.log(
    step.padEnd(24),
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
    JSON.stringify(done).slice(0, 120),
  );
  return done;
}

const sizeOf = (store: Engine, table: string) =>
  row<{ bytesARow: number; rows: number }>(
    store,
    `select round(sum(bytes_on_disk) / sum(rows), 1) as bytesARow, sum(rows) as rows from system.parts where active and table = {table:String}`,
    { table },
  );

await migrateEngine(engine);
for (let day = 1; day <= days; day += 1) {
  const on = `2026-10-${String(day).padStart(2, '0')}`;
  await timed(`lines of ${on}`, async () => (await Array.fromAsync(dayOfLines(on, day))).length);
  await timed(`import of ${on}`, () => loadStream(engine, { key: on, source: 'journal', lines: dayOfLines(on, day) }));
  await timed('roll-up', () => rollUp(engine));
}
await timed('verify', () => verifyLog(engine));
await timed('merge', () => engine.command('optimize table access_log final'));
console.log('access_log', await sizeOf(engine, 'access_log'), 'access_event', await sizeOf(engine, 'access_event'));
await engine.close();
rmSync(folder, { recursive: true, force: true });
