import { Problem } from '../../shared/problem.ts';
import type { recordsApi } from '../../shared/record.ts';
import type { Context, Handlers } from '../module.ts';
import { attachFile } from './attach-file.ts';
import { presentCard, seenCard } from './cards.ts';
import * as store from './store.ts';
import { storyOf } from './story.ts';

/** The card, told of in the trail's line. */
async function noted(context: Context, id: string): Promise<void> {
  const card = await seenCard(context, id);
  context.note({ subjectId: id, unitId: card.unit_id });
}

/** The same, when the actor may add to the record. */
async function addable(context: Context, id: string): Promise<void> {
  await noted(context, id);
  if (!(await store.mayAdd(context.db, id))) throw new Problem('permission.not-here', 403, { id });
}

/** What was taken away. Refused when it is still there, since row-level security kept it; otherwise it never was. */
function takenAway<T>(rows: readonly T[], left: unknown): T {
  const [row] = rows;
  if (!row) throw left ? new Problem('permission.not-here', 403) : new Problem('record.not-found', 404);
  return row;
}

export const handlers: Handlers<typeof recordsApi> = {
  find: async (context, { query }) => {
    const rows = await store.findCards(context.db, query.q, query.kind ?? null);
    return { items: rows.map((row) => presentCard(context, row)) };
  },
  get: async (context, { params }) => ({
    ...presentCard(context, await seenCard(context, params.id)),
    mayAdd: await store.mayAdd(context.db, params.id),
  }),
  links: async (context, { params }) => {
    await seenCard(context, params.id);
    const rows = await store.linksOf(context.db, params.id);
    return {
      items: rows.map(({ id, reason, created_at, removable, card }) => ({
        id,
        reason,
        createdAt: created_at.toISOString(),
        mayRemove: removable,
        record: presentCard(context, card),
      })),
    };
  },
  link: async (context, { params, body }) => {
    await addable(context, params.id);
    await seenCard(context, body.toId);
    await store.insertLink(context.db, { id: body.id, fromId: params.id, toId: body.toId, reason: body.reason });
    return { id: body.id };
  },
  unlink: async (context, { params }) => {
    await noted(context, params.id);
    const gone = await store.deleteLink(context.db, params.id, params.partId);
    return takenAway(gone, await store.linkOf(context.db, params.id, params.partId));
  },
  attachments: async (context, { params }) => {
    await seenCard(context, params.id);
    const rows = await store.attachmentsOf(context.db, params.id);
    return {
      items: rows.map((row) => ({
        id: row.id,
        name: row.name,
        mediaType: row.media_type,
        sizeBytes: Number(row.size_bytes),
        sha256: row.sha256,
        createdAt: row.created_at.toISOString(),
        createdBy: row.creator,
        mayRemove: row.removable,
      })),
    };
  },
  attach: async (context, { params, file }) => {
    await addable(context, params.id);
    return attachFile(context, params.id, file);
  },
  download: async (context, { params }) => {
    const card = await seenCard(context, params.id);
    const row = await store.attachmentOf(context.db, params.id, params.partId);
    if (!row) throw new Problem('record.not-found', 404);
    context.note({ subjectId: params.id, unitId: card.unit_id, detail: { attachment: row.name, sha256: row.sha256 } });
    return { name: row.name, mediaType: row.media_type, body: await context.services.files.open(row.sha256) };
  },
  detach: async (context, { params }) => {
    await noted(context, params.id);
    const gone = await store.deleteAttachment(context.db, params.id, params.partId);
    return takenAway(gone, await store.attachmentOf(context.db, params.id, params.partId));
  },
  history: async (context, { params }) => {
    await seenCard(context, params.id);
    return { items: await storyOf(context, params.id, await store.changesOf(context.db, params.id)) };
  },
  readers: async (context, { params }) => {
    await seenCard(context, params.id);
    const rows = await store.readersOf(context.db, params.id);
    return {
      items: rows.map(({ name, hsa_id, first_at, last_at, times }) => ({
        name,
        hsaId: hsa_id,
        firstAt: first_at.toISOString(),
        lastAt: last_at.toISOString(),
        times: Number(times),
      })),
    };
  },
};
