import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { type Asked, keyset } from '../../../platform/lists/keyset.ts';
import type { GapKind } from '../contract/source-words.ts';
import { tables } from './sources.ts';

const gaps = (db: Db) =>
  tables(db)
    .selectFrom('log_review.gap as g')
    .innerJoin('log_review.source as s', 's.id', 'g.source_id')
    .select([
      'g.id',
      'g.number',
      'g.source_id',
      's.name as source',
      'g.kind',
      'g.system',
      'g.from_at',
      'g.to_at',
      'g.amount',
    ])
    .select(['g.status', 'g.noted_at', 'g.explanation', 'g.closed_at', 'g.version'])
    .select(sql<string | null>`(select p.name from access.principal p where p.id = g.closed_by)`.as('closer'));
export type GapRow = Awaited<ReturnType<ReturnType<typeof gaps>['executeTakeFirstOrThrow']>>;

type AskedGaps = Asked & { status?: 'open' | 'closed' | undefined; sourceId?: string | undefined };
export function listGaps(db: Db, asked: AskedGaps) {
  const { status, sourceId } = asked;
  const stated = status ? gaps(db).where('g.status', '=', status) : gaps(db);
  const query = sourceId ? stated.where('g.source_id', '=', sourceId) : stated;
  return keyset(db, query, asked, { id: sql.ref('g.id'), columns: { notedAt: sql.ref('g.noted_at') } });
}
export const gapById = (db: Db, id: string) => gaps(db).where('g.id', '=', id).executeTakeFirst();

type Closing = { explanation: string; by: string; at: string };
/** Closes a gap of the version seen; false when somebody was there before. */
export async function closeGap(
  db: Db,
  id: string,
  version: number,
  { explanation, by, at }: Closing,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('log_review.gap')
    .set({ status: 'closed', explanation, closed_by: by, closed_at: at })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export type Found = {
  id: string;
  sourceId: string;
  unitId: string;
  title: string;
  kind: GapKind;
  system: string;
  fromAt: string;
  toAt: string | null;
  amount: number;
};

/** Notes a gap that is not known; answers whether it was new. */
export async function noteGap(db: Db, gap: Found, now: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`insert into log_review.gap
      (id, source_id, unit_id, number, title, kind, system, from_at, to_at, amount, noted_at)
    values (${gap.id}, ${gap.sourceId}, ${gap.unitId}, 'LG-' || lpad(nextval('log_review.gap_number')::text, 4, '0'), ${gap.title},
      ${gap.kind}, ${gap.system}, ${gap.fromAt}::timestamptz, ${gap.toAt}::timestamptz, ${gap.amount}, ${now}::timestamptz)
    on conflict (source_id, kind, system, from_at) do nothing returning id`.execute(db);
  return rows.length > 0;
}

/** Sources that have been silent for longer than their rhythm allows, with when they were last heard; deliveries under way count. */
export async function lateSources(db: Db, now: string) {
  const { rows } = await sql<{ id: string; unit_id: string; name: string; last_at: Date; hours: number }>`
    select s.id, s.unit_id, s.name, h.last_at, s.delivery_hours as hours from log_review.source s
    cross join lateral (select coalesce(max(d.started_at) filter (where d.state <> 'failed'), s.created_at) as last_at
      from log_review.delivery d where d.source_id = s.id) h
    where s.active and s.delivery_hours is not null
      and h.last_at < ${now}::timestamptz - make_interval(hours => s.delivery_hours)`.execute(db);
  return rows;
}

/** Late deliveries that have come since they were noted. */
export async function arrivedSince(db: Db) {
  const { rows } = await sql<{ id: string; version: number }>`select g.id, g.version from log_review.gap g
    where g.kind = 'late' and g.status = 'open' and exists (select from log_review.delivery d
      where d.source_id = g.source_id and d.state = 'done' and d.started_at > g.noted_at)`.execute(db);
  return rows;
}

export type Unchecked = {
  source_id: string;
  unit_id: string;
  name: string;
  silent_minutes: number | null;
  first_at: Date;
  last_at: Date;
  ended_at: Date;
};
/** The stretch of time of what each source has delivered since it was last looked through. */
export async function uncheckedSources(db: Db): Promise<Unchecked[]> {
  const { rows } = await sql<Unchecked>`
    select s.id as source_id, s.unit_id, s.name, s.silent_minutes, min(d.first_at) as first_at, max(d.last_at) as last_at, max(d.ended_at) as ended_at
    from log_review.delivery d join log_review.source s on s.id = d.source_id
    left join log_review.gap_check c on c.source_id = s.id
    where d.state = 'done' and d.first_at is not null and d.ended_at > coalesce(c.checked_at, '-infinity')
    group by s.id order by s.name`.execute(db);
  return rows;
}

export const keepChecked = (db: Db, { source_id, unit_id, ended_at }: Unchecked) =>
  sql`insert into log_review.gap_check (source_id, unit_id, checked_at) values (${source_id}, ${unit_id}, ${ended_at.toISOString()}::timestamptz)
    on conflict (source_id) do update set checked_at = excluded.checked_at`.execute(db);

/** Everyone who sees to the sources of a unit. */
export async function keepersOf(db: Db, unitId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from log_review.holders('logReview.manage', ${unitId}) as h (id)`.execute(db);
  return rows.map(({ id }) => id);
}
