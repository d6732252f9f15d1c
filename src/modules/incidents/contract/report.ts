import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { Choice, listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { Count, Moment } from './facts.ts';
import { Category, IncidentKind, State, YesNo } from './words.ts';

const line = z.string().trim().max(300).default('');

/** A case in another system, such as the deviation system of patient safety. */
export const ExternalCase = z.object({
  system: z.string().trim().min(1).max(100),
  caseId: z.string().trim().min(1).max(100),
});
export type ExternalCase = z.infer<typeof ExternalCase>;

/** The plain questions of the report, at most ten. */
const answers = {
  category: Category.default('incident'),
  kind: IncidentKind,
  what: z.string().trim().min(3).max(5000),
  where: line,
  noticedAt: Moment,
  beganAt: Moment.nullable().default(null),
  ongoing: YesNo.default('unknown'),
  personalData: YesNo.default('unknown'),
  /** Persons or patients touched. */
  persons: Count.default({ min: null, max: null }),
  contact: line,
};

export const NewReport = z.object({
  id: z.uuid(),
  ...answers,
  /** Where it happened; left out, the unit the reporter works at. */
  unitId: z.uuid().nullable().default(null),
  externalCase: ExternalCase.nullable().default(null),
  exercise: z.boolean().default(false),
});
export type NewReport = z.output<typeof NewReport>;

/** A report without signing in, where the region allows it. */
export const OpenReport = z.object({ id: z.uuid(), ...answers });
export type OpenReport = z.output<typeof OpenReport>;

/** A report by a machine, with `Idempotency-Key` so that sending it twice makes one. */
export const MachineReport = z.object({
  source: z.string().trim().min(1).max(100),
  externalId: z.string().trim().min(1).max(100),
  title: z.string().trim().min(3).max(200),
  what: z.string().trim().min(3).max(5000),
  kind: IncidentKind.default('other'),
  noticedAt: Moment,
  beganAt: Moment.nullable().default(null),
  ongoing: YesNo.default('unknown'),
  personalData: YesNo.default('unknown'),
  service: line,
  unitId: z.uuid().nullable().default(null),
});
export type MachineReport = z.output<typeof MachineReport>;

/** How a report made without signing in stands. */
const OpenStatus = z.object({ number: z.string(), receivedAt: z.string(), state: State });
export type OpenStatus = z.infer<typeof OpenStatus>;

/** What the reporter is given: the case number and, without sign-in, a code to follow it with. */
export const Receipt = z.object({
  id: z.uuid(),
  number: z.string(),
  receivedAt: z.string(),
  receiptCode: z.string().nullable(),
});
export type Receipt = z.infer<typeof Receipt>;

export const OwnReportRow = z.object({
  id: z.uuid(),
  number: z.string(),
  category: Category,
  kind: IncidentKind,
  what: z.string(),
  unit: z.string(),
  exercise: z.boolean(),
  receivedAt: z.string(),
  /** How the case it led to stands. */
  state: State,
  /** Messages from the handlers not yet answered. */
  messages: z.number(),
});
export type OwnReportRow = z.infer<typeof OwnReportRow>;

export const ReportMessage = z.object({
  id: z.uuid(),
  body: z.string(),
  from: z.enum(['reporter', 'handler']),
  name: z.string().nullable(),
  at: z.string(),
});
export type ReportMessage = z.infer<typeof ReportMessage>;

/** What the reporter sent, how it stands, and what has been written back and forth. */
export const OwnReport = OwnReportRow.extend({
  /** When the case was judged, found to be an incident, and ended. */
  progress: z.object({
    assessedAt: z.string().nullable(),
    confirmedAt: z.string().nullable(),
    closedAt: z.string().nullable(),
  }),
  where: z.string(),
  noticedAt: z.string(),
  beganAt: z.string().nullable(),
  ongoing: YesNo,
  personalData: YesNo,
  persons: Count,
  contact: z.string(),
  externalCase: ExternalCase.nullable(),
  thread: z.array(ReportMessage),
});
export type OwnReport = z.infer<typeof OwnReport>;

export const NewMessage = z.object({ id: z.uuid(), body: z.string().trim().min(1).max(5000) });

/** A lesson told to all: written for that, without anybody’s data. */
export const LessonRow = z.object({
  id: z.uuid(),
  kind: IncidentKind,
  title: z.string(),
  lesson: z.string(),
  publishedOn: z.string(),
});
export type LessonRow = z.infer<typeof LessonRow>;

export const reportApi = contract({
  report: {
    method: 'POST',
    path: '/incident-reports',
    permission: may.report,
    audit: 'incidents.reported',
    body: NewReport,
    reply: Receipt,
  },
  reportByMachine: {
    method: 'POST',
    path: '/incident-reports/by-machine',
    permission: may.report,
    audit: 'incidents.reported-by-machine',
    body: MachineReport,
    reply: Receipt,
  },
  /** Whether one may report without signing in. */
  openness: {
    method: 'GET',
    path: '/open-incident-reports',
    permission: 'public',
    reply: z.object({ open: z.boolean() }),
  },
  reportOpenly: {
    method: 'POST',
    path: '/open-incident-reports',
    permission: 'public',
    audit: 'incidents.reported-openly',
    body: OpenReport,
    reply: Receipt,
  },
  /** How a report made without signing in stands; the code from the receipt is the key. */
  openStatus: {
    method: 'POST',
    path: '/open-incident-reports/status',
    permission: 'public',
    audit: 'incidents.followed-openly',
    body: z.object({ number: z.string().trim().max(50), receiptCode: z.string().trim().max(50) }),
    reply: OpenStatus,
  },
  ownReports: {
    method: 'GET',
    path: '/incident-reports',
    permission: may.report,
    query: listQuery({}, ['receivedAt']),
    reply: page(OwnReportRow),
  },
  ownReport: {
    method: 'GET',
    path: '/incident-reports/:id',
    permission: may.report,
    audit: 'incidents.opened',
    params: ById,
    reply: OwnReport,
  },
  /** The reporter adds something. */
  writeToHandlers: {
    method: 'POST',
    path: '/incident-reports/:id/messages',
    permission: may.report,
    audit: 'incidents.reporter-wrote',
    params: ById,
    body: NewMessage,
    reply: OwnReport,
  },
  /** The reporter adds a file, such as a picture. */
  attachToReport: {
    method: 'POST',
    path: '/incident-reports/:id/attachments',
    permission: may.report,
    audit: 'incidents.attached',
    params: ById,
    upload: true,
    reply: ById,
  },
  /** Units to choose from, and the usual one: where the reporter works, unless another is named. */
  unitChoices: {
    method: 'GET',
    path: '/incident-reports/unit-choices',
    permission: may.report,
    query: z.object({ q: z.string().trim().max(200).default('') }),
    reply: z.object({ items: z.array(Choice), usual: Choice.nullable() }),
  },
  lessons: {
    method: 'GET',
    path: '/incident-lessons',
    permission: may.report,
    query: listQuery({ kind: IncidentKind.optional() }, ['publishedOn']),
    reply: page(LessonRow),
  },
});
