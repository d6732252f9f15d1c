import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import { Month, MonthState, MonthStep, Said, SeedTime } from './review-words.ts';

/**
 * How many accesses are drawn at random per unit and month. Emergency accesses and cases from the score limit on are always taken
 * whole. `flagged` is of those with marks below the limit; `protected` is of protected identities, in the region as a whole.
 */
export const SamplePlan = z.object({
  flagged: z.number().int().min(0).max(100).default(2),
  unexplained: z.number().int().min(0).max(100).default(3),
  explained: z.number().int().min(0).max(100).default(5),
  protected: z.number().int().min(0).max(200).default(20),
  /** Accesses looked at of each user whose turn it is this year. */
  perUser: z.number().int().min(0).max(20).default(1),
  /** Day of the following month the review is due; moved on to a working day. */
  dueDay: z.number().int().min(1).max(28).default(15),
});
export type SamplePlan = z.output<typeof SamplePlan>;

/** What can be told of a month's log without telling of anyone. Shares are 0–1, null where nothing was looked at. */
export const MonthFigures = z.object({
  explained: z
    .object({ rows: z.number().nullable(), events: z.number().nullable(), firstPairs: z.number().nullable() })
    .nullable()
    .default(null),
  /** Per rule how often it would explain an access by chance; above 1 % it is too loose. */
  chance: z.array(z.object({ rule: z.string(), share: z.number() })).default([]),
  findings: z.array(z.object({ rule: z.string(), events: z.number().int() })).default([]),
  /** Rules that were switched off: for want of context (`missing` names the files), or by the region. */
  off: z.array(z.object({ rule: z.string(), missing: z.array(z.string()) })).default([]),
  /** Accounts in the log that are in no staff list, and their accesses; null in months drawn before this was counted. */
  notOfStaff: z.object({ accounts: z.number().int(), events: z.number().int() }).nullable().default(null),
});
export type MonthFigures = z.output<typeof MonthFigures>;

/** How the frame of a stratum was, in the region as a whole. */
export const FrameCount = z.object({
  stratum: z.string(),
  name: Said,
  units: z.number().int(),
  events: z.number().int(),
  taken: z.number().int(),
});

/** One redraw: the frame and the items computed again and held against what was reviewed. */
export const Redraw = z.object({
  id: z.uuid(),
  month: Month,
  /** Null: the whole region. */
  unit: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  status: z.enum(['waiting', 'same', 'differs', 'failed']),
  askedAt: z.string(),
  askedBy: z.string().nullable(),
  doneAt: z.string().nullable(),
  strata: z.number().int(),
  items: z.number().int(),
  /** Of the month: a sample drawn by a seed decided afterwards is the same again, and yet could have been chosen. */
  seedTime: SeedTime,
  /** The first twenty places where they differ, in words. */
  differences: z.array(Said),
});
export type Redraw = z.infer<typeof Redraw>;

/** Rows of a month that another month's review had, and how many accesses they made or added to. */
export const LateReviewed = z.object({ month: Month, rows: z.number().int(), events: z.number().int() });

/**
 * Rows that came after a month was drawn: in all, those that wait for the next review, and the later reviews that had the others.
 * Only rows that name a patient.
 */
export const LateRows = z.object({
  rows: z.number().int(),
  waiting: z.number().int(),
  reviews: z.array(LateReviewed),
});
export type LateRows = z.infer<typeof LateRows>;

export const MonthRow = z.object({
  id: Month,
  month: Month,
  state: MonthState,
  committedAt: z.string(),
  seedTime: SeedTime,
  /** SHA-256 of the seed, shown before the month is over. */
  commitment: z.string(),
  cutoffAt: z.string().nullable(),
  drawnAt: z.string().nullable(),
  ruleVersion: z.number().int().nullable(),
  reviews: z.number().int(),
  signed: z.number().int(),
  items: z.number().int(),
});
export type MonthRow = z.infer<typeof MonthRow>;

export const MonthDetail = MonthRow.extend({
  algorithm: z.string(),
  plan: SamplePlan.nullable(),
  resultHash: z.string().nullable(),
  /** In hexadecimal, told once the month is drawn to those who may redraw, so that anyone can compute the sample. */
  seed: z.string().nullable(),
  frame: z.array(FrameCount),
  figures: MonthFigures,
  /** The step its preparation has come to, and since when; null when it has not begun, or is done. */
  preparing: z.object({ step: MonthStep, since: z.string() }).nullable(),
  /** What came after it was drawn; null when nothing did. */
  late: LateRows.nullable(),
  /** What its review had of earlier months, which came after those were drawn. */
  lateHere: z.array(LateReviewed),
  redraws: z.array(Redraw),
});
export type MonthDetail = z.infer<typeof MonthDetail>;

export const monthApi = contract({
  /** The ten latest years, the latest month first. */
  months: {
    method: 'GET',
    path: '/log-review/months',
    permission: may.follow,
    audit: 'logReview.months-read',
    reply: z.object({ items: z.array(MonthRow) }),
  },
  month: {
    method: 'GET',
    path: '/log-review/months/:month',
    permission: may.follow,
    audit: 'logReview.months-read',
    params: z.object({ month: Month }),
    reply: MonthDetail,
  },
  /** Asks for a redraw; a job does it, in a minute or so. */
  redraw: {
    method: 'POST',
    path: '/log-review/redraws',
    permission: may.redraw,
    audit: 'logReview.redraw-asked',
    body: z.object({ id: z.uuid(), month: Month, unitId: z.uuid().nullable().default(null) }),
    reply: Redraw,
  },
  redrawn: {
    method: 'GET',
    path: '/log-review/redraws/:id',
    permission: may.redraw,
    audit: 'logReview.redraw-read',
    params: ById,
    reply: Redraw,
  },
  /** Analyses, freezes and draws a past month now instead of by night; a job does it. Errors: `logReview.month-not-over`, `logReview.month-drawn`. */
  prepareMonth: {
    method: 'POST',
    path: '/log-review/months/:month/prepare',
    permission: may.manage,
    audit: 'logReview.month-asked',
    params: z.object({ month: Month }),
    reply: MonthRow,
  },
});
