import { z } from 'zod';

/**
 * Why a task stands in one's inbox: it is one's own, one stands in for somebody (`standIn`), or one has been told that
 * somebody is late (`told`).
 */
export const Relation = z.enum(['mine', 'standIn', 'told']);
export type Relation = z.infer<typeof Relation>;

/** Where a task's day lies: passed, within a week from today, later, or it has none. */
export const When = z.enum(['late', 'week', 'later', 'noDay']);
export type When = z.infer<typeof When>;

/** What somebody is asked to do about a record. `path` is the record's page. `mayAct` tells whether one may do it oneself. */
export const Task = z.object({
  id: z.uuid(),
  kind: z.string(),
  kindName: z.string(),
  title: z.string(),
  recordKind: z.string(),
  path: z.string().nullable(),
  when: When,
  dueOn: z.string().nullable(),
  openedOn: z.string(),
  unitId: z.uuid(),
  unit: z.string(),
  personId: z.uuid(),
  person: z.string(),
  relation: Relation,
  mayAct: z.boolean(),
  closedAt: z.string().nullable(),
  closedBy: z.string().nullable(),
  outcome: z.enum(['done', 'withdrawn']).nullable(),
  outcomeName: z.string(),
});
export type Task = z.infer<typeof Task>;

const Kind = z.object({ kind: z.string(), name: z.string(), open: z.number() });

/** What is open: one's own by day, what one stands in for, what one has been told of, and all of these by kind. */
export const Summary = z.object({
  late: z.number(),
  week: z.number(),
  later: z.number(),
  noDay: z.number(),
  standIn: z.number(),
  told: z.number(),
  kinds: z.array(Kind),
});
export type Summary = z.infer<typeof Summary>;
