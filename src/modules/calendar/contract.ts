import { z } from 'zod';
import { contract } from '../../shared/contract.ts';
import { Day } from '../../shared/date.ts';
import { ById } from '../../shared/ids.ts';
import { may } from './permissions.ts';

/** Whose days: one's own, or everyone's as far as one may see (within a unit when one is named). */
export const Whose = z.enum(['mine', 'all']);
export type Whose = z.infer<typeof Whose>;

/** The kind under which all tasks stand. */
export const taskKind = 'tasks';

export const CalendarQuery = z.object({
  from: Day,
  to: Day,
  whose: Whose.default('mine'),
  unitId: z.uuid().optional(),
  kind: z.string().max(100).optional(),
});
export type CalendarQuery = z.output<typeof CalendarQuery>;

export const CalendarItem = z.object({
  recordId: z.uuid(),
  day: z.string(),
  /** `tasks`, or the kind a module has declared. */
  kind: z.string(),
  /** What the day is: "Godkänn", "Översyn". */
  what: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  /** The record's page, when it has one. */
  path: z.string().nullable(),
  /** The first three of those whose day it is, and how many they are. */
  people: z.array(z.string()),
  peopleCount: z.number(),
  unit: z.string(),
  mine: z.boolean(),
});
export type CalendarItem = z.infer<typeof CalendarItem>;

export const Calendar = z.object({
  items: z.array(CalendarItem),
  /** Whether there is more in the span than is told. */
  more: z.boolean(),
  kinds: z.array(z.object({ kind: z.string(), name: z.string() })),
});
export type Calendar = z.infer<typeof Calendar>;

export const Feed = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.string(),
  revokedAt: z.string().nullable(),
});
export type Feed = z.infer<typeof Feed>;

/** Without an id: an answer to a creation with one is kept to be given again, and this answer holds a secret. */
export const NewFeed = z.object({ name: z.string().trim().min(1).max(100) });

export const calendarApi = contract({
  calendar: { method: 'GET', path: '/calendar', permission: may.use, query: CalendarQuery, reply: Calendar },
  feeds: {
    method: 'GET',
    path: '/calendar/feeds',
    permission: may.use,
    reply: z.object({ items: z.array(Feed) }),
  },
  /** Makes an address for a calendar program; told here, once, and never again. */
  subscribe: {
    method: 'POST',
    path: '/calendar/feeds',
    permission: may.use,
    audit: 'calendar.subscribed',
    body: NewFeed,
    reply: z.object({ id: z.uuid(), address: z.string() }),
  },
  revoke: {
    method: 'POST',
    path: '/calendar/feeds/:id/revoke',
    permission: may.use,
    audit: 'calendar.revoked',
    params: ById,
    body: z.object({}),
    reply: z.object({ id: z.uuid() }),
  },
  /** What calendar programs read (RFC 5545): the address is the secret, since they cannot sign in. */
  feed: {
    method: 'GET',
    path: '/calendar/feed/:secret',
    permission: 'public',
    params: z.object({ secret: z.string().max(100) }),
    download: true,
    reply: z.any(),
  },
});
