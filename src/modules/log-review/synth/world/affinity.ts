import { chance, type Draw, purpose } from '../chance/draw.ts';
import type { Plan } from '../region/plan.ts';
import { ageOn, area, type People } from './people.ts';
import type { UnitKind, Units } from './units.ts';

const ADULT = 18;
const OLD = 65;
const TRIES = 5;
const NEAR = 0.85;
const PRIMARY_SHARE = 0.35;
const PSYCHIATRY_SHARE = 0.45;

/** How many units beside the listed one a patient usually comes to. */
export const regularUnits = 4;

const fits = (kind: UnitKind, age: number): boolean =>
  kind === 'bup' ? age < ADULT : kind === 'geriatrik' ? age >= OLD : kind === 'psykiatri' ? age >= ADULT : true;

/** Which units a patient belongs to: the same ones again and again, so that care has a pattern. */
export class Affinity {
  readonly #units: Units;
  readonly #people: People;
  readonly #day: number;
  readonly #regular: Draw;
  readonly #listing: Draw;

  constructor({ seed, period }: Plan, units: Units, people: People) {
    this.#units = units;
    this.#people = people;
    this.#day = period.last;
    this.#regular = chance(seed, purpose.regularUnit);
    this.#listing = chance(seed, purpose.listing);
  }

  /** The primary care unit where a patient is listed: mostly the one of the area. */
  listed(person: number): number {
    const { v } = this.#listing.at(person, 1);
    const here = area(this.#people.household[person] ?? 0);
    const [entity, index] = v < NEAR ? [here, 2] : [person, 3];
    return this.#listing.pick(this.#units.bySize.primärvård, entity, index);
  }

  /** One of a patient's regular units, `turn` from 0; right for the patient's age. */
  regular(person: number, turn: number): number {
    const age = ageOn(this.#people, person, this.#day);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const unit = this.#candidate(person, turn * TRIES + attempt);
      if (fits(this.#units.kind[unit] ?? 'klinik', age)) return unit;
    }
    return this.listed(person);
  }

  #candidate(person: number, index: number): number {
    const { u, v } = this.#regular.at(person, index);
    if (u < PRIMARY_SHARE) return this.listed(person);
    const { bySize } = this.#units;
    const psychiatric = u < PSYCHIATRY_SHARE && v < 0.5 ? bySize.bup : bySize.psykiatri;
    const list = u < PSYCHIATRY_SHARE && psychiatric.length > 0 ? psychiatric : this.#somatic(v);
    return list[Math.floor(((v * 7919) % 1) * list.length)] ?? 0;
  }

  #somatic(v: number): Uint16Array {
    const { geriatrik, klinik } = this.#units.bySize;
    return v < geriatrik.length / (geriatrik.length + klinik.length) ? geriatrik : klinik;
  }
}
