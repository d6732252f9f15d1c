import { chance, purpose } from '../chance/draw.ts';
import { dayText, HOUR, isWeekend } from '../region/month.ts';
import type { Plan } from '../region/plan.ts';
import { systemHsa } from '../world/ids.ts';
import type { Finding } from './finding.ts';

/** A time in which a system's rows never arrived. Seconds since midnight. */
export type Outage = { readonly system: number; readonly day: number; readonly from: number; readonly to: number };

const FULL = 6;
const LARGE_SYSTEMS = 5;
const LEAST = 65 * 60;
const MOST = 120 * 60;

/** R24: gaps in working hours, on working days; a small region's only in its largest system. */
export function outages({ seed, planted, period, people }: Plan): Outage[] {
  const draw = chance(seed, purpose.gap);
  const systems = people < 100_000 ? 1 : LARGE_SYSTEMS;
  return Array.from({ length: Math.max(1, Math.round(FULL * planted)) }, (_, turn) => {
    const days = Array.from({ length: period.last - period.first + 1 }, (_, day) => period.first + day);
    const day = draw.pick(
      days.filter((each) => !isWeekend(each)),
      turn,
      1,
    );
    const from = draw.between(9 * HOUR, 13 * HOUR, turn, 2);
    return { system: draw.below(systems, turn, 3), day, from, to: from + draw.between(LEAST, MOST, turn, 4) };
  });
}

const clock = (second: number): string =>
  [Math.floor(second / HOUR), Math.floor(second / 60) % 60].map((part) => String(part).padStart(2, '0')).join(':');

export const outageFindings = (all: readonly Outage[]): Finding[] =>
  all.map(({ system, day, from, to }, turn) => ({
    id: `R24-${turn + 1}`,
    rule: 'R24',
    looks: [],
    remark: `${systemHsa(system)} ${dayText(day)} ${clock(from)}-${clock(to)}`,
  }));
