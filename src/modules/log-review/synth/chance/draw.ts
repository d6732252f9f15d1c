import { Threefry } from './threefry.ts';

const WORD = 4294967296;

/** Draws for one purpose: the same entity and index always give the same. */
export class Draw extends Threefry {
  /** 0 ≤ first word < 1 of the latest draw. */
  get u(): number {
    return this.a / WORD;
  }

  /** 0 ≤ second word < 1 of the latest draw. */
  get v(): number {
    return this.b / WORD;
  }

  /** 0 ≤ number < 1. */
  unit(entity: number, index = 0): number {
    return this.at(entity, index).u;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number, entity: number, index = 0): number {
    return Math.floor(this.unit(entity, index) * end);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number, entity: number, index = 0): number {
    return least + this.below(most - least + 1, entity, index);
  }

  /** One of the list, each equally likely. Throws `RangeError` when the list is empty. */
  pick<T>(list: ArrayLike<T>, entity: number, index = 0): T {
    const found = list[this.below(list.length, entity, index)];
    if (found === undefined) throw new RangeError('Cannot pick from an empty list');
    return found;
  }
}

/** What chance decides. The numbers are part of the files' bytes: never reuse one, add new ones at the end. */
export const purpose = {
  householdSize: 1,
  surname: 2,
  born: 3,
  fate: 4,
  mark: 5,
  unit: 6,
  role: 7,
  assignment: 8,
  employment: 9,
  staffPerson: 10,
  shift: 11,
  place: 12,
  regularUnit: 13,
  listing: 14,
  contact: 15,
  contactPlace: 16,
  contactCourse: 17,
  order: 18,
  orderCourse: 19,
  team: 20,
  row: 21,
  rowCount: 22,
  background: 23,
  backgroundRow: 24,
  dirt: 25,
  logId: 26,
  gap: 27,
  registered: 28,
  appointment: 29,
  consent: 30,
  block: 31,
  clock: 32,
  staleAddress: 33,
  system: 34,
  drift: 35,
  planted: 100,
  decoy: 200,
} as const;

/** The draws of a seed, one source a purpose. */
export const chance = (seed: number, number: number): Draw => new Draw(seed, number);
