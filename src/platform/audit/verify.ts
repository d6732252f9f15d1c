import type pg from 'pg';

/** The first place where the trail, or a record behind its back, does not fit what was sealed. */
export type Misfit =
  | { kind: 'seal'; seq: number; reason: 'chain' | 'hash' }
  | {
      kind: 'row';
      seq: number;
      table: 'audit.entry' | 'audit.change';
      id: string;
      reason: 'changed' | 'missing' | 'added';
    }
  | { kind: 'record'; table: string; key: string; reason: 'changed' | 'missing' | 'untraced' };
export type Verdict = { seals: number; rows: number; records: number; misfit: Misfit | null };

type SealRow = {
  seq: string;
  fits: boolean;
  chained: boolean;
  entry_leaves: Buffer;
  change_leaves: Buffer;
  entries_now: Buffer;
  changes_now: Buffer;
};

const LEAF = 40;
const sealAt = `
select s.seq, s.entry_leaves, s.change_leaves,
  s.hash = audit.seal_hash(s.seq, s.era, s.from_xid, s.to_xid, s.entry_leaves, s.change_leaves, s.previous) as fits,
  s.previous = coalesce((select p.hash from audit.seal p where p.seq = s.seq - 1), case when s.seq = 1 then sha256('varna') end) as chained,
  coalesce((select string_agg(int8send(e.id) || audit.digest(e), '' order by e.id) from audit.entry e
    where e.era = s.era and e.xid >= s.from_xid and e.xid < s.to_xid), '') as entries_now,
  coalesce((select string_agg(int8send(c.id) || audit.digest(c), '' order by c.id) from audit.change c
    where c.era = s.era and c.xid >= s.from_xid and c.xid < s.to_xid), '') as changes_now
from audit.seal s where s.seq = $1`;

const leavesOf = (bytes: Buffer): Map<string, string> => {
  const leaves = new Map<string, string>();
  for (let at = 0; at < bytes.length; at += LEAF) {
    leaves.set(bytes.readBigInt64BE(at).toString(), bytes.subarray(at + 8, at + LEAF).toString('base64'));
  }
  return leaves;
};

type RowMisfit = Extract<Misfit, { kind: 'row' }>;

function firstMisfit(seq: number, table: RowMisfit['table'], sealed: Buffer, now: Buffer): RowMisfit | null {
  if (sealed.equals(now)) return null;
  const was = leavesOf(sealed);
  const is = leavesOf(now);
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  const id = ids.find((each) => was.get(each) !== is.get(each)) ?? '';
  const reason = !is.has(id) ? 'missing' : !was.has(id) ? 'added' : 'changed';
  return { kind: 'row', seq, table, id, reason };
}

function misfitIn(row: SealRow): Misfit | null {
  const seq = Number(row.seq);
  if (!row.chained) return { kind: 'seal', seq, reason: 'chain' };
  if (!row.fits) return { kind: 'seal', seq, reason: 'hash' };
  return (
    firstMisfit(seq, 'audit.entry', row.entry_leaves, row.entries_now) ??
    firstMisfit(seq, 'audit.change', row.change_leaves, row.changes_now)
  );
}

type Tracked = { name: string; keys: string; hidden: string };
const trackedTables = `
select format('%I.%I', n.nspname, c.relname) as name, args[1] as keys, args[2] as hidden
from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace,
  lateral (select string_to_array(encode(t.tgargs, 'escape'), '\\000') as args) a
where t.tgname = 'audit' order by 1`;

const identifiers = (list: string) =>
  list
    .split(',')
    .filter(Boolean)
    .map((name) => `"${name.replaceAll('"', '""')}"`);
const literals = (list: string) =>
  `array[${list
    .split(',')
    .filter(Boolean)
    .map((name) => `'${name.replaceAll("'", "''")}'`)
    .join(',')}]::text[]`;

/** A row as it stands against the last the trail knows of it. The trigger can be switched off by whoever owns the database; this sees it. */
const recordsAgainstTrail = ({ name, keys, hidden }: Tracked) => `
with now as (
  select concat_ws(' ', ${identifiers(keys)
    .map((key) => `r.${key}::text`)
    .join(', ')}) as key, to_jsonb(r) - ${literals(hidden)} as whole from ${name} r
), last as (
  select distinct on (row_key) row_key, op, after from audit.change where tbl = '${name.replaceAll('"', '')}' order by row_key, id desc
)
select coalesce(now.key, last.row_key) as key,
  case when last.row_key is null then 'untraced' when now.key is null then 'missing' else 'changed' end as reason
from now full join last on last.row_key = now.key
where (now.key is null and last.op <> 'DELETE') or last.row_key is null or (now.key is not null and now.whole is distinct from last.after)
order by 1 limit 1`;

async function recordMisfit(client: pg.PoolClient, table: Tracked): Promise<Misfit | null> {
  const { rows } = await client.query<{ key: string; reason: 'changed' | 'missing' | 'untraced' }>(
    recordsAgainstTrail(table),
  );
  return rows[0] ? { kind: 'record', table: table.name, ...rows[0] } : null;
}

async function walkSeals(client: pg.PoolClient, verdict: Verdict): Promise<void> {
  const { rows } = await client.query<{ most: string | null }>('select max(seq) as most from audit.seal');
  for (let seq = 1; seq <= Number(rows[0]?.most ?? 0) && !verdict.misfit; seq++) {
    const { rows: found } = await client.query<SealRow>(sealAt, [seq]);
    const [row] = found;
    verdict.misfit = row ? misfitIn(row) : { kind: 'seal', seq, reason: 'chain' };
    verdict.seals += 1;
    verdict.rows += row ? (row.entry_leaves.length + row.change_leaves.length) / LEAF : 0;
  }
}

async function walkRecords(client: pg.PoolClient, verdict: Verdict): Promise<void> {
  const { rows: tables } = await client.query<Tracked>(trackedTables);
  for (const table of tables) {
    if (verdict.misfit) return;
    verdict.misfit = await recordMisfit(client, table);
    verdict.records += 1;
  }
}

/**
 * Recomputes the whole chain of seals, row by row, then holds every tracked table against the last the trail knows of each row.
 * Stops at, and names, the first thing that does not fit. One consistent view of the database throughout.
 */
export async function verifyTrail(owner: pg.Pool): Promise<Verdict> {
  const client = await owner.connect();
  const verdict: Verdict = { seals: 0, rows: 0, records: 0, misfit: null };
  try {
    await client.query("begin isolation level repeatable read read only; set local timezone = 'UTC'");
    await walkSeals(client, verdict);
    await walkRecords(client, verdict);
    return verdict;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
