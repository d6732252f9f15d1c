import { z } from 'zod';
import { CellState } from '../../../shared/sheet-contract.ts';
import { NodeDetail } from './frameworks.ts';
import {
  AssessmentStatus,
  EvidenceKind,
  Flag,
  InclusionReason,
  MappingRelation,
  Ref,
  SafeguardStatus,
  Shortcoming,
  TraceState,
} from './words.ts';

export const Assessment = z.object({
  id: z.uuid(),
  version: z.number(),
  nodeId: z.uuid(),
  unit: Ref,
  status: AssessmentStatus,
  justification: z.string(),
  shortcoming: Shortcoming.nullable(),
  reasons: z.array(InclusionReason),
  owner: Ref.nullable(),
  checkedOn: z.string().nullable(),
  nextCheckOn: z.string().nullable(),
  /** Who said so last, and when. */
  assessedBy: Ref.nullable(),
  updatedAt: z.string(),
});
export type Assessment = z.infer<typeof Assessment>;

/** A section of a document that meets the requirement. `document` is null when one may not read it. */
export const Trace = z.object({
  id: z.uuid(),
  version: z.number(),
  assessmentId: z.uuid(),
  unit: Ref,
  document: z
    .object({
      id: z.uuid(),
      number: z.string(),
      title: z.string(),
      decidedBy: z.string(),
      decidedOn: z.string().nullable(),
      paragraph: z.string(),
      status: z.enum(['draft', 'inForce', 'withdrawn']),
      versionNumber: z.number().nullable(),
    })
    .nullable(),
  /** The version that was judged; null when the document had none in force. */
  versionNumber: z.number().nullable(),
  section: z.object({ number: z.string(), heading: z.string() }).nullable(),
  state: TraceState,
});
export type Trace = z.infer<typeof Trace>;

export const LinkedSafeguard = z.object({
  id: z.uuid(),
  assessmentId: z.uuid(),
  number: z.string(),
  title: z.string(),
  status: SafeguardStatus,
  unit: Ref,
  owner: Ref.nullable(),
  nextCheckOn: z.string().nullable(),
});
export type LinkedSafeguard = z.infer<typeof LinkedSafeguard>;

/** Evidence linked to the requirement itself, or to a safeguard that meets it (`throughId`). */
export const LinkedEvidence = z.object({
  id: z.uuid(),
  assessmentId: z.uuid().nullable(),
  throughId: z.uuid().nullable(),
  title: z.string(),
  kind: EvidenceKind,
  url: z.string(),
  unit: Ref,
  collectedOn: z.string(),
  validUntil: z.string().nullable(),
  expired: z.boolean(),
});
export type LinkedEvidence = z.infer<typeof LinkedEvidence>;

/**
 * What the mappings say about a requirement nobody has assessed, by the shortest way: `status` only when every step of
 * `path` covers it fully, else null – something to look at. `strength` (0–10) is that of the weakest step.
 */
export const Suggestion = z.object({
  status: AssessmentStatus.nullable(),
  basis: AssessmentStatus,
  strength: z.number().nullable(),
  path: z.array(
    z.object({
      node: z.object({ id: z.uuid(), refId: z.string(), name: z.string() }),
      framework: z.string(),
      relation: MappingRelation,
      strength: z.number().nullable(),
    }),
  ),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** The answer for a requirement at a unit: met by what, shown by what, decided by whom, last checked when. */
export const Answer = z.object({
  node: NodeDetail,
  unit: Ref,
  status: AssessmentStatus,
  state: CellState,
  flags: z.array(Flag),
  /** The unit's own assessment, if any: its links, and the record with history and attachments. */
  own: Assessment.nullable(),
  /** The assessment that holds: the own one, or the nearest above. */
  holds: Assessment.nullable(),
  documents: z.array(Trace),
  safeguards: z.array(LinkedSafeguard),
  evidence: z.array(LinkedEvidence),
  /** Evidence there is but that one may not read. */
  hiddenEvidence: z.number(),
  /** How units below have said for themselves, at most 100. */
  below: z.array(z.object({ id: z.uuid(), unit: Ref, status: AssessmentStatus, checkedOn: z.string().nullable() })),
  suggestion: Suggestion.nullable(),
  mayAssess: z.boolean(),
  mayCollect: z.boolean(),
});
export type Answer = z.infer<typeof Answer>;
