import { chance, type Draw, purpose } from '../chance/draw.ts';
import { serviceKinds } from '../world/units.ts';
import type { World } from '../world/world.ts';
import { type ContactDay, contactNumber } from './contacts.ts';

/** How many orders a contact that orders makes, and within how many days they are answered. */
export const ordersPerContact = 3;
const LONGEST_ANSWER = 5;
const LONGEST_LOOK = 2;
const APART = 600;

/** An order from one contact: days are counted from the day of the contact. */
export type Order = {
  readonly toUnit: number;
  /** Seconds since midnight of the contact's day. */
  readonly orderedAt: number;
  readonly answeredAfter: number;
  readonly readAfter: number;
};

/** Contacts leave traces of their orders at most this many days later. */
export const orderReach = LONGEST_ANSWER + LONGEST_LOOK;

/** What contacts order from laboratories and other service units; large service units get most. */
export class Orders {
  readonly #services: Uint16Array;
  readonly #order: Draw;
  readonly #course: Draw;

  constructor({ plan, units }: World) {
    this.#services = Uint16Array.from(serviceKinds.flatMap((kind) => [...units.bySize[kind]]));
    this.#order = chance(plan.seed, purpose.order);
    this.#course = chance(plan.seed, purpose.orderCourse);
  }

  /** Order `turn`, 0 … 2, of a contact. */
  of(from: ContactDay, place: number, turn: number): Order {
    const number = contactNumber(from.day, place);
    const { u, v } = this.#order.at(number, turn);
    const course = this.#course.at(number, turn);
    const answeredAfter = Math.floor(course.u * (LONGEST_ANSWER + 1));
    return {
      toUnit: this.#services[Math.floor(u * this.#services.length)] ?? 0,
      orderedAt: (from.second[place] ?? 0) + Math.floor(v * APART) + turn,
      answeredAfter,
      readAfter: answeredAfter + Math.floor(course.v * (LONGEST_LOOK + 1)),
    };
  }
}
