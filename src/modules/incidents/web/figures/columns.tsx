import type { TableColumn } from '../../../../ui/DataTable.tsx';
import type { Say } from '../../../../ui/Words.tsx';
import type { Amount, FigureRow } from '../../contract/figures.ts';
import { figureText } from '../../texts/figures.ts';
import { AmountText } from './AmountText.tsx';

type Counted<K extends string> = Record<K, Amount>;

/** Columns of counts, each under its own word. */
export const amountColumns = <K extends keyof typeof figureText & string>(t: Say, names: readonly K[]) =>
  names.map(
    (name): TableColumn<Counted<K>> => ({
      label: t(figureText[name]),
      align: 'end',
      cell: (row) => <AmountText value={row[name]} />,
    }),
  );

/** What is told of each kind of event and each unit. */
export const partColumns = [
  'reported',
  'incidents',
  'toOfficer',
  'toImy',
  'toCsirt',
  'inTime',
  'late',
  'closed',
] as const satisfies readonly (keyof FigureRow)[];
