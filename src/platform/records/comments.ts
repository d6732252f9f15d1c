import { type commentsApi, editMinutes, type RecordComment } from '../../shared/comment.ts';
import { Problem } from '../../shared/problem.ts';
import { containing } from '../lists/keyset.ts';
import type { Context, Handlers } from '../module.ts';
import { notify } from '../notices/index.ts';
import { seenCard } from './cards.ts';
import * as store from './comment-store.ts';

/** The kind of notice that someone named in a comment gets. */
export const mentioned = 'record.mentioned';

const editable = ({ now }: Context, { created_at }: store.CommentRow): boolean =>
  now.epochMilliseconds - created_at.getTime() <= editMinutes * 60_000;

function present(context: Context, row: store.CommentRow): RecordComment {
  const own = row.created_by === context.actor.id && row.withdrawn_at === null;
  return {
    id: row.id,
    body: row.withdrawn_at ? '' : row.body,
    mentions: row.withdrawn_at ? [] : row.mentions,
    createdAt: row.created_at.toISOString(),
    createdBy: row.writer,
    editedAt: row.edited_at?.toISOString() ?? null,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    mayEdit: own && editable(context, row),
    mayWithdraw: own,
  };
}

async function commentAt(context: Context, recordId: string, id: string): Promise<store.CommentRow> {
  const row = await store.commentAt(context.db, recordId, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  return row;
}

/** One's own comment that still stands. */
async function own(context: Context, recordId: string, id: string): Promise<store.CommentRow> {
  const { unit_id } = await seenCard(context, recordId);
  const row = await commentAt(context, recordId, id);
  context.note({ subjectId: recordId, unitId: unit_id, detail: { comment: id } });
  if (row.created_by !== context.actor.id || row.withdrawn_at) throw new Problem('record.comment-not-own', 409, { id });
  return row;
}

async function refuseBlind({ db }: Context, recordId: string, people: readonly string[]): Promise<void> {
  const names = people.length === 0 ? [] : await store.blindTo(db, recordId, people);
  if (names.length === 0) return;
  const places = [{ path: 'body.mentions', message: 'record.cannot-mention' }];
  throw new Problem('record.cannot-mention', 422, { names: names.join(', ') }, places);
}

type Named = { recordId: string; title: string; commentId: string; people: readonly string[] };

async function nameAndTell(context: Context, { recordId, title, commentId, people }: Named): Promise<void> {
  const fresh = await store.setMentions(context.db, commentId, people);
  await notify(context, { people: fresh, kind: mentioned, recordId, title });
}

const MOST_PEOPLE = 8;

export const commentHandlers: Handlers<typeof commentsApi> = {
  comments: async (context, { params, query }) => {
    await seenCard(context, params.id);
    const { items, ...rest } = await store.commentsOf(context.db, params.id, query);
    return { ...rest, items: items.map((row) => present(context, row)) };
  },
  comment: async (context, { params, body }) => {
    const { unit_id: unitId, title } = await seenCard(context, params.id);
    await refuseBlind(context, params.id, body.mentions);
    const at = context.now.toString();
    await store.insertComment(context.db, { id: body.id, recordId: params.id, body: body.body, at });
    await nameAndTell(context, { recordId: params.id, title, commentId: body.id, people: body.mentions });
    context.note({ subjectId: params.id, unitId, detail: { comment: body.id } });
    return present(context, await commentAt(context, params.id, body.id));
  },
  changeComment: async (context, { params, body }) => {
    const row = await own(context, params.id, params.partId);
    if (!editable(context, row)) throw new Problem('record.comment-too-old', 409, { minutes: editMinutes });
    await refuseBlind(context, params.id, body.mentions);
    const { title } = await seenCard(context, params.id);
    await store.rewriteComment(context.db, { id: row.id, body: body.body, at: context.now.toString() });
    await nameAndTell(context, { recordId: params.id, title, commentId: row.id, people: body.mentions });
    return present(context, await commentAt(context, params.id, row.id));
  },
  withdrawComment: async (context, { params }) => {
    const row = await own(context, params.id, params.partId);
    await store.withdraw(context.db, row.id, context.now.toString());
    return present(context, await commentAt(context, params.id, row.id));
  },
  mentionable: async ({ db }, { params, query }) => {
    const rows = await store.peopleWhoSee(db, params.id, containing(query.q), MOST_PEOPLE);
    return { items: rows.map(({ id, name, hsa_id }) => ({ id, name, hsaId: hsa_id })) };
  },
};
