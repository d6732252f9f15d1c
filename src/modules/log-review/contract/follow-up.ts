import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { AsFile, SheetReply } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { Amount, Month, Said } from './review-words.ts';

const Unit = z.object({ id: z.uuid(), name: z.string() });
const Share = z.number().nullable();

/** How far units have come with a month's reviews (protected identities' queue left out). `share` is signed on time of those due, 0–1. */
export const Punctuality = z.object({
  units: z.number().int(),
  onTime: z.number().int(),
  late: z.number().int(),
  /** Not signed though the day has passed. */
  overdue: z.number().int(),
  /** Not signed, and not yet due. */
  open: z.number().int(),
  share: Share,
});
export type Punctuality = z.infer<typeof Punctuality>;

const decisions = { justified: Amount, explained: Amount, unclear: Amount, unjustified: Amount, undecided: Amount };

/** Decisions about what a rule marked, or (`why`) what was chosen so; `precision` is those judged not justified of those decided. */
export const DecisionRow = z.object({
  code: z.string(),
  name: Said,
  ...decisions,
  precision: Share,
});
export type DecisionRow = z.infer<typeof DecisionRow>;

/** The explained share three ways, beside each other since the first alone flatters. */
export const ExplainedRow = z.object({ month: Month, rows: Share, events: Share, firstPairs: Share });

/** Rows that came after a month was drawn: in all, and those that wait for the next review. */
export const LateRow = z.object({ month: Month, rows: z.number().int(), waiting: z.number().int() });

export const ChanceRow = z.object({
  code: z.string(),
  name: Said,
  share: z.number(),
  /** Above 1 %: explains strangers too often. */
  loose: z.boolean(),
});

export const OffRow = z.object({
  code: z.string(),
  name: Said,
  /** The context files that would switch it on; empty when the region has switched it off. */
  missing: z.array(z.string()),
});

/**
 * How the review is done in a unit and below it, over some months. Units only, never a person; below the region as a whole
 * numbers from one to four are not told.
 */
export const FollowUp = z.object({
  unit: Unit,
  /** The unit right above, where the actor may see its figures. */
  above: Unit.nullable(),
  wholeRegion: z.boolean(),
  from: Month,
  to: Month,
  total: Punctuality,
  months: z.array(Punctuality.extend({ month: Month })),
  /** The units right below, and the unit itself for what belongs to none of them. */
  byUnit: z.array(Punctuality.extend({ unit: Unit })),
  /** By the reason it was put before a reviewer: case, emergency, random. */
  byWhy: z.array(DecisionRow),
  /** By mark. */
  byRule: z.array(DecisionRow),
  explained: z.array(ExplainedRow),
  /** Months to which rows came after they were drawn, the earliest first. */
  late: z.array(LateRow),
  chance: z.array(ChanceRow),
  off: z.array(OffRow),
  /** What this kind of review finds and what it does not. */
  statement: Said,
});
export type FollowUp = z.infer<typeof FollowUp>;

/** A unit's year: a cell a month, oldest first; `none` where nothing was drawn there. */
export const UnitStrip = z.object({
  id: z.uuid(),
  unit: z.string(),
  cells: z.array(
    z.object({ month: Month, state: z.enum(['none', 'open', 'onTime', 'late', 'overdue']), items: Amount }),
  ),
  overdue: z.number().int(),
});
export type UnitStrip = z.infer<typeof UnitStrip>;

/** Left out: the twelve latest months, and the topmost unit whose figures one may see. */
const FollowUpQuery = z.object({ unitId: z.uuid().optional(), from: Month.optional(), to: Month.optional() });
export type FollowUpQuery = z.output<typeof FollowUpQuery>;

const flag = z.stringbool({ truthy: ['1', 'true'], falsy: ['0', 'false'] });
const StripQuery = listQuery({ ...FollowUpQuery.shape, overdue: flag.optional() }, ['unit', 'overdue']);
export type StripQuery = z.output<typeof StripQuery>;

export const followUpApi = contract({
  followUp: {
    method: 'GET',
    path: '/log-review/follow-up',
    permission: may.follow,
    audit: 'logReview.followed-up',
    query: FollowUpQuery,
    reply: FollowUp,
  },
  strips: {
    method: 'GET',
    path: '/log-review/follow-up/units',
    permission: may.follow,
    audit: 'logReview.followed-up',
    query: StripQuery,
    reply: page(UnitStrip),
  },
  followUpSheet: {
    method: 'GET',
    path: '/log-review/follow-up/sheet',
    permission: may.follow,
    audit: 'logReview.followed-up',
    query: FollowUpQuery,
    reply: SheetReply,
  },
  followUpFile: {
    method: 'GET',
    path: '/log-review/follow-up/file',
    permission: may.follow,
    audit: 'logReview.follow-up-printed',
    query: FollowUpQuery.extend(AsFile.shape),
    download: true,
    reply: z.any(),
  },
});
