import { gzipSync } from 'node:zlib';
import { readLines } from '../../src/modules/log-review/intake/lines.ts';
import { pseudonymiser } from '../../src/modules/log-review/intake/pseudonym.ts';
import type { LogFormat } from '../../src/modules/log-review/intake/read-log.ts';
import { keep } from '../report.ts';
import { type Delivery, deliveries } from './deliveries.ts';

// Reading access logs on one core: from bytes to what the engine is sent, in processor time so that neighbours matter less.
const RUNS = 5;
const CHUNK = 256 * 1024;
const source = { name: 'mätning' };
const people = pseudonymiser(Buffer.alloc(32, 1));
const goals: Record<LogFormat, number> = { csv: 300_000, storelog: 15_000, fhir: 40_000 };

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** Processor seconds to read a delivery and to make it ready for the engine. */
async function secondsFor({ format, bytes, records }: Delivery): Promise<number> {
  const began = process.cpuUsage();
  let rows = 0;
  for await (const lines of readLines(format, chunks(bytes), source, people)) rows += lines.rows;
  const { user, system } = process.cpuUsage(began);
  if (rows !== records) throw new Error(`${format}: ${rows} rows of ${records}`);
  return (user + system) / 1e6;
}

async function median(delivery: Delivery): Promise<number> {
  await secondsFor(delivery);
  const seconds = [];
  for (let run = 0; run < RUNS; run++) seconds.push(await secondsFor(delivery));
  return seconds.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

const results: string[][] = [];
for (const delivery of deliveries()) {
  const { format, name, bytes, records } = delivery;
  for (const packed of [false, true]) {
    const speed = records / (await median(packed ? { ...delivery, bytes: gzipSync(bytes) } : delivery));
    const size = (bytes.length / records).toFixed(0);
    results.push([name, packed ? 'gzip' : '–', size, `${Math.round(speed)}`, (speed / goals[format]).toFixed(2)]);
    console.log(...(results.at(-1) ?? []));
  }
}

keep(
  'Loggkoll: inläsning per kärna',
  ['format', 'packat', 'byte per post', 'poster per sekund', 'mot målet'],
  results,
  `Från byte till det som sänds till ClickHouse, patienterna under pseudonym, per sekund processortid, medianen av ${RUNS} varv efter ett som värmer upp. Målen är ${goals.csv} rader CSV, ${goals.storelog} poster StoreLog och ${goals.fhir} FHIR.`,
);
