import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { Choice, listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { ServedRequirement } from './safeguards.ts';
import { EvidenceKind, Ref } from './words.ts';

const facts = {
  unitId: z.uuid(),
  title: z.string().trim().min(1).max(300),
  kind: EvidenceKind,
  url: z
    .string()
    .trim()
    .max(2000)
    .regex(/^(https?:\/\/\S+)?$/i, { error: 'requirements.not-a-link' })
    .default(''),
  note: z.string().trim().max(10_000).default(''),
  collectedOn: Day,
  validUntil: Day.nullable().default(null),
  nextCheckOn: Day.nullable().default(null),
  ownerId: z.uuid().nullable().default(null),
};

/** `assessmentIds` and `safeguardIds`: what it shows, linked at once. A file is attached to the record afterwards. */
export const NewEvidence = z.object({
  id: z.uuid(),
  ...facts,
  assessmentIds: z.array(z.uuid()).max(50).default([]),
  safeguardIds: z.array(z.uuid()).max(50).default([]),
});
export type NewEvidence = z.output<typeof NewEvidence>;
export const EvidenceChange = z.object({ version: z.number().int(), ...facts });
export type EvidenceChange = z.output<typeof EvidenceChange>;

export const EvidenceRow = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: EvidenceKind,
  unitId: z.uuid(),
  unit: z.string(),
  ownerId: z.uuid().nullable(),
  owner: z.string().nullable(),
  collectedOn: z.string(),
  validUntil: z.string().nullable(),
  nextCheckOn: z.string().nullable(),
  withdrawnOn: z.string().nullable(),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/** `requirements` holds at most 200. */
export const Evidence = EvidenceRow.extend({
  version: z.number(),
  url: z.string(),
  note: z.string(),
  withdrawnBecause: z.string(),
  expired: z.boolean(),
  requirements: z.array(ServedRequirement),
  safeguards: z.array(Ref.extend({ number: z.string() })),
  mayEdit: z.boolean(),
});
export type Evidence = z.infer<typeof Evidence>;

/** `validBefore`: runs out before that day; `withdrawn`: those that no longer show anything instead of those that do. */
export const EvidenceQuery = listQuery(
  {
    unitId: z.uuid().optional(),
    kind: EvidenceKind.optional(),
    ownerId: z.uuid().optional(),
    validBefore: Day.optional(),
    withdrawn: z.stringbool({ truthy: ['1', 'true'], falsy: ['0', 'false'] }).default(false),
  },
  ['nextCheckOn', 'validUntil', 'collectedOn', 'title'],
);
export type EvidenceQuery = z.output<typeof EvidenceQuery>;

export const evidenceApi = contract({
  evidenceList: {
    method: 'GET',
    path: '/requirements/evidence',
    permission: may.read,
    query: EvidenceQuery,
    reply: page(EvidenceRow),
    export: [
      { key: 'title', label: { sv: 'Underlag', en: 'Evidence' } },
      { key: 'kind', label: { sv: 'Slag', en: 'Kind' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'owner', label: { sv: 'Ansvarig', en: 'Owner' } },
      { key: 'collectedOn', label: { sv: 'Insamlat den', en: 'Collected on' } },
      { key: 'validUntil', label: { sv: 'Gäller till', en: 'Valid until' } },
      { key: 'nextCheckOn', label: { sv: 'Nästa kontroll', en: 'Next check' } },
    ],
  },
  evidenceChoices: {
    method: 'GET',
    path: '/requirements/evidence/choices',
    permission: may.read,
    query: z.object({ q: z.string().trim().max(200).default('') }),
    reply: z.object({ items: z.array(Choice) }),
  },
  createEvidence: {
    method: 'POST',
    path: '/requirements/evidence',
    permission: may.collect,
    audit: 'requirements.evidence-created',
    body: NewEvidence,
    reply: Evidence,
  },
  evidence: {
    method: 'GET',
    path: '/requirements/evidence/:id',
    permission: may.read,
    audit: 'requirements.opened',
    params: ById,
    reply: Evidence,
  },
  changeEvidence: {
    method: 'PUT',
    path: '/requirements/evidence/:id',
    permission: may.collect,
    audit: 'requirements.evidence-changed',
    params: ById,
    body: EvidenceChange,
    reply: Evidence,
  },
  withdrawEvidence: {
    method: 'POST',
    path: '/requirements/evidence/:id/withdraw',
    permission: may.collect,
    audit: 'requirements.evidence-withdrawn',
    params: ById,
    body: z.object({ version: z.number().int(), because: z.string().trim().min(1).max(2000) }),
    reply: Evidence,
  },
});
