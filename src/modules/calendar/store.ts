import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../platform/db/kysely.ts';
import type { CalendarDays } from '../../platform/module.ts';
import { type CalendarQuery, taskKind } from './contract.ts';

export type DayRow = {
  kind: string;
  record_id: string;
  record_kind: string | null;
  task_kind: string | null;
  /** The first few of those whose day it is, and how many they are. */
  people: string[];
  people_count: number;
  mine: boolean;
  unit: string;
  day: string;
  number: string | null;
  title: string;
};

/** Told at once, at most. */
export const mostItems = 1000;

type Wanted = Pick<CalendarQuery, 'from' | 'to' | 'unitId' | 'kind'> & { personId: string | null };

/** One view's days within the span; the conditions reach into the view, where its indexes are. */
function part(from: ReturnType<typeof sql>, { from: first, to: last, unitId, personId }: Wanted) {
  const mine = personId ? sql<SqlBool>`and v.person_id = ${personId}` : sql``;
  const there = unitId
    ? sql<SqlBool>`and v.unit_id in (select descendant_id from access.scope_tree where ancestor_id = ${unitId})`
    : sql``;
  return sql`${from} v where v.day between ${first}::date and ${last}::date ${mine} ${there}`;
}

const columns = sql`v.record_id, v.unit_id, v.person_id, v.day, v.number, v.title`;

/** Named at most; the others are counted. */
const mostPeople = 3;

/**
 * Everything with a day, from tasks and from every view the modules have declared; one statement, row-level security
 * throughout. What several people are asked on the same day about the same record is one row.
 */
export async function daysIn(db: Db, views: readonly CalendarDays[], wanted: Wanted): Promise<DayRow[]> {
  const asked = views.filter(({ kind }) => wanted.kind === undefined || wanted.kind === kind);
  const parts = asked.map(
    ({ kind, record, view }) =>
      sql`select ${kind}::text as kind, ${record}::text as record_kind, null::text as task_kind, ${columns} from ${part(sql.table(view), wanted)}`,
  );
  if (wanted.kind === undefined || wanted.kind === taskKind)
    parts.push(
      sql`select ${taskKind}::text, v.record_kind, v.task_kind, ${columns} from ${part(sql.table('calendar.task_day'), wanted)}`,
    );
  if (parts.length === 0) return [];
  const { rows } = await sql<DayRow>`
    select d.kind, d.record_id, d.record_kind, d.task_kind, d.day, d.number, d.title, min(u.name) as unit,
      coalesce((array_agg(p.name order by p.name) filter (where p.id is not null))[1:${mostPeople}], '{}') as people,
      count(p.id)::int as people_count, coalesce(bool_or(d.person_id = access.actor()), false) as mine
    from (${sql.join(parts, sql` union all `)}) d
    join access.scope u on u.id = d.unit_id left join access.principal p on p.id = d.person_id
    group by d.kind, d.record_id, d.record_kind, d.task_kind, d.day, d.number, d.title
    order by d.day, d.title, d.record_id limit ${mostItems + 1}`.execute(db);
  return rows;
}

export type FeedRow = { id: string; name: string; created_at: Date; revoked_at: Date | null };

export const feedsOf = async (db: Db, personId: string): Promise<FeedRow[]> =>
  (
    await sql<FeedRow>`select id, name, created_at, revoked_at from calendar.feed
      where person_id = ${personId} order by revoked_at is not null, created_at desc limit 100`.execute(db)
  ).rows;

type NewFeed = { id: string; personId: string; name: string; language: string; secretSha256: Buffer };
export const insertFeed = (db: Db, feed: NewFeed) =>
  sql`insert into calendar.feed (id, person_id, name, language, secret_sha256)
    values (${feed.id}, ${feed.personId}, ${feed.name}, ${feed.language}, ${feed.secretSha256})`.execute(db);

/** Answers whether it was open until now. */
export const revokeFeed = async (db: Db, id: string, at: string): Promise<boolean> =>
  (
    await sql`update calendar.feed set revoked_at = ${at} where id = ${id} and revoked_at is null returning id`.execute(
      db,
    )
  ).rows.length > 0;

export const feedOwner = async (db: Db, secretSha256: Buffer) =>
  (
    await sql<{ person_id: string; language: 'sv' | 'en' }>`select * from calendar.feed_owner(${secretSha256})`.execute(
      db,
    )
  ).rows[0];

/** From here on rows are seen as that person sees them. */
export const seeAs = (db: Db, personId: string) =>
  sql`select set_config('app.actor', ${personId}, true), set_config('app.everywhere', '', true)`.execute(db);
