import { z } from 'zod';
import { contract } from './contract.ts';
import { ById, HsaId } from './ids.ts';
import { listQuery, page } from './list.ts';
import { recordPermissions as may } from './record.ts';

/** For so long one may change the words of a comment; after that one writes a new one. */
export const editMinutes = 15;

/** Someone named in a comment as `@Name`. */
export const Mentioned = z.object({ id: z.uuid(), name: z.string() });
export type Mentioned = z.infer<typeof Mentioned>;

/** One comment. A withdrawn one has an empty `body`; `mayEdit` and `mayWithdraw` are about the reader. */
export const RecordComment = z.object({
  id: z.uuid(),
  body: z.string(),
  mentions: z.array(Mentioned),
  createdAt: z.string(),
  createdBy: z.string(),
  editedAt: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  mayEdit: z.boolean(),
  mayWithdraw: z.boolean(),
});
export type RecordComment = z.infer<typeof RecordComment>;

/** Plain text; the people meant by its `@Name`s are named by id. */
const words = {
  body: z.string().trim().min(1).max(5000),
  mentions: z.array(z.uuid()).max(20).default([]),
};
export const NewComment = z.object({ id: z.uuid(), ...words });
export const CommentChange = z.object(words);

/** Someone who may see the record, and so may be named in a comment on it. */
export const Mentionable = z.object({ id: z.uuid(), name: z.string(), hsaId: HsaId.nullable() });
export type Mentionable = z.infer<typeof Mentionable>;

const Part = z.object({ id: z.uuid(), partId: z.uuid() });

/** Comments on any record: read and written by whoever may see it. */
export const commentsApi = contract({
  comments: {
    method: 'GET',
    path: '/records/:id/comments',
    permission: may.use,
    params: ById,
    query: listQuery({}, ['createdAt']),
    reply: page(RecordComment),
    export: [
      { key: 'createdAt', label: { sv: 'Skriven', en: 'Written' } },
      { key: 'createdBy', label: { sv: 'Av', en: 'By' } },
      { key: 'body', label: { sv: 'Kommentar', en: 'Comment' } },
      { key: 'editedAt', label: { sv: 'Ändrad', en: 'Edited' } },
      { key: 'withdrawnAt', label: { sv: 'Återtagen', en: 'Withdrawn' } },
    ],
  },
  comment: {
    method: 'POST',
    path: '/records/:id/comments',
    permission: may.use,
    audit: 'record.commented',
    params: ById,
    body: NewComment,
    reply: RecordComment,
  },
  changeComment: {
    method: 'PATCH',
    path: '/records/:id/comments/:partId',
    permission: may.use,
    audit: 'record.comment-changed',
    params: Part,
    body: CommentChange,
    reply: RecordComment,
  },
  withdrawComment: {
    method: 'DELETE',
    path: '/records/:id/comments/:partId',
    permission: may.use,
    audit: 'record.comment-withdrawn',
    params: Part,
    reply: RecordComment,
  },
  mentionable: {
    method: 'GET',
    path: '/records/:id/people',
    permission: may.use,
    params: ById,
    query: z.object({ q: z.string().trim().max(100).default('') }),
    reply: z.object({ items: z.array(Mentionable) }),
  },
});
