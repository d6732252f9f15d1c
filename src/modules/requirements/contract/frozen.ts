import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { AsFile, SheetReply } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { StatementRow } from './coverage.ts';
import { StatusCounts } from './frameworks.ts';
import { AssessmentStatus, Ref } from './words.ts';

/** `assessedOn`: the day it stood like this, today or earlier; when it was recorded is kept beside it. */
export const NewFrozen = z.object({
  id: z.uuid(),
  frameworkId: z.uuid(),
  unitId: z.uuid(),
  title: z.string().trim().min(1).max(300),
  assessedOn: Day,
  approverId: z.uuid(),
});
export type NewFrozen = z.output<typeof NewFrozen>;

export const FrozenRow = z.object({
  id: z.uuid(),
  frameworkId: z.uuid(),
  framework: z.string(),
  frameworkVersion: z.number(),
  unitId: z.uuid(),
  unit: z.string(),
  title: z.string(),
  assessedOn: z.string(),
  approver: z.string(),
  recordedAt: z.string(),
  recorder: z.string(),
  sha256: z.string(),
});
export type FrozenRow = z.infer<typeof FrozenRow>;

/** The statement exactly as it was. Evidence by title, and the words as they were in the language of the record. */
export const FrozenNode = StatementRow.extend({
  owner: z.string().nullable(),
  nextCheckOn: z.string().nullable(),
  evidence: z.array(z.object({ title: z.string(), validUntil: z.string().nullable() })),
});
export type FrozenNode = z.infer<typeof FrozenNode>;

export const FrozenContent = z.object({
  framework: z.object({ urn: z.string(), version: z.number(), refId: z.string(), name: z.string() }),
  unit: Ref,
  assessedOn: z.string(),
  groups: z.array(z.string()).nullable(),
  nodes: z.array(FrozenNode),
});
export type FrozenContent = z.infer<typeof FrozenContent>;

/** `intact`: the content still has the hash it was recorded with. */
export const Frozen = FrozenRow.extend({ intact: z.boolean(), statuses: StatusCounts, content: FrozenContent });
export type Frozen = z.infer<typeof Frozen>;

export const Difference = z.object({
  nodeId: z.uuid(),
  refId: z.string(),
  name: z.string(),
  what: z.enum(['better', 'worse', 'changed', 'new', 'retired']),
  before: AssessmentStatus.nullable(),
  after: AssessmentStatus.nullable(),
});
export type Difference = z.infer<typeof Difference>;

const Side = z.object({
  title: z.string(),
  assessedOn: z.string(),
  frameworkVersion: z.number(),
  statuses: StatusCounts,
});

export const Comparison = z.object({
  before: Side,
  after: Side,
  unchanged: z.number(),
  differences: z.array(Difference),
});
export type Comparison = z.infer<typeof Comparison>;

/** Latest first unless asked otherwise. */
export const FrozenQuery = listQuery({ frameworkId: z.uuid().optional(), unitId: z.uuid().optional() }, [
  'assessedOn',
  'title',
]).extend({ sort: z.enum(['assessedOn', '-assessedOn', 'title', '-title']).default('-assessedOn') });
export type FrozenQuery = z.output<typeof FrozenQuery>;

export const frozenApi = contract({
  freeze: {
    method: 'POST',
    path: '/requirements/frozen',
    permission: may.freeze,
    audit: 'requirements.frozen',
    body: NewFrozen,
    reply: FrozenRow,
  },
  frozenList: {
    method: 'GET',
    path: '/requirements/frozen',
    permission: may.read,
    query: FrozenQuery,
    reply: page(FrozenRow),
    export: [
      { key: 'assessedOn', label: { sv: 'Bedömd den', en: 'Assessed on' } },
      { key: 'title', label: { sv: 'Titel', en: 'Title' } },
      { key: 'framework', label: { sv: 'Ramverk', en: 'Framework' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'approver', label: { sv: 'Godkänd av', en: 'Approved by' } },
      { key: 'recordedAt', label: { sv: 'Registrerad', en: 'Recorded' } },
      { key: 'sha256', label: { sv: 'Kontrollsumma', en: 'Hash' } },
    ],
  },
  frozen: {
    method: 'GET',
    path: '/requirements/frozen/:id',
    permission: may.read,
    audit: 'requirements.opened',
    params: ById,
    reply: Frozen,
  },
  /** Against another frozen assessment, or (`with` left out) how it stands now. The earlier one is `before`. */
  compareFrozen: {
    method: 'GET',
    path: '/requirements/frozen/:id/comparison',
    permission: may.read,
    params: ById,
    query: z.object({ with: z.uuid().optional() }),
    reply: Comparison,
  },
  frozenSheet: {
    method: 'GET',
    path: '/requirements/frozen/:id/sheet',
    permission: may.read,
    params: ById,
    reply: SheetReply,
  },
  frozenFile: {
    method: 'GET',
    path: '/requirements/frozen/:id/file',
    permission: may.read,
    audit: 'requirements.frozen-exported',
    params: ById,
    query: AsFile,
    download: true,
    reply: z.any(),
  },
});
