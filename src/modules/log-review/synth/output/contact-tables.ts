import { chance, type Draw, purpose } from '../chance/draw.ts';
import { dayText, HOUR } from '../region/month.ts';
import { type ContactDay, contactKind, contactKinds, contactNumber, NO_CONTACT } from '../work/contacts.ts';
import { Orders, ordersPerContact } from '../work/orders.ts';
import type { Relations } from '../work/relations.ts';
import { localTime, patientId, unitHsa } from '../world/ids.ts';
import type { World } from '../world/world.ts';
import type { Table } from './table.ts';

const VISIT_SECONDS = 1_800;
const DISCHARGE = 11 * HOUR;
const ANSWERED_AT = 15 * HOUR;
const BOOKED = 0.7;
const LONGEST_NOTICE = 30;

export type ContactTables = { readonly encounter: Table; readonly appointment: Table; readonly order: Table };

/** Writes what is registered of contacts, and remembers which patients and units they tie together. */
export class ContactWriter {
  readonly #world: World;
  readonly #tables: ContactTables;
  readonly #relations: Relations;
  readonly #orders: Orders;
  readonly #registered: Draw;
  readonly #booking: Draw;

  constructor(world: World, tables: ContactTables, relations: Relations) {
    [this.#world, this.#tables, this.#relations] = [world, tables, relations];
    this.#orders = new Orders(world);
    this.#registered = chance(world.plan.seed, purpose.registered);
    this.#booking = chance(world.plan.seed, purpose.appointment);
  }

  /** The contacts of a day; those after the period are known as bookings only. */
  write(contacts: ContactDay): void {
    const known = contacts.day <= this.#world.plan.period.last;
    for (let place = 0; place < contacts.count; place++) {
      if (contacts.kind[place] === NO_CONTACT) continue;
      this.#appointment(contacts, place);
      this.#remember(contacts, place);
      if (!known) continue;
      this.#encounter(contacts, place);
      if (contacts.orders[place] === 1) this.#ordersOf(contacts, place);
    }
  }

  #remember({ day, patient, unit, stay }: ContactDay, place: number): void {
    const who = patient[place] ?? 0;
    this.#relations.add(who, unit[place] ?? 0);
    for (let after = 0; after <= (stay[place] ?? 0); after++) this.#relations.addDay(who, day + after);
  }

  #encounter(contacts: ContactDay, place: number): void {
    const { day, stay, second, unit, kind } = contacts;
    const [start, days, which] = [second[place] ?? 0, stay[place] ?? 0, kind[place] ?? 0];
    const late = this.#daysLate(contactNumber(day, place));
    const lastDay = Math.max(day + days, day + late);
    const until = which === contactKind.stay && days > 0 ? DISCHARGE : start + VISIT_SECONDS;
    const over = lastDay <= this.#world.plan.period.last;
    const when = [localTime(day + late, start), over ? localTime(lastDay, Math.max(until, start)) : ''];
    const who = patientId(contacts.patient[place] ?? 0);
    this.#tables.encounter.row(
      `K${contactNumber(day, place)}`,
      who,
      unitHsa(unit[place] ?? 0),
      ...when,
      contactKinds[which] ?? '',
    );
  }

  /** Some contacts are registered days later, and then as if they had begun that day. */
  #daysLate(number: number): number {
    const { share, days } = this.#world.plan.lateContact;
    const { u, v } = this.#registered.at(number);
    return u < share ? 1 + Math.floor(v * days) : 0;
  }

  #appointment({ day, kind, patient, unit, second, prepared }: ContactDay, place: number): void {
    const number = contactNumber(day, place);
    const { u, v } = this.#booking.at(number);
    const ahead = prepared[place] ?? 0;
    if (ahead === 0 && (kind[place] !== contactKind.visit || u >= BOOKED)) return;
    const bookedOn = dayText(day - ahead - 1 - Math.floor(v * LONGEST_NOTICE));
    const who = [patientId(patient[place] ?? 0), unitHsa(unit[place] ?? 0)];
    this.#tables.appointment.row(`T${number}`, ...who, bookedOn, localTime(day, second[place] ?? 0));
  }

  #ordersOf(contacts: ContactDay, place: number): void {
    const [patient, from] = [contacts.patient[place] ?? 0, contacts.unit[place] ?? 0];
    for (let turn = 0; turn < ordersPerContact; turn++) {
      const { toUnit, orderedAt, answeredAfter } = this.#orders.of(contacts, place, turn);
      const answeredOn = contacts.day + answeredAfter;
      const answered =
        answeredOn <= this.#world.plan.period.last ? localTime(answeredOn, Math.max(ANSWERED_AT, orderedAt)) : '';
      const id = `R${contactNumber(contacts.day, place)}-${turn + 1}`;
      this.#tables.order.row(
        id,
        patientId(patient),
        unitHsa(from),
        unitHsa(toUnit),
        localTime(contacts.day, orderedAt),
        answered,
      );
      this.#relations.add(patient, toUnit);
    }
  }
}
