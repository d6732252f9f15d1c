import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { Choice, listQuery, page } from '../../../shared/list.ts';
import { SheetReply } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import {
  CaseState,
  ExtractKind,
  Outcome,
  Paper,
  Part,
  RoutineStep,
  StepKey,
  StepState,
} from './investigation-words.ts';
import { Person, RevealedPatient } from './item.ts';
import { Said } from './review-words.ts';

const reason = z.string().trim().min(3).max(5000);
const seen = { version: z.number().int() };

export const CaseRow = z.object({
  id: z.uuid(),
  number: z.string(),
  state: CaseState,
  origin: z.enum(['review', 'check']),
  unit: z.string().nullable(),
  openedAt: z.string(),
  stepsLeft: z.number().int(),
  /** Earliest day a step should be settled by. */
  nextOn: z.string().nullable(),
  outcome: Outcome.nullable(),
  version: z.number().int(),
});
export type CaseRow = z.infer<typeof CaseRow>;

export const CaseStep = RoutineStep.extend({
  state: StepState,
  note: z.string(),
  handler: Person.nullable(),
  dueOn: z.string().nullable(),
  settledAt: z.string().nullable(),
  settledBy: z.string().nullable(),
  version: z.number().int(),
  /** Whether the one who asks may settle it. */
  maySettle: z.boolean(),
});
export type CaseStep = z.infer<typeof CaseStep>;

export const CaseExtract = z.object({
  id: z.uuid(),
  kind: ExtractKind,
  fromOn: z.string(),
  toOn: z.string(),
  state: z.enum(['waiting', 'done', 'failed']),
  askedAt: z.string(),
  askedBy: z.string().nullable(),
  rows: z.number().nullable(),
  sha256: z.string().nullable(),
  sizeBytes: z.number().nullable(),
  /** Figures without any patient: accesses, days, units, readers, unexplained. */
  summary: z.record(z.string(), z.number()),
});
export type CaseExtract = z.infer<typeof CaseExtract>;

export const CaseLine = z.object({
  id: z.uuid(),
  at: z.string(),
  kind: z.string(),
  text: Said,
  by: z.string().nullable(),
});
export type CaseLine = z.infer<typeof CaseLine>;

/** A case whole, without the patients' names: those are asked for apart (`revealCasePatients`). */
export const UnlawfulCase = CaseRow.extend({
  person: Person.nullable(),
  userHsa: z.string(),
  patients: z.number().int(),
  firstDay: z.string(),
  lastDay: z.string(),
  seen: z.string(),
  openedBy: z.string().nullable(),
  account: z.string().nullable(),
  accountOn: z.string().nullable(),
  outcomeReason: z.string(),
  proposedBy: Person.nullable(),
  proposedAt: z.string().nullable(),
  confirmedBy: Person.nullable(),
  confirmedAt: z.string().nullable(),
  incident: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  itemId: z.uuid().nullable(),
  check: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  circle: z.array(Person.extend({ part: Part })),
  steps: z.array(CaseStep),
  extracts: z.array(CaseExtract),
  lines: z.array(CaseLine),
  mayInvestigate: z.boolean(),
  /** Whether the one who asks may confirm what was proposed: not who proposed it. */
  mayConfirm: z.boolean(),
});
export type UnlawfulCase = z.infer<typeof UnlawfulCase>;

const one = { params: ById, reply: UnlawfulCase } as const;

export const investigationApi = contract({
  cases: {
    method: 'GET',
    path: '/log-review/cases',
    permission: may.assist,
    audit: 'logReview.cases-listed',
    query: listQuery({ state: CaseState.optional() }, ['openedAt', 'number']),
    reply: page(CaseRow),
  },
  unlawfulCase: {
    method: 'GET',
    path: '/log-review/cases/:id',
    permission: may.assist,
    audit: 'logReview.case.opened',
    ...one,
  },
  revealCasePatients: {
    method: 'GET',
    path: '/log-review/cases/:id/patients',
    permission: may.assist,
    audit: 'logReview.case-patients-revealed',
    params: ById,
    reply: z.object({ patients: z.array(RevealedPatient) }),
  },
  /** Who may know, and for what. Investigators are in it by their role and need not be named. */
  setCircle: {
    method: 'PUT',
    path: '/log-review/cases/:id/circle',
    permission: may.investigate,
    audit: 'logReview.circle-set',
    body: z.object({ ...seen, people: z.array(z.object({ personId: z.uuid(), part: Part })).max(30) }),
    ...one,
  },
  circleChoices: {
    method: 'GET',
    path: '/log-review/cases/:id/circle-choices',
    permission: may.investigate,
    params: ById,
    query: z.object({ q: z.string().trim().max(200).default('') }),
    reply: z.object({ items: z.array(Choice) }),
  },
  /** Who takes a step and by when. `version` is the step's. */
  assignStep: {
    method: 'PUT',
    path: '/log-review/cases/:id/steps/:key/handler',
    permission: may.investigate,
    audit: 'logReview.step-assigned',
    params: ById.extend({ key: StepKey }),
    body: z.object({ ...seen, handlerId: z.uuid().nullable(), dueOn: Day.nullable() }),
    reply: UnlawfulCase,
  },
  /** A step is done, or is not needed and why; by whoever was asked to take it or an investigator. */
  settleStep: {
    method: 'PUT',
    path: '/log-review/cases/:id/steps/:key',
    permission: may.assist,
    audit: 'logReview.step-settled',
    params: ById.extend({ key: StepKey }),
    body: z.object({ ...seen, state: StepState, note: z.string().trim().max(5000).default('') }),
    reply: UnlawfulCase,
  },
  noteCase: {
    method: 'POST',
    path: '/log-review/cases/:id/notes',
    permission: may.assist,
    audit: 'logReview.case-noted',
    body: z.object({ id: z.uuid(), text: z.string().trim().min(1).max(10_000) }),
    ...one,
  },
  /** What the employee says, in their own words. */
  keepAccount: {
    method: 'PUT',
    path: '/log-review/cases/:id/account',
    permission: may.assist,
    audit: 'logReview.account-kept',
    body: z.object({ ...seen, account: z.string().trim().min(1).max(20_000), accountOn: Day }),
    ...one,
  },
  /** Saves rows of the log as an encrypted file with its checksum; done by a job. `months` back for a widened search. */
  saveRows: {
    method: 'POST',
    path: '/log-review/cases/:id/extracts',
    permission: may.investigate,
    audit: 'logReview.rows-asked',
    body: z.object({
      id: z.uuid(),
      kind: ExtractKind,
      months: z.number().int().min(1).max(60).nullable().default(null),
    }),
    ...one,
  },
  /** Opens an incident with the facts carried over; the clock of 72 hours runs from `awareAt`. */
  openBreach: {
    method: 'POST',
    path: '/log-review/cases/:id/breach',
    permission: may.investigate,
    audit: 'logReview.breach-asked',
    body: z.object({ ...seen, awareAt: z.iso.datetime({ offset: true }), what: reason }),
    ...one,
  },
  casePaper: {
    method: 'GET',
    path: '/log-review/cases/:id/papers/:paper',
    permission: may.assist,
    audit: 'logReview.paper-made',
    params: ById.extend({ paper: Paper }),
    reply: SheetReply,
  },
  casePaperFile: {
    method: 'GET',
    path: '/log-review/cases/:id/papers/:paper/file',
    permission: may.assist,
    audit: 'logReview.paper-printed',
    params: ById.extend({ paper: Paper }),
    query: z.object({ language: z.enum(['sv', 'en']).default('sv') }),
    download: true,
    reply: z.any(),
  },
  proposeOutcome: {
    method: 'POST',
    path: '/log-review/cases/:id/propose',
    permission: may.investigate,
    audit: 'logReview.outcome-proposed',
    body: z.object({ ...seen, outcome: Outcome, reason }),
    ...one,
  },
  /** Four eyes: another than who proposed it agrees, or sends it back. */
  confirmOutcome: {
    method: 'POST',
    path: '/log-review/cases/:id/confirm',
    permission: may.investigate,
    audit: 'logReview.outcome-answered',
    body: z.object({ ...seen, agree: z.boolean(), comment: z.string().trim().max(5000).default('') }),
    ...one,
  },
});
