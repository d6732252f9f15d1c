import { type Month, monthOf } from './month.ts';

export const sizes = ['S', 'M', 'L'] as const;
export type Size = (typeof sizes)[number];
export const shapes = ['first', 'second'] as const;
/** `second`: other unit sizes, HR end dates and contacts registered later. */
export type Shape = (typeof shapes)[number];

/** What is asked for. `month`: 'YYYY-MM'. */
export type Asked = { readonly size: Size; readonly seed: number; readonly shape: Shape; readonly month: string };

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
};

const traits: Readonly<Record<Shape, Traits>> = {
  first: { skew: 1.6, unitShare: 1, lateEnd: { share: 0.08, days: 30 }, lateContact: { share: 0.05, days: 10 } },
  second: { skew: 1.2, unitShare: 0.6, lateEnd: { share: 0.2, days: 45 }, lateContact: { share: 0.12, days: 20 } },
};

/** Everything that decides how a synthetic region comes out. Days are counted from 1970-01-01. */
export type Plan = Asked & Extent & Traits & { readonly period: Month };

const ONE_DAY_FROM = 13;

/** The plan of a size: M is one Wednesday-like day in mid-month, S and L the whole month. */
export function planOf(asked: Asked): Plan {
  const [extent, trait] = [extents[asked.size], traits[asked.shape]];
  const month = monthOf(asked.month);
  const first = extent.days === null ? month.first : month.first + ONE_DAY_FROM;
  const last = extent.days === null ? month.last : first + extent.days - 1;
  const units = Math.round(extent.units * trait.unitShare);
  return { ...asked, ...extent, ...trait, units, period: { first, last } };
}
