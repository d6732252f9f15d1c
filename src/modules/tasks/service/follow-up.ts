import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { FollowedTask, followUpApi } from '../contract/follow-up.ts';
import type { Task } from '../contract/task.ts';
import * as store from '../store/follow-up.ts';
import { othersPage } from '../store/inbox.ts';
import { presentTasks } from './present.ts';

/** The units looked at; refuses a unit the actor does not follow up. */
async function unitsAt({ db }: Context, unitId: string | undefined): Promise<string[] | null> {
  const units = await store.followedUnits(db, unitId);
  if (unitId !== undefined && units?.length === 0) throw new Problem('permission.not-here', 403, { unitId });
  return units;
}

const withTold =
  (told: ReadonlyMap<string, store.Told>) =>
  (task: Task): FollowedTask => {
    const last = told.get(task.id);
    return { ...task, lastTold: last ? { recipient: last.recipient, name: last.name, on: last.told_on } : null };
  };

async function standings(context: Context, unitId: string | undefined) {
  const today = context.today.toString();
  await unitsAt(context, unitId);
  const shown = await store.unitStandings(context.db, unitId, today);
  if (unitId === undefined) return { unit: null, above: [], units: shown, people: [] };
  return {
    unit: shown.find(({ id }) => id === unitId) ?? null,
    above: await store.unitsAbove(context.db, unitId),
    units: shown.filter(({ id }) => id !== unitId),
    people: await store.peopleStandings(context.db, unitId, today),
  };
}

/** Whoever follows up one unit with all below it comes there at once. */
async function onlyTop({ db }: Context): Promise<string | undefined> {
  const [first, ...others] = await store.followedTops(db);
  return others.length === 0 ? first : undefined;
}

export const followUpHandlers: Handlers<typeof followUpApi> = {
  followUp: async (context, { query }) => standings(context, query.unitId ?? (await onlyTop(context))),
  others: async (context, { query }) => {
    const { db, today } = context;
    const units = await unitsAt(context, query.unitId);
    const page = await othersPage(db, { units, personId: query.personId }, query, today.toString());
    const tasks = await presentTasks(context, page.items, () => 'told');
    const told = await store.lastTold(
      db,
      tasks.map(({ id }) => id),
    );
    return { ...page, items: tasks.map(withTold(told)) };
  },
};
