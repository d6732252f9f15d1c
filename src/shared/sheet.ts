import type { Language } from './text.ts';

/** State of one cell in a coverage strip; always shown with a word or shape besides its colour. */
export type CellState = 'ok' | 'watch' | 'late' | 'none' | 'not-applicable';

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | {
      kind: 'table';
      caption: string;
      columns: { label: string; align?: 'start' | 'end'; width?: number }[];
      rows: string[][];
    }
  | { kind: 'strip'; caption: string; cells: { label: string; state: CellState }[] };

/** A printable report as data: the screen shows it, the platform makes it PDF/UA and XLSX. */
export type Sheet = {
  title: string;
  subtitle?: string;
  language: Language;
  /** What the report covers: date, scope, who approved. */
  facts: { label: string; value: string }[];
  blocks: Block[];
  /** Stands across every page, such as that all of it is an exercise. */
  mark?: string;
  /** Where the figures come from. */
  source?: string;
};
