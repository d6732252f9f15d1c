import type { Context, Handlers } from '../../../platform/module.ts';
import type { inboxApi } from '../contract/inbox.ts';
import type { Relation, Summary, When } from '../contract/task.ts';
import * as store from '../store/inbox.ts';
import { kindName } from './kinds.ts';
import { presentTasks } from './present.ts';

async function whose({ db, actor, today }: Context, relation: Relation | undefined): Promise<store.Whose> {
  const delegators = relation === 'mine' ? [] : await store.delegatorsOf(db, actor.id, today.toString());
  return { actorId: actor.id, relation, delegators };
}

/** Adds up the counts: own by day, others' by why, all by kind. */
function summed(context: Context, counts: readonly store.Counted[]): Summary {
  const own = (when: When) => total(counts.filter((one) => one.relation === 'mine' && one.when === when));
  const open = counts.filter(({ relation }) => relation !== 'told');
  const kinds = [...new Set(open.map(({ kind }) => kind))].map((kind) => ({
    kind,
    name: kindName(context, kind),
    open: total(open.filter((one) => one.kind === kind)),
  }));
  return {
    late: own('late'),
    week: own('week'),
    later: own('later'),
    noDay: own('noDay'),
    standIn: total(counts.filter(({ relation }) => relation === 'standIn')),
    told: total(counts.filter(({ relation }) => relation === 'told')),
    kinds: kinds.sort((one, other) => one.name.localeCompare(other.name, context.language)),
  };
}

const total = (counts: readonly { n: number }[]) => counts.reduce((sum, { n }) => sum + n, 0);

export const inboxHandlers: Handlers<typeof inboxApi> = {
  inbox: async (context, { query }) => {
    const { db, actor, today } = context;
    const page = await store.inboxPage(db, await whose(context, query.relation), query, today.toString());
    const relation = (row: store.TaskRow): Relation =>
      row.person_id === actor.id ? 'mine' : query.relation === 'told' ? 'told' : 'standIn';
    return { ...page, items: await presentTasks(context, page.items, relation) };
  },
  done: async (context, { query }) => {
    const page = await store.donePage(context.db, context.actor.id, query);
    return { ...page, items: await presentTasks(context, page.items, () => 'mine') };
  },
  summary: async (context) =>
    summed(context, await store.inboxCounts(context.db, await whose(context, undefined), context.today.toString())),
  count: ({ db, actor, today }) => store.ownCount(db, actor.id, today.toString()),
  kinds: async ({ services, language }) => {
    const items = services.modules.flatMap(({ title, tasks = [] }) =>
      tasks.map(({ kind, name }) => ({ kind, name: name[language], module: title[language] })),
    );
    return { items: items.sort((one, other) => one.name.localeCompare(other.name, language)) };
  },
};
