import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { Choice, listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { AssessmentStatus, EvidenceKind, Ref, SafeguardStatus } from './words.ts';

const facts = {
  unitId: z.uuid(),
  title: z.string().trim().min(1).max(300),
  text: z.string().trim().max(10_000).default(''),
  status: SafeguardStatus.default('planned'),
  ownerId: z.uuid().nullable().default(null),
  checkedOn: Day.nullable().default(null),
  nextCheckOn: Day.nullable().default(null),
};

/** `number` left out gives the next free one. */
export const NewSafeguard = z.object({ id: z.uuid(), number: z.string().trim().min(1).max(50).optional(), ...facts });
export type NewSafeguard = z.output<typeof NewSafeguard>;
export const SafeguardChange = z.object({
  version: z.number().int(),
  number: z.string().trim().min(1).max(50),
  ...facts,
});

export const SafeguardRow = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  status: SafeguardStatus,
  unitId: z.uuid(),
  unit: z.string(),
  ownerId: z.uuid().nullable(),
  owner: z.string().nullable(),
  checkedOn: z.string().nullable(),
  nextCheckOn: z.string().nullable(),
});
export type SafeguardRow = z.infer<typeof SafeguardRow>;

/** A requirement that a safeguard or a piece of evidence serves, where it was linked. */
export const ServedRequirement = z.object({
  assessmentId: z.uuid(),
  nodeId: z.uuid(),
  framework: z.string(),
  refId: z.string(),
  name: z.string(),
  unit: Ref,
  status: AssessmentStatus,
});
export type ServedRequirement = z.infer<typeof ServedRequirement>;

export const SafeguardEvidence = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: EvidenceKind,
  collectedOn: z.string(),
  validUntil: z.string().nullable(),
  expired: z.boolean(),
});
export type SafeguardEvidence = z.infer<typeof SafeguardEvidence>;

/** `requirements` and `evidence` hold at most 200 each. */
export const Safeguard = SafeguardRow.extend({
  version: z.number(),
  text: z.string(),
  requirements: z.array(ServedRequirement),
  evidence: z.array(SafeguardEvidence),
  hiddenEvidence: z.number(),
  mayEdit: z.boolean(),
});
export type Safeguard = z.infer<typeof Safeguard>;

export const SafeguardQuery = listQuery(
  {
    unitId: z.uuid().optional(),
    status: SafeguardStatus.optional(),
    ownerId: z.uuid().optional(),
    checkBefore: Day.optional(),
  },
  ['number', 'title', 'nextCheckOn'],
);
export type SafeguardQuery = z.output<typeof SafeguardQuery>;

const Part = z.object({ id: z.uuid(), partId: z.uuid() });

export const safeguardsApi = contract({
  safeguards: {
    method: 'GET',
    path: '/requirements/safeguards',
    permission: may.read,
    query: SafeguardQuery,
    reply: page(SafeguardRow),
    export: [
      { key: 'number', label: { sv: 'Nummer', en: 'Number' } },
      { key: 'title', label: { sv: 'Skyddsåtgärd', en: 'Safeguard' } },
      { key: 'status', label: { sv: 'Status', en: 'Status' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'owner', label: { sv: 'Ansvarig', en: 'Owner' } },
      { key: 'checkedOn', label: { sv: 'Kontrollerad den', en: 'Checked on' } },
      { key: 'nextCheckOn', label: { sv: 'Nästa kontroll', en: 'Next check' } },
    ],
  },
  safeguardChoices: {
    method: 'GET',
    path: '/requirements/safeguards/choices',
    permission: may.read,
    query: z.object({ q: z.string().trim().max(200).default('') }),
    reply: z.object({ items: z.array(Choice) }),
  },
  createSafeguard: {
    method: 'POST',
    path: '/requirements/safeguards',
    permission: may.collect,
    audit: 'requirements.safeguard-created',
    body: NewSafeguard,
    reply: Safeguard,
  },
  safeguard: {
    method: 'GET',
    path: '/requirements/safeguards/:id',
    permission: may.read,
    audit: 'requirements.opened',
    params: ById,
    reply: Safeguard,
  },
  changeSafeguard: {
    method: 'PUT',
    path: '/requirements/safeguards/:id',
    permission: may.collect,
    audit: 'requirements.safeguard-changed',
    params: ById,
    body: SafeguardChange,
    reply: Safeguard,
  },
  showSafeguard: {
    method: 'POST',
    path: '/requirements/safeguards/:id/evidence',
    permission: may.collect,
    audit: 'requirements.evidence-linked',
    params: ById,
    body: z.object({ evidenceId: z.uuid() }),
    reply: z.object({ id: z.uuid() }),
  },
  unshowSafeguard: {
    method: 'DELETE',
    path: '/requirements/safeguards/:id/evidence/:partId',
    permission: may.collect,
    audit: 'requirements.evidence-unlinked',
    params: Part,
    reply: z.object({ id: z.uuid() }),
  },
});
