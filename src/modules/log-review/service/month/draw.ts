import { createHash } from 'node:crypto';
import type { Engine } from '../../engine/engine.ts';
import { type DrawnEvent, drawSample, type StratumFrame } from '../../sampling/draw.ts';
import { drawYearly, usersIn } from '../../sampling/rotation.ts';
import type { PlanStored } from '../../store/month.ts';

/** What a month is drawn by. `lookedAt`: months drawn in the eleven before, and whose accesses were looked at in them. */
export type Drawing = {
  month: string;
  seed: Buffer;
  yearSeed: Buffer;
  plan: PlanStored;
  lookedAt: { months: number; users: ReadonlySet<string> };
  /** Whose accesses are put before a reviewer for other reasons already. */
  inCases: ReadonlySet<string>;
};

export type Drawn = { strata: StratumFrame[]; events: DrawnEvent[] };

const A_YEAR_BEFORE = 11;

async function overdueUsers(engine: Engine, { month, lookedAt }: Drawing): Promise<string[]> {
  if (lookedAt.months < A_YEAR_BEFORE) return [];
  return (await usersIn(engine, month)).filter((user) => !lookedAt.users.has(user));
}

/** Draws a month from its frozen frame: strata first, then the yearly look at those whose turn it is and who are not in it already. */
export async function drawMonth(engine: Engine, drawing: Drawing): Promise<Drawn> {
  const { month, seed, yearSeed, plan, inCases } = drawing;
  const { strata, events } = await drawSample(engine, { month, seed, takes: plan });
  const seen = new Set([...inCases, ...events.map(({ user_hsa }) => user_hsa)]);
  const overdue = await overdueUsers(engine, drawing);
  const yearly = await drawYearly(engine, { month, seed, yearSeed, perUser: plan.perUser, overdue });
  return { strata, events: [...events, ...yearly.filter(({ user_hsa }) => !seen.has(user_hsa))] };
}

/** One hash over all that was drawn and every case, so that a redraw can be told from another at a glance. */
export function resultHash(events: readonly DrawnEvent[], caseIds: readonly string[]): string {
  const lines = [
    ...events.map(({ stratum, event_id, key }) => `${stratum} ${event_id} ${key}`),
    ...caseIds.map((id) => `case ${id}`),
  ];
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
