import type { Context, Handlers } from '../../../platform/module.ts';
import { plainName, sheetFile } from '../../../platform/sheet/sheet-file.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Action } from '../contract/action.ts';
import type { actionApi } from '../contract/action-api.ts';
import type { ActionStatus } from '../contract/words.ts';
import { isOpen, mayBecome, movedCheck } from '../rules/action.ts';
import * as store from '../store/action.ts';
import * as lists from '../store/lists.ts';
import { statusNames } from '../texts/words.ts';
import { actionSheet } from './action-sheet.ts';
import { createAction, withdrawTasks } from './create.ts';
import { atField, columnsOf, refuseUnfit } from './fit.ts';
import { presentAction, presentRow } from './present.ts';

const todayOf = ({ today, actor }: Context) => ({ today: today.toString(), actorId: actor.id });

async function actionAt(context: Context, id: string): Promise<Action> {
  const row = await store.actionRow(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id });
  const moves = await store.movesOf(context.db, id);
  const followers = await store.followersOf(context.db, id);
  return presentAction({ row, followers, moves, ...todayOf(context) });
}

async function editable(context: Context, id: string): Promise<Action> {
  const action = await actionAt(context, id);
  if (!action.mayEdit) throw new Problem('permission.not-here', 403, { id });
  return action;
}

type Change = Parameters<typeof store.updateAction>[3];

/** Writes a change to the version seen; answers the action as it then stands. */
async function changed(context: Context, current: Action, version: number, change: Change): Promise<Action> {
  if (!(await store.updateAction(context.db, current.id, version, change)))
    throw new Problem('record.changed', 409, { current });
  return actionAt(context, current.id);
}

function refuseStep({ language }: Context, { status }: Action, to: ActionStatus): void {
  if (mayBecome(status, to)) return;
  throw new Problem('actions.wrong-step', 409, { status: statusNames[status][language].toLowerCase() });
}

export const actionHandlers: Handlers<typeof actionApi> = {
  list: async (context, { query }) => {
    const { items, ...rest } = await lists.listActions(context.db, query, todayOf(context));
    return { ...rest, items: items.map((row) => presentRow(row, context.today.toString())) };
  },
  board: async (context, { query }) => {
    const today = context.today.toString();
    const unit = await lists.unitNamed(context.db, query.unitId);
    if (!unit) throw new Problem('record.not-found', 404, { id: query.unitId });
    const rows = await lists.boardRows(context.db, query.unitId, today);
    const columns = (['planned', 'ongoing', 'done', 'checked'] as const).map((status) => {
      const own = rows.filter((row) => row.status === status);
      return { status, count: own[0]?.in_column ?? 0, items: own.map((row) => presentRow(row, today)) };
    });
    return { unit, columns };
  },
  byUnit: ({ db, today }, { query }) => lists.loads(db, query, today.toString()),
  choices: async ({ db }, { query }) => {
    const found = await lists.actionChoices(db, query.q);
    return { items: found.map(({ id, number, title }) => ({ id, label: title, hint: number })) };
  },
  ofRecord: async ({ db, today }, { params }) => {
    const rows = await lists.actionsOf(db, params.id);
    return { items: rows.map((row) => ({ ...presentRow(row, today.toString()), reason: row.reason })) };
  },
  create: async (context, { body }) => actionAt(context, await createAction(context, body)),
  get: (context, { params }) => actionAt(context, params.id),
  change: async (context, { params, body }) => {
    const { version, ...facts } = body;
    const current = await editable(context, params.id);
    await refuseUnfit(context, facts, current.dueOn, {
      ownerId: current.owner.id,
      checkerId: current.checker?.id ?? null,
    });
    return changed(context, current, version, columnsOf(facts));
  },
  move: async (context, { params, body }) => {
    const current = await editable(context, params.id);
    if (!isOpen(current.status)) throw new Problem('actions.not-open', 409, params);
    if (body.dueOn === current.dueOn) throw atField('dueOn', 'actions.same-day');
    const { dueOn, reason } = body;
    const check_on = movedCheck(current.checkOn, current.dueOn, dueOn);
    const id = newId(context.now.epochMilliseconds);
    await store.insertMove(context.db, { id, actionId: params.id, fromOn: current.dueOn, toOn: dueOn, reason });
    context.note({ detail: { from: current.dueOn, to: dueOn, reason } });
    return changed(context, current, body.version, { due_on: dueOn, check_on });
  },
  progress: async (context, { params, body }) => {
    const current = await actionAt(context, params.id);
    if (!current.isOwner && !current.mayEdit) throw new Problem('actions.not-yours', 403, params);
    refuseStep(context, current, body.status);
    const done = body.status === 'done';
    if (current.status === 'done' && !done) await withdrawTasks(context, params.id);
    return changed(context, current, body.version, {
      status: body.status,
      percent: done ? 100 : body.percent,
      done_on: done ? (current.doneOn ?? context.today.toString()) : null,
      cancel_reason: '',
    });
  },
  cancel: async (context, { params, body }) => {
    const current = await editable(context, params.id);
    refuseStep(context, current, 'cancelled');
    await withdrawTasks(context, params.id);
    return changed(context, current, body.version, { status: 'cancelled', cancel_reason: body.reason });
  },
  check: async (context, { params, body }) => {
    const current = await actionAt(context, params.id);
    if (!current.isChecker && !current.mayEdit) throw new Problem('actions.not-yours', 403, params);
    if (current.status !== 'done') throw new Problem('actions.not-done', 409, params);
    return changed(context, current, body.version, {
      status: 'checked',
      effect: body.effect,
      effect_text: body.text,
      effect_on: context.today.toString(),
    });
  },
  sheet: async (context, { params }) => actionSheet(await actionAt(context, params.id), context),
  file: async (context, { params, query }) => {
    const action = await actionAt(context, params.id);
    const sheet = actionSheet(action, context);
    const name = plainName([action.number, sheet.title], 80);
    return sheetFile(sheet, { format: query.format, name, madeAt: context.now });
  },
};
