import { chance, type Draw, purpose } from '../chance/draw.ts';
import { HOUR, isWeekend } from '../region/month.ts';
import { regularUnits } from '../world/affinity.ts';
import { unitOn } from '../world/drift.ts';
import { livesOn } from '../world/people.ts';
import type { World } from '../world/world.ts';

/** Kinds as the encounter file names them. */
export const contactKinds = ['besök', 'telefon', 'slutenvård', 'akutbesök'] as const;
export const contactKind = { visit: 0, phone: 1, stay: 2, emergency: 3 } as const;
/** No contact took place: the patient was dead. */
export const NO_CONTACT = 255;

/** Limits between the kinds. */
const workday = [0.7, 0.85, 0.93] as const;
const weekend = [0.4, 0.6, 0.8] as const;
const WEEKEND_SHARE = 0.25;
const PATIENT_SKEW = 2.2;
const UNIT_SKEW = 1.6;
const MEAN_STAY = 4.5;
const LONGEST_STAY = 21;
const LONGEST_PREPARATION = 7;
const LONGEST_AFTERMATH = 10;
const PREPARED = 0.6;
const FOLLOWED = 0.85;
const ORDERED = 0.22;

/** Days before and after a contact in which it leaves rows in the log. */
export const reach = { before: LONGEST_STAY + LONGEST_AFTERMATH, after: LONGEST_PREPARATION } as const;

/** Contact numbers fit in 32 bits: the day from `BASE`, then the place on the day. */
const BASE = 16_000;
const PLACE_BITS = 16;
export const contactNumber = (day: number, place: number): number => ((day - BASE) << PLACE_BITS) | place;

/** The contacts that begin on one day, a column a property. */
export type ContactDay = {
  readonly day: number;
  readonly count: number;
  readonly patient: Uint32Array;
  readonly unit: Uint16Array;
  /** Seconds since midnight. */
  readonly second: Uint32Array;
  readonly kind: Uint8Array;
  /** Whole days of stay; 0 unless admitted. */
  readonly stay: Uint8Array;
  /** How many days before its start it was prepared, and after its end followed up; 0: not at all. */
  readonly prepared: Uint8Array;
  readonly followed: Uint8Array;
  readonly orders: Uint8Array;
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Who comes to care: ranks by how often, spread over the people by a step that visits everyone. */
function patientStep(people: number): number {
  let step = Math.floor(people * 0.618) | 1;
  while (divisor(step, people) > 1) step += 2;
  return step;
}

function blank(day: number, count: number): ContactDay {
  const [patient, second, unit] = [new Uint32Array(count), new Uint32Array(count), new Uint16Array(count)];
  const [kind, stay, prepared] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  const [followed, orders] = [new Uint8Array(count), new Uint8Array(count)];
  return { day, count, patient, unit, second, kind, stay, prepared, followed, orders };
}

const daytime = (place: number): number => Math.floor(7.75 * HOUR + place * 8 * HOUR);
const anytime = (place: number): number => Math.floor(7 * HOUR + place ** 1.3 * 16.5 * HOUR);

/** Makes the contacts of any day, the same whenever it is asked. */
export class Contacts {
  readonly #world: World;
  readonly #step: number;
  readonly #who: Draw;
  readonly #where: Draw;
  readonly #course: Draw;

  constructor(world: World) {
    this.#world = world;
    this.#step = patientStep(world.plan.people);
    const [who, where, course] = [purpose.contact, purpose.contactPlace, purpose.contactCourse];
    this.#who = chance(world.plan.seed, who);
    this.#where = chance(world.plan.seed, where);
    this.#course = chance(world.plan.seed, course);
  }

  on(day: number): ContactDay {
    const { contacts } = this.#world.plan;
    const made = blank(day, Math.round(contacts * (isWeekend(day) ? WEEKEND_SHARE : 1)));
    for (let place = 0; place < made.count; place++) this.#fill(made, place);
    return made;
  }

  #fill(made: ContactDay, place: number): void {
    const number = contactNumber(made.day, place);
    const { u, v } = this.#who.at(number);
    const patient = this.#patient(u);
    const kind = this.#kind(v, made.day);
    made.patient[place] = patient;
    made.kind[place] = livesOn(this.#world.people, patient, made.day) ? kind : NO_CONTACT;
    made.unit[place] = unitOn(this.#world.drift, this.#unit(number, patient, kind), made.day);
    this.#course.at(number);
    const quick = kind === contactKind.visit || kind === contactKind.phone;
    made.second[place] = (quick ? daytime : anytime)(this.#course.u);
    made.orders[place] = this.#course.v < ORDERED ? 1 : 0;
    this.#around(made, place, number);
  }

  #patient(u: number): number {
    const { count } = this.#world.people;
    return (Math.floor(count * u ** PATIENT_SKEW) * this.#step) % count;
  }

  #kind(place: number, day: number): number {
    const limits = isWeekend(day) ? weekend : workday;
    const found = limits.findIndex((limit) => place < limit);
    return found < 0 ? contactKind.emergency : found;
  }

  #unit(number: number, patient: number, kind: number): number {
    const { bySize } = this.#world.units;
    const { u, v } = this.#where.at(number);
    if (kind === contactKind.emergency) return bySize.akut[Math.floor(u * bySize.akut.length)] ?? 0;
    if (kind === contactKind.stay && v < 0.5) return bySize.klinik[Math.floor(u * bySize.klinik.length)] ?? 0;
    return this.#world.affinity.regular(patient, Math.floor(v ** UNIT_SKEW * regularUnits));
  }

  #around(made: ContactDay, place: number, number: number): void {
    const { u, v } = this.#course.at(number, 1);
    const kind = made.kind[place];
    const stay = -MEAN_STAY * Math.log(1 - u);
    made.stay[place] = kind === contactKind.stay ? Math.min(LONGEST_STAY, Math.floor(stay)) : 0;
    const planned = kind === contactKind.visit && v < PREPARED;
    made.prepared[place] = planned ? 1 + Math.floor((v / PREPARED) * LONGEST_PREPARATION) : 0;
    const after = this.#course.at(number, 2);
    made.followed[place] = after.u < FOLLOWED ? 1 + Math.floor(after.v ** 2 * LONGEST_AFTERMATH) : 0;
  }
}
