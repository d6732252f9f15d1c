import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { SheetReply } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { Deed, Ground, LogExtractState, ReaderAs, Secrecy, SecrecyHint } from './extract-words.ts';

const seen = { version: z.number().int() };

export const LogExtractRow = z.object({
  id: z.uuid(),
  number: z.string(),
  fromOn: z.string(),
  toOn: z.string(),
  requestedOn: z.string(),
  state: LogExtractState,
  entries: z.number(),
  withheld: z.number(),
  madeBy: z.string(),
  madeAt: z.string(),
  version: z.number().int(),
});
export type LogExtractRow = z.infer<typeof LogExtractRow>;

/** What the patient is told of one reader on one calendar day in Sweden at one unit. */
export const ToldRow = z.object({
  id: z.uuid(),
  day: z.string(),
  firstAt: z.string(),
  lastAt: z.string(),
  unit: z.string(),
  provider: z.string(),
  /** As the log names the reader; for those who make the extract, never in what is sent. */
  userHsa: z.string(),
  readerName: z.string().nullable(),
  readerTitle: z.string(),
  done: z.array(Deed),
  entries: z.number().int(),
  hints: z.array(SecrecyHint),
  secrecy: Secrecy,
  ground: Ground.nullable(),
  note: z.string(),
});
export type ToldRow = z.infer<typeof ToldRow>;

export const ToldUnit = z.object({
  unit: z.string(),
  provider: z.string(),
  days: z.number().int(),
  rows: z.number().int(),
  firstOn: z.string(),
  lastOn: z.string(),
  withheld: z.number().int(),
});
export type ToldUnit = z.infer<typeof ToldUnit>;

export const LogExtract = LogExtractRow.extend({
  /** In clear: whoever makes the extract has been given it. */
  patient: z.string(),
  identified: z.string(),
  protected: z.boolean(),
  readerAs: ReaderAs,
  /** What the search in the log took, in milliseconds. */
  searchMs: z.number().int(),
  secondBy: z.string().nullable(),
  secondAt: z.string().nullable(),
  secondNote: z.string(),
  issuedBy: z.string().nullable(),
  issuedAt: z.string().nullable(),
  units: z.array(ToldUnit),
  /** Newest first, at most 1 000; all are in the file. */
  rows: z.array(ToldRow),
  rowCount: z.number().int(),
  /** Whether the one who asks may be the second to look. */
  mayLook: z.boolean(),
});
export type LogExtract = z.infer<typeof LogExtract>;

export const NewExtract = z.object({
  id: z.uuid(),
  patient: z.string().trim().min(3).max(128),
  fromOn: Day,
  toOn: Day,
  requestedOn: Day,
  identified: z.string().trim().min(3).max(500),
});
export type NewExtract = z.output<typeof NewExtract>;

/** Rows by themselves, or all of a unit or of a reader. */
const Which = z.discriminatedUnion('by', [
  z.object({ by: z.literal('rows'), rowIds: z.array(z.uuid()).min(1).max(1000) }),
  z.object({ by: z.literal('unit'), unit: z.string().max(300) }),
  z.object({ by: z.literal('reader'), userHsa: z.string().max(100) }),
]);
export const MarkedRows = z.object({
  which: Which,
  secrecy: Secrecy,
  ground: Ground.nullable().default(null),
  note: z.string().trim().max(1000).default(''),
});
export type MarkedRows = z.output<typeof MarkedRows>;

export const Practice = z.object({
  readerAs: ReaderAs,
  widenMonths: z.number().int().min(1).max(60),
  contact: z.string().trim().max(1000),
  reason: z.string(),
  decidedAt: z.string().nullable(),
});
export type Practice = z.infer<typeof Practice>;

const one = { params: ById, reply: LogExtract } as const;

export const extractApi = contract({
  extracts: {
    method: 'GET',
    path: '/log-review/extracts',
    permission: may.extract,
    audit: 'logReview.extracts-listed',
    query: listQuery({ state: LogExtractState.optional() }, ['madeAt', 'number']),
    reply: page(LogExtractRow),
  },
  /** Searches the log at once: at most five years, which is how long logs are kept. */
  makeExtract: {
    method: 'POST',
    path: '/log-review/extracts',
    permission: may.extract,
    audit: 'logReview.extract-made',
    body: NewExtract,
    reply: LogExtract,
  },
  extract: {
    method: 'GET',
    path: '/log-review/extracts/:id',
    permission: may.extract,
    audit: 'logReview.extract.opened',
    ...one,
  },
  /** The secrecy test: what is released, without the reader, or not at all, and on what ground. */
  markRows: {
    method: 'PUT',
    path: '/log-review/extracts/:id/rows',
    permission: may.extract,
    audit: 'logReview.secrecy-tested',
    body: MarkedRows,
    ...one,
  },
  /** The test is done. Where something is withheld, or the patient is protected, another looks first. */
  submitExtract: {
    method: 'POST',
    path: '/log-review/extracts/:id/submit',
    permission: may.extract,
    audit: 'logReview.extract-submitted',
    body: z.object(seen),
    ...one,
  },
  secondLook: {
    method: 'POST',
    path: '/log-review/extracts/:id/second-look',
    permission: may.extract,
    audit: 'logReview.extract-looked',
    body: z.object({ ...seen, agree: z.boolean(), note: z.string().trim().max(2000).default('') }),
    ...one,
  },
  issueExtract: {
    method: 'POST',
    path: '/log-review/extracts/:id/issue',
    permission: may.extract,
    audit: 'logReview.extract-issued',
    body: z.object(seen),
    ...one,
  },
  extractSheet: {
    method: 'GET',
    path: '/log-review/extracts/:id/sheet',
    permission: may.extract,
    audit: 'logReview.extract-read',
    params: ById,
    query: z.object({ language: z.enum(['sv', 'en']).default('sv') }),
    reply: SheetReply,
  },
  extractFile: {
    method: 'GET',
    path: '/log-review/extracts/:id/file',
    permission: may.extract,
    audit: 'logReview.extract-printed',
    params: ById,
    query: z.object({ format: z.enum(['pdf', 'csv']).default('pdf'), language: z.enum(['sv', 'en']).default('sv') }),
    download: true,
    reply: z.any(),
  },
  practice: {
    method: 'GET',
    path: '/log-review/practice',
    permission: may.editRules,
    audit: 'logReview.practice-read',
    reply: Practice,
  },
  setPractice: {
    method: 'PUT',
    path: '/log-review/practice',
    permission: may.editRules,
    audit: 'logReview.practice-set',
    body: z.object({
      id: z.uuid(),
      readerAs: ReaderAs,
      widenMonths: z.number().int().min(1).max(60),
      contact: z.string().trim().max(1000),
      reason: z.string().trim().min(3).max(2000),
    }),
    reply: Practice,
  },
});
