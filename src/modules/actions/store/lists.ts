import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { Page } from '../../../shared/list.ts';
import type { ActionQuery, UnitLoad } from '../contract/action.ts';
import { type ActionRowStored, actionRows, inUnits, tables } from './rows.ts';

export type Today = { today: string; actorId: string };

const stillOpen = sql<boolean>`a.status in ('planned', 'ongoing')`;

export function listActions(db: Db, asked: ActionQuery, { today, actorId }: Today) {
  const { status, unitId, ownerId, priority, goalId, dueBefore, open, late, mine, q } = asked;
  let query = actionRows(db);
  if (status) query = query.where('a.status', '=', status);
  if (ownerId) query = query.where('a.owner_id', '=', ownerId);
  if (priority) query = query.where('a.priority', '=', priority);
  if (goalId) query = query.where('a.goal_id', '=', goalId);
  if (dueBefore) query = query.where('a.due_on', '<=', dueBefore);
  if (unitId) query = query.where(inUnits('a.unit_id', unitId));
  if (mine) query = query.where('a.owner_id', '=', actorId);
  if (open || late) query = query.where(stillOpen);
  if (late) query = query.where('a.due_on', '<', today);
  if (q)
    query = query.where(
      sql<boolean>`(a.title ilike ${containing(q)} or a.number ilike ${containing(q)} or a.what ilike ${containing(q)})`,
    );
  return keyset(db, query, asked, {
    id: sql.ref('a.id'),
    columns: {
      next: sql`(case when a.status in ('planned', 'ongoing') then a.due_on else 'infinity'::date end)`,
      dueOn: sql.ref('a.due_on'),
      title: sql.ref('a.title'),
      number: sql.ref('a.number'),
    },
  });
}

/** Cards shown in a column of the board; the rest are counted. */
const mostCards = 50;
/** What is done stays on the board this long, and as long as its effect is to be judged. */
const keptDays = 180;

export type BoardRow = ActionRowStored & { in_column: number };

/** The cards of a board, column by column in the order of their days, each with how many its column holds. */
export async function boardRows(db: Db, unitId: string | undefined, today: string): Promise<BoardRow[]> {
  const shown = actionRows(db)
    .where('a.status', '<>', 'cancelled')
    .where(
      sql<boolean>`(a.status in ('planned', 'ongoing') or a.done_on > ${today}::date - ${keptDays}::int
        or (a.status = 'done' and a.check_on is not null))`,
    );
  const there = unitId ? shown.where(inUnits('a.unit_id', unitId)) : shown;
  const numbered = there
    .select(sql<number>`row_number() over (partition by a.status order by a.due_on, a.id)::int`.as('place'))
    .select(sql<number>`count(*) over (partition by a.status)::int`.as('in_column'));
  return db.selectFrom(numbered.as('n')).selectAll().where('n.place', '<=', mostCards).orderBy('n.place').execute();
}

/** How each unit with open actions stands. */
export function loads(
  db: Db,
  asked: {
    unitId?: string | undefined;
    q?: string | undefined;
    sort: string;
    limit: number;
    after?: string | undefined;
    count: boolean;
  },
  today: string,
): Promise<Page<UnitLoad>> {
  const open = tables(db)
    .selectFrom('actions.action as a')
    .innerJoin('access.scope as u', 'u.id', 'a.unit_id')
    .where(stillOpen)
    .groupBy(['u.id', 'u.name'])
    .select(['u.id', 'u.name as unit'])
    .select([
      sql<number>`count(*)::int`.as('open'),
      sql<number>`(count(*) filter (where a.due_on < ${today}::date))::int`.as('late'),
      sql<number>`(count(*) filter (where a.due_on between ${today}::date and ${today}::date + 30))::int`.as('soon'),
      sql<number>`greatest(max(${today}::date - a.due_on), 0)::int`.as('mostDaysLate'),
    ]);
  const there = asked.unitId ? open.where(inUnits('a.unit_id', asked.unitId)) : open;
  let query = tables(db).selectFrom(there.as('l')).selectAll('l');
  if (asked.q) query = query.where(sql<boolean>`l.unit ilike ${containing(asked.q)}`);
  return keyset(db, query, asked, {
    id: sql.ref('l.id'),
    columns: { late: sql.ref('l.late'), open: sql.ref('l.open'), unit: sql.ref('l.unit') },
  }) as Promise<Page<UnitLoad>>;
}

export const actionChoices = (db: Db, q: string) =>
  tables(db)
    .selectFrom('actions.action')
    .select(['id', 'number', 'title'])
    .where((eb) => eb.or([eb('title', 'ilike', containing(q)), eb('number', 'ilike', containing(q))]))
    .orderBy('title')
    .limit(20)
    .execute();

/** Actions linked to a record, in either direction, those still open first. */
export const actionsOf = (db: Db, recordId: string) =>
  actionRows(db)
    .innerJoin('record.link as l', (join) =>
      join.on(
        sql<boolean>`(l.from_id = a.id and l.to_id = ${recordId}) or (l.to_id = a.id and l.from_id = ${recordId})`,
      ),
    )
    .select('l.reason')
    .orderBy(sql`a.status not in ('planned', 'ongoing')`)
    .orderBy('a.due_on')
    .limit(100)
    .execute();

/** The actions under goals, by day. */
export const actionsUnder = (db: Db, goalIds: readonly string[]) =>
  actionRows(db)
    .select('a.goal_id')
    .where('a.goal_id', '=', sql<string>`any(${goalIds}::uuid[])`)
    .orderBy('a.due_on')
    .orderBy('a.id')
    .limit(1000)
    .execute();

/** What a unit is called; the region's own name without one. */
export const unitNamed = async (db: Db, unitId: string | undefined) => {
  const units = tables(db).selectFrom('access.scope').select(['id', 'name']);
  return unitId
    ? units.where('id', '=', unitId).executeTakeFirst()
    : units.where('parent_id', 'is', null).executeTakeFirst();
};
