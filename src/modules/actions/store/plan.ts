import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { PlanQuery } from '../contract/plan.ts';
import type { GoalTable, PlanTable } from '../tables.ts';
import { inUnits, tables } from './rows.ts';

const planRows = (db: Db) =>
  tables(db)
    .selectFrom('actions.plan as p')
    .innerJoin('access.scope as u', 'u.id', 'p.unit_id')
    .select(['p.id', 'p.number', 'p.title', 'p.unit_id', 'u.name as unit', 'p.first_year', 'p.last_year'])
    .select(['p.decided_by', 'p.decided_on']);

export function listPlans(db: Db, asked: PlanQuery) {
  const { unitId, year, q } = asked;
  let query = planRows(db).select(
    sql<number>`(select count(*)::int from actions.goal g where g.plan_id = p.id)`.as('goals'),
  );
  if (unitId) query = query.where(inUnits('p.unit_id', unitId));
  if (year) query = query.where('p.first_year', '<=', year).where('p.last_year', '>=', year);
  if (q) query = query.where(sql<boolean>`(p.title ilike ${containing(q)} or p.number ilike ${containing(q)})`);
  return keyset(db, query, asked, {
    id: sql.ref('p.id'),
    columns: { lastYear: sql.ref('p.last_year'), title: sql.ref('p.title') },
  });
}

export const planRow = (db: Db, id: string) =>
  planRows(db)
    .select(['p.summary', 'p.paragraph', 'p.registry_number', 'p.version'])
    .select(sql<boolean>`access.sees('actions.managePlans', p.unit_id)`.as('may_edit'))
    .where('p.id', '=', id)
    .executeTakeFirst();

const next = async (db: Db, letters: string, sequence: string): Promise<string> => {
  const { rows } = await sql<{ number: string }>`
    select ${letters} || lpad(nextval(${sequence}::regclass)::text, 3, '0') as number`.execute(db);
  return rows[0]?.number ?? '';
};
export const nextPlanNumber = (db: Db) => next(db, 'HP-', 'actions.plan_number');
export const nextGoalNumber = (db: Db) => next(db, 'MÅL-', 'actions.goal_number');

export type PlanFacts = Omit<PlanTable, 'id' | 'number' | 'version' | 'created_at' | 'created_by' | 'updated_at'>;
export const insertPlan = (db: Db, plan: PlanFacts & { id: string; number: string }) =>
  tables(db).insertInto('actions.plan').values(plan).execute();

export async function updatePlan(db: Db, id: string, version: number, facts: PlanFacts): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('actions.plan')
    .set(facts)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const goalRows = (db: Db) =>
  tables(db)
    .selectFrom('actions.goal as g')
    .leftJoin('access.principal as o', 'o.id', 'g.owner_id')
    .selectAll('g')
    .select('o.name as owner');

export type GoalRow = Awaited<ReturnType<ReturnType<typeof goalRows>['execute']>>[number];

export const goalsOf = (db: Db, planId: string) =>
  goalRows(db).where('g.plan_id', '=', planId).orderBy('g.place').execute();

export const goalRow = (db: Db, id: string) =>
  goalRows(db)
    .innerJoin('actions.plan as p', 'p.id', 'g.plan_id')
    .innerJoin('access.scope as u', 'u.id', 'g.unit_id')
    .select(['p.number as plan_number', 'p.title as plan_title', 'u.name as unit'])
    .select(sql<boolean>`access.sees('actions.managePlans', g.unit_id)`.as('may_edit'))
    .select(sql<boolean>`access.sees('actions.edit', g.unit_id)`.as('may_act'))
    .where('g.id', '=', id)
    .executeTakeFirst();

export const goalChoices = (db: Db, q: string) =>
  tables(db)
    .selectFrom('actions.goal')
    .select(['id', 'number', 'title'])
    .where((eb) => eb.or([eb('title', 'ilike', containing(q)), eb('number', 'ilike', containing(q))]))
    .orderBy('number')
    .limit(20)
    .execute();

export const readingsOf = (db: Db, goalIds: readonly string[]) =>
  tables(db)
    .selectFrom('actions.reading as r')
    .leftJoin('access.principal as p', 'p.id', 'r.recorded_by')
    .select(['r.id', 'r.goal_id', 'r.value', 'r.holds_on', 'r.note', 'r.corrects_id', 'r.recorded_at'])
    .select('p.name as recorded_by')
    .where('r.goal_id', '=', sql<string>`any(${goalIds}::uuid[])`)
    .orderBy('r.holds_on', 'desc')
    .orderBy('r.recorded_at', 'desc')
    .execute();

export type GoalFacts = Pick<
  GoalTable,
  | 'area'
  | 'title'
  | 'measure'
  | 'unit_of_measure'
  | 'direction'
  | 'baseline'
  | 'baseline_on'
  | 'target'
  | 'target_on'
  | 'owner_id'
>;

/** A goal after those the plan has. */
export const insertGoal = (
  db: Db,
  goal: GoalFacts & { id: string; plan_id: string; unit_id: string; number: string },
) =>
  tables(db)
    .insertInto('actions.goal')
    .values({
      ...goal,
      place: sql<number>`(select coalesce(max(place), 0) + 1 from actions.goal where plan_id = ${goal.plan_id})`,
    })
    .execute();

export async function updateGoal(db: Db, id: string, version: number, facts: GoalFacts): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('actions.goal')
    .set(facts)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Goals belong to the unit their plan belongs to. */
export const moveGoals = (db: Db, planId: string, unitId: string) =>
  tables(db)
    .updateTable('actions.goal')
    .set({ unit_id: unitId })
    .where('plan_id', '=', planId)
    .where('unit_id', '<>', unitId)
    .execute();

type NewRow = {
  id: string;
  goal_id: string;
  holds_on: string;
  value: number;
  note: string;
  corrects_id: string | null;
};
export const insertReading = (db: Db, reading: NewRow) =>
  tables(db).insertInto('actions.reading').values(reading).execute();
