import type { AwarenessKind } from '../contract/case.ts';
import type { Facts } from '../contract/facts.ts';
import type { ObligationTemplate } from '../contract/law.ts';
import type { ObligationStatus } from '../contract/obligation.ts';
import type { Regime } from '../contract/words.ts';
import type { Situation } from '../rules/obligations.ts';

type Decided = { regime: Regime; verdict: 'report' | 'doNotReport'; decided_at: Date };
type Moment = { id: string; kind: AwarenessKind; at: Date; who: string; why: string; withdrawn_reason: string | null };
type Duty = { id: string; template: ObligationTemplate; status: ObligationStatus; sent_at: Date | null };
type Rows = {
  facts: Facts;
  /** All decisions, the latest first. */
  decisions: readonly Decided[];
  moments: readonly Moment[];
  obligations: readonly Duty[];
};

/** The decision that stands under each law: the latest. */
export const standingOf = <R extends { regime: Regime }>(rows: readonly R[]): R[] =>
  rows.filter((row, place) => rows.findIndex(({ regime }) => regime === row.regime) === place);

/** All that decides a case's duties, but the law, from what is kept of it. */
export const situationFrom = ({ facts, decisions, moments, obligations }: Rows): Omit<Situation, 'templates'> => ({
  facts,
  awareness: moments
    .filter(({ withdrawn_reason }) => withdrawn_reason === null)
    .map(({ id, kind, at, who, why }) => ({ id, kind, at: at.toISOString(), who, why })),
  decisions: standingOf(decisions).map(({ regime, verdict, decided_at }) => ({
    regime,
    verdict,
    decidedAt: decided_at.toISOString(),
  })),
  obligations: obligations.map(({ id, template, status, sent_at }) => ({
    id,
    template,
    status,
    filedAt: sent_at?.toISOString() ?? null,
  })),
});
