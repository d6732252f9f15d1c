import { chance, type Draw, purpose } from '../chance/draw.ts';
import { DAY, isWeekend } from '../region/month.ts';
import { livesOn, mark } from '../world/people.ts';
import { NOWHERE } from '../world/staff.ts';
import type { World } from '../world/world.ts';
import { contactNumber } from './contacts.ts';
import { habit } from './habits.ts';
import type { Roster } from './roster.ts';
import { activityOf, code, purposes, type Rows, typeOf } from './rows.ts';

const WEEKEND_SHARE = 0.4;
const ROWS = { least: 2, most: 12 } as const;
const ADMINISTRATIVE = 0.6;
/** Nearly everyone turns away at the warning that a record is specially protected. */
const HEEDED = 0.9;
const SESSION = 1_200;
const TRIES = 6;
const SENSITIVE = mark.protected | mark.blocked | mark.watched;

/** Legitimate work that no contact explains: administration, advice by telephone, wrong turnings. */
export class Background {
  readonly #world: World;
  readonly #roster: Roster;
  readonly #rows: Rows;
  readonly #event: Draw;
  readonly #row: Draw;

  constructor(world: World, roster: Roster, rows: Rows) {
    [this.#world, this.#roster, this.#rows] = [world, roster, rows];
    this.#event = chance(world.plan.seed, purpose.background);
    this.#row = chance(world.plan.seed, purpose.backgroundRow);
  }

  fill(day: number): void {
    const events = Math.round(this.#world.plan.background * (isWeekend(day) ? WEEKEND_SHARE : 1));
    for (let place = 0; place < events; place++) this.#happen(contactNumber(day, place), day);
  }

  #happen(number: number, day: number): void {
    const [user, patient] = [this.#user(number), this.#patient(number, day)];
    if (user < 0 || patient < 0) return;
    const { u, v } = this.#event.at(number, 2);
    const start = this.#roster.moment(user, u * 0.95);
    const about = v < ADMINISTRATIVE ? purposes.indexOf('Administration') : 0;
    const count = this.#event.between(ROWS.least, ROWS.most, number, 3);
    for (let row = 0; row < count; row++) this.#add(number, row, { user, patient, start, about });
  }

  #add(number: number, row: number, event: { user: number; patient: number; start: number; about: number }): void {
    const { a, v } = this.#row.at(number, row);
    const unit = this.#roster.unit[event.user] ?? 0;
    const done = habit(this.#world.staff.role[event.user] ?? 0, a & 65_535);
    const second = Math.min(DAY - 1, event.start + Math.floor(v * SESSION));
    this.#rows.add(second, event.user, unit, event.patient, unit, code(activityOf(done), event.about, typeOf(done)));
  }

  #user(number: number): number {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const user = this.#event.below(this.#world.staff.count, number, 8 + attempt);
      if (this.#roster.unit[user] !== NOWHERE) return user;
    }
    return -1;
  }

  #patient(number: number, day: number): number {
    const { people } = this.#world;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const { u, v } = this.#event.at(number, 16 + attempt);
      const patient = Math.floor(u * people.count);
      const sensitive = ((people.marks[patient] ?? 0) & SENSITIVE) !== 0;
      if (livesOn(people, patient, day) && !(sensitive && v < HEEDED)) return patient;
    }
    return -1;
  }
}
