import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { AskedPeopleQuery } from '../contract/reading.ts';
import type { DocumentTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

type Place = { id: string; name: string; above_id: string | null; above: string | null };

/** A unit and the one above it. */
export const placeOf = async (db: Db, unitId: string): Promise<Place | undefined> =>
  (
    await sql<Place>`select s.id, s.name, a.id as above_id, a.name as above from access.scope s
      left join access.scope a on a.id = s.parent_id where s.id = ${unitId}`.execute(db)
  ).rows[0];

/** The lowest unit that everyone asked (whom the actor sees) works at or below; undefined when there is nobody. */
export const lowestCommon = async (db: Db, requestId: string): Promise<string | undefined> =>
  (
    await sql<{ id: string }>`
      with at_unit as (select unit_id, count(*) as n from documents.receipt where request_id = ${requestId} group by unit_id),
      above as (select t.ancestor_id as id, sum(a.n) as n from at_unit a join access.scope_tree t on t.descendant_id = a.unit_id group by 1)
      select above.id from above where above.n = (select sum(n) from at_unit)
      order by (select count(*) from access.scope_tree t where t.descendant_id = above.id) desc limit 1`.execute(db)
  ).rows[0]?.id;

export type UnitCount = {
  id: string;
  name: string;
  people: number;
  read: number;
  not_understood: number;
  below: boolean;
};

/** Right below a unit (and at it, those who work there): how many are asked and what they answered, each with all below. */
export const progressBelow = async (db: Db, requestId: string, unitId: string): Promise<UnitCount[]> =>
  (
    await sql<UnitCount>`
      with at_unit as (
        select unit_id, count(*)::int as people, count(*) filter (where answer = 'read')::int as read,
          count(*) filter (where answer = 'notUnderstood')::int as not_understood
        from documents.receipt where request_id = ${requestId} group by unit_id),
      part as (
        select s.id, s.name, t.descendant_id from access.scope s join access.scope_tree t on t.ancestor_id = s.id where s.parent_id = ${unitId}
        union all select s.id, s.name, s.id from access.scope s where s.id = ${unitId})
      select p.id, p.name, sum(a.people)::int as people, sum(a.read)::int as read, sum(a.not_understood)::int as not_understood,
        p.id <> ${unitId} and bool_or(a.unit_id <> p.id) as below
      from part p join at_unit a on a.unit_id = p.descendant_id group by p.id, p.name order by p.name collate "sv-x-icu", p.id`.execute(
      db,
    )
  ).rows;

/** Those asked whom the actor may follow. */
export function askedPeople(db: Db, requestId: string, asked: AskedPeopleQuery) {
  let query = tables(db)
    .selectFrom('documents.receipt as r')
    .innerJoin('access.principal as p', 'p.id', 'r.person_id')
    .innerJoin('access.scope as u', 'u.id', 'r.unit_id')
    .select(['r.person_id as id', 'p.name', 'r.unit_id', 'u.name as unit', 'r.answer', 'r.answered_at'])
    .where('r.request_id', '=', requestId);
  if (asked.answer === 'none') query = query.where('r.answer', 'is', null);
  else if (asked.answer) query = query.where('r.answer', '=', asked.answer);
  if (asked.q) query = query.where('p.name', 'ilike', containing(asked.q));
  const { unitId } = asked;
  if (unitId)
    query = query.where('r.unit_id', 'in', (below) =>
      below.selectFrom('access.scope_tree').select('descendant_id').where('ancestor_id', '=', unitId),
    );
  return keyset(db, query, asked, { id: sql.ref('r.person_id'), columns: { name: sql`p.name collate "sv-x-icu"` } });
}
