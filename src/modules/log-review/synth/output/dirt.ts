import { chance, type Draw, purpose } from '../chance/draw.ts';
import type { Plan } from '../region/plan.ts';

/** What may be wrong with a row that a system sends. */
export const dirtKinds = [
  'purposeMissing',
  'timeUnreadable',
  'userMissing',
  'columnsMissing',
  'idTooLong',
  'duplicate',
  'userUnknown',
  'patientMissing',
  'unitMisspelt',
] as const;
export type DirtKind = (typeof dirtKinds)[number];

/** Rows that fit no form, and so belong in quarantine. */
export const misfits: readonly DirtKind[] = dirtKinds.slice(0, 5);
const MISFITS = 0.005;
const DUPLICATES = 0.001;
const UNKNOWN_USERS = 0.002;
const NO_PATIENT = 0.01;
const MISSPELT = 0.0003;

const limits: readonly (readonly [DirtKind, number])[] = [
  ['duplicate', DUPLICATES],
  ['userUnknown', UNKNOWN_USERS],
  ['patientMissing', NO_PATIENT],
  ['unitMisspelt', MISSPELT],
];
const DIRTY = MISFITS + limits.reduce((sum, [, share]) => sum + share, 0);

/** Decides which rows are spoilt, and how. */
export class Dirt {
  readonly #draw: Draw;

  constructor({ seed }: Plan) {
    this.#draw = chance(seed, purpose.dirt);
  }

  /** What is wrong with a row of a day; null for nearly all. */
  of(day: number, row: number): DirtKind | null {
    const { u, v } = this.#draw.at(day, row);
    if (u >= DIRTY) return null;
    if (u < MISFITS) return misfits[Math.floor(v * misfits.length)] ?? null;
    let left = u - MISFITS;
    for (const [kind, share] of limits) {
      if (left < share) return kind;
      left -= share;
    }
    return null;
  }
}

/** A row's text, without its line end, as the dirt leaves it. */
export function soil(text: string, kind: DirtKind): string {
  const cells = text.split(',');
  const set = (place: number, value: string): string => cells.with(place, value).join(',');
  const [id = '', , , , unit = ''] = cells;
  const ways: Readonly<Record<DirtKind, () => string>> = {
    purposeMissing: () => set(7, ''),
    timeUnreadable: () => set(1, '2026-13-45T99:99:99'),
    userMissing: () => set(3, ''),
    columnsMissing: () => cells.slice(0, 9).join(','),
    idTooLong: () => set(0, id.padEnd(48, '-')),
    duplicate: () => `${text}\n${text}`,
    userUnknown: () => set(3, `SE2321009009-X${id.slice(-5)}`),
    patientMissing: () => set(9, ''),
    unitMisspelt: () => set(4, unit.replace(/0(?=[^0]*$)/, 'O')),
  };
  return ways[kind]();
}
