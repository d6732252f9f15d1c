import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { AsFile } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { Count } from './facts.ts';
import { DataKind, Group, IncidentKind, State } from './words.ts';

/** What became of the duty to notify IMY: notified, to be notified, decided not to be, or not decided yet. */
export const BreachAnswer = z.enum(['notified', 'toNotify', 'notNotified', 'undecided']);
export type BreachAnswer = z.infer<typeof BreachAnswer>;

/** A personal data breach, notified or not: the facts, its effects and what was done about it (GDPR art. 33.5). */
export const Breach = z.object({
  id: z.uuid(),
  number: z.string(),
  registryNumber: z.string(),
  unit: z.string(),
  kind: IncidentKind,
  state: State,
  /** When it was noticed or, not knowing that, reported; the year it is counted under. */
  happenedAt: z.string(),
  what: z.string(),
  groups: z.array(Group),
  dataKinds: z.array(DataKind),
  persons: Count,
  consequences: z.string(),
  measures: z.string(),
  answer: BreachAnswer,
  /** Why it was decided so. */
  reason: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  notifiedAt: z.string().nullable(),
  authorityNumber: z.string(),
  late: z.boolean(),
  /** When those concerned were told; null while they have not been. */
  personsToldAt: z.string().nullable(),
});
export type Breach = z.infer<typeof Breach>;

const year = z.coerce.number().int().min(2000).max(2100).optional();
export const BreachQuery = listQuery({ year, answer: BreachAnswer.optional() }, ['happenedAt', 'number']);
export type BreachQuery = z.output<typeof BreachQuery>;

export const breachRegisterApi = contract({
  /** All personal data breaches the reader may see, those not notified included; never exercises. */
  breaches: {
    method: 'GET',
    path: '/personal-data-breaches',
    permission: may.readPersonal,
    query: BreachQuery,
    reply: page(Breach),
  },
  /** The same for IMY, as PDF/UA or a workbook. */
  breachesFile: {
    method: 'GET',
    path: '/personal-data-breaches/file',
    permission: may.readPersonal,
    audit: 'incidents.register-printed',
    query: AsFile.extend({ year }),
    download: true,
    reply: z.any(),
  },
});
