import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Engine } from '../../engine/engine.ts';
import { freezeCases } from '../../sampling/cases.ts';
import { lateInCases } from '../../sampling/late.ts';
import { lookedAtBefore, type MonthStored, type PlanStored } from '../../store/month.ts';
import { knownCases } from '../../store/month-items.ts';
import { drawMonth } from './draw.ts';
import {
  casesShown,
  homesIn,
  logUnits,
  lookedForIn,
  patientsKnown,
  type SeenCase,
  type SeenDrawn,
  seenDrawn,
} from './gather.ts';
import { seedOf } from './seed.ts';

export type Gathering = { month: MonthStored; yearMonth: MonthStored; plan: PlanStored };
export type Gathered = Awaited<ReturnType<typeof gather>>;

/** Cases, and events that are drawn, with all that is to be shown of them. */
export async function gather(services: Services, engine: Engine, { month: stored, yearMonth, plan }: Gathering) {
  const { month } = stored;
  const cases = await newCases(services, engine, month, plan);
  await freezeCases(
    engine,
    month,
    cases.map(({ row }) => row),
  );
  const lookedAt = await asSystem(services, 'logReview.looked-at', ({ db }) => lookedAtBefore(db, month));
  const drawn = await drawMonth(engine, {
    ...{ month, plan, lookedAt },
    seed: seedOf(services.masterKey, stored),
    yearSeed: seedOf(services.masterKey, yearMonth),
    inCases: new Set(cases.map(({ row }) => row.user_hsa)),
  });
  const events = await seenDrawn(engine, drawn.events);
  const patients = await patientsKnown(engine, patientsOf(cases, events));
  return {
    cases,
    drawn,
    events,
    patients,
    looked: await lookedForIn(engine, month),
    units: await logUnits(engine),
    homes: await homesIn(engine, month),
  };
}

/**
 * The cases that are shown now: of the month, and of earlier months those that no reviewer has had, and those that late rows belong
 * to, once more.
 */
async function newCases(
  services: Services,
  engine: Engine,
  month: string,
  { late, shown }: PlanStored,
): Promise<SeenCase[]> {
  const all: SeenCase[] = [];
  for (const one of [month, ...late]) all.push(...(await casesShown(engine, one, shown)));
  const ids = all.map(({ row }) => row.case_id);
  const known = await asSystem(services, 'logReview.known-cases', ({ db }) => knownCases(db, ids));
  const come = await lateInCases(engine, month);
  return all.filter(({ row, events }) => !known.has(row.case_id) || events.some(({ event_id }) => come.has(event_id)));
}

const patientsOf = (cases: readonly SeenCase[], events: readonly SeenDrawn[]): Set<string> =>
  new Set([...cases.flatMap(({ row }) => row.patients), ...events.map(({ event }) => event.patient_id)]);
