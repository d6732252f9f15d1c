import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { Choice, listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { ChangeKind, DocumentKind, DocumentStatus, Openness, VersionStage } from './words.ts';

const Person = z.object({ id: z.uuid(), name: z.string() }).nullable();
const title = z.string().trim().min(1).max(300);
const line = z.string().trim().max(300).default('');

/** What is known of a document besides its text (handbook row 3). */
const facts = {
  unitId: z.uuid(),
  kind: DocumentKind,
  title,
  summary: z.string().trim().max(2000).default(''),
  areaId: z.string(),
  registryNumber: line,
  decidedBy: line,
  decidedOn: Day.nullable().default(null),
  paragraph: z.string().trim().max(50).default(''),
  authorId: z.uuid().nullable().default(null),
  reviewerId: z.uuid().nullable().default(null),
  openness: Openness.default('internal'),
  validFrom: Day.nullable().default(null),
  validTo: Day.nullable().default(null),
  nextReviewOn: Day.nullable().default(null),
};

/** `number` left out gives the next free one. */
export const NewDocument = z.object({
  id: z.uuid(),
  number: z.string().trim().min(1).max(50).optional(),
  ...facts,
  body: z.string().max(2_000_000).default(''),
});
export type NewDocument = z.output<typeof NewDocument>;
export const DocumentChange = z.object({
  version: z.number().int(),
  number: z.string().trim().min(1).max(50),
  ...facts,
});

export const DocumentRow = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  kind: DocumentKind,
  areaId: z.string(),
  area: z.string(),
  unitId: z.uuid(),
  unit: z.string(),
  openness: Openness,
  status: DocumentStatus,
  decidedBy: z.string(),
  decidedOn: z.string().nullable(),
  nextReviewOn: z.string().nullable(),
});
export type DocumentRow = z.infer<typeof DocumentRow>;

export const Section = z.object({ number: z.string(), heading: z.string(), anchor: z.string() });
export type Section = z.infer<typeof Section>;

/** A version of the text. `contentSha256` is the hash of the text as stored: what someone has read is bound to it. */
export const DocumentVersion = z.object({
  id: z.uuid(),
  number: z.number(),
  status: z.enum(['draft', 'published', 'replaced']),
  contentSha256: z.string(),
  publishedAt: z.string().nullable(),
  publishedBy: z.string().nullable(),
  stage: VersionStage,
  /** Against the version before; null for the first and for a draft not yet decided. */
  changeKind: ChangeKind.nullable(),
  changeSummary: z.string(),
  /** The decision on this version, once there is one. */
  decidedBy: z.string(),
  decidedOn: z.string().nullable(),
  paragraph: z.string(),
  inForceOn: z.string().nullable(),
});
export type DocumentVersion = z.infer<typeof DocumentVersion>;

export const Document = DocumentRow.extend({
  version: z.number(),
  summary: z.string(),
  registryNumber: z.string(),
  paragraph: z.string(),
  author: Person,
  reviewer: Person,
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  /** What holds instead of a withdrawn document. */
  replacedBy: z.object({ id: z.uuid(), number: z.string(), title: z.string() }).nullable(),
  withdrawnReason: z.string(),
  versions: z.array(DocumentVersion),
  mayEdit: z.boolean(),
});
export type Document = z.infer<typeof Document>;

export const DocumentText = z.object({
  ...DocumentVersion.shape,
  version: z.number(),
  body: z.string(),
  sections: z.array(Section),
});
export type DocumentText = z.infer<typeof DocumentText>;

/** An area of the management system, what it holds in a sentence, and how many documents in force one may read there. */
export const Area = z.object({
  id: z.string(),
  sv: z.string(),
  en: z.string(),
  text: z.object({ sv: z.string(), en: z.string() }),
  inForce: z.number(),
});
export type Area = z.infer<typeof Area>;

const filters = {
  kind: DocumentKind.optional(),
  areaId: z.string().optional(),
  unitId: z.uuid().optional(),
  openness: Openness.optional(),
  status: DocumentStatus.optional(),
  reviewBefore: Day.optional(),
};
export const DocumentQuery = listQuery(filters, ['number', 'title', 'decidedOn', 'nextReviewOn']);
export type DocumentQuery = z.output<typeof DocumentQuery>;

export const registerApi = contract({
  list: {
    method: 'GET',
    path: '/documents',
    permission: may.readPublic,
    query: DocumentQuery,
    reply: page(DocumentRow),
    export: [
      { key: 'number', label: { sv: 'Nummer', en: 'Number' } },
      { key: 'title', label: { sv: 'Titel', en: 'Title' } },
      { key: 'kind', label: { sv: 'Typ', en: 'Kind' } },
      { key: 'area', label: { sv: 'Område', en: 'Area' } },
      { key: 'unit', label: { sv: 'Gäller för', en: 'Applies to' } },
      { key: 'decidedBy', label: { sv: 'Beslutad av', en: 'Decided by' } },
      { key: 'decidedOn', label: { sv: 'Beslutad den', en: 'Decided on' } },
      { key: 'nextReviewOn', label: { sv: 'Nästa översyn', en: 'Next review' } },
      { key: 'openness', label: { sv: 'Öppenhet', en: 'Openness' } },
      { key: 'status', label: { sv: 'Status', en: 'Status' } },
    ],
  },
  areas: {
    method: 'GET',
    path: '/documents/areas',
    permission: may.readPublic,
    reply: z.object({ items: z.array(Area) }),
  },
  choices: {
    method: 'GET',
    path: '/documents/choices',
    permission: may.readPublic,
    query: z.object({ q: z.string().trim().max(200).default('') }),
    reply: z.object({ items: z.array(Choice) }),
  },
  create: {
    method: 'POST',
    path: '/documents',
    permission: may.edit,
    audit: 'documents.created',
    body: NewDocument,
    reply: Document,
  },
  get: {
    method: 'GET',
    path: '/documents/:id',
    permission: may.readPublic,
    audit: 'documents.opened',
    params: ById,
    reply: Document,
  },
  change: {
    method: 'PUT',
    path: '/documents/:id',
    permission: may.edit,
    audit: 'documents.changed',
    params: ById,
    body: DocumentChange,
    reply: Document,
  },
  withdraw: {
    method: 'POST',
    path: '/documents/:id/withdraw',
    permission: may.edit,
    audit: 'documents.withdrawn',
    params: ById,
    body: z.object({
      version: z.number().int(),
      validTo: Day,
      reason: z.string().trim().max(2000).default(''),
      replacedById: z.uuid().nullable().default(null),
    }),
    reply: Document,
  },
});
