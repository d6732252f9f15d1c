import { chance, type Draw, purpose } from '../chance/draw.ts';
import { DAY, HOUR, isWeekend } from '../region/month.ts';
import { homeOn, unitOn } from '../world/drift.ts';
import { NOWHERE, roles, worksOn } from '../world/staff.ts';
import { alwaysOpen, type UnitKind } from '../world/units.ts';
import type { World } from '../world/world.ts';

export const shiftKinds = ['ledig', 'dag', 'kväll', 'natt', 'jour'] as const;
type Hours = { readonly start: number; readonly end: number };
const FREE = 0;
const [DAYTIME, EVENING, NIGHT, ON_CALL] = [1, 2, 3, 4];

/** Seconds from midnight of the first day. */
const hours: readonly Hours[] = [
  { start: 0, end: 0 },
  { start: 7 * HOUR, end: 16 * HOUR },
  { start: 13.5 * HOUR, end: 21.5 * HOUR },
  { start: 21 * HOUR, end: 31 * HOUR },
  { start: 16 * HOUR, end: 32 * HOUR },
];

const WORKDAY = 0.96;
const OPEN_DAY = 0.86;
const OPEN_WEEKEND = 0.62;
const CALL = 0.04;
const AT_SECOND = 0.25;
const AT_THIRD = 0.4;
const LONGEST_DRIFT = 1_800;

/** A shift in seconds from midnight of its day; a night ends after 86 400. `kind` is a place in `shiftKinds`. */
export type Shift = { readonly kind: number; readonly start: number; readonly end: number };

const none: Shift = { kind: FREE, start: 0, end: 0 };

/** Who works when: each shift follows from the seed, the person and the day alone. */
export class Shifts {
  readonly #world: World;
  readonly #shift: Draw;
  readonly #place: Draw;

  constructor(world: World) {
    this.#world = world;
    this.#shift = chance(world.plan.seed, purpose.shift);
    this.#place = chance(world.plan.seed, purpose.place);
  }

  /** The kind of shift someone begins on a day; 0 when free. */
  kind(member: number, day: number): number {
    const { staff, units } = this.#world;
    if (member >= staff.count || !worksOn(staff, member, day)) return FREE;
    const { u, v } = this.#shift.at(member, day);
    const doctor = roles[staff.role[member] ?? 0] === 'läkare';
    const open = alwaysOpen.includes(units.kind[staff.unit[member] ?? 0] as UnitKind);
    if (!open) return !isWeekend(day) && u < WORKDAY ? DAYTIME : FREE;
    if (doctor && v < CALL) return ON_CALL;
    return this.#rotating(member, isWeekend(day) ? u / OPEN_WEEKEND : u / OPEN_DAY, doctor);
  }

  #rotating(member: number, place: number, doctor: boolean): number {
    if (place >= 1) return FREE;
    const pattern = this.#shift.at(member, 1).u;
    if (doctor || pattern < 0.5) return DAYTIME;
    if (pattern < 0.85) return place < 0.55 ? DAYTIME : EVENING;
    return NIGHT;
  }

  /** When the shift begins and ends; everyone is a little early or late in a way of their own. */
  shift(member: number, day: number): Shift {
    const kind = this.kind(member, day);
    const found = hours[kind];
    if (kind === FREE || !found) return none;
    const drift = this.#shift.between(-LONGEST_DRIFT, LONGEST_DRIFT, member, 2);
    return { kind, start: found.start + drift, end: Math.max(found.end + drift, found.start + HOUR) };
  }

  /** The unit someone works at on a day: now and then one of the others. */
  place(member: number, day: number): number {
    const { staff, drift } = this.#world;
    const { u, v } = this.#place.at(member, day);
    const [second, third] = [staff.second[member] ?? NOWHERE, staff.third[member] ?? NOWHERE];
    if (third !== NOWHERE && v < AT_THIRD) return unitOn(drift, third, day);
    if (second !== NOWHERE && u < AT_SECOND) return unitOn(drift, second, day);
    return homeOn(drift, member, staff.unit[member] ?? 0, day);
  }
}

/** How long a shift that began the day before goes on after midnight, in seconds. */
export const afterMidnight = ({ end }: Shift): number => Math.max(0, end - DAY);
