import { z } from 'zod';
import { Day } from '../../../shared/date.ts';
import { listQuery } from '../../../shared/list.ts';
import { Facts, Moment } from './facts.ts';
import { ExternalCase, ReportMessage } from './report.ts';
import { Category, IncidentKind, State, Tlp, YesNo } from './words.ts';

const Person = z.object({ id: z.uuid(), name: z.string() });
const flag = z.stringbool({ truthy: ['1', 'true'], falsy: ['0', 'false'] });
const reason = z.string().trim().min(3).max(2000);
/** The version seen, which a change names. */
const seen = { version: z.number().int() };

export const IncidentRow = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  unitId: z.uuid(),
  unit: z.string(),
  category: Category,
  kind: IncidentKind,
  state: State,
  exercise: z.boolean(),
  major: z.boolean(),
  personalData: YesNo,
  noticedAt: z.string().nullable(),
  receivedAt: z.string(),
  /** The next legal day and hour, of what is still to be filed. */
  nextDueAt: z.string().nullable(),
  openClocks: z.number(),
  version: z.number(),
});
export type IncidentRow = z.infer<typeof IncidentRow>;

/** What was sent in, as it was sent. */
export const CaseReport = z.object({
  id: z.uuid(),
  receivedAt: z.string(),
  channel: z.enum(['signedIn', 'open', 'machine']),
  reporter: Person.nullable(),
  source: z.string().nullable(),
  answers: z.record(z.string(), z.unknown()),
  thread: z.array(ReportMessage),
});
export type CaseReport = z.infer<typeof CaseReport>;

/** How a moment counts for the clocks: what a processor told, what we knew ourselves, or that it grew serious. */
export const AwarenessKind = z.enum([
  'processorTold',
  'weKnew',
  'severityRaised',
  'patientHarmAssessed',
  'crimeSuspected',
]);
export type AwarenessKind = z.infer<typeof AwarenessKind>;
export const Awareness = z.object({
  id: z.uuid(),
  kind: AwarenessKind,
  at: z.string(),
  /** Who became aware. */
  who: z.string(),
  why: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string().nullable(),
  /** Taken back, with the reason; it then starts no clock. */
  withdrawnReason: z.string().nullable(),
});
export type Awareness = z.infer<typeof Awareness>;

/** What closing asks: whether something else must change, and why or why not. */
const Question = z.object({ answer: z.enum(['yes', 'no']), reason });
export const Learning = z.object({
  risk: Question,
  dpia: Question,
  supplier: Question,
  training: Question,
  instruction: Question,
});
export type Learning = z.infer<typeof Learning>;

export const RelatedCase = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  relation: z.enum(['mergedInto', 'mergedFrom', 'splitFrom', 'splitTo']),
});
export type RelatedCase = z.infer<typeof RelatedCase>;

export const Incident = IncidentRow.extend({
  facts: Facts,
  tlp: Tlp,
  externalCases: z.array(ExternalCase),
  registryNumber: z.string(),
  /** What the diary says of it, and what is left out of the diary. */
  registryNote: z.string(),
  handlers: z.array(Person),
  reports: z.array(CaseReport),
  awareness: z.array(Awareness),
  related: z.array(RelatedCase),
  stateReason: z.string(),
  lesson: z.string(),
  learning: Learning.nullable(),
  closedAt: z.string().nullable(),
  mayHandle: z.boolean(),
  mayDecide: z.boolean(),
});
export type Incident = z.infer<typeof Incident>;

export const IncidentQuery = listQuery(
  {
    state: State.optional(),
    category: Category.optional(),
    kind: IncidentKind.optional(),
    unitId: z.uuid().optional(),
    exercise: flag.optional(),
    open: flag.optional(),
    mine: flag.optional(),
    from: Day.optional(),
    to: Day.optional(),
  },
  ['receivedAt', 'number', 'title'],
);
export type IncidentQuery = z.output<typeof IncidentQuery>;

export const CaseChange = z.object({
  ...seen,
  title: z.string().trim().min(1).max(200),
  unitId: z.uuid(),
  category: Category,
  facts: Facts,
  tlp: Tlp.default('amber'),
  major: z.boolean().default(false),
  externalCases: z.array(ExternalCase).max(20).default([]),
  registryNumber: z.string().trim().max(100).default(''),
  registryNote: z.string().trim().max(2000).default(''),
});
export type CaseChange = z.output<typeof CaseChange>;

export const NewAwareness = z.object({
  id: z.uuid(),
  kind: AwarenessKind,
  at: Moment,
  who: z.string().trim().min(1).max(200),
  why: reason,
});
export type NewAwareness = z.output<typeof NewAwareness>;

/** The measure that closing demands: an action with an owner and a day. */
export const Measure = z.object({
  id: z.uuid(),
  title: z.string().trim().min(3).max(300),
  ownerId: z.uuid(),
  dueOn: Day,
});

export const Closing = z.object({
  ...seen,
  causeText: reason,
  consequences: reason,
  measures: z.array(Measure).min(1).max(20),
  learning: Learning,
  /** What was learned, for the case. */
  lesson: z.string().trim().min(3).max(5000),
  /** The lesson as all employees may read it, without anybody’s data; left out, none is told. */
  published: z
    .object({ title: z.string().trim().min(3).max(200), lesson: z.string().trim().min(3).max(3000) })
    .nullable()
    .default(null),
});
export type Closing = z.output<typeof Closing>;

export const TimelineEntry = z.object({
  id: z.uuid(),
  /** When it happened, which may be before it was written down. */
  at: z.string(),
  kind: z.enum([
    'note',
    'reported',
    'state',
    'facts',
    'handlers',
    'awareness',
    'triage',
    'decision',
    'obligation',
    'filing',
    'message',
    'merge',
    'split',
    'contact',
    'evidence',
    'escalation',
  ]),
  /** In words, in the language asked for. */
  text: z.string(),
  recordedAt: z.string(),
  by: z.string().nullable(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const NewNote = z.object({
  id: z.uuid(),
  at: Moment.nullable().default(null),
  kind: z.enum(['note', 'contact', 'evidence']).default('note'),
  text: z.string().trim().min(1).max(10_000),
});
export type NewNote = z.output<typeof NewNote>;
