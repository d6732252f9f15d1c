import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { Validated } from '../../../shared/contract.ts';
import type { CheckCause, CheckState, CheckVerdict, checkApi } from '../contract/check.ts';

type CheckTable = {
  id: string;
  number: string;
  cause: CheckCause;
  about: 'person' | 'patient';
  person_id: string | null;
  user_hsa: string | null;
  patient: string | null;
  from_on: string;
  to_on: string;
  state: CheckState;
  ordered_by: string;
  ordered_at: Date;
  events: string | null;
  reason: string;
  conclusion: string;
  closed_by: string | null;
  closed_at: Date | null;
  searched_at: Date | null;
  unit_id: string;
  version: number;
};
const tables = (db: Db) => db.withTables<{ 'log_review.targeted_check': CheckTable }>();
const nameOf = <const A extends string>(column: string, as: A) =>
  sql<string | null>`(select p.name from access.principal p where p.id = ${sql.ref(column)})`.as(as);

const checkRows = (db: Db) =>
  tables(db)
    .selectFrom('log_review.targeted_check as k')
    .select(['k.id', 'k.number', 'k.cause', 'k.about', 'k.from_on', 'k.to_on', 'k.state', 'k.events', 'k.ordered_at'])
    .select(['k.version', 'k.user_hsa', nameOf('k.person_id', 'person'), nameOf('k.ordered_by', 'orderer')]);
export type CheckListRow = Awaited<ReturnType<ReturnType<typeof checkRows>['executeTakeFirstOrThrow']>>;

type CheckQuery = Validated<typeof checkApi.checks>['query'];
export function listChecks(db: Db, asked: CheckQuery) {
  let query = checkRows(db);
  if (asked.state) query = query.where('k.state', '=', asked.state);
  if (asked.q) query = query.where('k.number', 'ilike', containing(asked.q));
  return keyset(db, query, asked, {
    id: sql.ref('k.id'),
    columns: { orderedAt: sql.ref('k.ordered_at'), number: sql.ref('k.number') },
  });
}

export const checkById = (db: Db, id: string) =>
  checkRows(db)
    .select(['k.reason', 'k.conclusion', 'k.closed_at', 'k.searched_at', 'k.unit_id', 'k.patient', 'k.person_id'])
    .select(nameOf('k.closed_by', 'closer'))
    .where('k.id', '=', id)
    .executeTakeFirst();
export type WholeCheckRow = NonNullable<Awaited<ReturnType<typeof checkById>>>;

export async function nextCheckNumber(db: Db, year: number): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    select 'RK-' || ${String(year)}::text || '-' || lpad(nextval('log_review.targeted_check_number')::text, 3, '0') as number`.execute(
    db,
  );
  return rows[0]?.number ?? '';
}

type NewCheck = Pick<
  CheckTable,
  | 'id'
  | 'unit_id'
  | 'number'
  | 'cause'
  | 'reason'
  | 'about'
  | 'person_id'
  | 'user_hsa'
  | 'patient'
  | 'from_on'
  | 'to_on'
  | 'ordered_by'
>;
/** The title names nobody: it stands in lists and inboxes. */
export async function insertCheck(db: Db, c: NewCheck & { at: string }): Promise<void> {
  await sql`insert into log_review.targeted_check (id, unit_id, number, title, cause, reason, about, person_id, user_hsa, patient,
      from_on, to_on, ordered_by, ordered_at)
    values (${c.id}, ${c.unit_id}, ${c.number}, 'Riktad kontroll', ${c.cause}, ${c.reason}, ${c.about}, ${c.person_id}::uuid,
      ${c.user_hsa}, ${c.patient}, ${c.from_on}::date, ${c.to_on}::date, ${c.ordered_by}, ${c.at}::timestamptz)`.execute(
    db,
  );
}

export async function keepSearched(db: Db, id: string, { events, at }: { events: number; at: string }): Promise<void> {
  await sql`update log_review.targeted_check set state = 'found', events = ${events}, searched_at = ${at}::timestamptz
    where id = ${id} and state = 'running'`.execute(db);
}

type Closing = { conclusion: string; by: string; at: string };
export async function closeCheck(
  db: Db,
  id: string,
  version: number,
  { conclusion, by, at }: Closing,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update log_review.targeted_check set state = 'closed', conclusion = ${conclusion},
    closed_by = ${by}, closed_at = ${at}::timestamptz where id = ${id} and version = ${version}`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

export type CheckEventRow = {
  id: string;
  day: string;
  user_hsa: string;
  person_id: string | null;
  person: string | null;
  unit_hsa: string;
  patient: string;
  first_at: Date;
  last_at: Date;
  entries: number;
  prints: number;
  emergencies: number;
  writes: number;
  explained_by: string[];
  marks: string[];
  verdict: CheckVerdict | null;
  comment: string;
  judged_by: string | null;
  case_id: string | null;
};

export async function eventsOfCheck(db: Db, checkId: string): Promise<CheckEventRow[]> {
  const { rows } =
    await sql<CheckEventRow>`select r.id, r.day, r.user_hsa, r.person_id, p.name as person, r.unit_hsa, r.patient,
      r.first_at, r.last_at, r.entries, r.prints, r.emergencies, r.writes, r.explained_by, r.marks, r.verdict, r.comment,
      j.name as judged_by, r.case_id
    from log_review.check_row r left join access.principal p on p.id = r.person_id left join access.principal j on j.id = r.judged_by
    where r.check_id = ${checkId} order by r.day desc, r.first_at desc, r.id limit 500`.execute(db);
  return rows;
}

export type NewCheckEvent = Omit<
  CheckEventRow,
  'person' | 'first_at' | 'last_at' | 'verdict' | 'comment' | 'judged_by' | 'case_id'
> & {
  first_at: string;
  last_at: string;
};
export async function insertCheckEvents(db: Db, checkId: string, events: readonly NewCheckEvent[]): Promise<void> {
  if (events.length === 0) return;
  await sql`insert into log_review.check_row (id, check_id, day, user_hsa, person_id, unit_hsa, patient, first_at, last_at, entries,
      prints, emergencies, writes, explained_by, marks)
    select e.id, ${checkId}, e.day, e.user_hsa, e.person_id, e.unit_hsa, e.patient, e.first_at, e.last_at, e.entries, e.prints,
      e.emergencies, e.writes, e.explained_by, e.marks
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e (id uuid, day date, user_hsa text, person_id uuid, unit_hsa text,
      patient text, first_at timestamptz, last_at timestamptz, entries int, prints int, emergencies int, writes int,
      explained_by text[], marks text[])`.execute(db);
}

type Judged = { verdict: CheckVerdict; comment: string; by: string; at: string };
/** Judges rows that are not being investigated; answers how many. */
export async function judgeEvents(
  db: Db,
  checkId: string,
  ids: readonly string[],
  { verdict, comment, by, at }: Judged,
) {
  const { numAffectedRows } =
    await sql`update log_review.check_row set verdict = ${verdict}, comment = ${comment}, judged_by = ${by},
    judged_at = ${at}::timestamptz where check_id = ${checkId} and id = any (${[...ids]}::uuid[]) and case_id is null`.execute(
      db,
    );
  return Number(numAffectedRows ?? 0n);
}

export async function tieEvents(db: Db, ids: readonly string[], caseId: string): Promise<void> {
  await sql`update log_review.check_row set case_id = ${caseId} where id = any (${[...ids]}::uuid[])`.execute(db);
}

export async function casesOfCheck(db: Db, checkId: string): Promise<{ id: string; number: string }[]> {
  const { rows } = await sql<{ id: string; number: string }>`select id, number from log_review.unlawful_access
    where check_id = ${checkId} order by number`.execute(db);
  return rows;
}

/** What a person is called in the log; null where the person has no HSA-id. */
export async function hsaOf(db: Db, personId: string): Promise<string | null> {
  const { rows } = await sql<{ hsa_id: string | null }>`select log_review.hsa_of(${personId}) as hsa_id`.execute(db);
  return rows[0]?.hsa_id ?? null;
}

/** The unit of the organisation a unit of the log is; null where it is not known. */
export async function unitByHsa(db: Db, hsaId: string): Promise<string | null> {
  const { rows } = await sql<{
    id: string;
  }>`select id from organisation.unit where upper(hsa_id) = upper(${hsaId}) limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

/** Names of units by HSA-id, as far as they are known here. */
export async function unitNames(db: Db, hsaIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ hsa_id: string; name: string }>`select asked.hsa_id, u.name
    from unnest(${[...new Set(hsaIds)]}::text[]) as asked (hsa_id) join organisation.unit u on upper(u.hsa_id) = upper(asked.hsa_id)`.execute(
    db,
  );
  return new Map(rows.map(({ hsa_id, name }) => [hsa_id, name]));
}
