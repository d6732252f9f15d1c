import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { ActionTable } from '../tables.ts';
import { actionRows, tables } from './rows.ts';

export type Facts = Pick<
  ActionTable,
  | 'unit_id'
  | 'title'
  | 'what'
  | 'why'
  | 'owner_id'
  | 'priority'
  | 'cost_sek'
  | 'effort_hours'
  | 'check_on'
  | 'checker_id'
  | 'goal_id'
>;
type Settled = Pick<ActionTable, 'status' | 'percent' | 'done_on' | 'effect' | 'effect_on' | 'due_on'> & {
  cancel_reason: string;
  effect_text: string;
};

export const actionRow = (db: Db, id: string) =>
  actionRows(db)
    .leftJoin('access.principal as c', 'c.id', 'a.checker_id')
    .leftJoin('actions.goal as g', 'g.id', 'a.goal_id')
    .leftJoin('actions.action as f', 'f.id', 'a.follows_id')
    .select(['a.what', 'a.why', 'a.first_due_on', 'a.cost_sek', 'a.effort_hours', 'a.done_on', 'a.cancel_reason'])
    .select(['a.checker_id', 'c.name as checker', 'a.effect_text', 'a.effect_on'])
    .select(['a.goal_id', 'g.number as goal_number', 'g.title as goal_title'])
    .select(['f.id as follows_id', 'f.number as follows_number', 'f.title as follows_title'])
    .select(sql<boolean>`access.sees('actions.edit', a.unit_id)`.as('may_edit'))
    .where('a.id', '=', id)
    .executeTakeFirst();

export const followersOf = (db: Db, id: string) =>
  tables(db)
    .selectFrom('actions.action')
    .select(['id', 'number', 'title'])
    .where('follows_id', '=', id)
    .orderBy('number')
    .execute();

export const movesOf = (db: Db, id: string) =>
  tables(db)
    .selectFrom('actions.due_move as m')
    .leftJoin('access.principal as p', 'p.id', 'm.moved_by')
    .select(['m.id', 'm.from_on', 'm.to_on', 'm.reason', 'm.moved_at', 'p.name as moved_by'])
    .where('m.action_id', '=', id)
    .orderBy('m.moved_at', 'desc')
    .orderBy('m.id', 'desc')
    .execute();

export async function nextNumbers(db: Db, count = 1): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    select 'ÅT-' || lpad(nextval('actions.action_number')::text, 4, '0') as number from generate_series(1, ${count})`.execute(
    db,
  );
  return rows.map(({ number }) => number);
}

export type Made = Facts & Pick<ActionTable, 'id' | 'number' | 'due_on' | 'status' | 'follows_id'>;

/** Inserts actions; asks for nothing back, since whoever makes one need not see it. */
export async function insertActions(db: Db, made: readonly Made[]): Promise<void> {
  if (made.length === 0) return;
  const rows = made.map((row) => ({
    ...row,
    first_due_on: row.due_on,
    percent: null,
    done_on: null,
    effect: null,
    effect_on: null,
  }));
  await tables(db).insertInto('actions.action').values(rows).execute();
}

/** Answers whether the version named still was the one stored. */
export async function updateAction(
  db: Db,
  id: string,
  version: number,
  facts: Partial<Facts & Settled>,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('actions.action')
    .set(facts)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type Move = { id: string; actionId: string; fromOn: string; toOn: string; reason: string };
export const insertMove = (db: Db, { id, actionId, fromOn, toOn, reason }: Move) =>
  tables(db)
    .insertInto('actions.due_move')
    .values({ id, action_id: actionId, from_on: fromOn, to_on: toOn, reason })
    .execute();

type Linked = { id: string; from_id: string; to_id: string; reason: string };
export const insertLinks = async (db: Db, links: readonly Linked[]): Promise<void> => {
  if (links.length > 0) await tables(db).insertInto('record.link').values(links).execute();
};

/** Which of the records the actor may see. */
export async function seenRecords(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`select id from record.card where id = any(${ids}::uuid[])`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** Which of the people are in service. */
export async function activePeople(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tables(db)
    .selectFrom('access.principal')
    .select('id')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('active', '=', true)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export const goalExists = async (db: Db, id: string): Promise<boolean> =>
  (await tables(db).selectFrom('actions.goal').select('id').where('id', '=', id).execute()).length > 0;
