import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import { Condition, DecisionRow } from './law.ts';
import { Regime, Verdict } from './words.ts';

/** How a row of the table fared: it holds, it does not, or facts are missing to tell. */
export const RowOutcome = z.object({
  row: DecisionRow,
  outcome: z.enum(['matched', 'failed', 'open']),
  /** What is not known and would decide it. */
  missing: z.array(z.string()),
  /** The conditions that do not hold. */
  against: z.array(Condition),
});
export type RowOutcome = z.infer<typeof RowOutcome>;

/** What the table proposes for one law: the verdict, the row it rests on, and how every row fared. */
export const Proposal = z.object({
  regime: Regime,
  verdict: Verdict,
  /** The key of the row the verdict rests on; null when none matched. */
  decidedBy: z.string().nullable(),
  rows: z.array(RowOutcome),
  missing: z.array(z.string()),
});
export type Proposal = z.infer<typeof Proposal>;

/** A decision under one law, signed by whoever made it. "Not reportable" is one as well (art. 33.5 GDPR). */
export const Decision = z.object({
  id: z.uuid(),
  regime: Regime,
  verdict: z.enum(['report', 'doNotReport']),
  /** What the table proposed when it was decided. */
  proposed: Verdict,
  reason: z.string(),
  paragraph: z.string(),
  lawNumber: z.number(),
  decidedAt: z.string(),
  decidedBy: z.string(),
  /** A later decision under the same law has taken its place. */
  replaced: z.boolean(),
});
export type Decision = z.infer<typeof Decision>;

export const Triage = z.object({
  id: z.uuid(),
  /** Version of the case the proposals rest on. */
  version: z.number(),
  lawNumber: z.number(),
  /** A newer law than the one the case was judged by. */
  newerLaw: z.number().nullable(),
  proposals: z.array(Proposal),
  decisions: z.array(Decision),
  /** Laws where the table now says something else than what was decided, and the facts that are others since. */
  changed: z.array(
    z.object({ regime: Regime, was: z.enum(['report', 'doNotReport']), now: Verdict, facts: z.array(z.string()) }),
  ),
});
export type Triage = z.infer<typeof Triage>;

export const NewDecision = z.object({
  id: z.uuid(),
  version: z.number().int(),
  regime: Regime,
  verdict: z.enum(['report', 'doNotReport']),
  reason: z.string().trim().min(3).max(3000),
});
export type NewDecision = z.output<typeof NewDecision>;

export const triageApi = contract({
  triage: { method: 'GET', path: '/incidents/:id/triage', permission: may.work, params: ById, reply: Triage },
  /** Signs a decision; "report" makes the duties and starts their clocks. */
  decide: {
    method: 'POST',
    path: '/incidents/:id/decisions',
    permission: may.decide,
    audit: 'incidents.decided',
    params: ById,
    body: NewDecision,
    reply: Triage,
  },
  /** Judges the case by the law now in force instead of the one it was opened under. */
  useNewLaw: {
    method: 'POST',
    path: '/incidents/:id/use-new-law',
    permission: may.decide,
    audit: 'incidents.law-taken',
    params: ById,
    body: z.object({ version: z.number().int() }),
    reply: Triage,
  },
});
