import { z } from 'zod';
import { Day } from '../../../shared/date.ts';
import { listQuery } from '../../../shared/list.ts';
import { ActionStatus, Effect, Priority } from './words.ts';

const Person = z.object({ id: z.uuid(), name: z.string() });
const flag = z.stringbool({ truthy: ['1', 'true'], falsy: ['0', 'false'] });
const longText = z.string().trim().max(5000);
/** The version seen, which a change names. */
const seen = { version: z.number().int() };

/** What is known of an action besides its due day and status, which have ways of their own. */
const facts = {
  unitId: z.uuid(),
  title: z.string().trim().min(1).max(300),
  what: longText.default(''),
  why: longText.default(''),
  ownerId: z.uuid(),
  priority: Priority.default('normal'),
  costSek: z.number().int().min(0).nullable().default(null),
  effortHours: z.number().int().min(0).max(100_000).nullable().default(null),
  /** When and by whom the effect is judged: both or neither. */
  checkOn: Day.nullable().default(null),
  checkerId: z.uuid().nullable().default(null),
  goalId: z.uuid().nullable().default(null),
};

/** A record an action comes from, and why. */
export const Origin = z.object({ recordId: z.uuid(), reason: z.string().trim().max(500).default('') });

export const NewAction = z.object({
  id: z.uuid(),
  ...facts,
  dueOn: Day,
  status: z.enum(['planned', 'ongoing']).default('planned'),
  followsId: z.uuid().nullable().default(null),
  origins: z.array(Origin).max(20).default([]),
});
export type NewAction = z.output<typeof NewAction>;
export const ActionChange = z.object({ ...seen, ...facts });
export type ActionChange = z.output<typeof ActionChange>;

export const DueMove = z.object({ ...seen, dueOn: Day, reason: z.string().trim().min(3).max(500) });
export const Progress = z.object({
  ...seen,
  status: z.enum(['planned', 'ongoing', 'done']),
  percent: z.number().int().min(0).max(100).nullable().default(null),
});
export const Cancelling = z.object({ ...seen, reason: z.string().trim().min(3).max(500) });
export const EffectCheck = z.object({ ...seen, effect: Effect, text: z.string().trim().min(3).max(3000) });

export const ActionRow = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  unitId: z.uuid(),
  unit: z.string(),
  owner: Person,
  ownerName: z.string(),
  dueOn: z.string(),
  timesMoved: z.number(),
  priority: Priority,
  status: ActionStatus,
  percent: z.number().nullable(),
  /** Still to be done though its day has passed. */
  late: z.boolean(),
  checkOn: z.string().nullable(),
  effect: Effect.nullable(),
  version: z.number(),
});
export type ActionRow = z.infer<typeof ActionRow>;

const Other = z.object({ id: z.uuid(), number: z.string(), title: z.string() });

export const Action = ActionRow.extend({
  what: z.string(),
  why: z.string(),
  firstDueOn: z.string(),
  costSek: z.number().nullable(),
  effortHours: z.number().nullable(),
  doneOn: z.string().nullable(),
  cancelReason: z.string(),
  checker: Person.nullable(),
  effectText: z.string(),
  effectOn: z.string().nullable(),
  goal: Other.nullable(),
  follows: Other.nullable(),
  followedBy: z.array(Other),
  moves: z.array(
    z.object({
      id: z.uuid(),
      fromOn: z.string(),
      toOn: z.string(),
      reason: z.string(),
      movedAt: z.string(),
      movedBy: z.string().nullable(),
    }),
  ),
  mayEdit: z.boolean(),
  /** Whether the one who asks is its owner, or whoever judges its effect. */
  isOwner: z.boolean(),
  isChecker: z.boolean(),
});
export type Action = z.infer<typeof Action>;

const filters = {
  status: ActionStatus.optional(),
  unitId: z.uuid().optional(),
  ownerId: z.uuid().optional(),
  priority: Priority.optional(),
  goalId: z.uuid().optional(),
  dueBefore: Day.optional(),
  open: flag.optional(),
  late: flag.optional(),
  mine: flag.optional(),
};
/** `next`: the open ones by their due day, then the others. */
export const ActionQuery = listQuery(filters, ['next', 'dueOn', 'title', 'number']);
export type ActionQuery = z.output<typeof ActionQuery>;

export const BoardColumn = z.object({ status: ActionStatus, count: z.number(), items: z.array(ActionRow) });
export const Board = z.object({ unit: z.object({ id: z.uuid(), name: z.string() }), columns: z.array(BoardColumn) });
export type Board = z.infer<typeof Board>;

/** How a unit stands: open actions, those late, and how late the latest is. */
export const UnitLoad = z.object({
  id: z.uuid(),
  unit: z.string(),
  open: z.number(),
  late: z.number(),
  soon: z.number(),
  mostDaysLate: z.number(),
});
export type UnitLoad = z.infer<typeof UnitLoad>;

/** An action linked to a record, with the reason given for the link. */
export const LinkedAction = ActionRow.extend({ reason: z.string() });
