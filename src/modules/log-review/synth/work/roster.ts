import { DAY } from '../region/month.ts';
import { NOWHERE } from '../world/staff.ts';
import type { World } from '../world/world.ts';
import { afterMidnight, Shifts } from './shifts.ts';

/** Who is at which unit on one day, and in which hours. */
export class Roster {
  readonly shifts: Shifts;
  /** The unit of each of the staff on the day; `NOWHERE` when free. */
  readonly unit: Uint16Array;
  readonly #world: World;
  /** Hours on the day in seconds: the tail of last night's shift, then the day's own from `start`. */
  readonly #tail: Uint32Array;
  readonly #start: Uint32Array;
  readonly #length: Uint32Array;
  readonly #onDuty: Uint32Array;
  readonly #firstOf: Uint32Array;

  constructor(world: World) {
    this.#world = world;
    this.shifts = new Shifts(world);
    const { count } = world.staff;
    this.unit = new Uint16Array(count).fill(NOWHERE);
    [this.#tail, this.#start, this.#length] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
    this.#onDuty = new Uint32Array(count);
    this.#firstOf = new Uint32Array(world.units.count + 1);
  }

  /** Draws up the day. */
  open(day: number): void {
    for (let member = 0; member < this.#world.staff.count; member++) this.#place(member, day);
    this.#group();
  }

  #place(member: number, day: number): void {
    const tail = afterMidnight(this.shifts.shift(member, day - 1));
    const { kind, start, end } = this.shifts.shift(member, day);
    this.#tail[member] = tail;
    this.#start[member] = start;
    this.#length[member] = kind === 0 ? 0 : Math.min(end, DAY) - start;
    const at = kind === 0 ? (tail > 0 ? day - 1 : null) : day;
    this.unit[member] = at === null ? NOWHERE : this.shifts.place(member, at);
  }

  /** Sorts those on duty by unit, by counting. */
  #group(): void {
    const [firstOf, { units, staff }] = [this.#firstOf.fill(0), this.#world];
    for (const unit of this.unit) if (unit !== NOWHERE) firstOf[unit + 1] = (firstOf[unit + 1] ?? 0) + 1;
    for (let unit = 0; unit < units.count; unit++) firstOf[unit + 1] = (firstOf[unit + 1] ?? 0) + (firstOf[unit] ?? 0);
    const next = firstOf.slice();
    for (let member = 0; member < staff.count; member++) {
      const unit = this.unit[member] ?? NOWHERE;
      if (unit === NOWHERE) continue;
      const place = next[unit] ?? 0;
      this.#onDuty[place] = member;
      next[unit] = place + 1;
    }
  }

  /** Someone on duty at the unit, by a place from 0 up to 1; −1 when nobody is. */
  someone(unit: number, place: number): number {
    const first = this.#firstOf[unit] ?? 0;
    const count = (this.#firstOf[unit + 1] ?? 0) - first;
    return count === 0 ? -1 : (this.#onDuty[first + Math.floor(place * count)] ?? -1);
  }

  /** A moment of someone's hours, by a place from 0 up to 1; in seconds since midnight. */
  moment(member: number, place: number): number {
    const [tail, length] = [this.#tail[member] ?? 0, this.#length[member] ?? 0];
    const into = Math.floor(place * (tail + length));
    return into < tail ? into : (this.#start[member] ?? 0) + into - tail;
  }

  /** Whether someone is at work at a moment. */
  isAtWork(member: number, second: number): boolean {
    const into = second - (this.#start[member] ?? 0);
    return second < (this.#tail[member] ?? 0) || (into >= 0 && into < (this.#length[member] ?? 0));
  }
}
