import { sql, type Updateable } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { IncidentQuery } from '../contract/case.ts';
import { openStates } from '../contract/words.ts';
import type { IncidentTable } from '../tables.ts';
import { inUnits, tables } from './rows.ts';

type Pending = { next_due_at: Date | null; open_clocks: number };

const caseRows = (db: Db) =>
  tables(db)
    .selectFrom('incidents.incident as i')
    .innerJoin('access.scope as u', 'u.id', 'i.unit_id')
    .select(['i.id', 'i.number', 'i.title', 'i.unit_id', 'u.name as unit', 'i.category', 'i.kind', 'i.state'])
    .select(['i.exercise', 'i.major', 'i.personal_data', 'i.noticed_at', 'i.received_at', 'i.version'])
    .leftJoinLateral(
      sql<Pending>`(select min(o.due_at) as next_due_at, count(*)::int as open_clocks from incidents.obligation o
        where o.incident_id = i.id and o.status in ('waiting', 'open'))`.as('c'),
      (join) => join.onTrue(),
    )
    .select(['c.next_due_at', sql<number>`c.open_clocks`.as('open_clocks')]);
export type CaseRow = Awaited<ReturnType<ReturnType<typeof caseRows>['executeTakeFirstOrThrow']>>;

const mine = (actorId: string) =>
  sql<boolean>`i.id in (select h.incident_id from incidents.handler h where h.person_id = ${actorId})`;

export function listCases(db: Db, asked: IncidentQuery, actorId: string) {
  let query = caseRows(db);
  if (asked.state) query = query.where('i.state', '=', asked.state);
  if (asked.category) query = query.where('i.category', '=', asked.category);
  if (asked.kind) query = query.where('i.kind', '=', asked.kind);
  if (asked.exercise !== undefined) query = query.where('i.exercise', '=', asked.exercise);
  if (asked.open) query = query.where('i.state', 'in', [...openStates]);
  if (asked.unitId) query = query.where(inUnits('i.unit_id', asked.unitId));
  if (asked.mine) query = query.where(mine(actorId));
  if (asked.from)
    query = query.where(sql<boolean>`i.received_at >= ${asked.from}::date::timestamp at time zone 'Europe/Stockholm'`);
  if (asked.to)
    query = query.where(
      sql<boolean>`i.received_at < (${asked.to}::date + 1)::timestamp at time zone 'Europe/Stockholm'`,
    );
  if (asked.q)
    query = query.where(
      sql<boolean>`(i.title ilike ${containing(asked.q)} or i.number ilike ${containing(asked.q)}
        or i.facts ->> 'what' ilike ${containing(asked.q)})`,
    );
  return keyset(db, query, asked, {
    id: sql.ref('i.id'),
    columns: { receivedAt: sql.ref('i.received_at'), number: sql.ref('i.number'), title: sql.ref('i.title') },
  });
}

export const caseRow = (db: Db, id: string) =>
  caseRows(db)
    .select(['i.facts', 'i.tlp', 'i.external_cases', 'i.registry_number', 'i.registry_note', 'i.state_reason'])
    .select(['i.lesson', 'i.learning', 'i.closed_at', 'i.law_number', 'i.merged_into_id', 'i.split_from_id'])
    .select(sql<boolean>`access.sees('incidents.handle', i.unit_id)`.as('may_handle'))
    .select(sql<boolean>`access.sees('incidents.decide', i.unit_id)`.as('may_decide'))
    .where('i.id', '=', id)
    .executeTakeFirst();
export type WholeCaseRow = NonNullable<Awaited<ReturnType<typeof caseRow>>>;

export const caseChoices = (db: Db, q: string) =>
  tables(db)
    .selectFrom('incidents.incident')
    .select(['id', 'number', 'title'])
    .where('state', 'in', [...openStates])
    .where((eb) => eb.or([eb('title', 'ilike', containing(q)), eb('number', 'ilike', containing(q))]))
    .orderBy('received_at', 'desc')
    .limit(20)
    .execute();

/** Writes a change to the version seen; false when somebody was there before. */
export async function updateCase(db: Db, id: string, version: number, change: Updateable<IncidentTable>) {
  const { numUpdatedRows } = await tables(db)
    .updateTable('incidents.incident')
    .set(change)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export const handlersOf = (db: Db, id: string) =>
  tables(db)
    .selectFrom('incidents.handler as h')
    .innerJoin('access.principal as p', 'p.id', 'h.person_id')
    .select(['p.id', 'p.name'])
    .where('h.incident_id', '=', id)
    .orderBy('h.place')
    .execute();

export async function setHandlers(db: Db, id: string, people: readonly string[]): Promise<void> {
  await tables(db).deleteFrom('incidents.handler').where('incident_id', '=', id).execute();
  if (people.length === 0) return;
  const rows = people.map((person_id, place) => ({ incident_id: id, person_id, place }));
  await tables(db).insertInto('incidents.handler').values(rows).execute();
}

export const activePeople = async (db: Db, ids: readonly string[]): Promise<Set<string>> => {
  const rows = await tables(db)
    .selectFrom('access.principal')
    .select('id')
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('active', '=', true)
    .where('hsa_id', 'is not', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
};

export const peopleNamed = (db: Db, q: string) =>
  tables(db)
    .selectFrom('access.principal')
    .select(['id', 'name', 'hsa_id'])
    .where('active', '=', true)
    .where('hsa_id', 'is not', null)
    .where('name', 'ilike', containing(q))
    .orderBy('name')
    .orderBy('id')
    .limit(20)
    .execute();

export const reportsOf = (db: Db, id: string) =>
  tables(db)
    .selectFrom('incidents.report as r')
    .leftJoin('access.principal as p', 'p.id', 'r.reporter_id')
    .select(['r.id', 'r.received_at', 'r.channel', 'r.source', 'r.answers', 'r.reporter_id', 'p.name as reporter'])
    .where('r.incident_id', '=', id)
    .orderBy('r.received_at')
    .orderBy('r.id')
    .execute();

export const moveReports = (db: Db, fromId: string, toId: string) =>
  tables(db).updateTable('incidents.report').set({ incident_id: toId }).where('incident_id', '=', fromId).execute();

export const awarenessOf = (db: Db, id: string) =>
  tables(db)
    .selectFrom('incidents.awareness as a')
    .leftJoin('access.principal as p', 'p.id', 'a.recorded_by')
    .select([
      'a.id',
      'a.kind',
      'a.at',
      'a.who',
      'a.why',
      'a.recorded_at',
      'a.withdrawn_reason',
      'p.name as recorded_by',
    ])
    .where('a.incident_id', '=', id)
    .orderBy('a.at')
    .orderBy('a.id')
    .execute();

export async function withdrawAwareness(
  db: Db,
  { id, incidentId, reason, now, by }: { id: string; incidentId: string; reason: string; now: string; by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('incidents.awareness')
    .set({ withdrawn_at: now, withdrawn_by: by, withdrawn_reason: reason })
    .where('id', '=', id)
    .where('incident_id', '=', incidentId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Cases this one was merged into or from, and split from or to. */
export const relatedTo = (db: Db, { id, merged_into_id, split_from_id }: WholeCaseRow) =>
  tables(db)
    .selectFrom('incidents.incident as i')
    .select(['i.id', 'i.number', 'i.title', 'i.merged_into_id', 'i.split_from_id'])
    .where((eb) =>
      eb.or([
        eb('i.merged_into_id', '=', id),
        eb('i.split_from_id', '=', id),
        ...(merged_into_id ? [eb('i.id', '=', merged_into_id)] : []),
        ...(split_from_id ? [eb('i.id', '=', split_from_id)] : []),
      ]),
    )
    .orderBy('i.number')
    .limit(200)
    .execute();

/** Whether the actor handles cases of a unit. */
export async function handlesAt(db: Db, unitId: string): Promise<boolean> {
  const { rows } = await sql<{
    handles: boolean;
  }>`select access.sees('incidents.handle', ${unitId}::uuid) as handles`.execute(db);
  return rows[0]?.handles ?? false;
}

export const caseNumbered = async (db: Db, number: string): Promise<string> =>
  (
    await tables(db)
      .selectFrom('incidents.incident')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  ).id;
