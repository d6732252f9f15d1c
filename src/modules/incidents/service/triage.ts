import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Facts } from '../contract/facts.ts';
import type { Decision, Triage, triageApi } from '../contract/triage.ts';
import type { Regime } from '../contract/words.ts';
import { changedFacts } from '../rules/changed-facts.ts';
import { changedSince, propose } from '../rules/triage.ts';
import { caseRow, updateCase } from '../store/case.ts';
import { latestLawNumber } from '../store/law.ts';
import * as store from '../store/obligation.ts';
import { lineOf } from '../texts/timeline.ts';
import { regimeNames, verdictNames } from '../texts/words.ts';
import { decidable } from './case-at.ts';
import { keepDuties, lawOf, standingOf } from './duties.ts';
import { tell } from './tell.ts';

type Row = Awaited<ReturnType<typeof store.decisionsOf>>[number];
const presentDecision = (row: Row, standing: readonly Row[]): Decision => ({
  id: row.id,
  regime: row.regime,
  verdict: row.verdict,
  proposed: row.proposed,
  reason: row.reason,
  paragraph: row.paragraph,
  lawNumber: row.law_number,
  decidedAt: row.decided_at.toISOString(),
  decidedBy: row.decided_by,
  replaced: !standing.includes(row),
});

/** The facts that are others than when the standing decision under a law was signed. */
const changedFor = (regime: Regime, standing: readonly Row[], facts: Facts) =>
  standing.filter((one) => one.regime === regime).flatMap((one) => changedFacts(one.facts, facts));

/** What the table proposes for a case, what was decided, and where the two have come apart. */
export async function triageOf(context: Context, id: string): Promise<Triage> {
  const { db } = context;
  const row = await caseRow(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  const law = await lawOf(context, row.law_number);
  const latest = await latestLawNumber(db);
  const rows = await store.decisionsOf(db, id);
  const standing = standingOf(rows);
  const proposals = propose(law.decisions, row.facts);
  return {
    id,
    version: row.version,
    lawNumber: law.number,
    newerLaw: latest > law.number ? latest : null,
    proposals,
    decisions: rows.map((one) => presentDecision(one, standing)),
    changed: changedSince(proposals, standing).map((one) => ({
      ...one,
      facts: changedFor(one.regime, standing, row.facts),
    })),
  };
}

export const triageHandlers: Handlers<typeof triageApi> = {
  triage: (context, { params }) => triageOf(context, params.id),
  decide: async (context, { params, body }) => {
    const current = await decidable(context, params.id);
    if (current.version !== body.version) throw new Problem('record.changed', 409, { current });
    const { proposals, lawNumber } = await triageOf(context, params.id);
    const proposal = proposals.find(({ regime }) => regime === body.regime);
    const rests = proposal?.rows.find(({ row }) => row.key === proposal.decidedBy) ?? proposal?.rows[0];
    if (!proposal || !rests) throw new Problem('incidents.no-regime', 409);
    const { id, regime, verdict, reason } = body;
    await store.insertDecision(context.db, {
      id,
      incident_id: params.id,
      regime,
      verdict,
      proposed: proposal.verdict,
      reason,
      paragraph: rests.row.paragraph.sv,
      law_number: lawNumber,
      facts: JSON.stringify(current.facts),
      decided_at: context.now.toString(),
    });
    await tell(context, params.id, {
      kind: 'decision',
      said: lineOf('decided', {
        regimeSv: regimeNames[regime].sv,
        regimeEn: regimeNames[regime].en,
        verdictSv: verdictNames[verdict].sv.toLowerCase(),
        verdictEn: verdictNames[verdict].en.toLowerCase(),
        reason,
      }),
    });
    await keepDuties(context, params.id);
    context.note({ subjectId: params.id, detail: { regime, verdict } });
    return triageOf(context, params.id);
  },
  useNewLaw: async (context, { params, body }) => {
    const current = await decidable(context, params.id);
    const number = await latestLawNumber(context.db);
    if (!(await updateCase(context.db, params.id, body.version, { law_number: number })))
      throw new Problem('record.changed', 409, { current });
    await tell(context, params.id, { kind: 'triage', said: lineOf('lawTaken', { number }) });
    await keepDuties(context, params.id);
    return triageOf(context, params.id);
  },
};
