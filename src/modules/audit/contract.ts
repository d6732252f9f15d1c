import { z } from 'zod';
import { contract } from '../../shared/contract.ts';
import { Day } from '../../shared/date.ts';
import { Choice, listQuery, page } from '../../shared/list.ts';
import { may } from './permissions.ts';

export const Outcome = z.enum(['done', 'refused']);
export type Outcome = z.infer<typeof Outcome>;

/** Entries and seals are counted, not named by UUID: the trail's own running number, as text. */
const RunningNumber = z.string().regex(/^\d{1,18}$/);

/** One thing done or refused. Names are as they read now; what the reader may not see is shown by id alone. */
export const AuditEntry = z.object({
  id: RunningNumber,
  at: z.string(),
  actorId: z.uuid().nullable(),
  /** Empty when nobody was signed in. */
  actor: z.string(),
  action: z.string(),
  /** The action in words. */
  what: z.string(),
  outcome: Outcome,
  outcomeName: z.string(),
  subjectId: z.string().nullable(),
  subject: z.string(),
  subjectKind: z.string(),
  subjectPath: z.string().nullable(),
  unitId: z.uuid().nullable(),
  unit: z.string(),
  permission: z.string(),
  requestId: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** A row changed in the same transaction. `fields`: all of a new or removed row, of an updated one those that differ. */
export const AuditChange = z.object({
  id: z.string(),
  table: z.string(),
  rowKey: z.string(),
  kind: z.enum(['created', 'updated', 'removed']),
  databaseUser: z.string(),
  fields: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});
export type AuditChange = z.infer<typeof AuditChange>;

/** `changes` are the first hundred of `changeCount`. */
export const AuditEntryWhole = AuditEntry.extend({
  details: z.array(z.object({ label: z.string(), value: z.string() })),
  changes: z.array(AuditChange),
  changeCount: z.number(),
});
export type AuditEntryWhole = z.infer<typeof AuditEntryWhole>;

/** A closed batch of the trail. `hash` is SHA-256 over its rows and the seal before. */
export const Seal = z.object({
  seq: z.number(),
  sealedAt: z.string(),
  entries: z.number(),
  changes: z.number(),
  hash: z.string(),
});
export type Seal = z.infer<typeof Seal>;

/** The first place that does not fit; which rows and tables is said in words. */
export const Misfit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seal'), seq: z.number(), reason: z.enum(['chain', 'hash']) }),
  z.object({
    kind: z.literal('row'),
    seq: z.number(),
    table: z.enum(['audit.entry', 'audit.change']),
    id: z.string(),
    reason: z.enum(['changed', 'missing', 'added']),
  }),
  z.object({
    kind: z.literal('record'),
    table: z.string(),
    key: z.string(),
    reason: z.enum(['changed', 'missing', 'untraced']),
  }),
]);
export type Misfit = z.infer<typeof Misfit>;

/** What a check of the chain found: how much was checked, and the first misfit if any. */
export const Verdict = z.object({
  seals: z.number(),
  rows: z.number(),
  records: z.number(),
  misfit: Misfit.nullable(),
});
export type Verdict = z.infer<typeof Verdict>;

const VerdictInWords = Verdict.extend({ words: z.string() });
const Check = VerdictInWords.extend({ at: z.string(), by: z.string() });

/** How the chain stands. `unsealedRows` wait for the next seal, the oldest since `waitingSince`. */
export const ChainState = z.object({
  latest: Seal.nullable(),
  unsealedRows: z.number(),
  waitingSince: z.string().nullable(),
  lastCheck: Check.nullable(),
  /** Only whoever reads the whole region's trail can prove it. */
  mayVerify: z.boolean(),
});
export type ChainState = z.infer<typeof ChainState>;

/** `q`: a person, a record, or a reference (the number an error message gives). Days are Stockholm's, both included. */
export const EntryQuery = listQuery(
  {
    actorId: z.uuid().optional(),
    action: z.string().max(100).optional(),
    outcome: Outcome.optional(),
    from: Day.optional(),
    to: Day.optional(),
    unitId: z.uuid().optional(),
    subjectId: z.string().max(100).optional(),
  },
  ['at'],
).extend({ sort: z.enum(['-at', 'at']).default('-at') });
export type EntryQuery = z.output<typeof EntryQuery>;

export const SealQuery = listQuery({}, ['seq']).extend({ sort: z.enum(['-seq', 'seq']).default('-seq') });
export type SealQuery = z.output<typeof SealQuery>;

const ChoiceQuery = z.object({ q: z.string().trim().max(200).default(''), id: z.string().max(100).optional() });
const Choices = z.object({ items: z.array(Choice) });

export const auditApi = contract({
  list: {
    method: 'GET',
    path: '/audit/entries',
    permission: may.read,
    query: EntryQuery,
    reply: page(AuditEntry),
    export: [
      { key: 'id', label: { sv: 'Nummer', en: 'Number' } },
      { key: 'at', label: { sv: 'Tidpunkt', en: 'Time' } },
      { key: 'actor', label: { sv: 'Vem', en: 'Who' } },
      { key: 'what', label: { sv: 'Vad', en: 'What' } },
      { key: 'outcomeName', label: { sv: 'Utfall', en: 'Outcome' } },
      { key: 'subjectKind', label: { sv: 'Slag av post', en: 'Kind of record' } },
      { key: 'subject', label: { sv: 'Post', en: 'Record' } },
      { key: 'subjectId', label: { sv: 'Postens id', en: 'Id of the record' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'permission', label: { sv: 'Behörighet', en: 'Permission' } },
      { key: 'requestId', label: { sv: 'Referens', en: 'Reference' } },
    ],
  },
  get: {
    method: 'GET',
    path: '/audit/entries/:id',
    permission: may.read,
    audit: 'audit.opened',
    params: z.object({ id: RunningNumber }),
    reply: AuditEntryWhole,
  },
  actors: { method: 'GET', path: '/audit/actors', permission: may.read, query: ChoiceQuery, reply: Choices },
  actions: { method: 'GET', path: '/audit/actions', permission: may.read, query: ChoiceQuery, reply: Choices },
  seals: { method: 'GET', path: '/audit/seals', permission: may.read, query: SealQuery, reply: page(Seal) },
  state: { method: 'GET', path: '/audit/state', permission: may.read, reply: ChainState },
  verify: {
    method: 'POST',
    path: '/audit/verify',
    permission: may.read,
    audit: 'audit.verified',
    reply: VerdictInWords,
  },
});
