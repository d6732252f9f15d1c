import { contactKind } from './contacts.ts';

/** What a contact's day is about. */
export const task = { none: 0, preparation: 1, care: 2, aftermath: 3 } as const;

type Extent = { readonly least: number; readonly most: number };

/** Rows of a whole contact by kind; for a stay those of admission and discharge. */
const whole: readonly Extent[] = [
  { least: 18, most: 72 },
  { least: 6, most: 25 },
  { least: 90, most: 90 },
  { least: 60, most: 180 },
];
const stayDay: Extent = { least: 30, most: 80 };
const SKEW = 1.3;
const shares = { preparation: 0.15, care: 0.65, aftermath: 0.2 } as const;
const ADMISSION = 0.6;
const teams = [5, 2, 26, 9] as const;
const PAPERWORK_TEAM = 2;

/** What is done for a contact `offset` days after its first day. */
export function taskOn(offset: number, stay: number, prepared: number, followed: number): number {
  if (offset >= 0 && offset <= stay) return task.care;
  if (prepared > 0 && offset === -prepared) return task.preparation;
  return followed > 0 && offset === stay + followed ? task.aftermath : task.none;
}

/** How many of the team may look, at most. */
export const teamSize = (kind: number, todo: number): number =>
  todo === task.care ? (teams[kind] ?? 1) : PAPERWORK_TEAM;

const within = ({ least, most }: Extent, place: number): number => least + (most - least) * place ** SKEW;

/** How many rows a task leaves: `size` from 0 up to 1 is the contact's, `today` the day's. */
export function rowCount(kind: number, todo: number, offset: number, size: number, today: number): number {
  const total = within(whole[kind] ?? stayDay, size);
  if (todo === task.preparation) return Math.round(total * shares.preparation);
  if (todo === task.aftermath)
    return Math.round(total * (kind === contactKind.stay ? 1 - ADMISSION : shares.aftermath));
  if (kind !== contactKind.stay) return Math.round(total * shares.care);
  return Math.round(within(stayDay, today) + (offset === 0 ? total * ADMISSION : 0));
}
