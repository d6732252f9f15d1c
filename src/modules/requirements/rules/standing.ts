import type { CellState } from '../../../shared/sheet.ts';
import type { AssessmentStatus, Flag, SafeguardStatus, TraceState } from '../contract/words.ts';
import { isBroken } from './trace-state.ts';

/** An assessment with what is linked to it, `distance` units above the unit asked for (0: its own). */
export type AssessedAt = {
  readonly distance: number;
  readonly status: AssessmentStatus;
  readonly nextCheckOn: string | null;
  readonly traces: readonly { readonly documentId: string; readonly state: TraceState }[];
  readonly safeguards: readonly { readonly id: string; readonly status: SafeguardStatus }[];
  /** Evidence for the requirement or for its safeguards, each with the last day it shows anything; null: for ever. */
  readonly evidence: readonly { readonly id: string; readonly shownUntil: string | null }[];
};

/** The assessment that holds at a unit: the nearest at or above it that says anything. */
export const holdingOf = <A extends Pick<AssessedAt, 'distance' | 'status'>>(chain: readonly A[]): A | undefined =>
  chain.filter(({ status }) => status !== 'notAssessed').sort((a, b) => a.distance - b.distance)[0];

/**
 * The assessments whose links count: from the unit itself up to the one that holds. What lies above that one was
 * overruled; where none holds, all count.
 */
export function countingOf<A extends Pick<AssessedAt, 'distance' | 'status'>>(chain: readonly A[]): A[] {
  const limit = holdingOf(chain)?.distance ?? Number.POSITIVE_INFINITY;
  return chain.filter(({ distance }) => distance <= limit);
}

/** All that counts for a requirement at a unit, each thing once. */
export type Support = {
  readonly documents: number;
  readonly safeguards: number;
  readonly evidence: number;
  /** Active or degraded safeguards; planned and retired ones meet nothing. */
  readonly working: number;
  readonly valid: number;
  readonly shownUntil: string | null;
  readonly broken: boolean;
};

const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

/** Sums what counts, as of a day. */
export function supportOf(counting: readonly AssessedAt[], today: string): Support {
  const traces = counting.flatMap((one) => one.traces);
  const safeguards = unique(
    counting.flatMap((one) => one.safeguards),
    ({ id }) => id,
  );
  const evidence = unique(
    counting.flatMap((one) => one.evidence),
    ({ id }) => id,
  );
  const valid = evidence.filter(({ shownUntil }) => shownUntil === null || shownUntil >= today);
  const ends = valid.flatMap(({ shownUntil }) => shownUntil ?? []).sort();
  return {
    documents: new Set(traces.map(({ documentId }) => documentId)).size,
    safeguards: safeguards.length,
    evidence: evidence.length,
    working: safeguards.filter(({ status }) => status === 'active' || status === 'degraded').length,
    valid: valid.length,
    shownUntil: ends[0] ?? null,
    broken: traces.some(({ state }) => isBroken(state)),
  };
}

/** What to look at in a requirement that is said to be met, wholly or partly, as of a day. */
export function flagsOf(status: AssessmentStatus, nextCheckOn: string | null, support: Support, today: string): Flag[] {
  if (status === 'notAssessed' || status === 'notApplicable') return [];
  const overdue: Flag[] = nextCheckOn !== null && nextCheckOn < today ? ['checkOverdue'] : [];
  if (status === 'notMet') return overdue;
  const metByNothing = support.documents === 0 && support.working === 0;
  const found: [Flag, boolean][] = [
    ['metByNothing', metByNothing],
    ['noDocument', support.documents === 0 && !metByNothing],
    ['noEvidence', support.evidence === 0],
    ['evidenceExpired', support.evidence > 0 && support.valid === 0],
    ['traceBroken', support.broken],
  ];
  return [...found.filter(([, is]) => is).map(([flag]) => flag), ...overdue];
}

/** That nothing shows it yet is worth knowing, but does not make a met requirement uncertain; these do. */
const uncertain: readonly Flag[] = ['metByNothing', 'evidenceExpired', 'checkOverdue', 'traceBroken'];

/** The cell of the coverage strip for a requirement. */
export function cellState(status: AssessmentStatus, flags: readonly Flag[]): CellState {
  if (status === 'notAssessed') return 'none';
  if (status === 'notApplicable') return 'not-applicable';
  if (status === 'notMet') return 'late';
  return status === 'partly' || flags.some((flag) => uncertain.includes(flag)) ? 'watch' : 'ok';
}
