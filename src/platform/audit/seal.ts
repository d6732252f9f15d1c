import type pg from 'pg';

const SEAL_LOCK = 7_265_119_003;

/**
 * Closes the next batch of the trail: everything written by transactions that had ended, chained to the seal before.
 *
 * A batch is a span of transaction numbers below the oldest one still open, so nothing can be written into it afterwards.
 * Each row is kept as 8 bytes of id and 32 bytes of SHA-256 over all its columns.
 */
const closeBatch = `
with last as (
  select seq, era, to_xid, hash from audit.seal order by seq desc limit 1
), span as (
  select coalesce((select seq from last), 0) + 1 as seq,
    coalesce((select max(era) from audit.entry), (select max(era) from audit.change), 1) as era,
    coalesce((select to_xid from last), '0'::xid8) as from_xid,
    pg_snapshot_xmin(pg_current_snapshot()) as to_xid,
    coalesce((select hash from last), sha256('varna')) as previous
), leaves as (
  select span.*,
    coalesce((select string_agg(int8send(e.id) || audit.digest(e), '' order by e.id) from audit.entry e
      where e.era = span.era and e.xid >= span.from_xid and e.xid < span.to_xid), '') as entry_leaves,
    coalesce((select string_agg(int8send(c.id) || audit.digest(c), '' order by c.id) from audit.change c
      where c.era = span.era and c.xid >= span.from_xid and c.xid < span.to_xid), '') as change_leaves
  from span
)
insert into audit.seal (seq, era, from_xid, to_xid, entry_leaves, change_leaves, previous, hash)
select seq, era, from_xid, to_xid, entry_leaves, change_leaves, previous,
  audit.seal_hash(seq, era, from_xid, to_xid, entry_leaves, change_leaves, previous)
from leaves where length(entry_leaves) + length(change_leaves) > 0
returning seq::int, length(entry_leaves) / 40 as entries, length(change_leaves) / 40 as changes`;

export type Sealed = { seq: number; entries: number; changes: number };

/** Seals what has come since the last seal; null when nothing has, or when another process is at it. */
export async function sealTrail(owner: pg.Pool): Promise<Sealed | null> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    const { rows: locked } = await client.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [
      SEAL_LOCK,
    ]);
    const { rows } = locked[0]?.got ? await client.query<Sealed>(closeBatch) : { rows: [] };
    await client.query('commit');
    return rows[0] ?? null;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
