import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import { Certainty, Regime, Stage, Verdict } from './words.ts';

const Both = z.object({ sv: z.string().trim().min(1).max(2000), en: z.string().trim().min(1).max(2000) });
const Key = z
  .string()
  .trim()
  .regex(/^[a-z][a-zA-Z0-9-]{1,60}$/);

/**
 * One thing asked of the facts. `fact` names a fact (`personalData`, `persons`, `dataKinds` …) or `happenedOn`, the day in
 * Stockholm it began or, not knowing that, was noticed. A count of `atLeast` 500 holds when even its lower end does.
 */
export const Condition = z.discriminatedUnion('is', [
  z.object({ fact: Key, is: z.literal('equal'), value: z.string() }),
  z.object({ fact: Key, is: z.literal('oneOf'), values: z.array(z.string()).min(1) }),
  z.object({ fact: Key, is: z.literal('containsAny'), values: z.array(z.string()).min(1) }),
  z.object({ fact: Key, is: z.literal('over'), value: z.number() }),
  z.object({ fact: Key, is: z.literal('atLeast'), value: z.number() }),
  z.object({ fact: Key, is: z.literal('before'), value: z.iso.date() }),
  z.object({ fact: Key, is: z.literal('from'), value: z.iso.date() }),
]);
export type Condition = z.infer<typeof Condition>;

/** A row of the decision table: when all of `when` holds, `verdict` for its regime. */
export const DecisionRow = z.object({
  key: Key,
  regime: Regime,
  when: z.array(Condition).max(10),
  verdict: Verdict,
  paragraph: Both,
  reason: Both,
  /** Where the rule was read. */
  source: z.string().trim().min(1).max(500),
  certainty: Certainty,
});
export type DecisionRow = z.infer<typeof DecisionRow>;

/** How long a duty may take. `withoutDelay` and `onRequest` give no date. */
export const Limit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hours'), hours: z.number().int().min(1).max(10_000) }),
  z.object({ kind: z.literal('days'), days: z.number().int().min(1).max(1000) }),
  z.object({ kind: z.literal('months'), months: z.number().int().min(1).max(120) }),
  z.object({ kind: z.literal('withoutDelay') }),
  z.object({ kind: z.literal('onRequest') }),
]);
export type Limit = z.infer<typeof Limit>;

/**
 * What starts a clock: becoming aware; the decision to report; the filing of another stage under the same law; or that filing,
 * and while the incident still goes on a limit after it, that it was `handled`.
 */
export const Start = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('awareness') }),
  z.object({ kind: z.literal('decision') }),
  z.object({ kind: z.literal('filed'), stage: Stage }),
  z.object({ kind: z.literal('handled'), stage: Stage }),
]);
export type Start = z.infer<typeof Start>;

/** A duty to report: to whom, what stage, how soon from what. */
export const ObligationTemplate = z.object({
  key: Key,
  regime: Regime,
  stage: Stage,
  receiver: Key,
  start: Start,
  limit: Limit,
  /** Also holds only when the facts say so. */
  when: z.array(Condition).max(10),
  name: Both,
  /** What the report is to hold. */
  contents: z.array(Both).max(50),
  paragraph: Both,
  source: z.string().trim().min(1).max(500),
  certainty: Certainty,
});
export type ObligationTemplate = z.infer<typeof ObligationTemplate>;

export const Receiver = z.object({
  key: Key,
  name: Both,
  /** How it is reached, in words, with fallback. */
  channel: Both,
  address: z.string().trim().max(300),
  phone: z.string().trim().max(50),
  source: z.string().trim().min(1).max(500),
  certainty: Certainty,
});
export type Receiver = z.infer<typeof Receiver>;

/** All the law in force at a time; a case keeps the number it was judged by. */
export const LawVersion = z.object({
  id: z.uuid(),
  number: z.number(),
  decisions: z.array(DecisionRow),
  templates: z.array(ObligationTemplate),
  receivers: z.array(Receiver),
  note: z.string(),
  madeAt: z.string(),
  madeBy: z.string().nullable(),
});
export type LawVersion = z.infer<typeof LawVersion>;

export const NewLawVersion = z.object({
  id: z.uuid(),
  /** The number it takes over from; another one made meanwhile is refused. */
  after: z.number().int(),
  decisions: z.array(DecisionRow).min(1).max(500),
  templates: z.array(ObligationTemplate).min(1).max(200),
  receivers: z.array(Receiver).min(1).max(100),
  /** What was changed and why. */
  note: z.string().trim().min(3).max(2000),
});
export type NewLawVersion = z.output<typeof NewLawVersion>;

export const lawApi = contract({
  law: { method: 'GET', path: '/incident-law', permission: may.work, reply: LawVersion },
  lawVersions: {
    method: 'GET',
    path: '/incident-law/versions',
    permission: may.work,
    reply: z.object({
      items: z.array(LawVersion.pick({ id: true, number: true, note: true, madeAt: true, madeBy: true })),
    }),
  },
  lawVersion: {
    method: 'GET',
    path: '/incident-law/versions/:id',
    permission: may.work,
    params: ById,
    reply: LawVersion,
  },
  changeLaw: {
    method: 'POST',
    path: '/incident-law/versions',
    permission: may.editRules,
    audit: 'incidents.law-changed',
    body: NewLawVersion,
    reply: LawVersion,
  },
});
