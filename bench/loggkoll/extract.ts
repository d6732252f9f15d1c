import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateEngine } from '../../src/modules/log-review/engine/migrate.ts';
import { openEmbeddedEngine } from '../../src/modules/log-review/engine/open.ts';
import { actsOfPatient } from '../../src/modules/log-review/store/log-acts.ts';
import { keep } from '../report.ts';

// How long a patient's log extract of five years takes: `extract.ts [ROWS-A-DAY]`. Every day has a full granule to look through, as a
// large region's has; more rows a day are passed over by the index. The patient was read on about two hundred of the days.
const perDay = Number(process.argv[2] ?? 8192);
const first = '2021-11-22';
const days = 1826;
const goalMs = 2000;
/** As many partitions as an insert may open. */
const atOnce = 90;

const fillLog = `insert into access_log (log_id, at, user_hsa, unit_hsa, patient_id, activity, purpose, resource_type, batch)
  select generateUUIDv4(), toDateTime(toDate({first:String}) + {from:UInt32} + intDiv(number, {perDay:UInt32})) + 30000 + number % 3000 as at,
    concat('SE2321009009-P', toString(number % 36000)), concat('SE2321009009-E', toString(number % 1800)),
    if(number % {perDay:UInt32} in (7, 8, 9) and intDiv(number, {perDay:UInt32}) % 9 = 1, 'asked', base64Encode(toString(cityHash64(number, {from:UInt32})))),
    ['Läsa', 'Läsa', 'Skriva', 'Utskrift'][1 + number % 4], 'Vård och behandling', 'Anteckning', 1
  from numbers({rows:UInt64})`;
const fillEvents = `insert into access_event (day, patient_id, user_hsa, unit_hsa, first_at, last_at, entries)
  select day, patient_id, user_hsa, unit_hsa, min(at), max(at), count() from access_log where batch = 1
    and day between toDate({first:String}) + {from:UInt32} and toDate({first:String}) + {to:UInt32}
  group by day, patient_id, user_hsa, unit_hsa`;

const directory = mkdtempSync(join(tmpdir(), 'varna-extract-'));
const engine = await openEmbeddedEngine(join(directory, 'data'));
const results: string[][] = [];
try {
  await migrateEngine(engine);
  for (let from = 0; from < days; from += atOnce) {
    const count = Math.min(atOnce, days - from);
    await engine.command(fillLog, { first, from, perDay, rows: count * perDay });
    await engine.command(fillEvents, { first, from, to: from + count - 1 });
  }
  for (const run of ['första', 'andra', 'tredje', 'fjärde', 'femte']) {
    const started = performance.now();
    const found = await actsOfPatient(engine, 'asked', { from: first, to: '2026-11-21' }, 50_000);
    const ms = performance.now() - started;
    results.push([run, `${found.length}`, ms.toFixed(0), (ms / goalMs).toFixed(2)]);
  }
} finally {
  await engine.close();
  rmSync(directory, { recursive: true, force: true });
}

keep(
  'Loggkoll: patientens loggutdrag över fem år',
  ['gång', 'rader i utdraget', 'ms', 'av målet 2 s'],
  results,
  `${days} dagar med ${perDay} rader om dagen; varje dag är minst ett helt block att leta i, som i en stor region. Patientens journal öppnades ungefär var nionde dag. Tiden är loggdatabasens.`,
);
process.exit(0);
