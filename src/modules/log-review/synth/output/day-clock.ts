import { dayText, HOUR } from '../region/month.ts';

const ZONE = 'Europe/Stockholm';
const SPRING = 2 * HOUR;
const AUTUMN = 3 * HOUR;

/**
 * The wall clock of one day in Sweden, with the night in March that lacks the hour from two and the one in October
 * that has it twice. `elapsed` is seconds that have really passed since midnight.
 */
export class DayClock {
  readonly #shift: number;
  readonly #offsets: readonly [string, string];

  constructor(day: number) {
    const date = Temporal.PlainDate.from(dayText(day));
    const [start, end] = [date, date.add({ days: 1 })].map((on) => on.toZonedDateTime(ZONE));
    this.#shift = ((start?.hoursInDay ?? 24) - 24) * HOUR;
    this.#offsets = [start?.offset ?? '', end?.offset ?? ''];
  }

  /** When a wall-clock second happens; in the hour that comes twice `again` says which. The missing hour is moved on. */
  elapsed(wall: number, again: boolean): number {
    if (this.#shift < 0) return wall < AUTUMN ? wall : wall + this.#shift;
    if (this.#shift === 0 || wall < SPRING) return wall;
    return wall >= AUTUMN || again ? wall + this.#shift : wall;
  }

  /** What the clock on the wall shows. */
  wall(elapsed: number): number {
    return this.#isAfter(elapsed) ? elapsed - this.#shift : elapsed;
  }

  /** Distance to UTC as the zone is written: `+02:00`. */
  offset(elapsed: number): string {
    return this.#offsets[this.#isAfter(elapsed) ? 1 : 0];
  }

  #isAfter(elapsed: number): boolean {
    if (this.#shift === 0) return false;
    return elapsed >= (this.#shift > 0 ? AUTUMN : SPRING);
  }
}

/** No day has more seconds than the one in October. */
export const LONGEST_DAY = 25 * HOUR;
