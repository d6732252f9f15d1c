import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { type Asked, containing, keyset } from '../../../platform/lists/keyset.ts';
import type { Relation, When } from '../contract/task.ts';
import type { TaskTables } from '../tables.ts';

/** A task's day as lists sort it; those without one last. */
const day = sql<string>`coalesce(t.due_on, 'infinity'::date)`;

const rows = (db: Db) =>
  db
    .withTables<TaskTables>()
    .selectFrom('task.task as t')
    .innerJoin('access.principal as p', 'p.id', 't.person_id')
    .innerJoin('access.scope as u', 'u.id', 't.unit_id')
    .select(['t.id', 't.kind', 't.title', 't.record_id', 't.due_on', 't.opened_on', 't.unit_id', 't.person_id'])
    .select(['t.closed_at', 't.closed_by', 't.outcome', 'p.name as person', 'u.name as unit'])
    .select(sql<string | null>`task.record_kind(t.record_id)`.as('record_kind'));

type Rows = ReturnType<typeof rows>;
export type TaskRow = Awaited<ReturnType<Rows['execute']>>[number];

export type Narrowed = { kind?: string | undefined; when?: When | undefined; q?: string | undefined };

/** A task's day, seen from today: passed, within a week, later or none. */
const whenIs: Record<When, (today: string) => ReturnType<typeof sql<SqlBool>>> = {
  late: (today) => sql<SqlBool>`${day} < ${today}::date`,
  week: (today) => sql<SqlBool>`${day} between ${today}::date and ${today}::date + 7`,
  later: (today) => sql<SqlBool>`${day} > ${today}::date + 7 and t.due_on is not null`,
  noDay: () => sql<SqlBool>`t.due_on is null`,
};

function narrow(query: Rows, { kind, when, q }: Narrowed, today: string): Rows {
  let narrowed = query;
  if (kind) narrowed = narrowed.where('t.kind', '=', kind);
  if (when) narrowed = narrowed.where(whenIs[when](today));
  if (q) narrowed = narrowed.where('t.title', 'ilike', containing(q));
  return narrowed;
}

export type Whose = { actorId: string; relation: Relation | undefined; delegators: readonly string[] };

/** What a person has been told of and does not stand in for. */
const toldOf = (actorId: string) => sql<SqlBool>`t.id in (select task.told())
  and t.person_id <> ${actorId} and not task.stands_in(${actorId}, t.person_id, t.kind)`;
const stoodInFor = ({ actorId, delegators }: Whose) => sql<SqlBool>`t.person_id = any(${[...delegators]}::uuid[])
  and task.stands_in(${actorId}, t.person_id, t.kind)`;

function ofWhom(whose: Whose) {
  const { actorId, relation, delegators } = whose;
  if (relation === 'told') return toldOf(actorId);
  if (relation === 'standIn') return stoodInFor(whose);
  if (relation === 'mine' || delegators.length === 0) return sql<SqlBool>`t.person_id = ${actorId}`;
  return sql<SqlBool>`t.person_id = any(${[actorId, ...delegators]}::uuid[])
    and (t.person_id = ${actorId} or task.stands_in(${actorId}, t.person_id, t.kind))`;
}

/** Open tasks in a person's inbox, by day. */
export function inboxPage(db: Db, whose: Whose, asked: Asked & Narrowed, today: string) {
  const query = narrow(rows(db).where('t.closed_at', 'is', null).where(ofWhom(whose)), asked, today);
  return keyset(db, query, asked, { columns: { dueOn: day }, id: sql.ref('t.id') });
}

/** A person's tasks that are no longer open. */
export function donePage(db: Db, actorId: string, asked: Asked & Narrowed) {
  const own = rows(db).where('t.person_id', '=', actorId).where('t.closed_at', 'is not', null);
  const columns = { closedAt: sql.ref('t.closed_at') };
  return keyset(db, narrow(own, asked, ''), asked, { columns, id: sql.ref('t.id') });
}

/** Open tasks of units (null: of all) and perhaps of one person, by day. */
export function othersPage(
  db: Db,
  { units, personId }: { units: readonly string[] | null; personId: string | undefined },
  asked: Asked & Narrowed,
  today: string,
) {
  let query = rows(db).where('t.closed_at', 'is', null);
  if (units) query = query.where(sql<SqlBool>`t.unit_id = any(${[...units]}::uuid[])`);
  if (personId) query = query.where('t.person_id', '=', personId);
  return keyset(db, narrow(query, asked, today), asked, { columns: { dueOn: day }, id: sql.ref('t.id') });
}

/** Whom a person stands in for today. */
export async function delegatorsOf(db: Db, actorId: string, today: string): Promise<string[]> {
  const { rows: found } = await sql<{ person_id: string }>`select distinct person_id from task.delegation
    where to_id = ${actorId} and withdrawn_at is null and ${today}::date between from_on and to_on`.execute(db);
  return found.map(({ person_id }) => person_id);
}

export type Counted = { relation: Relation; kind: string; when: When; n: number };

/** What is open in a person's inbox, counted by why it stands there, kind and day. */
export async function inboxCounts(db: Db, whose: Whose, today: string): Promise<Counted[]> {
  const { actorId } = whose;
  const part = (relation: Relation, which: ReturnType<typeof sql<SqlBool>>) => sql`
    select ${relation} as relation, t.kind, t.due_on from task.task t where t.closed_at is null and ${which}`;
  const { rows: found } = await sql<Counted>`
    select relation, kind, case when due_on is null then 'noDay' when due_on < ${today}::date then 'late'
      when due_on <= ${today}::date + 7 then 'week' else 'later' end as "when", count(*)::int as n
    from (${part('mine', sql<SqlBool>`t.person_id = ${actorId}`)}
      union all ${part('standIn', stoodInFor(whose))} union all ${part('told', toldOf(actorId))}) open
    group by 1, 2, 3`.execute(db);
  return found;
}

/** Own open tasks and how many of them are late, counted up to a hundred. */
export async function ownCount(db: Db, actorId: string, today: string): Promise<{ open: number; late: number }> {
  const { rows: found } = await sql<{ open: number; late: number }>`
    select count(*)::int as open, count(*) filter (where due_on < ${today}::date)::int as late
    from (select t.due_on from task.task t where t.person_id = ${actorId} and t.closed_at is null
      order by coalesce(t.due_on, 'infinity'::date) limit 100) first`.execute(db);
  return found[0] ?? { open: 0, late: 0 };
}

/** Names of those who closed tasks, by id. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows: found } = await sql<{
    id: string;
    name: string;
  }>`select id, name from access.principal where id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(found.map(({ id, name }) => [id, name]));
}
