import { chance, type Draw, purpose } from '../chance/draw.ts';
import { dayText, HOUR } from '../region/month.ts';
import { activities, activityOf, purposeOf, purposes, resourceTypes, typeOf } from '../work/rows.ts';
import { patientId, providerHsa, staffHsa, systemHsa, unitHsa } from '../world/ids.ts';
import type { World } from '../world/world.ts';
import { DayClock } from './day-clock.ts';
import { Pieces, putDigits } from './pieces.ts';
import { systemCount, systemLetters, withZone } from './systems.ts';

/** One row as it is to be written. `serial` counts a system's rows of the day. */
export type Line = {
  system: number;
  serial: number;
  elapsed: number;
  user: number;
  unit: number;
  patient: number;
  resourceUnit: number;
  code: number;
};

const CODES = 512;
const SERIAL_DIGITS = 7;
const COMMA = 44;
const COLON = 58;
const numbered = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** What was done, in words: from activity to resource type. */
const wordsOf = (packed: number): string =>
  `${activities[activityOf(packed)] ?? ''},${purposes[purposeOf(packed)] ?? ''},${resourceTypes[typeOf(packed)] ?? ''},`;

/** Writes rows of the log as bytes: every part that recurs lies ready, only numbers and times are made. */
export class LineWriter {
  readonly #users: Pieces;
  readonly #units: Pieces;
  readonly #words = new Pieces(numbered(CODES, wordsOf));
  readonly #systems = new Pieces(numbered(systemCount, (system) => `${systemHsa(system)},`));
  readonly #patients: Pieces;
  readonly #resources: Pieces;
  readonly #uuid: Draw;
  #ids = new Pieces([]);
  #offsets = new Pieces([]);
  #date = new Pieces([]);
  #clock = new DayClock(0);
  #day = 0;

  constructor({ plan, people, staff, units }: World) {
    const assignment = (unit: number) =>
      units.kind[unit] === 'administration' ? 'Administration' : 'Vård och behandling';
    this.#users = new Pieces(numbered(staff.total, (member) => `${staffHsa(member)},`));
    this.#units = new Pieces(numbered(units.count, (unit) => `${unitHsa(unit)},${assignment(unit)},`));
    this.#patients = new Pieces(numbered(people.count, (person) => `${patientId(person)},`));
    this.#resources = new Pieces(
      numbered(units.count, (unit) => `${unitHsa(unit)},${providerHsa(units.provider[unit] ?? 0)}\n`),
    );
    this.#uuid = chance(plan.seed, purpose.logId);
  }

  open(day: number, clock: DayClock): void {
    const date = dayText(day);
    [this.#day, this.#clock] = [day, clock];
    this.#ids = new Pieces([...systemLetters].map((letter) => `${letter}${date.replaceAll('-', '')}-`));
    this.#date = new Pieces([`,${date}T`]);
    this.#offsets = new Pieces([clock.offset(0), clock.offset(24 * HOUR)]);
  }

  /** Writes the id; answers the place after it. */
  putId({ system, serial }: Line, target: Buffer, place: number): number {
    if (!withZone(system)) return putDigits(serial, SERIAL_DIGITS, target, this.#ids.put(system, target, place));
    const text = this.#uuidOf(serial);
    return place + target.write(text, place, 'latin1');
  }

  #uuidOf(serial: number): string {
    const word = (value: number) => value.toString(16).padStart(8, '0');
    const { a, b } = this.#uuid.at(this.#day, serial * 2);
    const [first, second] = [word(a), word(b)];
    const next = this.#uuid.at(this.#day, serial * 2 + 1);
    const [third, fourth] = [word(next.a), word(next.b)];
    return `${first}-${second.slice(0, 4)}-4${second.slice(5)}-a${third.slice(1, 4)}-${third.slice(4)}${fourth}`;
  }

  putTime({ elapsed, system }: Line, target: Buffer, place: number): number {
    const wall = this.#clock.wall(elapsed);
    let next = this.#date.put(0, target, place);
    next = putDigits(Math.floor(wall / HOUR), 2, target, next);
    target[next++] = COLON;
    next = putDigits(Math.floor(wall / 60) % 60, 2, target, next);
    target[next++] = COLON;
    next = putDigits(wall % 60, 2, target, next);
    if (withZone(system)) next = this.#offsets.put(wall === elapsed ? 0 : 1, target, next);
    target[next++] = COMMA;
    return next;
  }

  /** Writes all from the system to the end of the line; answers the place after it. */
  putRest(line: Line, target: Buffer, place: number): number {
    let next = this.#systems.put(line.system, target, place);
    next = this.#users.put(line.user, target, next);
    next = this.#units.put(line.unit, target, next);
    next = this.#words.put(line.code, target, next);
    next = this.#patients.put(line.patient, target, next);
    return this.#resources.put(line.resourceUnit, target, next);
  }
}
