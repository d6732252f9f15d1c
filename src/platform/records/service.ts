import { Problem } from '../../shared/problem.ts';
import type { recordsApi } from '../../shared/record.ts';
import type { Context, Handlers } from '../module.ts';
import { attachFile } from './attach-file.ts';
import { presentCard, seenCard } from './cards.ts';
import { historyFrom, idsIn, toldValues } from './history.ts';
import * as store from './store.ts';

async function writable(context: Context, id: string): Promise<store.CardRow> {
  const card = await seenCard(context, id);
  if (!(await store.mayWrite(context.db, id))) throw new Problem('permission.not-here', 403, { id });
  context.note({ subjectId: id, unitId: card.unit_id });
  return card;
}

/** Names of what a module's own columns refer to, such as areas; a question is asked only where such a column has changed. */
async function namesByModules(
  context: Context,
  changed: Parameters<typeof toldValues>[0],
): Promise<[string, string][]> {
  const told = Map.groupBy(toldValues(changed), ({ column }) => column);
  const named: [string, string][] = [];
  for (const { name, references = {} } of context.services.modules)
    for (const [column, namesOf] of Object.entries(references)) {
      const place = `${name}.${column}`;
      if (!told.has(place)) continue;
      for (const [value, title] of await namesOf(context)) named.push([`${place}.${value}`, title]);
    }
  return named;
}

function oneOf<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (!row) throw new Problem('record.not-found', 404);
  return row;
}

export const handlers: Handlers<typeof recordsApi> = {
  find: async (context, { query }) => {
    const rows = await store.findCards(context.db, query.q, query.kind ?? null);
    return { items: rows.map((row) => presentCard(context, row)) };
  },
  get: async (context, { params }) => ({
    ...presentCard(context, await seenCard(context, params.id)),
    mayWrite: await store.mayWrite(context.db, params.id),
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
    await writable(context, params.id);
    await seenCard(context, body.toId);
    await store.insertLink(context.db, { id: body.id, fromId: params.id, toId: body.toId, reason: body.reason });
    return { id: body.id };
  },
  unlink: async (context, { params }) => {
    await writable(context, params.id);
    return oneOf(await store.deleteLink(context.db, params.id, params.partId));
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
      })),
    };
  },
  attach: async (context, { params, file }) => {
    await writable(context, params.id);
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
    await writable(context, params.id);
    return oneOf(await store.deleteAttachment(context.db, params.id, params.partId));
  },
  history: async (context, { params }) => {
    await seenCard(context, params.id);
    const done = await store.doneTo(context.db, params.id);
    const changed = [
      ...(await store.changesOf(context.db, params.id)),
      ...(await store.changesAbout(context.db, params.id)),
    ];
    const names = new Map([
      ...(await store.namesOf(context.db, idsIn(changed))),
      ...(await namesByModules(context, changed)),
    ]);
    return { items: historyFrom(done, changed, { words: context.services.words, language: context.language, names }) };
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
