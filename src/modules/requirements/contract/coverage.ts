import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { AsFile, CellState, SheetReply } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { Suggestion, Trace } from './answer.ts';
import { EvidenceRow } from './evidence.ts';
import { Standing, StatusCounts } from './frameworks.ts';
import { AssessmentStatus, InclusionReason, language, Ref, Shortcoming } from './words.ts';

/** A requirement that can be assessed, with how it stands and which documents (`documentIds`) meet it. */
export const CoveredNode = z.object({
  id: z.uuid(),
  refId: z.string(),
  name: z.string(),
  language,
  /** Number and name of the heading of the part it belongs to: the topmost, or below that where one holds everything. */
  section: z.string(),
  standing: Standing,
  documentIds: z.array(z.uuid()),
  hiddenDocuments: z.number(),
});
export type CoveredNode = z.infer<typeof CoveredNode>;

export const CoveredDocument = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  status: z.enum(['draft', 'inForce', 'withdrawn']),
  /** How many of the requirements it meets. */
  meets: z.number(),
});
export type CoveredDocument = z.infer<typeof CoveredDocument>;

/** Requirement × document for a framework at a unit. A requirement without `documentIds` and hidden ones is met by no document. */
export const Coverage = z.object({
  framework: z.object({ id: z.uuid(), refId: z.string(), name: z.string(), version: z.number() }),
  unit: Ref,
  statuses: StatusCounts,
  states: z.record(CellState, z.number()),
  nodes: z.array(CoveredNode),
  documents: z.array(CoveredDocument),
  /** Traces to what is withdrawn or has a newer version, with the requirement they belong to; at most 200. */
  broken: z.array(Trace.extend({ nodeId: z.uuid(), refId: z.string() })),
  /** Evidence linked to these requirements that runs out within the days asked for, or has; at most 200, soonest first. */
  expiring: z.array(EvidenceRow.extend({ nodeIds: z.array(z.uuid()) })),
});
export type Coverage = z.infer<typeof Coverage>;

/** One control of the statement of applicability; `applicable` null when nobody has decided. */
export const StatementRow = z.object({
  nodeId: z.uuid(),
  refId: z.string(),
  name: z.string(),
  language,
  section: z.string(),
  applicable: z.boolean().nullable(),
  reasons: z.array(InclusionReason),
  status: AssessmentStatus,
  from: Ref.nullable(),
  documents: z.array(z.object({ number: z.string(), title: z.string(), section: z.string() })),
  /** Documents it is traced to that the reader may not see. */
  hiddenDocuments: z.number(),
  safeguards: z.array(z.object({ number: z.string(), title: z.string() })),
  justification: z.string(),
  shortcoming: Shortcoming.nullable(),
  checkedOn: z.string().nullable(),
});
export type StatementRow = z.infer<typeof StatementRow>;

const AtUnit = z.object({ unitId: z.uuid() });
const AsFileAtUnit = AtUnit.extend(AsFile.shape);

export const OutsideQuery = listQuery({ unitId: z.uuid() }, ['number', 'title']);
export type OutsideQuery = z.output<typeof OutsideQuery>;

export const coverageApi = contract({
  coverage: {
    method: 'GET',
    path: '/requirements/frameworks/:id/coverage',
    permission: may.read,
    params: ById,
    query: AtUnit.extend({ days: z.coerce.number().int().min(0).max(3650).default(90) }),
    reply: Coverage,
  },
  coverageSheet: {
    method: 'GET',
    path: '/requirements/frameworks/:id/coverage/sheet',
    permission: may.read,
    params: ById,
    query: AtUnit,
    reply: SheetReply,
  },
  coverageFile: {
    method: 'GET',
    path: '/requirements/frameworks/:id/coverage/file',
    permission: may.read,
    audit: 'requirements.coverage-exported',
    params: ById,
    query: AsFileAtUnit,
    download: true,
    reply: z.any(),
  },
  /** Documents in force for the unit that meet no requirement of the framework. */
  documentsOutside: {
    method: 'GET',
    path: '/requirements/frameworks/:id/documents-outside',
    permission: may.read,
    params: ById,
    query: OutsideQuery,
    reply: page(z.object({ id: z.uuid(), number: z.string(), title: z.string(), unit: z.string() })),
    export: [
      { key: 'number', label: { sv: 'Nummer', en: 'Number' } },
      { key: 'title', label: { sv: 'Titel', en: 'Title' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
    ],
  },
  /** What mappings from other frameworks suggest for requirements nobody has assessed. */
  suggestions: {
    method: 'GET',
    path: '/requirements/frameworks/:id/suggestions',
    permission: may.read,
    params: ById,
    query: AtUnit,
    reply: z.object({ items: z.array(z.object({ nodeId: z.uuid(), suggestion: Suggestion })) }),
  },
  statement: {
    method: 'GET',
    path: '/requirements/frameworks/:id/statement',
    permission: may.read,
    params: ById,
    query: AtUnit,
    reply: z.object({ items: z.array(StatementRow) }),
  },
  statementSheet: {
    method: 'GET',
    path: '/requirements/frameworks/:id/statement/sheet',
    permission: may.read,
    params: ById,
    query: AtUnit,
    reply: SheetReply,
  },
  statementFile: {
    method: 'GET',
    path: '/requirements/frameworks/:id/statement/file',
    permission: may.read,
    audit: 'requirements.statement-exported',
    params: ById,
    query: AsFileAtUnit,
    download: true,
    reply: z.any(),
  },
});
