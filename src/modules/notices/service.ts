import type { Context, Handlers } from '../../platform/module.ts';
import { noticeKinds } from '../../platform/notices/index.ts';
import { recordKind } from '../../platform/records/index.ts';
import { Problem } from '../../shared/problem.ts';
import { mostUnread, type Notice, type noticesApi } from './contract.ts';
import * as store from './store.ts';

function present(context: Context, row: store.NoticeRow): Notice {
  const kind = noticeKinds(context).find((one) => one.kind === row.kind);
  const seen = row.record_kind !== null;
  return {
    id: row.id,
    kind: row.kind,
    kindName: kind?.name[context.language] ?? row.kind,
    title: seen ? row.title : null,
    path: seen ? (recordKind(context, row.record_kind ?? '')?.path(row.record_id) ?? null) : null,
    causedBy: row.causer,
    at: row.at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  };
}

export const handlers: Handlers<typeof noticesApi> = {
  list: async (context, { query }) => {
    const { items, ...rest } = await store.noticesOf(context.db, context.actor.id, query.unread ?? false, query);
    return { ...rest, items: items.map((row) => present(context, row)) };
  },
  unread: async ({ db, actor }) => ({ count: await store.countUnread(db, actor.id, mostUnread) }),
  read: async ({ db, actor, now }, { body }) => ({
    count: await store.markRead(db, actor.id, body.ids ?? null, now.toString()),
  }),
  mail: async (context) => {
    const chosen = await store.mailChoices(context.db, context.actor.id);
    return {
      items: noticeKinds(context).map(({ kind, name, mail = false, mailEach = false }) => ({
        kind,
        name: name[context.language],
        wanted: chosen.get(kind) ?? mail,
        each: mailEach,
      })),
    };
  },
  chooseMail: async (context, { params: { kind }, body: { wanted } }) => {
    if (!noticeKinds(context).some((one) => one.kind === kind))
      throw new Problem('notices.unknown-kind', 404, { kind });
    await store.keepMailChoice(context.db, context.actor.id, kind, wanted);
    context.note({ detail: { kind, wanted } });
    return { kind, wanted };
  },
};
