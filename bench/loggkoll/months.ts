import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/modules/log-review/analysis/analyse.ts';
import { row } from '../../src/modules/log-review/engine/engine.ts';
import { engineOf } from '../../src/modules/log-review/engine/installed.ts';
import type { EmbeddedEngine } from '../../src/modules/log-review/engine/open.ts';
import { rollUp } from '../../src/modules/log-review/engine/roll-up.ts';
import { importContext, importLog, postOfFile } from '../../src/modules/log-review/service/intake.ts';
import { synthesise } from '../../src/modules/log-review/synth/synthesise.ts';
import { keep } from '../report.ts';
import { anInstallation } from './installation.ts';
import { Meter } from './meter.ts';

/**
 * Month upon month of a synthetic region into the same store, to see what the months before cost:
 * `months.ts [--size S|L] [--seed N] [--months N] [--dir DIR]`. Each month's files are taken away before the next is written: twelve
 * of size L want 40 GB and a night.
 */
const options = {
  size: { type: 'string', default: 'S' },
  seed: { type: 'string', default: '1' },
  months: { type: 'string', default: '12' },
  dir: { type: 'string', default: join(tmpdir(), 'varna-bench-months') },
} as const;
const { size, seed, months, dir } = parseArgs({ options }).values;
const files = join(dir, 'region');
const { services, stop } = await anInstallation(join(dir, 'data'));
const engine = (await engineOf(services)) as EmbeddedEngine;
const results: string[][] = [];

for (let place = 0; place < Number(months); place++) {
  const month = Temporal.PlainYearMonth.from('2025-11').add({ months: place }).toString();
  synthesise({ size: size as 'S', seed: Number(seed), shape: 'first', month, months: 1 }, files);
  results.push(await taken(month));
  rmSync(files, { recursive: true, force: true });
}
await stop();
rmSync(dir, { recursive: true, force: true });

keep(
  `Loggkoll: månad efter månad, storlek ${size}, frö ${seed}`,
  [
    'månad',
    'rader',
    'logg läses in s',
    'rader till händelser s',
    'analys s',
    'µs per rad',
    'byte per rad',
    'mest minne MiB',
  ],
  results,
  'Varje månad läses in efter de förra i samma lager, med sin egen kontext. Växer det linjärt är µs per rad lika från månad till månad; byte per rad gäller hela lagret.',
);
process.exit(0);

/** Takes in and analyses a month; a line of the table. */
async function taken(month: string): Promise<string[]> {
  const meter = new Meter(() => engine.worker.pid());
  await importContext(services, files);
  const post = await postOfFile(join(files, 'log.csv'));
  const order = { source: 'Påhittad region', format: 'csv', post, rollUp: false } as const;
  const { rows } = await meter.step(
    'log',
    () => importLog(services, order),
    (done) => done.rows,
  );
  await meter.step(
    'access_event',
    () => rollUp(engine),
    (days) => days.length,
  );
  await meter.step(
    'analysis',
    () => analyse(engine, month),
    (steps) => steps.length,
  );
  const seconds = meter.measured.map((step) => step.seconds);
  const perRow = (seconds.reduce((sum, each) => sum + each, 0) / rows) * 1e6;
  const peak = Math.max(...meter.measured.map(({ peakMiB }) => peakMiB));
  return [
    month,
    `${rows}`,
    ...seconds.map((each) => each.toFixed(1)),
    perRow.toFixed(1),
    await bytesPerRow(),
    `${peak}`,
  ];
}

async function bytesPerRow(): Promise<string> {
  const { per } = await row<{ per: number }>(
    engine,
    "select sum(bytes_on_disk) / sumIf(rows, table = 'access_log') as per from system.parts where active and database = currentDatabase()",
  );
  return per.toFixed(1);
}
