import type { Action, ActionRow } from '../contract/action.ts';
import type { Goal, PlanRow, Reading } from '../contract/plan.ts';
import { isLate } from '../rules/action.ts';
import { holding, standingOf } from '../rules/goal.ts';
import type { actionRow, followersOf, movesOf } from '../store/action.ts';
import type { GoalRow, readingsOf } from '../store/plan.ts';
import type { ActionRowStored } from '../store/rows.ts';

type Stored<F extends (...args: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<F>>>;
type ReadingStored = Stored<typeof readingsOf>[number];

export function presentRow(row: ActionRowStored, today: string): ActionRow {
  const { id, number, title, unit, priority, status, percent, effect, version } = row;
  return {
    ...{ id, number, title, unit, priority, status, percent, effect, version },
    unitId: row.unit_id,
    owner: { id: row.owner_id, name: row.owner },
    ownerName: row.owner,
    dueOn: row.due_on,
    timesMoved: row.times_moved,
    checkOn: row.check_on,
    late: isLate({ status, dueOn: row.due_on }, today),
  };
}

const other = (id: string | null, number: string | null, title: string | null) =>
  id === null ? null : { id, number: number ?? '', title: title ?? '' };

type Parts = {
  row: Stored<typeof actionRow>;
  followers: Stored<typeof followersOf>;
  moves: Stored<typeof movesOf>;
  today: string;
  actorId: string;
};

export function presentAction({ row, followers, moves, today, actorId }: Parts): Action {
  return {
    ...presentRow(row, today),
    what: row.what,
    why: row.why,
    firstDueOn: row.first_due_on,
    costSek: row.cost_sek === null ? null : Number(row.cost_sek),
    effortHours: row.effort_hours,
    doneOn: row.done_on,
    cancelReason: row.cancel_reason,
    checker: row.checker_id === null ? null : { id: row.checker_id, name: row.checker ?? '' },
    effectText: row.effect_text,
    effectOn: row.effect_on,
    goal: other(row.goal_id, row.goal_number, row.goal_title),
    follows: other(row.follows_id, row.follows_number, row.follows_title),
    followedBy: followers,
    moves: moves.map((move) => ({
      id: move.id,
      fromOn: move.from_on,
      toOn: move.to_on,
      reason: move.reason,
      movedAt: move.moved_at.toISOString(),
      movedBy: move.moved_by,
    })),
    mayEdit: row.may_edit,
    isOwner: row.owner_id === actorId,
    isChecker: row.checker_id === actorId,
  };
}

/** Readings as they were written down, latest day first; those corrected say so. */
export function presentReadings(rows: readonly ReadingStored[]): Reading[] {
  const corrected = new Set(rows.map(({ corrects_id }) => corrects_id));
  return rows.map((row) => ({
    id: row.id,
    value: row.value,
    holdsOn: row.holds_on,
    note: row.note,
    correctsId: row.corrects_id,
    corrected: corrected.has(row.id),
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by,
  }));
}

/** What is under a goal: its actions as far as the actor sees them, and its readings. */
export type Under = { actions: readonly ActionRow[]; readings: readonly Reading[]; today: string };

export function presentGoal(row: GoalRow, { actions, readings, today }: Under): Goal {
  const { id, number, area, title, measure, direction, baseline, target, version } = row;
  const line = { direction, baseline, baselineOn: row.baseline_on, target, targetOn: row.target_on };
  const held = holding(readings);
  const latest = held.at(-1);
  return {
    ...{ id, number, area, title, measure, version, ...line },
    planId: row.plan_id,
    unitOfMeasure: row.unit_of_measure,
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner ?? '' },
    status: standingOf(line, held, today),
    latest: latest ? { value: latest.value, holdsOn: latest.holdsOn } : null,
    actions: {
      open: actions.filter(({ status }) => status === 'planned' || status === 'ongoing').length,
      late: actions.filter(({ late }) => late).length,
      done: actions.filter(({ status }) => status === 'done' || status === 'checked').length,
    },
  };
}

type PlanStored = Omit<PlanRow, 'unitId' | 'firstYear' | 'lastYear' | 'decidedBy' | 'decidedOn' | 'goals'> & {
  unit_id: string;
  first_year: number;
  last_year: number;
  decided_by: string;
  decided_on: string | null;
};

export const presentPlan = (row: PlanStored): Omit<PlanRow, 'goals'> => ({
  id: row.id,
  number: row.number,
  title: row.title,
  unitId: row.unit_id,
  unit: row.unit,
  firstYear: row.first_year,
  lastYear: row.last_year,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
});
