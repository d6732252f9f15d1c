import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import { Receiver } from './law.ts';
import { Certainty, Regime, Stage, Tlp } from './words.ts';

const Both = z.object({ sv: z.string(), en: z.string() });

/** A report as one receiver wants it. The first nine are made for a duty; the rest for the case. */
export const ReportTemplate = z.enum([
  'imyBreach',
  'csirtEarlyWarning',
  'csirtNotification',
  'csirtInterim',
  'csirtStatus',
  'csirtFinal',
  'oldNis',
  'lexMaria',
  'medicalDevice',
  'police',
  'toPersons',
  'toController',
  'boardNote',
  'callScript',
  'registration',
]);
export type ReportTemplate = z.infer<typeof ReportTemplate>;

/** A provision under which what stands in a field may be secret, and why. Tested anew at each request (OSL 6:3). */
export const SecrecyMark = z.object({ paragraph: Both, reason: Both });
export type SecrecyMark = z.infer<typeof SecrecyMark>;

/**
 * A field in the receiver's order. `unknown` fields are to be found out, by `dueOn` where the receiver gives a day;
 * `notApplicable` ones are asked only when another is answered otherwise. `value` is empty unless `known`.
 */
export const ReportField = z.object({
  key: z.string(),
  /** In the receiver's form, where it is known. */
  number: z.string().nullable(),
  label: Both,
  state: z.enum(['known', 'unknown', 'notApplicable']),
  value: Both,
  /** The fact of the case it comes from, by its name in `Facts`; null when it is made of something else. */
  fact: z.string().nullable(),
  /** Where it was read that the receiver asks for it. */
  source: z.string(),
  certainty: Certainty,
  /** Provisions that may keep it secret; none when it can be released as a rule. */
  secrecy: z.array(SecrecyMark),
  dueOn: Day.nullable(),
});
export type ReportField = z.infer<typeof ReportField>;

export const ReportSection = z.object({ key: z.string(), title: Both, fields: z.array(ReportField) });
export type ReportSection = z.infer<typeof ReportSection>;

/** A report made from the facts of a case, for one receiver, with nothing that receiver has not asked for. */
export const ReportOutput = z.object({
  template: ReportTemplate,
  title: Both,
  incidentId: z.uuid(),
  obligationId: z.uuid().nullable(),
  regime: Regime.nullable(),
  stage: Stage.nullable(),
  /** The case, and its version that the report shows. */
  number: z.string(),
  version: z.number(),
  exercise: z.boolean(),
  tlp: Tlp,
  receiver: Receiver.nullable(),
  /** When it must be there; null where the law gives no moment, or it answers no duty. */
  dueAt: z.string().nullable(),
  paragraph: Both,
  source: z.string(),
  certainty: Certainty,
  /** What to mind before it is sent or read out, such as that a line is open. */
  warnings: z.array(Both),
  sections: z.array(ReportSection),
  /** A complete letter, where the receiver reads a letter and no form; its unknown places stand in square brackets. */
  letter: Both.nullable(),
  /** The whole report as plain text, to copy and to keep as what was sent. */
  text: Both,
  /** How many fields are still unknown. */
  unknown: z.number(),
  madeAt: z.string(),
});
export type ReportOutput = z.infer<typeof ReportOutput>;

/** A report one can make of a case; tied to a duty when there is one. */
export const ReportChoice = z.object({
  template: ReportTemplate,
  title: Both,
  receiver: Both.nullable(),
  obligationId: z.uuid().nullable(),
  dueAt: z.string().nullable(),
});
export type ReportChoice = z.infer<typeof ReportChoice>;

const ByTemplate = z.object({ id: z.uuid(), template: ReportTemplate });
/** The language of a file is the receiver's: Swedish unless asked otherwise. */
const AsReportFile = z.object({
  format: z.enum(['pdf', 'docx', 'json']).default('pdf'),
  language: z.enum(['sv', 'en']).default('sv'),
});

export const reportOutputApi = contract({
  /** The report a duty asks for, made of the facts as they are. */
  obligationReport: {
    method: 'GET',
    path: '/incident-obligations/:id/report',
    permission: may.work,
    audit: 'incidents.report-made',
    params: ById,
    reply: ReportOutput,
  },
  /** The same as PDF/UA and PDF/A, as Word or as JSON. */
  obligationReportFile: {
    method: 'GET',
    path: '/incident-obligations/:id/report/file',
    permission: may.work,
    audit: 'incidents.report-printed',
    params: ById,
    query: AsReportFile,
    download: true,
    reply: z.any(),
  },
  /** What can be made of a case: one for each duty, then those that answer none. */
  caseReports: {
    method: 'GET',
    path: '/incidents/:id/reports',
    permission: may.work,
    params: ById,
    reply: z.object({ items: z.array(ReportChoice) }),
  },
  /** A report that answers no duty, or a draft before the decision that makes one. */
  caseReport: {
    method: 'GET',
    path: '/incidents/:id/reports/:template',
    permission: may.work,
    audit: 'incidents.report-made',
    params: ByTemplate,
    reply: ReportOutput,
  },
  caseReportFile: {
    method: 'GET',
    path: '/incidents/:id/reports/:template/file',
    permission: may.work,
    audit: 'incidents.report-printed',
    params: ByTemplate,
    query: AsReportFile,
    download: true,
    reply: z.any(),
  },
  /** The case as an event for MISP, as far as its TLP mark lets it be passed on. */
  misp: {
    method: 'GET',
    path: '/incidents/:id/misp',
    permission: may.work,
    audit: 'incidents.misp-exported',
    params: ById,
    download: true,
    reply: z.any(),
  },
});
