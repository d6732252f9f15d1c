import { z } from 'zod';
import { contract } from '../../shared/contract.ts';
import { listQuery, page } from '../../shared/list.ts';
import { may } from './permissions.ts';

/** A line in the bell's list. `title` and `path` are null when the person may no longer see the record. */
export const Notice = z.object({
  id: z.uuid(),
  kind: z.string(),
  kindName: z.string(),
  title: z.string().nullable(),
  path: z.string().nullable(),
  causedBy: z.string().nullable(),
  at: z.string(),
  readAt: z.string().nullable(),
});
export type Notice = z.infer<typeof Notice>;

/** A kind of notice, and whether it comes by mail as well. */
export const MailChoice = z.object({ kind: z.string(), name: z.string(), wanted: z.boolean(), each: z.boolean() });
export type MailChoice = z.infer<typeof MailChoice>;

/** Counting stops here; the bell shows "99+". */
export const mostUnread = 100;
const flag = z.stringbool({ truthy: ['1', 'true'], falsy: ['0', 'false'] });

export const noticesApi = contract({
  list: {
    method: 'GET',
    path: '/notices',
    permission: may.use,
    query: listQuery({ unread: flag.optional() }, ['-at', 'at']),
    reply: page(Notice),
  },
  unread: {
    method: 'GET',
    path: '/notices/unread',
    permission: may.use,
    reply: z.object({ count: z.number() }),
  },
  read: {
    method: 'POST',
    path: '/notices/read',
    permission: may.use,
    audit: 'notices.read',
    /** Left out: all of them. */
    body: z.object({ ids: z.array(z.uuid()).max(200).optional() }),
    reply: z.object({ count: z.number() }),
  },
  mail: {
    method: 'GET',
    path: '/notices/mail',
    permission: may.use,
    reply: z.object({ items: z.array(MailChoice) }),
  },
  chooseMail: {
    method: 'PUT',
    path: '/notices/mail/:kind',
    permission: may.use,
    audit: 'notices.mail-chosen',
    params: z.object({ kind: z.string().max(100) }),
    body: z.object({ wanted: z.boolean() }),
    reply: z.object({ kind: z.string(), wanted: z.boolean() }),
  },
});
