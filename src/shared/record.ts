import { z } from 'zod';
import { contract } from './contract.ts';
import { ById, HsaId } from './ids.ts';
import { permissions } from './permission.ts';
import { AsFile } from './sheet-contract.ts';

export const recordPermissions = permissions('record', {
  use: {
    sv: 'Se länkar, filer och historik för det man får se',
    en: 'See links, files and history of what one may see',
    roles: ['employee'],
  },
});
const may = recordPermissions;

/** Any record in short: enough to show it and go to it. `path` is its page, or null when it has none. */
export const RecordCard = z.object({
  id: z.uuid(),
  kind: z.string(),
  kindName: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  path: z.string().nullable(),
});
export type RecordCard = z.infer<typeof RecordCard>;

export const RecordLink = z.object({
  id: z.uuid(),
  record: RecordCard,
  reason: z.string(),
  createdAt: z.string(),
  mayRemove: z.boolean(),
});
export type RecordLink = z.infer<typeof RecordLink>;

export const Attachment = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.number(),
  sha256: z.string(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  mayRemove: z.boolean(),
});
export type Attachment = z.infer<typeof Attachment>;

/** One thing that happened to a record: what was done, by whom, and which fields changed. */
export const HistoryItem = z.object({
  at: z.string(),
  actor: z.string(),
  what: z.string(),
  refused: z.boolean(),
  changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});
export type HistoryItem = z.infer<typeof HistoryItem>;

export const Reader = z.object({
  name: z.string(),
  hsaId: HsaId.nullable(),
  firstAt: z.string(),
  lastAt: z.string(),
  times: z.number(),
});
export type Reader = z.infer<typeof Reader>;

const Part = z.object({ id: z.uuid(), partId: z.uuid() });
const Done = z.object({ id: z.uuid() });

/**
 * Links, attachments, history and readers of any record; who may see or change them follows the record. Whoever it concerns by
 * name, such as an action's owner, adds to it as well.
 */
export const recordsApi = contract({
  find: {
    method: 'GET',
    path: '/records',
    permission: may.use,
    query: z.object({ q: z.string().trim().min(1).max(200), kind: z.string().optional() }),
    reply: z.object({ items: z.array(RecordCard) }),
  },
  get: {
    method: 'GET',
    path: '/records/:id',
    permission: may.use,
    params: ById,
    reply: RecordCard.extend({ mayAdd: z.boolean() }),
  },
  links: {
    method: 'GET',
    path: '/records/:id/links',
    permission: may.use,
    params: ById,
    reply: z.object({ items: z.array(RecordLink) }),
  },
  link: {
    method: 'POST',
    path: '/records/:id/links',
    permission: may.use,
    audit: 'record.linked',
    params: ById,
    body: z.object({ id: z.uuid(), toId: z.uuid(), reason: z.string().trim().max(500).default('') }),
    reply: Done,
  },
  unlink: {
    method: 'DELETE',
    path: '/records/:id/links/:partId',
    permission: may.use,
    audit: 'record.unlinked',
    params: Part,
    reply: Done,
  },
  attachments: {
    method: 'GET',
    path: '/records/:id/attachments',
    permission: may.use,
    params: ById,
    reply: z.object({ items: z.array(Attachment) }),
  },
  attach: {
    method: 'POST',
    path: '/records/:id/attachments',
    permission: may.use,
    audit: 'record.attached',
    params: ById,
    upload: true,
    reply: Done,
  },
  download: {
    method: 'GET',
    path: '/records/:id/attachments/:partId',
    permission: may.use,
    audit: 'record.downloaded',
    params: Part,
    download: true,
    reply: z.any(),
  },
  detach: {
    method: 'DELETE',
    path: '/records/:id/attachments/:partId',
    permission: may.use,
    audit: 'record.detached',
    params: Part,
    reply: Done,
  },
  history: {
    method: 'GET',
    path: '/records/:id/history',
    permission: may.use,
    params: ById,
    reply: z.object({ items: z.array(HistoryItem) }),
  },
  readers: {
    method: 'GET',
    path: '/records/:id/readers',
    permission: may.use,
    params: ById,
    reply: z.object({ items: z.array(Reader) }),
  },
});

/** Any record on paper: its facts, links, files, comments and history. */
export const extractApi = contract({
  extract: {
    method: 'GET',
    path: '/records/:id/extract',
    permission: may.use,
    audit: 'record.extracted',
    params: ById,
    query: AsFile,
    download: true,
    reply: z.any(),
  },
});
