import { z } from 'zod';

export const AssessmentStatus = z.enum(['notAssessed', 'notMet', 'partly', 'met', 'notApplicable']);
export type AssessmentStatus = z.infer<typeof AssessmentStatus>;

/** Why a requirement is part of the statement of applicability (MSB metodstöd: organisation, risk, omvärld, rättsligt, annat). */
export const InclusionReason = z.enum(['organisation', 'risk', 'environment', 'legal', 'other']);
export type InclusionReason = z.infer<typeof InclusionReason>;

/** How much is lacking, from the least. */
export const Shortcoming = z.enum(['negligible', 'moderate', 'significant', 'severe']);
export type Shortcoming = z.infer<typeof Shortcoming>;

/** A safeguard is planned, then works; `degraded` works worse than it should. */
export const SafeguardStatus = z.enum(['planned', 'active', 'degraded', 'retired']);
export type SafeguardStatus = z.infer<typeof SafeguardStatus>;

/** `file`: attached to the record; `link`: `url` leads to it; `note`: said in the record itself. */
export const EvidenceKind = z.enum(['file', 'link', 'note']);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** How a requirement relates to another, read from the first: `subset` = it lies wholly within the other. */
export const MappingRelation = z.enum(['equal', 'subset', 'superset', 'intersect']);
export type MappingRelation = z.infer<typeof MappingRelation>;

/** How surely a requirement's text has been checked against its source. */
export const Certainty = z.enum(['verified', 'probable', 'unstated']);
export type Certainty = z.infer<typeof Certainty>;

/**
 * What to look at in a requirement said to be met: nothing meets it, no document does, nothing shows it, what showed it
 * is out of date, its next check has passed, or a document it was traced to is withdrawn or has a newer version.
 */
export const Flag = z.enum([
  'metByNothing',
  'noDocument',
  'noEvidence',
  'evidenceExpired',
  'checkOverdue',
  'traceBroken',
]);
export type Flag = z.infer<typeof Flag>;

/** Whether a trace still holds. `newerVersion`: the document has changed since; `hidden`: one may not read it. */
export const TraceState = z.enum(['holds', 'newerVersion', 'notInForce', 'withdrawn', 'hidden']);
export type TraceState = z.infer<typeof TraceState>;

export const Ref = z.object({ id: z.uuid(), name: z.string() });
export type Ref = z.infer<typeof Ref>;

/** A text from a framework file with the language it is in, which need not be the reader's. */
export const language = z.string();
