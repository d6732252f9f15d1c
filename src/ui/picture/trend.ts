/** A value on a day, `YYYY-MM-DD`. */
export type TrendPoint = { day: string; value: number };
export type Box = { width: number; height: number; left: number; right: number; top: number; bottom: number };

const nice = [1, 2, 2.5, 5, 10];

/** Even values around what is to be shown, at most five or so: 0, 20, 40 … */
export function ticksFor(least: number, most: number): number[] {
  const span = most - least || Math.abs(most) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (nice.find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.floor(least / step) * step;
  const count = Math.ceil((most - first) / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, place) => Number((first + place * step).toPrecision(12)));
}

/** The first days of the years within, or those of the months where that gives too few. */
export function dayTicks(from: string, to: string, most: number): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 2 }, (_, place) => `${first + place}-01-01`);
  const within = years.filter((day) => day >= from && day <= to);
  const every = Math.max(1, Math.ceil(within.length / most));
  return within.length > 1 ? within.filter((_, place) => place % every === 0) : [from, to];
}

/** Where days and values lie in a box. */
export function scales(points: readonly TrendPoint[], { width, height, left, right, top, bottom }: Box) {
  const days = points.map(({ day }) => Date.parse(day));
  const values = points.map(({ value }) => value);
  const ticks = ticksFor(Math.min(...values), Math.max(...values));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const [begin, end] = [Math.min(...days), Math.max(...days)];
  const x = (day: string) => left + ((Date.parse(day) - begin) / (end - begin || 1)) * (width - left - right);
  const y = (value: number) => height - bottom - ((value - low) / (high - low || 1)) * (height - top - bottom);
  return { x, y, ticks };
}
