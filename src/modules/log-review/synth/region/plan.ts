import { type Month, monthAfter, monthOf } from './month.ts';

export const sizes = ['S', 'M', 'L'] as const;
export type Size = (typeof sizes)[number];
export const shapes = ['first', 'second', 'careful'] as const;
/**
 * `second`: other unit sizes, HR end dates and contacts registered later. `careful`: insiders who know how they are looked
 * for: one record a day, in their own hours, of the kind their unit usually reads.
 */
export type Shape = (typeof shapes)[number];

/** What is asked for. `month`: 'YYYY-MM', the first of `months` in a row; one unless said. */
export type Asked = {
  readonly size: Size;
  readonly seed: number;
  readonly shape: Shape;
  readonly month: string;
  readonly months?: number;
};

type Extent = {
  readonly staff: number;
  readonly units: number;
  readonly people: number;
  /** Contacts that begin on a working day. */
  readonly contacts: number;
  /** Legitimate events without any relation on a working day. */
  readonly background: number;
  /** How many of the planted cases of a full month are planted, 0 … 1. */
  readonly planted: number;
  /** Days with log rows; null: the whole month. */
  readonly days: number | null;
};

const large: Extent = {
  staff: 36_000,
  units: 1_800,
  people: 1_400_000,
  contacts: 38_500,
  background: 11_000,
  planted: 1,
  days: null,
};

const extents: Readonly<Record<Size, Extent>> = {
  S: { staff: 300, units: 24, people: 12_000, contacts: 60, background: 14, planted: 1 / 30, days: null },
  M: { ...large, planted: 1 / 31, days: 1 },
  L: large,
};

type Traits = {
  /** Unit number = units · u^skew: the larger, the more uneven. */
  readonly skew: number;
  readonly unitShare: number;
  /** Share of leavers whose end date in the staff file is too early, and by at most how many days. */
  readonly lateEnd: { readonly share: number; readonly days: number };
  /** Share of contacts whose start in the file is too late, and by at most how many days. */
  readonly lateContact: { readonly share: number; readonly days: number };
  /** Whether insiders hide what they do. */
  readonly careful: boolean;
};

const usual: Traits = {
  skew: 1.6,
  unitShare: 1,
  lateEnd: { share: 0.08, days: 30 },
  lateContact: { share: 0.05, days: 10 },
  careful: false,
};

const traits: Readonly<Record<Shape, Traits>> = {
  first: usual,
  second: {
    ...usual,
    skew: 1.2,
    unitShare: 0.6,
    lateEnd: { share: 0.2, days: 45 },
    lateContact: { share: 0.12, days: 20 },
  },
  careful: { ...usual, careful: true },
};

/** Everything that decides how a synthetic region comes out. Days are counted from 1970-01-01. */
export type Plan = Required<Asked> & Extent & Traits & { readonly period: Month };

const ONE_DAY_FROM = 13;

function periodOf({ month, months = 1 }: Asked, { days }: Extent): Month {
  const first = monthOf(month).first;
  if (days !== null) return { first: first + ONE_DAY_FROM, last: first + ONE_DAY_FROM + days - 1 };
  return { first, last: monthOf(monthAfter(month, months - 1)).last };
}

/**
 * The plan of a size: M is one Wednesday-like day in mid-month, S and L the whole month or several in a row.
 * Throws `RangeError` for a month that is none, and for several months of size M.
 */
export function planOf(asked: Asked): Plan {
  const [extent, trait, months] = [extents[asked.size], traits[asked.shape], asked.months ?? 1];
  if (months > 1 && extent.days !== null) throw new RangeError('A region of a few days has no further months');
  const [units, planted] = [Math.round(extent.units * trait.unitShare), extent.planted * months];
  return { ...asked, ...extent, ...trait, units, months, planted, period: periodOf(asked, extent) };
}
