/** A look that is put into the log on purpose. `second` since midnight of the day; `code` as in the rows. */
export type Look = {
  readonly day: number;
  readonly second: number;
  readonly user: number;
  readonly unit: number;
  readonly patient: number;
  readonly resourceUnit: number;
  readonly code: number;
};

/** A case of the answer key, or a decoy: who looked at whom, under the rule or the excuse it is made for. */
export type Finding = {
  readonly id: string;
  readonly rule: string;
  readonly looks: readonly Look[];
  /** How to find what has no rows of its own, such as a gap. */
  readonly remark: string;
};

/** Context a case or decoy needs, beside what care itself gives. Units and people by number, days from 1970-01-01. */
export type Addition = {
  readonly encounters: { patient: number; unit: number; day: number; second: number; endDay: number; kind: string }[];
  readonly appointments: { patient: number; unit: number; bookedOn: number; day: number; second: number }[];
  readonly links: { person: number; other: number; kind: string }[];
  /** Lifted blocks: whose, for which unit, until which day. */
  readonly lifts: { patient: number; unit: number; untilDay: number }[];
  /** Passing assignments to another unit. */
  readonly rotations: { user: number; unit: number; fromDay: number; toDay: number }[];
};

export const nothingAdded = (): Addition => ({ encounters: [], appointments: [], links: [], lifts: [], rotations: [] });

const FURTHER = 200_000;

/**
 * The number a case or decoy is drawn by: `turn` of the kind in `place`, `span` of them side by side. What is more,
 * in a region of several months, comes after all else.
 */
export const entityOf = (place: number, turn: number, span: number): number =>
  place * span + (turn % span) + Math.floor(turn / span) * FURTHER;
