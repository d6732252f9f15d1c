import type { z } from 'zod';
import type { Context } from '../../../platform/module.ts';
import { closeTasks } from '../../../platform/tasks/index.ts';
import { newId } from '../../../shared/ids.ts';
import { NewAction } from '../contract/action.ts';
import * as store from '../store/action.ts';
import { atField, columnsOf, refuseUnfit } from './fit.ts';

async function linkOrigins({ db, now }: Context, { id, followsId, origins }: NewAction): Promise<void> {
  const wanted = [...new Map(origins.map((origin) => [origin.recordId, origin])).values()].filter(
    ({ recordId }) => recordId !== followsId,
  );
  const seen = await store.seenRecords(
    db,
    wanted.map(({ recordId }) => recordId),
  );
  if (wanted.some(({ recordId }) => !seen.has(recordId))) throw atField('origins', 'actions.unknown-origin');
  const links = wanted.map(({ recordId, reason }) => ({
    id: newId(now.epochMilliseconds),
    from_id: id,
    to_id: recordId,
    reason,
  }));
  await store.insertLinks(db, links);
}

/**
 * Adds an action: by this module's own endpoint, or by another module in a use case of its own, with that endpoint's
 * permission at the action's unit. `origins` are the records it comes from, each linked with its reason.
 * Its owner finds it among the tasks at once. Answers its id. Errors: 422 where something does not fit; 403 at other units.
 */
export async function createAction(context: Context, given: z.input<typeof NewAction>): Promise<string> {
  const action = NewAction.parse(given);
  await refuseUnfit(context, action, action.dueOn);
  const [number = ''] = await store.nextNumbers(context.db);
  const { id, dueOn, status, followsId } = action;
  await store.insertActions(context.db, [
    { ...columnsOf(action), id, number, status, due_on: dueOn, follows_id: followsId },
  ]);
  await linkOrigins(context, action);
  return id;
}

/** An action that is taken back leaves its tasks undone rather than done. */
export const withdrawTasks = async ({ db }: Context, id: string): Promise<void> => {
  await closeTasks(db, { kind: 'actions.do', recordId: id, outcome: 'withdrawn' });
  await closeTasks(db, { kind: 'actions.checkEffect', recordId: id, outcome: 'withdrawn' });
};
