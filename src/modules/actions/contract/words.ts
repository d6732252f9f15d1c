import { z } from 'zod';

export const ActionStatus = z.enum(['planned', 'ongoing', 'done', 'checked', 'cancelled']);
export type ActionStatus = z.infer<typeof ActionStatus>;

export const Priority = z.enum(['low', 'normal', 'high']);
export type Priority = z.infer<typeof Priority>;

/** Whether an action helped, as judged afterwards. */
export const Effect = z.enum(['yes', 'partly', 'no']);
export type Effect = z.infer<typeof Effect>;

/** Which way a measure is to go. */
export const Direction = z.enum(['up', 'down']);
export type Direction = z.infer<typeof Direction>;

/**
 * How a goal stands: `reached`; `onTrack` at or ahead of the line to the target; `behind` it; `missed` when the target's
 * day has passed unreached; `unmeasured` while nothing has been read.
 */
export const GoalStatus = z.enum(['reached', 'onTrack', 'behind', 'missed', 'unmeasured']);
export type GoalStatus = z.infer<typeof GoalStatus>;
