import { z } from 'zod';
import { Day } from '../../../shared/date.ts';
import { Decision, QuestionStatus, Said, Why } from './review-words.ts';

export const Person = z.object({ id: z.uuid(), name: z.string() });
export type Person = z.infer<typeof Person>;

/** What a person did in records on one working day (from four in the morning to four the next). Moments are ISO in UTC. */
export const DaySeen = z.object({
  day: z.string(),
  firstAt: z.string(),
  lastAt: z.string(),
  /** Patients, rows of the log, printed or exported, opened in an emergency, written or signed. */
  patients: z.number().int(),
  entries: z.number().int(),
  prints: z.number().int(),
  emergencies: z.number().int(),
  writes: z.number().int(),
});
export type DaySeen = z.infer<typeof DaySeen>;

/** A reason that was looked for, as a word to stand beside the result: `found` explains, `weak` lowers the score only, `missing` was not found, `off` could not be looked for. */
export const LookedFor = z.object({
  rule: z.string(),
  said: Said,
  result: z.enum(['found', 'weak', 'missing', 'off']),
});
export type LookedFor = z.infer<typeof LookedFor>;

/** A category of web sites in a month: how often it was asked for, on how many days, and from where the region asks about it. */
export const SurfSeen = z.object({
  category: z.string(),
  requests: z.number().int(),
  blocked: z.number().int(),
  days: z.number().int(),
  limit: z.number().int(),
});
export type SurfSeen = z.infer<typeof SurfSeen>;

/** What the sentences rest on; shown on demand. Units and purposes as the log names them, units by name where they are known. */
export const Evidence = z.object({
  /** At most 31 days. */
  days: z.array(DaySeen),
  purposes: z.array(z.string()),
  resourceTypes: z.array(z.string()),
  /** The employee's unit, by name where it is known. */
  unit: z.string(),
  /** Units that keep the records that were read, when they are not the employee's own. */
  otherUnits: z.array(z.string()),
  lookedFor: z.array(LookedFor),
  /** Of surf control only; never an address. */
  surf: SurfSeen.exactOptional(),
});
export type Evidence = z.infer<typeof Evidence>;

/**
 * What the reviewer reads: what was seen (days, times, how much), the marks (never an address, only the conclusion), what was
 * looked for and not found, and why it was chosen. Whole sentences, ready to show; no accusation.
 */
export const Sentences = z.object({
  seen: Said,
  marks: z.array(Said),
  /** Null when it is explained. */
  notFound: Said.nullable(),
  /** What speaks for it: explanations, weak ones too. */
  reasons: z.array(Said),
  /** Why it is among what is reviewed: case, emergency, random. */
  chosen: Said,
});
export type Sentences = z.infer<typeof Sentences>;

/** A question to the employee about an item, and the answer. */
export const ItemQuestion = z.object({
  id: z.uuid(),
  number: z.string(),
  status: QuestionStatus,
  question: z.string(),
  askedAt: z.string(),
  askedBy: z.string().nullable(),
  dueOn: z.string(),
  answer: z.string(),
  answeredAt: z.string().nullable(),
  version: z.number().int(),
});
export type ItemQuestion = z.infer<typeof ItemQuestion>;

/** One case, emergency access or drawn event. Patients stay hidden until they are asked for (`revealPatients`). */
export const ReviewItem = z.object({
  id: z.uuid(),
  version: z.number().int(),
  why: Why,
  /** Codes of the marks (`R03`), for counting; people read `sentences.marks`. */
  rules: z.array(z.string()),
  score: z.number(),
  firstDay: z.string(),
  lastDay: z.string(),
  patients: z.number().int(),
  /** What the employee's unit at the time is called in the log. */
  unitHsa: z.string(),
  sentences: Sentences,
  evidence: Evidence,
  decision: Decision.nullable(),
  comment: z.string(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  /** The latest; earlier ones that were withdrawn are left out. */
  question: ItemQuestion.nullable(),
  /** Whether the employee can be asked here: has an account, and is not the one who asks. */
  mayAsk: z.boolean(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** An employee with what is to be decided of theirs. `name` is null where no such person is known here: then `userHsa` is all there is. */
export const EmployeeItems = z.object({
  userHsa: z.string(),
  person: Person.nullable(),
  title: z.string().nullable(),
  items: z.array(ReviewItem),
});
export type EmployeeItems = z.infer<typeof EmployeeItems>;

/** A patient in clear; `surname` is null when it is not known. `id` is the personnummer or what the log holds instead. */
export const RevealedPatient = z.object({ id: z.string(), surname: z.string().nullable() });
export type RevealedPatient = z.infer<typeof RevealedPatient>;

const comment = z.string().trim().max(3000).default('');
const seen = { version: z.number().int() };

/** A comment is demanded for `unclear` and `unjustified`. */
export const Deciding = z.object({ ...seen, decision: Decision, comment });
export const Asking = z.object({ id: z.uuid(), question: z.string().trim().min(10).max(2000), dueOn: Day });
export const Answering = z.object({ ...seen, answer: z.string().trim().min(3).max(5000) });
export { comment as Comment };
