import type pg from 'pg';

const SEAL_LOCK = 7_265_119_003;

/** The era now written in: transaction numbers begin anew with each. */
const eraNow = 'greatest((select max(era) from audit.entry), (select max(era) from audit.change), 1)';

/**
 * Closes the next batch of the trail, up to a transaction number of the present era, chained to the seal before.
 * Each row is kept as 8 bytes of id and 32 bytes of SHA-256 over all its columns.
 */
const closeBatchUpTo = (end: string) => `
with last as (
  select seq, era, to_xid, hash from audit.seal order by seq desc limit 1
), present as (
  select ${eraNow} as era
), span as (
  select coalesce((select seq from last), 0) + 1 as seq, present.era,
    coalesce((select to_xid from last where last.era = present.era), '0'::xid8) as from_xid,
    ${end} as to_xid,
    coalesce((select hash from last), sha256('varna')) as previous
  from present
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

/** Everything written by transactions below the oldest one still open: nothing can be written into such a batch afterwards. */
const closeBatch = closeBatchUpTo('pg_snapshot_xmin(pg_current_snapshot())');

const lastIn = (table: string) =>
  `(select r.xid::text::numeric from ${table} r where r.era = present.era order by r.era desc, r.xid desc limit 1)`;
const closeRest = closeBatchUpTo(
  `((greatest(${lastIn('audit.entry')}, ${lastIn('audit.change')}, 0) + 1)::text)::xid8`,
);

/**
 * Ends the era of a trail that was brought here from another database, whose transaction numbers mean nothing here: seals
 * what was not sealed yet and lets all that follows belong to the next era. Within the caller's transaction, as the owner.
 */
export async function closeEra(client: pg.ClientBase): Promise<void> {
  await client.query(closeRest);
  const { rows } = await client.query<{ next: number }>(`select ${eraNow} + 1 as next`);
  for (const table of ['audit.entry', 'audit.change'])
    await client.query(`alter table ${table} alter column era set default ${Number(rows[0]?.next)}`);
}

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
