import { z } from 'zod';
import { listQuery } from '../../../shared/list.ts';
import { Comment, EmployeeItems, Person, ReviewItem } from './item.ts';
import { BulkDecision, Month, Queue, ReviewStatus } from './review-words.ts';

const flag = z.stringbool({ truthy: ['1', 'true'], falsy: ['0', 'false'] });

/** A unit's review of a month, without any access in it. */
export const ReviewRow = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  month: Month,
  unitId: z.uuid(),
  unit: z.string(),
  queue: Queue,
  /** Null where nobody leads the unit or any above it. */
  reviewer: Person.nullable(),
  dueOn: z.string(),
  status: ReviewStatus,
  items: z.number().int(),
  undecided: z.number().int(),
  /** Still open though its day has passed. */
  late: z.boolean(),
  signedAt: z.string().nullable(),
  version: z.number().int(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

/** A review as those who judge see its head; the counts follow every decision. */
export const ReviewHead = ReviewRow.extend({
  signedBy: z.string().nullable(),
  comment: z.string(),
  /** Questions that wait for an answer. */
  waiting: z.number().int(),
  /** The accesses of the one who asks, in this review: never shown to them, judged by whoever leads the unit above. */
  own: z.number().int(),
  /** Whether the one who asks does it in the reviewer's place. */
  standsIn: z.boolean(),
});
export type ReviewHead = z.infer<typeof ReviewHead>;

/** At most 200 items at a time, grouped by employee, highest score first; `next` goes into `after` for those that follow. */
export const Review = ReviewHead.extend({ employees: z.array(EmployeeItems), next: z.string().nullable() });
export type Review = z.infer<typeof Review>;

/** What a decision changed: the head with its counts, and the items decided. */
export const Decided = z.object({ id: z.uuid(), review: ReviewHead, items: z.array(ReviewItem) });
export type Decided = z.infer<typeof Decided>;

export const ReviewPart = z.object({ after: z.string().max(200).optional() });

const filters = {
  /** Where one is the reviewer, or stands in for the reviewer. */
  mine: flag.optional(),
  /** The unit and all below it. */
  unitId: z.uuid().optional(),
  month: Month.optional(),
  status: ReviewStatus.optional(),
  queue: Queue.optional(),
  late: flag.optional(),
};
export const ReviewQuery = listQuery(filters, ['dueOn', 'month', 'title', 'undecided']);
export type ReviewQuery = z.output<typeof ReviewQuery>;

const seen = { version: z.number().int() };

/** The same decision and comment for several items of one review, all or none. */
export const DecidingMany = z.object({
  items: z
    .array(z.object({ id: z.uuid(), ...seen }))
    .min(1)
    .max(200),
  decision: BulkDecision,
  comment: Comment,
});
export type DecidingMany = z.output<typeof DecidingMany>;

/** Signing ends the month: nothing can be changed after. A later finding becomes a targeted check. */
export const Signing = z.object({ ...seen, comment: Comment });
