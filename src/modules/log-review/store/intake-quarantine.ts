import { Readable } from 'node:stream';
import { type Engine, rows } from '../engine/engine.ts';
import type { MisfitReason } from '../intake/misfit.ts';

/** A record in quarantine. `load_key` names the delivery it came with, `position` and `part` its place there; `raw` is sealed. */
export type QuarantineRow = {
  source: string;
  sender: string;
  load_key: string;
  position: number;
  part: number;
  reason: MisfitReason;
  raw: string;
  state: 'waiting' | 'accepted';
  noted_at: string;
};

const COLUMNS = ['source', 'sender', 'load_key', 'position', 'part', 'reason', 'raw', 'state', 'noted_at'] as const;

/** Writes records; one that is there already is written over. `noted_at` as `YYYY-MM-DD hh:mm:ss.mmm` in UTC. */
export async function writeQuarantine(engine: Engine, records: readonly QuarantineRow[]): Promise<void> {
  if (records.length === 0) return;
  const lines = records.map((record) => `${JSON.stringify(record)}\n`);
  await engine.insert('quarantine', 'JSONEachRow', Readable.from([Buffer.from(lines.join(''))]), COLUMNS);
}

/** A place in the quarantine of a source: records come in this order. */
export type QuarantinePlace = Pick<QuarantineRow, 'load_key' | 'position' | 'part'>;
export const beforeAll: QuarantinePlace = { load_key: '', position: 0, part: 0 };

/** What waits of a source after a place, so many records. */
export const waitingAfter = (engine: Engine, source: string, after: QuarantinePlace, limit: number) =>
  rows<QuarantineRow>(
    engine,
    `select source, sender, load_key, position, part, reason, raw, state, toString(noted_at) as noted_at from quarantine final
     where source = {source:String} and state = 'waiting'
       and (load_key, position, part) > ({load_key:String}, {position:UInt64}, {part:UInt32})
     order by load_key, position, part limit {limit:UInt32}`,
    { source, ...after, limit },
  );

/** The latest that wait of one sender for one reason. */
export const latestWaiting = (engine: Engine, of: { source: string; sender: string; reason: string; limit: number }) =>
  rows<QuarantineRow>(
    engine,
    `select source, sender, load_key, position, part, reason, raw, state, toString(noted_at) as noted_at from quarantine final
     where source = {source:String} and state = 'waiting' and sender = {sender:String} and reason = {reason:String}
     order by noted_at desc, position, part limit {limit:UInt32}`,
    of,
  );

export type MisfitCount = { sender: string; reason: string; waiting: number; accepted: number; latest_at: string };

/** How much of a source waits and was accepted, by sender and reason; moments in UTC. */
export const misfitCounts = (engine: Engine, source: string) =>
  rows<MisfitCount>(
    engine,
    `select toString(sender) as sender, toString(reason) as reason, countIf(state = 'waiting') as waiting,
       countIf(state = 'accepted') as accepted, concat(toString(max(noted_at)), 'Z') as latest_at
     from quarantine final where source = {source:String} group by sender, reason`,
    { source },
  );
