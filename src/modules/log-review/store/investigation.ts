import { type Insertable, sql, type Updateable } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { Validated } from '../../../shared/contract.ts';
import type { investigationApi } from '../contract/investigation.ts';
import type { Part } from '../contract/investigation-words.ts';
import type { InvestigationTables, UnlawfulAccessTable } from './investigation-tables.ts';

const tables = (db: Db) => db.withTables<InvestigationTables>();
type Left = { steps_left: number; next_on: string | null };

const caseRows = (db: Db) =>
  tables(db)
    .selectFrom('log_review.unlawful_access as c')
    .leftJoinLateral(
      sql<Left>`(select count(*)::int as steps_left, min(s.due_on) as next_on from log_review.case_step s
        where s.case_id = c.id and s.state = 'todo')`.as('s'),
      (join) => join.onTrue(),
    )
    .select(['c.id', 'c.number', 'c.state', 'c.origin', 'c.opened_at', 'c.outcome', 'c.version'])
    .select(sql<string | null>`(select u.name from access.scope u where u.id = c.at_unit_id)`.as('unit'))
    .select(['s.next_on', sql<number>`s.steps_left`.as('steps_left')]);
export type CaseListRow = Awaited<ReturnType<ReturnType<typeof caseRows>['executeTakeFirstOrThrow']>>;

type CaseQuery = Validated<typeof investigationApi.cases>['query'];

export function listCases(db: Db, asked: CaseQuery) {
  let query = caseRows(db);
  if (asked.state) query = query.where('c.state', '=', asked.state);
  if (asked.q) query = query.where('c.number', 'ilike', containing(asked.q));
  return keyset(db, query, asked, {
    id: sql.ref('c.id'),
    columns: { openedAt: sql.ref('c.opened_at'), number: sql.ref('c.number') },
  });
}

const nameOf = <const A extends string>(column: string, as: A) =>
  sql<string | null>`(select p.name from access.principal p where p.id = ${sql.ref(column)})`.as(as);

export const caseById = (db: Db, id: string) =>
  caseRows(db)
    .select(['c.unit_id', 'c.at_unit_id', 'c.item_id', 'c.check_id', 'c.person_id', 'c.user_hsa', 'c.patients'])
    .select(['c.first_day', 'c.last_day', 'c.seen', 'c.account', 'c.account_on', 'c.outcome_reason', 'c.opened_by'])
    .select(['c.proposed_by', 'c.proposed_at', 'c.confirmed_by', 'c.confirmed_at', 'c.incident_id'])
    .select([nameOf('c.person_id', 'person'), nameOf('c.opened_by', 'opener')])
    .select([nameOf('c.proposed_by', 'proposer'), nameOf('c.confirmed_by', 'confirmer')])
    .select(sql<string | null>`(select k.number from record.card k where k.id = c.incident_id)`.as('incident_number'))
    .select(
      sql<string | null>`(select k.number from log_review.targeted_check k where k.id = c.check_id)`.as('check_number'),
    )
    .select(sql<boolean>`access.sees('logReview.investigate', c.unit_id)`.as('may_investigate'))
    .where('c.id', '=', id)
    .executeTakeFirst();
export type WholeCaseRow = NonNullable<Awaited<ReturnType<typeof caseById>>>;

export async function nextCaseNumber(db: Db, year: number): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    select 'OA-' || ${String(year)}::text || '-' || lpad(nextval('log_review.unlawful_access_number')::text, 3, '0') as number`.execute(
    db,
  );
  return rows[0]?.number ?? '';
}

export const insertCase = (db: Db, row: Insertable<UnlawfulAccessTable>) =>
  tables(db).insertInto('log_review.unlawful_access').values(row).execute();

/** Writes a change to the version seen; false when somebody was there before. */
export async function updateCase(db: Db, id: string, version: number, change: Updateable<UnlawfulAccessTable>) {
  const { numUpdatedRows } = await tables(db)
    .updateTable('log_review.unlawful_access')
    .set(change)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The first case that came of some items, whoever may see it. */
export async function caseOfItems(
  db: Db,
  itemIds: readonly string[],
): Promise<{ id: string; item: string } | undefined> {
  const { rows } = await sql<{ id: string; item: string }>`select c.id, i as item
    from unnest(${[...itemIds]}::uuid[]) i cross join lateral log_review.case_of_item(i) c (id) where c.id is not null limit 1`.execute(
    db,
  );
  return rows[0];
}

export type ItemFound = {
  unit_id: string;
  unit_hsa: string;
  user_hsa: string;
  person_id: string | null;
  patients: string[];
  first_day: string;
  last_day: string;
};
export async function itemOf(db: Db, id: string): Promise<ItemFound | undefined> {
  const { rows } = await sql<ItemFound>`select unit_id, unit_hsa, user_hsa, person_id, patients, first_day, last_day
    from log_review.item where id = ${id}`.execute(db);
  return rows[0];
}

export type CircleRow = { id: string; name: string; part: Part };
export async function circleOf(db: Db, caseId: string): Promise<CircleRow[]> {
  const { rows } = await sql<CircleRow>`select p.id, p.name, k.part from log_review.circle k
    join access.principal p on p.id = k.person_id where k.case_id = ${caseId} order by k.named_at, p.name, p.id`.execute(
    db,
  );
  return rows;
}

export async function insertNamed(db: Db, caseId: string, people: readonly { personId: string; part: Part }[]) {
  if (people.length === 0) return;
  await sql`insert into log_review.circle (case_id, person_id, part)
    select ${caseId}, p, k from unnest(${people.map((one) => one.personId)}::uuid[], ${people.map((one) => one.part)}::text[]) as n (p, k)
    on conflict (case_id, person_id) do update set part = excluded.part where circle.part <> 'investigator'`.execute(
    db,
  );
}

export async function removeNamed(db: Db, caseId: string, keep: readonly string[]) {
  await sql`delete from log_review.circle where case_id = ${caseId} and part <> 'investigator'
    and person_id <> all (${[...keep]}::uuid[])`.execute(db);
}

/** Whom one may name: active people, not the one it is about. */
export async function peopleToName(db: Db, q: string, but: string | null) {
  const { rows } = await sql<{ id: string; name: string; hsa_id: string }>`select id, name, hsa_id from access.principal
    where active and hsa_id is not null and name ilike ${containing(q)} and id is distinct from ${but}::uuid
    order by name, id limit 20`.execute(db);
  return rows;
}

export async function activeAmong(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from access.principal
    where active and id = any (${[...ids]}::uuid[])`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** Whoever begins to investigate comes into the circles, whoever no longer does goes out. */
export async function keepCircles(db: Db): Promise<void> {
  await sql`select log_review.keep_circles()`.execute(db);
}
