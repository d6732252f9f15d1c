import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { Moment } from './facts.ts';
import { ObligationTemplate, Receiver } from './law.ts';
import { Certainty, Regime, Stage } from './words.ts';

const Person = z.object({ id: z.uuid(), name: z.string() });
const Both = z.object({ sv: z.string(), en: z.string() });
const flag = z.stringbool({ truthy: ['1', 'true'], falsy: ['0', 'false'] });

/** `waiting` has no start yet; `open` runs; `filed` and `decided` are ended; `withdrawn` when the decision was changed. */
export const ObligationStatus = z.enum(['waiting', 'open', 'filed', 'decided', 'withdrawn']);
export type ObligationStatus = z.infer<typeof ObligationStatus>;

/** A clock: from what, to when, by which rule, and the arithmetic in words. `dueAt` is null where the law gives no date. */
export const Clock = z.object({
  startAt: z.string().nullable(),
  dueAt: z.string().nullable(),
  rule: Both,
  arithmetic: Both,
});
export type Clock = z.infer<typeof Clock>;

/** What was sent to an authority: never changed. */
export const Filing = z.object({
  id: z.uuid(),
  obligationId: z.uuid(),
  sentAt: z.string(),
  sentBy: z.string(),
  channel: z.string(),
  content: z.string(),
  authorityNumber: z.string(),
  late: z.boolean(),
  lateReason: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string().nullable(),
});
export type Filing = z.infer<typeof Filing>;

export const Obligation = z.object({
  id: z.uuid(),
  regime: Regime,
  stage: Stage,
  name: Both,
  receiver: Receiver,
  /** The terms as they were when it was made. */
  template: ObligationTemplate,
  certainty: Certainty,
  status: ObligationStatus,
  clock: Clock,
  endedAt: z.string().nullable(),
  /** Who filed it, or signed that it ends. */
  endedBy: z.string().nullable(),
  endReason: z.string(),
  filing: Filing.nullable(),
  version: z.number(),
});
export type Obligation = z.infer<typeof Obligation>;

/** A clock on the wall. */
export const WallRow = z.object({
  id: z.uuid(),
  incidentId: z.uuid(),
  number: z.string(),
  title: z.string(),
  unit: z.string(),
  exercise: z.boolean(),
  regime: Regime,
  stage: Stage,
  name: Both,
  receiver: Both,
  certainty: Certainty,
  /** Where its terms were read. */
  source: z.string(),
  status: z.enum(['waiting', 'open']),
  clock: Clock,
  /** First handler of the case, and the next after. */
  owner: Person.nullable(),
  deputy: Person.nullable(),
});
export type WallRow = z.infer<typeof WallRow>;

export const WallQuery = listQuery(
  {
    regime: Regime.optional(),
    unitId: z.uuid().optional(),
    mine: flag.optional(),
    exercise: flag.optional(),
    overdue: flag.optional(),
  },
  ['dueAt'],
);
export type WallQuery = z.output<typeof WallQuery>;

export const NewFiling = z.object({
  id: z.uuid(),
  sentAt: Moment,
  channel: z.string().trim().min(2).max(200),
  /** What was sent, word for word. */
  content: z.string().trim().min(3).max(200_000),
  authorityNumber: z.string().trim().max(100).default(''),
  /** Demanded when it is late. */
  lateReason: z.string().trim().max(3000).default(''),
});
export type NewFiling = z.output<typeof NewFiling>;

export const obligationApi = contract({
  /** All open clocks, those due first; those without a date last. */
  wall: { method: 'GET', path: '/incident-clocks', permission: may.work, query: WallQuery, reply: page(WallRow) },
  obligations: {
    method: 'GET',
    path: '/incidents/:id/obligations',
    permission: may.work,
    params: ById,
    reply: z.object({ items: z.array(Obligation) }),
  },
  file: {
    method: 'POST',
    path: '/incident-obligations/:id/filings',
    permission: may.decide,
    audit: 'incidents.filed',
    params: ById,
    body: NewFiling,
    reply: Obligation,
  },
  /** Ends a clock by a signed decision instead of a filing. */
  endObligation: {
    method: 'POST',
    path: '/incident-obligations/:id/end',
    permission: may.decide,
    audit: 'incidents.obligation-ended',
    params: ById,
    body: z.object({ version: z.number().int(), reason: z.string().trim().min(3).max(3000) }),
    reply: Obligation,
  },
  /** An interim report the authority asks for, with the day and hour it names. */
  requestReport: {
    method: 'POST',
    path: '/incidents/:id/requested-reports',
    permission: may.decide,
    audit: 'incidents.report-requested',
    params: ById,
    body: z.object({
      id: z.uuid(),
      regime: z.enum(['cybersecurity', 'oldNis', 'gdpr33']),
      askedAt: Moment,
      dueAt: Moment,
      what: z.string().trim().min(3).max(2000),
    }),
    reply: Obligation,
  },
});
