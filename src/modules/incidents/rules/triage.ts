import type { Facts } from '../contract/facts.ts';
import type { DecisionRow } from '../contract/law.ts';
import type { Proposal, RowOutcome } from '../contract/triage.ts';
import { Regime, type Verdict } from '../contract/words.ts';
import { ask } from './conditions.ts';

/**
 * What the decision table proposes under every law, from the facts as they are.
 *
 * Rows are read from the top; the first that holds decides. A row above it that cannot be told and would say otherwise makes
 * the answer `unclear`, and names the facts that are missing. A law without a row that holds is `unclear` too.
 */
export function propose(table: readonly DecisionRow[], facts: Facts): Proposal[] {
  return Regime.options.map((regime) => proposeUnder(regime, table, facts));
}

function proposeUnder(regime: Regime, table: readonly DecisionRow[], facts: Facts): Proposal {
  const rows = table.filter((row) => row.regime === regime).map((row) => fare(row, facts));
  const first = rows.find(({ outcome }) => outcome === 'matched');
  const above = first ? rows.slice(0, rows.indexOf(first)) : rows;
  const doubtful = above.filter(({ outcome, row }) => outcome === 'open' && row.verdict !== first?.row.verdict);
  const verdict: Verdict = !first || doubtful.length > 0 ? 'unclear' : first.row.verdict;
  const missing = verdict === 'unclear' ? [...new Set(doubtful.flatMap((one) => one.missing))] : [];
  return { regime, verdict, decidedBy: first?.row.key ?? null, rows, missing };
}

function fare(row: DecisionRow, facts: Facts): RowOutcome {
  const answers = row.when.map((condition) => ({ condition, answer: ask(condition, facts) }));
  const against = answers.flatMap(({ condition, answer }) => (answer === 'no' ? [condition] : []));
  const missing = answers.flatMap(({ condition, answer }) => (answer === 'unknown' ? [condition.fact] : []));
  const outcome = against.length > 0 ? 'failed' : missing.length > 0 ? 'open' : 'matched';
  return { row, outcome, missing: outcome === 'open' ? [...new Set(missing)] : [], against };
}

type Decided = { regime: Regime; verdict: 'report' | 'doNotReport'; proposed: Verdict };

/** Laws where the table no longer says what it said when the standing decision was signed. */
export function changedSince(proposals: readonly Proposal[], standing: readonly Decided[]) {
  return standing.flatMap(({ regime, verdict, proposed }) => {
    const now = proposals.find((one) => one.regime === regime)?.verdict ?? 'unclear';
    return now === proposed || now === verdict ? [] : [{ regime, was: verdict, now }];
  });
}
