import { chance, type Draw, purpose } from '../chance/draw.ts';
import { DAY } from '../region/month.ts';
import { regularUnits } from '../world/affinity.ts';
import { livesOn, mark } from '../world/people.ts';
import { headcount } from '../world/units.ts';
import type { World } from '../world/world.ts';
import { type ContactDay, contactNumber, NO_CONTACT } from './contacts.ts';
import { rowCount, task, taskOn, teamSize } from './course.ts';
import { habit } from './habits.ts';
import { Orders, orderReach, ordersPerContact } from './orders.ts';
import type { Roster } from './roster.ts';
import type { Rows } from './rows.ts';

const TEAM_SKEW = 1.8;
/** Some of a unit's staff meet more patients than others. */
const BUSY_SKEW = 1.35;
const LARGEST_TEAM = 32;
const UNKNOWN = -2;
const OTHER_UNIT = 56;
const BEFORE = 1_200;
const AROUND = [5_400, 2_400, 0, 18_000] as const;
const SERVICE = { least: 5, most: 12, team: 2 } as const;
const LOOK = { least: 1, most: 3, team: 1 } as const;
const SERVICE_PART = 128;
const LOOK_PART = 160;
const DAYS_BACK = 64;

/** One task: rows for one contact at one unit on the day. */
type Task = {
  number: number;
  part: number;
  patient: number;
  unit: number;
  other: number;
  team: number;
  count: number;
  /** Around which second, and how widely; 0 wide: at any time of one's hours. */
  second: number;
  wide: number;
};

/** The rows that care itself leaves: teams reading and writing before, during and after contacts and orders. */
export class Care {
  readonly #world: World;
  readonly #roster: Roster;
  readonly #rows: Rows;
  readonly #orders: Orders;
  readonly #team: Draw;
  readonly #row: Draw;
  readonly #size: Draw;
  readonly #members = new Int32Array(LARGEST_TEAM);
  readonly #task: Task = { number: 0, part: 0, patient: 0, unit: 0, other: 0, team: 0, count: 0, second: 0, wide: 0 };

  constructor(world: World, roster: Roster, rows: Rows) {
    const { seed } = world.plan;
    [this.#world, this.#roster, this.#rows, this.#orders] = [world, roster, rows, new Orders(world)];
    this.#team = chance(seed, purpose.team);
    this.#row = chance(seed, purpose.row);
    this.#size = chance(seed, purpose.rowCount);
  }

  /** Adds the rows that the contacts beginning on one day leave on `day`. */
  fill(contacts: ContactDay, day: number): void {
    const offset = day - contacts.day;
    const { count, kind, stay, prepared, followed, orders } = contacts;
    for (let place = 0; place < count; place++) {
      if (kind[place] === NO_CONTACT) continue;
      const todo = taskOn(offset, stay[place] ?? 0, prepared[place] ?? 0, followed[place] ?? 0);
      if (todo !== task.none) this.#attend(contacts, place, offset, todo);
      if (orders[place] === 1 && offset >= 0 && offset <= orderReach) this.#order(contacts, place, offset);
    }
  }

  #attend(contacts: ContactDay, place: number, offset: number, todo: number): void {
    const [asked, kind] = [this.#begin(contacts, place), contacts.kind[place] ?? 0];
    const gone = !livesOn(this.#world.people, asked.patient, contacts.day + offset);
    if (gone && todo !== task.aftermath) return;
    const size = this.#size.unit(asked.number);
    asked.part = offset + DAYS_BACK;
    asked.unit = contacts.unit[place] ?? 0;
    asked.team = teamSize(kind, todo);
    asked.count = rowCount(kind, todo, offset, size, this.#size.unit(asked.number, asked.part));
    asked.second = (contacts.second[place] ?? 0) - BEFORE;
    asked.wide = todo === task.care ? (AROUND[kind] ?? 0) : 0;
    this.#look();
  }

  #begin(contacts: ContactDay, place: number): Task {
    const asked = this.#task;
    asked.number = contactNumber(contacts.day, place);
    asked.patient = contacts.patient[place] ?? 0;
    asked.other = this.#otherUnit(asked);
    return asked;
  }

  /** Another unit whose notes are read too; −1 when the patient has blocked them from each other. */
  #otherUnit({ patient, number }: Task): number {
    const blocked = ((this.#world.people.marks[patient] ?? 0) & mark.blocked) !== 0;
    return blocked ? -1 : this.#world.affinity.regular(patient, number % regularUnits);
  }

  #order(contacts: ContactDay, place: number, offset: number): void {
    for (let turn = 0; turn < ordersPerContact; turn++) {
      const { toUnit, answeredAfter, readAfter } = this.#orders.of(contacts, place, turn);
      if (offset === answeredAfter) this.#answer(contacts, place, toUnit, SERVICE_PART + turn, SERVICE);
      if (offset === readAfter) this.#answer(contacts, place, contacts.unit[place] ?? 0, LOOK_PART + turn, LOOK);
    }
  }

  #answer(contacts: ContactDay, place: number, unit: number, part: number, extent: typeof SERVICE | typeof LOOK): void {
    const asked = this.#begin(contacts, place);
    [asked.part, asked.unit, asked.team, asked.wide] = [part, unit, extent.team, 0];
    asked.count = this.#size.between(extent.least, extent.most, asked.number, part);
    this.#look();
  }

  #look(): void {
    const { number, part, patient, unit, team, count, other } = this.#task;
    const { staff } = this.#world;
    this.#members.fill(UNKNOWN, 0, team);
    for (let row = 0; row < count; row++) {
      const { a, b } = this.#row.at(number, (part << 12) | row);
      const user = this.#member(Math.floor(((a >>> 16) / 65_536) ** TEAM_SKEW * team));
      if (user < 0 || staff.person[user] === patient) continue;
      const resource = other >= 0 && (b & 255) < OTHER_UNIT ? other : unit;
      const second = this.#moment(user, (b >>> 8) / 16_777_216);
      this.#rows.add(second, user, unit, patient, resource, habit(staff.role[user] ?? 0, a & 65_535));
    }
  }

  /** The team's member in a slot: the contact's own when on duty here today, else a colleague who is. */
  #member(slot: number): number {
    const known = this.#members[slot] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const { number, part, unit } = this.#task;
    const { units } = this.#world;
    const own = part >= SERVICE_PART && part < LOOK_PART ? part << 8 : 0;
    const { u, v } = this.#team.at(number, own + slot);
    const ideal = (units.firstStaff[unit] ?? 0) + Math.floor(u ** BUSY_SKEW * headcount(units, unit));
    const found = this.#roster.unit[ideal] === unit ? ideal : this.#roster.someone(unit, v);
    this.#members[slot] = found;
    return found;
  }

  #moment(user: number, place: number): number {
    const { second, wide } = this.#task;
    const wished = second + Math.floor(place * wide);
    if (wide > 0 && wished < DAY && this.#roster.isAtWork(user, wished)) return wished;
    return this.#roster.moment(user, place);
  }
}
