import type { Draw } from '../chance/draw.ts';
import { DAY } from '../region/month.ts';
import type { Relations } from '../work/relations.ts';
import { codeOf } from '../work/rows.ts';
import type { Shifts } from '../work/shifts.ts';
import { unitOn } from '../world/drift.ts';
import { livesOn, type People } from '../world/people.ts';
import { NOWHERE, roles, worksOn } from '../world/staff.ts';
import { headcount } from '../world/units.ts';
import type { World } from '../world/world.ts';
import type { Addition, Look } from './finding.ts';

const TRIES = 2_000;
const PAUSE = 20;
const LAST_MINUTE = 300;
const reading = codeOf('Läsa', 'Vård och behandling', 'Anteckning');

type Session = {
  user: number;
  patient: number;
  day: number;
  /** Where in the shift, 0 … 1. */
  place: number;
  rows?: number;
  code?: number;
  /** When, in seconds since midnight, instead of a place in the shift; and where, instead of the unit of the day. */
  second?: number;
  unit?: number;
};

/** What chooses actors, patients and days for cases and decoys. */
export class Scene {
  readonly world: World;
  readonly shifts: Shifts;
  readonly draw: Draw;
  readonly added: Addition;
  readonly #relations: Relations;
  readonly #workers: Uint32Array;
  readonly #marked = new Map<number, readonly number[]>();

  constructor(world: World, shifts: Shifts, relations: Relations, draw: Draw, added: Addition) {
    [this.world, this.shifts, this.draw, this.added] = [world, shifts, draw, added];
    this.#relations = relations;
    this.#workers = workersOf(world);
  }

  /** Makes one thing by trying; `make` gets a number of its own for each try. Null when the region holds none. */
  seek<T>(entity: number, make: (number: number) => T | null): T | null {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const made = make(entity * TRIES + attempt);
      if (made !== null) return made;
    }
    return null;
  }

  /** As `seek`, but throws `RangeError` when the region holds none. */
  find<T>(entity: number, make: (number: number) => T | null): T {
    const made = this.seek(entity, make);
    if (made === null) throw new RangeError('The region is too small for the cases asked for');
    return made;
  }

  /** How many of a full month's cases this plan has; at least `least`. */
  scaled(full: number, least = 2): number {
    return Math.max(least, Math.round(full * this.world.plan.planted));
  }

  /** Someone who works in care throughout the period. */
  worker(number: number): number {
    return this.draw.pick(this.#workers, number, 1);
  }

  /** The people who bear a mark, by number. */
  marked(wanted: number): readonly number[] {
    const known = this.#marked.get(wanted) ?? markedOf(this.world.people, wanted);
    this.#marked.set(wanted, known);
    return known;
  }

  /** A day of the period on which someone begins a shift; null when this try gave none. */
  workday(user: number, number: number): number | null {
    const { first, last } = this.world.plan.period;
    const day = this.draw.between(first, last, number, 2);
    return this.shifts.kind(user, day) === 0 ? null : day;
  }

  /** A day of the period on which someone is free, as on the days beside it; null when this try gave none. */
  freeDay(user: number, number: number): number | null {
    const { first, last } = this.world.plan.period;
    const day = this.draw.between(first, last, number, 2);
    return [day - 1, day, day + 1].every((near) => this.shifts.kind(user, near) === 0) ? day : null;
  }

  /** Anyone at all who is alive and bears no marks. */
  person(number: number, index = 3): number | null {
    const { people } = this.world;
    const person = this.draw.below(people.count, number, index);
    return people.marks[person] === 0 && people.diedOn[person] === 0 ? person : null;
  }

  /** Someone else who still works at the user's own unit, as a person; null when this try gave none. */
  colleague(user: number, number: number): number | null {
    const { staff, units, drift } = this.world;
    const unit = staff.unit[user] ?? 0;
    const other = (units.firstStaff[unit] ?? 0) + this.draw.below(headcount(units, unit), number, 4);
    const stays = staff.lastDay[other] === 0 && !drift.moved.has(other);
    return other === user || !stays ? null : (staff.person[other] ?? null);
  }

  /** Whether nothing in the region's files ties a patient to the unit where someone works on a day. */
  isStranger(patient: number, user: number, day: number): boolean {
    const { affinity, drift } = this.world;
    const unit = this.shifts.place(user, day);
    return !this.#relations.has(patient, unit) && unitOn(drift, affinity.listed(patient), day) !== unit;
  }

  /** Whether someone has no contact anywhere on a day or the days beside it. */
  isAway(patient: number, day: number): boolean {
    return ![day - 1, day, day + 1].some((near) => this.#relations.hasDay(patient, near));
  }

  isAlive(patient: number, day: number): boolean {
    return livesOn(this.world.people, patient, day);
  }

  /** A moment within someone's shift, before midnight. */
  moment(user: number, day: number, place: number): number {
    const { start, end } = this.shifts.shift(user, day);
    const until = Math.max(start + 1, Math.min(end, DAY) - LAST_MINUTE);
    return Math.min(DAY - LAST_MINUTE, start + Math.floor(place * (until - start)));
  }

  /** A few rows in a row by someone at work. */
  session({ user, patient, day, place, rows = 2, code = reading, ...said }: Session): Look[] {
    const unit = said.unit ?? this.shifts.place(user, day);
    const start = said.second ?? this.moment(user, day, place);
    return Array.from({ length: rows }, (_, row) => ({
      day,
      second: Math.min(DAY - 1, start + row * PAUSE),
      user,
      unit,
      patient,
      resourceUnit: unit,
      code,
    }));
  }
}

const isCarer = (role: string | undefined): boolean => role !== 'student' && role !== 'system';

function workersOf({ staff, drift, plan: { period } }: World): Uint32Array {
  const found: number[] = [];
  for (let member = 0; member < staff.count; member++) {
    const stays = staff.lastDay[member] === 0 && !drift.moved.has(member);
    const throughout = worksOn(staff, member, period.first) && stays;
    if (throughout && staff.third[member] === NOWHERE && isCarer(roles[staff.role[member] ?? 0])) found.push(member);
  }
  return Uint32Array.from(found);
}

function markedOf({ marks, count }: People, wanted: number): number[] {
  const found: number[] = [];
  for (let person = 0; person < count; person++) if (((marks[person] ?? 0) & wanted) !== 0) found.push(person);
  return found;
}
