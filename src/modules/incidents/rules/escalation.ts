import type { Iso } from './clocks.ts';

/** Percent of a clock's time gone when people are told; 100 is when it has run out. */
export const steps = [50, 75, 90, 100] as const;
export type Step = (typeof steps)[number];

/** How much of a clock's time has gone, in percent, at a moment; 100 or more when it has run out. */
export function percentGone({ startAt, dueAt }: { startAt: Iso; dueAt: Iso }, now: Iso): number {
  const [start, due, at] = [startAt, dueAt, now].map((one) => Temporal.Instant.from(one).epochMilliseconds) as [
    number,
    number,
    number,
  ];
  if (at >= due) return 100;
  return Math.max(0, ((at - start) / (due - start)) * 100);
}

/** The steps of a clock that have been reached and nobody was told of. The last is the one to tell; those before are passed. */
export function stepsToTell(clock: { startAt: Iso; dueAt: Iso }, now: Iso, told: readonly number[]): Step[] {
  const gone = percentGone(clock, now);
  return steps.filter((step) => gone >= step && !told.includes(step));
}
