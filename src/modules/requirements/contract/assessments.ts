import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { Answer, Assessment, Trace } from './answer.ts';
import { AssessmentStatus, InclusionReason, Shortcoming } from './words.ts';

export type { Answer, Assessment, LinkedEvidence, LinkedSafeguard, Suggestion, Trace } from './answer.ts';

/** What is said in an assessment. `justification` is why it does not apply, or what is lacking; needed for `notApplicable`. */
export const judged = {
  status: AssessmentStatus,
  justification: z.string().trim().max(5000).default(''),
  shortcoming: Shortcoming.nullable().default(null),
  reasons: z.array(InclusionReason).max(5).default([]),
  ownerId: z.uuid().nullable().default(null),
  checkedOn: Day.nullable().default(null),
  nextCheckOn: Day.nullable().default(null),
};

export const AssessmentRow = z.object({
  id: z.uuid(),
  nodeId: z.uuid(),
  frameworkId: z.uuid(),
  framework: z.string(),
  number: z.string(),
  name: z.string(),
  unitId: z.uuid(),
  unit: z.string(),
  status: AssessmentStatus,
  justification: z.string(),
  owner: z.string().nullable(),
  checkedOn: z.string().nullable(),
  nextCheckOn: z.string().nullable(),
});
export type AssessmentRow = z.infer<typeof AssessmentRow>;

export const AssessmentQuery = listQuery(
  {
    frameworkId: z.uuid().optional(),
    unitId: z.uuid().optional(),
    status: AssessmentStatus.optional(),
    ownerId: z.uuid().optional(),
    checkBefore: Day.optional(),
  },
  ['nextCheckOn', 'checkedOn', 'number'],
);
export type AssessmentQuery = z.output<typeof AssessmentQuery>;

const AtUnit = z.object({ unitId: z.uuid() });
const Part = z.object({ id: z.uuid(), partId: z.uuid() });

export const assessmentsApi = contract({
  answer: {
    method: 'GET',
    path: '/requirements/nodes/:id/answer',
    permission: may.read,
    audit: 'requirements.opened',
    params: ById,
    query: AtUnit,
    reply: Answer,
  },
  /** Sets the unit's own assessment; `version` null when it has none yet. */
  assess: {
    method: 'PUT',
    path: '/requirements/nodes/:id/assessment',
    permission: may.assess,
    audit: 'requirements.assessed',
    params: ById,
    body: z.object({ unitId: z.uuid(), version: z.number().int().nullable(), ...judged }),
    reply: Assessment,
  },
  /** Sets many at once, all or none: of `set`, what is left out stays as it is in each. */
  assessMany: {
    method: 'POST',
    path: '/requirements/assessments/many',
    permission: may.assess,
    audit: 'requirements.assessed-many',
    body: z.object({
      unitId: z.uuid(),
      items: z
        .array(z.object({ nodeId: z.uuid(), version: z.number().int().nullable() }))
        .min(1)
        .max(1000),
      set: z.object({
        status: AssessmentStatus.optional(),
        justification: z.string().trim().max(5000).optional(),
        shortcoming: Shortcoming.nullable().optional(),
        reasons: z.array(InclusionReason).max(5).optional(),
        ownerId: z.uuid().nullable().optional(),
        checkedOn: Day.nullable().optional(),
        nextCheckOn: Day.nullable().optional(),
      }),
    }),
    reply: z.object({ created: z.number(), changed: z.number() }),
  },
  assessments: {
    method: 'GET',
    path: '/requirements/assessments',
    permission: may.read,
    query: AssessmentQuery,
    reply: page(AssessmentRow),
    export: [
      { key: 'framework', label: { sv: 'Ramverk', en: 'Framework' } },
      { key: 'number', label: { sv: 'Krav', en: 'Requirement' } },
      { key: 'name', label: { sv: 'Namn', en: 'Name' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'status', label: { sv: 'Status', en: 'Status' } },
      { key: 'justification', label: { sv: 'Motivering eller brist', en: 'Justification or shortcoming' } },
      { key: 'owner', label: { sv: 'Ansvarig', en: 'Owner' } },
      { key: 'checkedOn', label: { sv: 'Kontrollerat den', en: 'Checked on' } },
      { key: 'nextCheckOn', label: { sv: 'Nästa kontroll', en: 'Next check' } },
    ],
  },
  assessment: {
    method: 'GET',
    path: '/requirements/assessments/:id',
    permission: may.read,
    params: ById,
    reply: Assessment,
  },
  /** Traces the requirement to a document, or a section of it; the version in force now is what was judged. */
  addTrace: {
    method: 'POST',
    path: '/requirements/nodes/:id/traces',
    permission: may.assess,
    audit: 'requirements.traced',
    params: ById,
    body: z.object({
      id: z.uuid(),
      unitId: z.uuid(),
      documentId: z.uuid(),
      sectionNumber: z.string().trim().max(50).default(''),
    }),
    reply: Trace,
  },
  /** Says that the trace holds for the version now in force as well. */
  confirmTrace: {
    method: 'POST',
    path: '/requirements/traces/:id/confirm',
    permission: may.assess,
    audit: 'requirements.trace-confirmed',
    params: ById,
    body: z.object({ version: z.number().int() }),
    reply: Trace,
  },
  removeTrace: {
    method: 'DELETE',
    path: '/requirements/traces/:id',
    permission: may.assess,
    audit: 'requirements.trace-removed',
    params: ById,
    reply: ById,
  },
  linkSafeguard: {
    method: 'POST',
    path: '/requirements/nodes/:id/safeguards',
    permission: may.assess,
    audit: 'requirements.safeguard-linked',
    params: ById,
    body: z.object({ unitId: z.uuid(), safeguardId: z.uuid() }),
    reply: z.object({ assessmentId: z.uuid() }),
  },
  unlinkSafeguard: {
    method: 'DELETE',
    path: '/requirements/assessments/:id/safeguards/:partId',
    permission: may.assess,
    audit: 'requirements.safeguard-unlinked',
    params: Part,
    reply: z.object({ assessmentId: z.uuid() }),
  },
  linkEvidence: {
    method: 'POST',
    path: '/requirements/nodes/:id/evidence',
    permission: may.assess,
    audit: 'requirements.evidence-linked',
    params: ById,
    body: z.object({ unitId: z.uuid(), evidenceId: z.uuid() }),
    reply: z.object({ assessmentId: z.uuid() }),
  },
  unlinkEvidence: {
    method: 'DELETE',
    path: '/requirements/assessments/:id/evidence/:partId',
    permission: may.assess,
    audit: 'requirements.evidence-unlinked',
    params: Part,
    reply: z.object({ assessmentId: z.uuid() }),
  },
});
