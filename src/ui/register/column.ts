import type { ReactNode } from 'react';
import type { Text } from '../../shared/text.ts';

/** A column of a register. The first one is the row's name and links to its page. */
export type Column<Row> = {
  /** Unique; remembered when someone chooses columns. */
  key: string;
  label: Text;
  cell: (row: Row) => ReactNode;
  /** The list endpoint's sort key; `true` when it is `key`. */
  sort?: true | string;
  align?: 'start' | 'end';
  /** Never broken over lines: numbers, days. */
  oneLine?: boolean;
  /** CSS width; else as wide as its content. */
  width?: string;
  /** Not shown until chosen. */
  hidden?: boolean;
  /** On a phone: `head` beside the name, `line` with its label (default), `none` left out. */
  card?: 'head' | 'line' | 'none';
};

export const sortKey = <Row>({ sort, key }: Column<Row>): string | null => (sort === true ? key : (sort ?? null));

const besideCount = 3;
/** The columns there is room for while a row is shown beside: the first few, and what stands beside the name on a phone. */
export const columnsBeside = <Row>(columns: readonly Column<Row>[]): Column<Row>[] =>
  columns.filter(({ card }, place) => place < besideCount || card === 'head');

/** Columns that may give way where the table is too wide: the last first, never the name nor what stands beside it. */
const mayGiveWay = <Row>(columns: readonly Column<Row>[]) =>
  columns.filter(({ card }, place) => place > 0 && card !== 'head').reverse();

/** The columns left when so many have given way. */
export function columnsFitting<Row>(columns: readonly Column<Row>[], givenWay: number): Column<Row>[] {
  const gone = mayGiveWay(columns).slice(0, givenWay);
  return columns.filter((column) => !gone.includes(column));
}

/** How many may give way at most. */
export const mostGivenWay = <Row>(columns: readonly Column<Row>[]): number => mayGiveWay(columns).length;

/** The columns to show: the first always, then those not hidden, or as chosen. */
export function chosenColumns<Row>(columns: readonly Column<Row>[], chosen: readonly string[] | null): Column<Row>[] {
  return columns.filter(({ key, hidden }, place) => place === 0 || (chosen ? chosen.includes(key) : !hidden));
}
