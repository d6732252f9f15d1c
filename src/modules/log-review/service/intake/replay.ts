import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Services } from '../../../../platform/services.ts';
import { loadBatch } from '../../engine/batch/load.ts';
import type { Engine } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { resumed } from '../../engine/resumed.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import { type LogFormat, readLog } from '../../intake/read-log.ts';
import type { AccessRow } from '../../intake/row.ts';
import { linesOfRows } from '../../intake/rows-as-lines.ts';
import type { LogSource } from '../../intake/source.ts';
import type { IntakeSource } from '../../store/intake.ts';
import { beforeAll, type QuarantineRow, waitingAfter, writeQuarantine } from '../../store/intake-quarantine.ts';
import { countQuarantine } from './count.ts';
import { rollUpLog } from './late.ts';
import { engineMoment, openRaw } from './quarantine.ts';
import { logSourceOf, sourceFor } from './source.ts';
import { inTurn } from './turn.ts';

const pageSize = 5_000;

/** Records that fit now and those that still wait; `rows` they gave that the log did not hold. */
export type Replayed = { accepted: number; waiting: number; rows: number };

/**
 * Tries what waits of a source once more, with the source's dialect of now. What fits is loaded, a batch of at most 5 000 records
 * at a time, and then marked as accepted; all else stays as it is. Ended anywhere it may be done again.
 * Throws `logReview.source-unknown` and `EngineLost`.
 */
export async function replayQuarantine(services: Services, sourceName: string): Promise<Replayed> {
  const source = await sourceFor(services, sourceName);
  const engine = await engineOf(services);
  const done: Replayed = { accepted: 0, waiting: 0, rows: 0 };
  let place = beforeAll;
  for (;;) {
    const page = await waitingAfter(engine, source.name, place, pageSize);
    const last = page.at(-1);
    if (!last) break;
    place = { load_key: last.load_key, position: last.position, part: last.part };
    await tryAgain({ services, engine, source }, page, done);
  }
  if (done.rows > 0) await inTurn(services, () => rollUpLog(services, engine));
  await countQuarantine(services, engine, source);
  return done;
}

type Parts = { services: Services; engine: Engine; source: IntakeSource };

async function tryAgain(parts: Parts, page: readonly QuarantineRow[], done: Replayed): Promise<void> {
  const fitting: { record: QuarantineRow; rows: AccessRow[] }[] = [];
  for (const record of page) {
    const rows = await rowsOf(record, parts);
    if (rows) fitting.push({ record, rows });
  }
  done.waiting += page.length - fitting.length;
  done.accepted += fitting.length;
  if (fitting.length === 0) return;
  const rows = fitting.flatMap((one) => one.rows);
  const records = fitting.map(({ record }) => record);
  done.rows += await loadRows(parts, rows, records);
  await accept(parts, records);
}

/** The rows of a record as it is read now, or null when it still does not fit. */
async function rowsOf(
  { raw, source: name, noted_at }: QuarantineRow,
  { services, source }: Parts,
): Promise<AccessRow[] | null> {
  const text = openRaw(raw, { masterKey: services.masterKey, source: name });
  const rows: AccessRow[] = [];
  for await (const read of readAlone(text, logSourceOf(source, Date.parse(`${noted_at}Z`)), source.format)) {
    if (read.misfits.length > 0) return null;
    rows.push(...read.rows);
  }
  return rows.length > 0 ? rows : null;
}

/** No access can be later than when its record was put in quarantine, whenever it is tried again. */
const readAlone = (text: string, source: LogSource, format: LogFormat) =>
  readLog(format, Readable.from([Buffer.from(text)]), { ...source, encoding: 'utf-8' });

async function loadRows({ services, engine, source }: Parts, rows: AccessRow[], records: readonly QuarantineRow[]) {
  const { bytes } = linesOfRows(
    rows,
    { name: source.name, skewSeconds: source.skew_seconds },
    patientPseudonyms(services.masterKey),
  );
  const which = records.map(({ load_key, position, part }) => `${load_key}/${position}/${part}`);
  const key = `replay-${createHash('sha256').update(which.join()).update(bytes).digest('hex')}`;
  const batch = { key, source: source.name, lines: () => Readable.from([bytes]) };
  return (await inTurn(services, () => resumed(() => loadBatch(engine, batch)))).rows;
}

/** Its text is needed no more: it may name a patient. */
async function accept({ services, engine }: Parts, records: readonly QuarantineRow[]): Promise<void> {
  const noted_at = engineMoment(services.clock.now());
  await writeQuarantine(
    engine,
    records.map((record) => ({ ...record, raw: '', state: 'accepted', noted_at })),
  );
}
