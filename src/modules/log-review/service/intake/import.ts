import { createHash } from 'node:crypto';
import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import { newId } from '../../../../shared/ids.ts';
import { Problem } from '../../../../shared/problem.ts';
import { type LongDelivery, loadStream } from '../../engine/batch/load-stream.ts';
import { lastBatch } from '../../engine/batch/store.ts';
import type { Engine } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { readLines } from '../../intake/lines.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import type { LogFormat } from '../../intake/read-log.ts';
import {
  beginDelivery,
  type DeliveryState,
  deliveryOf,
  endDelivery,
  type IntakeSource,
  type LastLoad,
} from '../../store/intake.ts';
import { countQuarantine } from './count.ts';
import { endInterrupted } from './interrupted.ts';
import { rollUpLog } from './late.ts';
import type { Post } from './post.ts';
import { problemInWords } from './problem-in-words.ts';
import { progressOf, type Told } from './progress.ts';
import { quarantineOf } from './quarantine.ts';
import { logSourceOf, sourceFor } from './source.ts';
import { inTurn, whileDelivered } from './turn.ts';

/** One post of a source. `format` makes the source when it is new. `rollUp: false`: more is coming, which will be rolled up with it. */
export type LogOrder = { source: string; format?: LogFormat; post: Post; rollUp?: boolean };

/** What became of it. Counts are rows, but `quarantined` records; moments in UTC. `already`: it was taken in before, so nothing was done. */
export type ImportedLog = {
  deliveryId: string;
  already: boolean;
  rows: number;
  duplicates: number;
  quarantined: number;
  firstAt: string | null;
  lastAt: string | null;
};

/**
 * Takes in the log a source has sent: rows go to the engine in batches that are each whole or absent, patients under pseudonyms;
 * what does not fit goes to quarantine; where next to nothing does, it is given up. Ended anywhere it may be done again: it goes on where it ended, and nothing comes twice.
 * One that another process is taking in is waited for. Memory does not grow with the size. Throws what the readers throw, `EngineLost`, and what `sourceFor` throws; the delivery then
 * tells why.
 */
export async function importLog(services: Services, order: LogOrder, told: Told = () => {}): Promise<ImportedLog> {
  const source = await sourceFor(services, order.source, order.format);
  const name = { sourceId: source.id, sha256: order.post.sha256 };
  return whileDelivered(services, name, () => takeIn(services, source, order, told));
}

async function takeIn(services: Services, source: IntakeSource, order: LogOrder, told: Told): Promise<ImportedLog> {
  const begun = await begin(services, source, order.post);
  if ('before' in begun) return begun.before;
  const tally = nothingYet();
  try {
    const engine = await engineOf(services);
    await load({ services, engine, source, post: order.post, readAt: madeAt(begun.id), told, tally });
    if (order.rollUp !== false) await inTurn(services, () => rollUpLog(services, engine));
    return await end(services, begun.id, {
      state: 'done',
      ...counted(tally),
      problem: null,
      last: await lastBatch(engine),
    });
  } catch (error) {
    const problem = problemInWords(services, error);
    await end(services, begun.id, { state: 'failed', ...counted(tally), problem, last: null }).catch(() => {});
    throw error;
  }
}

/**
 * When a delivery was first begun, ms since 1970: what its id, a UUIDv7, begins with. One that goes on later is read as it was then,
 * so that the same of its rows fit.
 */
const madeAt = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

/** Rows as they are read, and as the engine has taken them. */
type Tally = { read: number; rows: number; duplicates: number; firstMs: number; lastMs: number; quarantined: number };
type Work = {
  services: Services;
  engine: Engine;
  source: IntakeSource;
  post: Post;
  readAt: number;
  told: Told;
  tally: Tally;
};

const momentOf = (ms: number): string | null => (Number.isFinite(ms) ? new Date(ms).toISOString() : null);
const nothingYet = (): Tally => ({
  read: 0,
  rows: 0,
  duplicates: 0,
  firstMs: Number.POSITIVE_INFINITY,
  lastMs: Number.NEGATIVE_INFINITY,
  quarantined: 0,
});
const counted = ({ firstMs, lastMs, rows, duplicates, quarantined }: Tally) => ({
  rows,
  duplicates,
  firstAt: momentOf(firstMs),
  lastAt: momentOf(lastMs),
  quarantined,
});

/** The delivery begun, or what became of it before. */
async function begin(
  services: Services,
  source: IntakeSource,
  { name, sha256, sizeBytes }: Post,
): Promise<{ id: string } | { before: ImportedLog }> {
  return await asSystem(services, 'logReview.delivery', async (context) => {
    const { db, now } = context;
    await endInterrupted(context);
    const id = newId(now.epochMilliseconds);
    const begun = await beginDelivery(db, { id, source, name, sha256, sizeBytes, now: now.toString() });
    if (begun) return { id: begun };
    const before = await deliveryOf(db, source.id, sha256);
    if (!before) throw new Error('the delivery that was there is gone');
    return { before: shown(before) };
  });
}

const shown = ({ id, rows, duplicates, quarantined, first_at, last_at }: DeliveryState): ImportedLog => ({
  deliveryId: id,
  already: true,
  rows: Number(rows),
  duplicates: Number(duplicates),
  quarantined: Number(quarantined),
  firstAt: first_at?.toISOString() ?? null,
  lastAt: last_at?.toISOString() ?? null,
});

async function load(work: Work): Promise<void> {
  const { services, engine, source, post, tally } = work;
  const quarantine = quarantineOf(services, engine, { source: source.name, sha256: post.sha256 });
  const delivery: LongDelivery = {
    key: loadKey(source, post),
    source: source.name,
    lines: linesOf(work, quarantine),
    turn: (batch) => inTurn(services, batch),
  };
  try {
    await loadStream(engine, delivery, ({ rows, duplicates }) => Object.assign(tally, { rows, duplicates }));
  } finally {
    await quarantine.flush();
    await countQuarantine(services, engine, source);
  }
}

/** The same file read in another dialect falls into other batches. */
function loadKey({ format, dialect, skew_seconds }: IntakeSource, { sha256 }: Post): string {
  const how = createHash('sha256')
    .update(JSON.stringify([format, dialect, skew_seconds]))
    .digest('hex');
  return `${sha256}-${how.slice(0, 16)}`;
}

async function* linesOf(
  { services, source, post, readAt, told, tally }: Work,
  quarantine: ReturnType<typeof quarantineOf>,
): AsyncGenerator<Buffer> {
  const progress = progressOf(post, told);
  const people = patientPseudonyms(services.masterKey);
  const bytes = progress.counted(post.bytes());
  for await (const read of readLines(source.format, bytes, logSourceOf(source, readAt), people)) {
    tally.read += read.rows;
    tally.firstMs = Math.min(tally.firstMs, read.firstMs);
    tally.lastMs = Math.max(tally.lastMs, read.lastMs);
    await quarantine.add(read.misfits);
    tally.quarantined = quarantine.count();
    progress.at(tally.read, tally.quarantined);
    refuseUnfit(tally);
    if (read.bytes.length > 0) yield read.bytes;
  }
}

/** So many records are looked at before a delivery of which next to nothing fits is given up: it is read in the wrong dialect. */
const unfit = { after: 2_000, timesRows: 9 };

function refuseUnfit({ read, quarantined }: Tally): void {
  if (quarantined >= unfit.after && quarantined > read * unfit.timesRows)
    throw new Problem('logReview.nothing-fits', 422, { quarantined, rows: read });
}

type Outcome = Omit<ImportedLog, 'deliveryId' | 'already'> & {
  state: 'done' | 'failed';
  problem: string | null;
  last: LastLoad | null;
};

async function end(services: Services, id: string, outcome: Outcome): Promise<ImportedLog> {
  await asSystem(
    services,
    'logReview.delivery',
    ({ db, now, note }) => {
      note({ subjectId: id, detail: { rows: outcome.rows, quarantined: outcome.quarantined, ...outcome.last } });
      return endDelivery(db, id, { ...outcome, now: now.toString() });
    },
    outcome.state === 'done' ? 'logReview.log-imported' : 'logReview.log-refused',
  );
  const { state: _, problem: __, last: ___, ...counts } = outcome;
  return { deliveryId: id, already: false, ...counts };
}
