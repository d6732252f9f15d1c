import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateEngine } from '../../src/modules/log-review/engine/migrate.ts';
import { openEmbeddedEngine } from '../../src/modules/log-review/engine/open.ts';
import { eventsOfPatient } from '../../src/modules/log-review/store/log-rows.ts';

// How long a patient's log extract of five years takes: `extract.ts [EVENTS-A-DAY]`. Every day has a full granule to look through, as a
// large region's has; more events a day are passed over by the index. The patient was read on about two hundred of the days.
const perDay = Number(process.argv[2] ?? 8192);
const first = '2021-11-22';
const days = 1826;
/** As many partitions as an insert may open. */
const atOnce = 90;

const fill = `insert into access_event (day, patient_id, user_hsa, unit_hsa, first_at, last_at, entries, prints, emergencies, writes, purposes,
    resource_units, resource_providers, resource_types)
  select toDate({first:String}) + {from:UInt32} + intDiv(number, {perDay:UInt32}) as day,
    if(number % {perDay:UInt32} = 7 and intDiv(number, {perDay:UInt32}) % 9 = 1, 'asked', base64Encode(toString(cityHash64(number, {from:UInt32})))),
    concat('SE2321009009-P', toString(number % 36000)), concat('SE2321009009-E', toString(number % 1800)), toDateTime(day) + 30000,
    toDateTime(day) + 33000, 5, 0, 0, 1, ['Vård och behandling'], ['SE2321009009-E1'], ['SE2321009009-V1'], ['Anteckning']
  from numbers({rows:UInt64})`;

const directory = mkdtempSync(join(tmpdir(), 'varna-extract-'));
const engine = await openEmbeddedEngine(join(directory, 'data'));
try {
  await migrateEngine(engine);
  for (let from = 0; from < days; from += atOnce)
    await engine.command(fill, { first, from, perDay, rows: Math.min(atOnce, days - from) * perDay });
  for (const run of ['first', 'second', 'third']) {
    const started = performance.now();
    const found = await eventsOfPatient(engine, 'asked', { from: first, to: '2026-11-21' }, 50_000);
    console.log(`${run}: ${found.length} events of ${days} days in ${Math.round(performance.now() - started)} ms`);
  }
} finally {
  await engine.close();
  rmSync(directory, { recursive: true, force: true });
}
