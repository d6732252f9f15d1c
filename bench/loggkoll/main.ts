import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/modules/log-review/analysis/analyse.ts';
import { type Engine, row, rows } from '../../src/modules/log-review/engine/engine.ts';
import { engineOf } from '../../src/modules/log-review/engine/installed.ts';
import { type EmbeddedEngine, openEmbeddedEngine } from '../../src/modules/log-review/engine/open.ts';
import { rollUp } from '../../src/modules/log-review/engine/roll-up.ts';
import { patientPseudonyms } from '../../src/modules/log-review/intake/pseudonym.ts';
import { importContext, importLog, postOfFile } from '../../src/modules/log-review/service/intake.ts';
import { rowsOfPatients } from '../../src/modules/log-review/store/log-rows.ts';
import { synthesise } from '../../src/modules/log-review/synth/synthesise.ts';
import { keepQuality, keepSteps } from './figures.ts';
import { anInstallation } from './installation.ts';
import { type Asked, Meter } from './meter.ts';
import { qualityOf } from './quality.ts';

/**
 * A month of a synthetic region from file to cases:
 * `main.ts [--size S|M|L] [--seed N] [--shape first|second] [--dir DIR] [--synth DIR] [--once] [--leave]`.
 * `--dir`: where all is put; L wants 20 GB there. `--synth`: a region made before. `--once`: without the same statements by hand. `--leave`: the installation stays, in DIR/data. Keeps time and memory of each step, beside the same statements by hand, and
 * how well the cases hold against the answer key.
 */
const options = {
  size: { type: 'string', default: 'S' },
  seed: { type: 'string', default: '1' },
  shape: { type: 'string', default: 'first' },
  dir: { type: 'string', default: join(tmpdir(), 'varna-bench-log') },
  synth: { type: 'string' },
  once: { type: 'boolean', default: false },
  leave: { type: 'boolean', default: false },
} as const;
const { size, seed, shape, dir, synth, once, leave } = parseArgs({ options }).values;
const month = '2026-10';
const files = synth ?? join(dir, 'region');
const { services, logDirectory, stop } = await anInstallation(join(dir, 'data'));
const engine = (await engineOf(services)) as EmbeddedEngine;
const meter = new Meter(() => engine.worker.pid());
const noted = meter.noting(engine);

if (!synth)
  await meter.step(
    'synth',
    async () => synthesise({ size: size as 'S', seed: Number(seed), shape: shape as 'first', month, months: 1 }, files),
    () => 0,
  );
await meter.step(
  'context',
  () => importContext(services, files),
  (reports) => reports.reduce((sum, report) => sum + report.rows, 0),
);
const post = await meter.step(
  'hash',
  () => postOfFile(join(files, 'log.csv')),
  () => 0,
);
await meter.step(
  'log',
  () => importLog(services, { source: 'Påhittad region', format: 'csv', post, rollUp: false }),
  (done) => done.rows,
);
await meter.step(
  'access_event',
  () => rollUp(noted),
  (days) => days.length,
);
await analyse(noted, month, undefined, ({ step, rows: count, elapsedMs }) => meter.done(step, count, elapsedMs));
await oneDay(engine);
await anExtract(engine);
const onDisk = await sizes(engine);
const people = patientPseudonyms(services.masterKey);
const quality = await qualityOf(engine, { directory: files, month, pseudonyms: async (ids) => people.of(ids) });
await stop();
const hand = once ? {} : byHand(meter.asked);
const again = once ? {} : await onceMore(meter.asked);
const named = `${size}, frö ${seed}${shape === 'first' ? '' : ', annan form'}`;
keepSteps(`Loggkoll: en månads loggar, storlek ${named}`, meter.measured, { again, hand }, remark());
keepQuality(`Loggkoll: träffsäkerhet, storlek ${named}`, quality);
if (!leave) rmSync(join(dir, 'data'), { recursive: true, force: true });
process.exit(0);

/** A day's events made anew, as when a day has come. */
async function oneDay(of: Engine): Promise<void> {
  const { day } = await row<{ day: string }>(
    of,
    'select day from access_event group by day order by count() desc limit 1',
  );
  await of.command('alter table rolled_day delete where day = {day:Date} settings mutations_sync = 1', { day });
  await meter.step(
    'day',
    () => rollUp(noted),
    (days) => days.length,
  );
}

async function anExtract(of: Engine): Promise<void> {
  const { patient } = await row<{ patient: string }>(
    of,
    'select patient_id as patient from access_event group by patient_id order by count() desc limit 1',
  );
  await meter.step(
    'extract',
    () => Array.fromAsync(rowsOfPatients(of, [patient], { from: '2021-11-01', to: '2026-10-31' })),
    (found) => found.length,
  );
}

type Size = { table: string; bytes: number; count: number };

async function sizes(of: Engine): Promise<Size[]> {
  return await rows<Size>(
    of,
    "select table, sum(bytes_on_disk) as bytes, sum(rows) as count from system.parts where active and table in ('access_log', 'access_event', 'event_explanation', 'explanation_hit', 'unexplained_event', 'finding', 'review_case', 'event_stratum') group by table order by bytes desc",
  );
}

/** The statements asked once more by hand, of the same store, when nobody else holds it. */
function byHand(asked: readonly Asked[]): Record<string, number> {
  const statements = join(dir, 'statements.json');
  writeFileSync(statements, JSON.stringify(asked));
  const script = fileURLToPath(new URL('./by-hand.ts', import.meta.url));
  const done = spawnSync(process.execPath, [script, logDirectory, statements], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (done.status !== 0 || !existsSync(statements)) throw new Error(`By hand: ${done.stderr}`);
  return JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, number>;
}

/** The same statements once more through the worker, as the program asks them; seconds per step. */
async function onceMore(asked: readonly Asked[]): Promise<Record<string, number>> {
  const seconds: Record<string, number> = {};
  const warm = await openEmbeddedEngine(logDirectory);
  for (const { step, sql, values } of asked) {
    const started = performance.now();
    await warm.command(sql, values);
    seconds[step] = (seconds[step] ?? 0) + (performance.now() - started) / 1000;
  }
  await warm.close();
  return seconds;
}

function remark(): string {
  const log = onDisk.find(({ table }) => table === 'access_log')?.count ?? 1;
  const perRow = (bytes: number) => (bytes / log).toFixed(1);
  const all = onDisk.reduce((sum, { bytes }) => sum + bytes, 0);
  const each = onDisk.slice(0, 3).map(({ table, bytes }) => `${table} ${perRow(bytes)}`);
  const imported = meter.measured.find(({ step }) => step === 'log');
  const speed = Math.round((imported?.rows ?? 0) / (imported?.seconds ?? 1));
  const explaining = meter.measured.slice(meter.measured.findIndex(({ step }) => step === 'relation_window'));
  const total = explaining
    .filter(({ step }) => !['day', 'extract'].includes(step))
    .reduce((sum, { seconds }) => sum + seconds, 0);
  return `Förklaringar, flaggor, fall och strata tog ${total.toFixed(1)} s. Loggen lästes in med ${speed} rader/s. På disk: ${perRow(all)} byte per rad (${each.join(', ')}). Pseudonymer om 22 tecken. "För hand" är samma satser efteråt i samma chdb, utan worker och HTTP; "om igen" är de en gång till genom workern, lika varma, och kvoten är mellan dem.`;
}
