import type { DecisionRow, Punctuality } from '../contract/follow-up.ts';
import { fewest, keptSmallTogether } from './small-groups.ts';

/** Reviews by how they came out against their day. */
export type Counts = {
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly open: number;
};

/** Share signed on time of those due: what is not due yet says nothing. */
export function punctualityOf({ onTime, late, overdue, open }: Counts): Punctuality {
  const due = onTime + late + overdue;
  return { units: due + open, onTime, late, overdue, open, share: due === 0 ? null : onTime / due };
}

export const noReviews: Counts = { onTime: 0, late: 0, overdue: 0, open: 0 };

export const added = (a: Counts, b: Counts): Counts => ({
  onTime: a.onTime + b.onTime,
  late: a.late + b.late,
  overdue: a.overdue + b.overdue,
  open: a.open + b.open,
});

const outcomes = ['justified', 'explained', 'unclear', 'unjustified', 'undecided'] as const;
export type Outcomes = Readonly<Record<(typeof outcomes)[number], number>>;

/**
 * Decisions as they are told of a unit: of the region exactly, of a part of it never fewer than five. Precision is those judged not
 * justified of those decided; of a part it is told only where the number of them is.
 */
export function toldDecisions(
  counts: Outcomes,
  wholeRegion: boolean,
): Pick<DecisionRow, (typeof outcomes)[number] | 'precision'> {
  const values = outcomes.map((outcome) => counts[outcome]);
  const told = wholeRegion ? values : keptSmallTogether(values);
  const [justified = 0, explained = 0, unclear = 0, unjustified = 0, undecided = 0] = told;
  const decided = counts.justified + counts.explained + counts.unclear + counts.unjustified;
  const known = decided >= (wholeRegion ? 1 : fewest) && typeof unjustified === 'number';
  return {
    justified,
    explained,
    unclear,
    unjustified,
    undecided,
    precision: known ? counts.unjustified / decided : null,
  };
}

/** The months from one to another, both included: `2026-09`, `2026-10`. */
export function monthsBetween(from: string, to: string): string[] {
  const last = Temporal.PlainYearMonth.from(to);
  const months: string[] = [];
  for (
    let at = Temporal.PlainYearMonth.from(from);
    Temporal.PlainYearMonth.compare(at, last) <= 0;
    at = at.add({ months: 1 })
  )
    months.push(at.toString());
  return months;
}
