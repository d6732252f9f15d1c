import type { Text } from '../../../shared/text.ts';
import type { CellKind } from './definition.ts';

/** What is wrong in a file: the row counts from 1, the heading; `column` is '' where the whole row is meant. */
export type ContextFault = { readonly row: number; readonly column: string; readonly message: Text };

/** No more are told of one file. */
export const mostFaults = 50;

const text = (sv: string, en: string): Text => ({ sv, en });

export const faults = {
  noColumn: text('kolumnen saknas', 'the column is missing'),
  noHeading: text('filen saknar rubrikrad', 'the file has no heading'),
  empty: text('är tomt men måste fyllas i', 'is empty but has to be filled in'),
  count: text('raden har fel antal kolumner', 'the row has the wrong number of columns'),
  broken: text(
    'raden går inte att läsa: ett citattecken avslutas aldrig',
    'the row cannot be read: a quotation mark never ends',
  ),
} as const;

/** What a cell of a kind should have been. */
export const shouldBe: Readonly<Record<CellKind, Text>> = {
  text: text('är för långt: högst 256 tecken', 'is too long: 256 characters at most'),
  hsaId: text('är för långt: högst 256 tecken', 'is too long: 256 characters at most'),
  person: text('är för långt: högst 256 tecken', 'is too long: 256 characters at most'),
  surname: text('är för långt: högst 256 tecken', 'is too long: 256 characters at most'),
  number: text('ska vara ett heltal', 'should be a whole number'),
  day: text('ska vara en dag, ÅÅÅÅ-MM-DD', 'should be a day, YYYY-MM-DD'),
  birthday: text('ska vara en dag, ÅÅÅÅ-MM-DD', 'should be a day, YYYY-MM-DD'),
  moment: text('ska vara en tidpunkt, som 2026-10-05T08:00:00', 'should be a moment, such as 2026-10-05T08:00:00'),
  mark: text('ska vara 1 (ja) eller 0 (nej)', 'should be 1 (yes) or 0 (no)'),
  blockKind: text('ska vara Inner eller Outer', 'should be Inner or Outer'),
};
