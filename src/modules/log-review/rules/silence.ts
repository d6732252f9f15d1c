/** A day on which a system wrote in its log: moments in UTC, and `busy`, its rows between seven and five. */
export type SystemDay = {
  readonly day: string;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly busy: number;
};

/** A stretch without a row over so many worked days; `toAt` null while it goes on. */
export type Silence = { readonly fromAt: string; readonly toAt: string | null; readonly days: number };

/** Systems that write less on a worked day may well have nothing to write. */
const LEAST_BUSY = 200;
/** So many worked days must be silent before one that has not come back is told of: its log may come after the others'. */
const LEAST_UNENDED = 2;

type Calendar = { isWorked: (day: string) => boolean; until: string };

/**
 * Where a system that writes much was silent on whole worked days, until the day its source has told of (R24). `days` are those it
 * wrote on, in their order.
 */
export function silentDays(days: readonly SystemDay[], { isWorked, until }: Calendar): Silence[] {
  const worked = days.filter(({ day }) => isWorked(day));
  const rows = worked.reduce((sum, { busy }) => sum + busy, 0);
  if (worked.length === 0 || rows < LEAST_BUSY * worked.length) return [];
  return days.flatMap((one, place): Silence[] => {
    const next = days[place + 1];
    const silent = workedBetween(one.day, next?.day ?? until, isWorked);
    if (silent < (next ? 1 : LEAST_UNENDED)) return [];
    return [{ fromAt: one.lastAt, toAt: next?.firstAt ?? null, days: silent }];
  });
}

function workedBetween(from: string, to: string, isWorked: Calendar['isWorked']): number {
  let count = 0;
  for (let day = after(from); day < to; day = after(day)) if (isWorked(day)) count += 1;
  return count;
}

const after = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
