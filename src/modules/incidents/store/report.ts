import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { IncidentKind, State } from '../contract/words.ts';
import type { IncidentTables } from '../tables.ts';
import { tables } from './rows.ts';

type Row<T extends keyof IncidentTables> = Insertable<IncidentTables[T]>;

/** The next case number: `INC-2026-0001`. */
export async function nextNumber(db: Db, year: number): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    select 'INC-' || ${String(year)}::text || '-' || lpad(nextval('incidents.incident_number')::text, 4, '0') as number`.execute(
    db,
  );
  return rows[0]?.number ?? '';
}

/** The unit a report belongs to when none is named: where the reporter works, else the region. */
export async function usualUnit(db: Db, personId: string | null): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select coalesce(incidents.unit_of(${personId}::uuid), incidents.region_unit()) as id`.execute(db);
  return rows[0]?.id ?? null;
}

export const unitNamed = (db: Db, id: string) =>
  tables(db).selectFrom('access.scope').select(['id', 'name']).where('id', '=', id).executeTakeFirst();

export const insertIncident = (db: Db, row: Row<'incidents.incident'>) =>
  tables(db).insertInto('incidents.incident').values(row).execute();
export const insertReport = (db: Db, row: Row<'incidents.report'>) =>
  tables(db).insertInto('incidents.report').values(row).execute();
export const insertAwareness = (db: Db, row: Row<'incidents.awareness'>) =>
  tables(db).insertInto('incidents.awareness').values(row).execute();
export const insertMessage = (db: Db, row: Row<'incidents.report_message'>) =>
  tables(db).insertInto('incidents.report_message').values(row).execute();

/** Lets an address through unless it has sent `most` open reports in the last hour. */
export async function admit(db: Db, addressKey: Buffer, now: string, most: number): Promise<boolean> {
  const { rows } = await sql<{ in: boolean }>`
    select incidents.admit(${addressKey}, ${now}::timestamptz, ${most}) as in`.execute(db);
  return rows[0]?.in ?? false;
}

export async function stateByCode(db: Db, number: string, codeHash: Buffer) {
  const { rows } = await sql<{ received_at: Date; state: State }>`
    select received_at, state from incidents.state_by_code(${number}, ${codeHash})`.execute(db);
  return rows[0];
}

/** Those asked to look at what happens at a unit: the holders of these roles nearest above it. */
export async function peopleFor(db: Db, unitId: string, roles: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select incidents.people_for(${unitId}::uuid, ${[...roles]}::text[]) as id`.execute(db);
  return rows.map(({ id }) => id);
}

const ownReports = (db: Db, actorId: string) =>
  tables(db)
    .selectFrom('incidents.report as r')
    .innerJoin('access.scope as u', 'u.id', 'r.unit_id')
    .select(['r.id', 'r.number', 'r.category', 'r.kind', 'r.exercise', 'r.received_at', 'r.answers', 'u.name as unit'])
    .select(sql<State>`incidents.state_of_report(r.id)`.as('state'))
    .select(
      sql<number>`(select count(*)::int from incidents.report_message m where m.report_id = r.id and not m.by_reporter
        and m.written_at > coalesce((select max(o.written_at) from incidents.report_message o
          where o.report_id = r.id and o.by_reporter), '-infinity'))`.as('messages'),
    )
    .where('r.reporter_id', '=', actorId);

export type OwnReportRow = Awaited<ReturnType<ReturnType<typeof ownReports>['executeTakeFirstOrThrow']>>;

type Asked = { q?: string | undefined; sort: string; limit: number; after?: string | undefined; count: boolean };
export const listOwnReports = (db: Db, actorId: string, asked: Asked) => {
  const query = ownReports(db, actorId);
  const sought = containing(asked.q ?? '');
  const found = asked.q
    ? query.where(sql<boolean>`(r.number ilike ${sought} or r.answers ->> 'what' ilike ${sought})`)
    : query;
  return keyset(db, found, asked, { id: sql.ref('r.id'), columns: { receivedAt: sql.ref('r.received_at') } });
};
export const ownReport = (db: Db, actorId: string, id: string) =>
  ownReports(db, actorId).where('r.id', '=', id).executeTakeFirst();

type Progress = { assessed_at: Date | null; confirmed_at: Date | null; closed_at: Date | null };
/** When the case of one’s own report moved on. */
export async function progressOf(db: Db, reportId: string): Promise<Progress | undefined> {
  const { rows } = await sql<Progress>`
    select assessed_at, confirmed_at, closed_at from incidents.progress_of_report(${reportId}::uuid)`.execute(db);
  return rows[0];
}

export const messagesOf = (db: Db, reportIds: readonly string[]) =>
  tables(db)
    .selectFrom('incidents.report_message as m')
    .leftJoin('access.principal as p', 'p.id', 'm.written_by')
    .select(['m.id', 'm.report_id', 'm.body', 'm.by_reporter', 'm.written_at', 'p.name'])
    .where('m.report_id', '=', sql<string>`any(${[...reportIds]}::uuid[])`)
    .orderBy('m.written_at')
    .orderBy('m.id')
    .execute();

/** Units by name, for the reporter to choose where it happened. */
export const unitChoices = (db: Db, q: string) =>
  tables(db)
    .selectFrom('access.scope as s')
    .leftJoin('access.scope as up', 'up.id', 's.parent_id')
    .select(['s.id', 's.name', 'up.name as above'])
    .where('s.name', 'ilike', containing(q))
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(20)
    .execute();

export const listLessons = (db: Db, asked: Asked & { kind?: IncidentKind | undefined }) => {
  let query = tables(db)
    .selectFrom('incidents.lesson as l')
    .select(['l.id', 'l.kind', 'l.title', 'l.lesson', 'l.published_on']);
  if (asked.kind) query = query.where('l.kind', '=', asked.kind);
  if (asked.q)
    query = query.where(sql<boolean>`(l.title ilike ${containing(asked.q)} or l.lesson ilike ${containing(asked.q)})`);
  return keyset(db, query, asked, { id: sql.ref('l.id'), columns: { publishedOn: sql.ref('l.published_on') } });
};

export const insertLesson = (db: Db, row: Row<'incidents.lesson'>) =>
  tables(db).insertInto('incidents.lesson').values(row).execute();
