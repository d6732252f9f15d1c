import type { Context, Handlers } from '../../../platform/module.ts';
import { plainName, sheetFile } from '../../../platform/sheet/sheet-file.ts';
import { Problem } from '../../../shared/problem.ts';
import type { ActionRow } from '../contract/action.ts';
import type { GoalDetail, NewGoal, NewPlan, NewReading, Plan, planApi, Reading } from '../contract/plan.ts';
import { actionsUnder } from '../store/lists.ts';
import * as store from '../store/plan.ts';
import { atField } from './fit.ts';
import { planSheet, type Whole } from './plan-sheet.ts';
import { presentGoal, presentPlan, presentReadings, presentRow } from './present.ts';

type Under = { readings: Map<string, Reading[]>; actions: Map<string, ActionRow[]> };

/** Readings and actions of goals, in two statements however many there are. */
async function underGoals({ db, today }: Context, goalIds: readonly string[]): Promise<Under> {
  const readings = Map.groupBy(await store.readingsOf(db, goalIds), ({ goal_id }) => goal_id);
  const actions = Map.groupBy(await actionsUnder(db, goalIds), ({ goal_id }) => goal_id ?? '');
  return {
    readings: new Map([...readings].map(([id, rows]) => [id, presentReadings(rows)])),
    actions: new Map([...actions].map(([id, rows]) => [id, rows.map((row) => presentRow(row, today.toString()))])),
  };
}

async function wholePlan(context: Context, id: string): Promise<Whole> {
  const row = await store.planRow(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id });
  const goals = await store.goalsOf(context.db, id);
  const { readings, actions } = await underGoals(
    context,
    goals.map((goal) => goal.id),
  );
  const today = context.today.toString();
  const plan: Plan = {
    ...presentPlan(row),
    summary: row.summary,
    paragraph: row.paragraph,
    registryNumber: row.registry_number,
    version: row.version,
    mayEdit: row.may_edit,
    goals: goals.map((goal) =>
      presentGoal(goal, { readings: readings.get(goal.id) ?? [], actions: actions.get(goal.id) ?? [], today }),
    ),
  };
  return { plan, readings, actions };
}

async function goalAt(context: Context, id: string): Promise<GoalDetail> {
  const row = await store.goalRow(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id });
  const under = await underGoals(context, [id]);
  const [readings, actionRows] = [under.readings.get(id) ?? [], under.actions.get(id) ?? []];
  return {
    ...presentGoal(row, { readings, actions: actionRows, today: context.today.toString() }),
    plan: { id: row.plan_id, number: row.plan_number, title: row.plan_title },
    unitId: row.unit_id,
    unit: row.unit,
    readings,
    actionRows,
    mayEdit: row.may_edit,
    mayAct: row.may_act,
  };
}

async function editableGoal(context: Context, id: string): Promise<GoalDetail> {
  const goal = await goalAt(context, id);
  if (!goal.mayEdit) throw new Problem('permission.not-here', 403, { id });
  return goal;
}

function planColumns(plan: Omit<NewPlan, 'id'>): store.PlanFacts {
  if (plan.lastYear < plan.firstYear) throw atField('lastYear', 'actions.years-turned');
  return {
    unit_id: plan.unitId,
    title: plan.title,
    summary: plan.summary,
    first_year: plan.firstYear,
    last_year: plan.lastYear,
    decided_by: plan.decidedBy,
    decided_on: plan.decidedOn,
    paragraph: plan.paragraph,
    registry_number: plan.registryNumber,
  };
}

function goalColumns(goal: Omit<NewGoal, 'id' | 'planId'>): store.GoalFacts {
  if (goal.targetOn <= goal.baselineOn) throw atField('targetOn', 'actions.target-before-baseline');
  const forward = goal.direction === 'up' ? goal.target > goal.baseline : goal.target < goal.baseline;
  if (!forward) throw atField('target', 'actions.target-wrong-way');
  const { area, title, measure, direction, baseline, target } = goal;
  return {
    ...{ area, title, measure, direction, baseline, target },
    unit_of_measure: goal.unitOfMeasure,
    baseline_on: goal.baselineOn,
    target_on: goal.targetOn,
    owner_id: goal.ownerId,
  };
}

function refuseReading({ readings }: GoalDetail, { holdsOn, correctsId }: NewReading, today: string): void {
  if (holdsOn > today) throw atField('holdsOn', 'actions.day-to-come');
  if (correctsId === null) return;
  const wrong = readings.find(({ id }) => id === correctsId);
  if (!wrong) throw atField('correctsId', 'actions.unknown-reading');
  if (wrong.corrected) throw atField('correctsId', 'actions.corrected-already');
}

export const planHandlers: Handlers<typeof planApi> = {
  plans: async ({ db }, { query }) => {
    const { items, ...rest } = await store.listPlans(db, query);
    return { ...rest, items: items.map((row) => ({ ...presentPlan(row), goals: row.goals })) };
  },
  createPlan: async (context, { body }) => {
    const { id, ...facts } = body;
    const columns = planColumns(facts);
    await store.insertPlan(context.db, { id, number: await store.nextPlanNumber(context.db), ...columns });
    return (await wholePlan(context, id)).plan;
  },
  plan: async (context, { params }) => (await wholePlan(context, params.id)).plan,
  changePlan: async (context, { params, body }) => {
    const { version, ...facts } = body;
    const { plan: current } = await wholePlan(context, params.id);
    if (!current.mayEdit) throw new Problem('permission.not-here', 403, params);
    if (!(await store.updatePlan(context.db, params.id, version, planColumns(facts))))
      throw new Problem('record.changed', 409, { current });
    if (facts.unitId !== current.unitId) await store.moveGoals(context.db, params.id, facts.unitId);
    return (await wholePlan(context, params.id)).plan;
  },
  planSheet: async (context, { params }) => planSheet(await wholePlan(context, params.id), context),
  planFile: async (context, { params, query }) => {
    const whole = await wholePlan(context, params.id);
    const sheet = planSheet(whole, context);
    const name = plainName([whole.plan.number, sheet.title], 80);
    return sheetFile(sheet, { format: query.format, name, madeAt: context.now });
  },
  goalChoices: async ({ db }, { query }) => {
    const found = await store.goalChoices(db, query.q);
    return { items: found.map(({ id, number, title }) => ({ id, label: title, hint: number })) };
  },
  createGoal: async (context, { body }) => {
    const { id, planId, ...facts } = body;
    const plan = await store.planRow(context.db, planId);
    if (!plan) throw new Problem('record.not-found', 404, { id: planId });
    const number = await store.nextGoalNumber(context.db);
    await store.insertGoal(context.db, { id, plan_id: planId, unit_id: plan.unit_id, number, ...goalColumns(facts) });
    return goalAt(context, id);
  },
  goal: (context, { params }) => goalAt(context, params.id),
  changeGoal: async (context, { params, body }) => {
    const { version, ...facts } = body;
    const current = await editableGoal(context, params.id);
    if (!(await store.updateGoal(context.db, params.id, version, goalColumns(facts))))
      throw new Problem('record.changed', 409, { current });
    return goalAt(context, params.id);
  },
  read: async (context, { params, body }) => {
    const current = await editableGoal(context, params.id);
    refuseReading(current, body, context.today.toString());
    const { id, value, holdsOn, note, correctsId } = body;
    await store.insertReading(context.db, {
      id,
      goal_id: params.id,
      holds_on: holdsOn,
      value,
      note,
      corrects_id: correctsId,
    });
    context.note({ subjectId: params.id, detail: { value, holdsOn, correctsId } });
    return goalAt(context, params.id);
  },
};
