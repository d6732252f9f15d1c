import type { Context } from '../../../../platform/module.ts';
import { regionId } from '../../../organisation/index.ts';
import type { MonthFigures } from '../../contract/month.ts';
import { reviewDueOn } from '../../rules/due.ts';
import { placesOf } from '../../rules/placing.ts';
import { insertDrawnRows, insertLateReviews } from '../../store/late.ts';
import * as store from '../../store/month.ts';
import { unitsByHsa } from '../../store/month-places.ts';
import { resultHash } from './draw.ts';
import type { Gathered } from './gathered.ts';
import { holidaysAround } from './holidays.ts';
import { type Known, ofCase, ofEvent } from './items.ts';
import type { CountedRows } from './late-rows.ts';
import { writeReviews, writeStrata } from './write.ts';

/** What became of a month: reviews and items made, or none since it was drawn before. */
export type Prepared = { month: string; drawn: 'now' | 'before'; reviews: number; items: number };

export type Keeping = {
  month: string;
  plan: store.PlanStored;
  version: number | null;
  cutoffAt: string;
  counted: CountedRows;
  gathered: Gathered;
  figures: MonthFigures;
};

/** Writes it all, unless another has meanwhile. */
export async function keep(
  context: Context,
  { month, plan, version, cutoffAt, counted, gathered, figures }: Keeping,
): Promise<Prepared> {
  const { db, now, today, actor } = context;
  const current = await store.lockMonth(db, month);
  if (current?.state === 'drawn') return { month, drawn: 'before', reviews: 0, items: 0 };
  const region = (await regionId(db)) ?? '';
  const { ids, names } = await unitsByHsa(db);
  const placeOf = placesOf(ids, gathered.units, region);
  const placing = { region, placeOf: (unit: string, user = '') => placeOf(unit, gathered.homes.get(user)) };
  const known: Known = {
    looked: gathered.looked,
    patients: gathered.patients,
    nameOf: (unit) => names.get(unit.toUpperCase()) ?? unit,
  };
  const drafts = [
    ...gathered.cases.map((one) => ofCase(one, known)),
    ...gathered.events.map((one) => ofEvent(one, known)),
  ];
  await writeStrata(context, month, gathered.drawn.strata, takenOf(gathered), placing);
  const dueOn = reviewDueOn(month, { dueDay: plan.dueDay, holidays: holidaysAround(month, today), readyOn: today });
  const made = await writeReviews(context, drafts, placing, { month, dueOn });
  const hash = resultHash(
    gathered.drawn.events,
    gathered.cases.map(({ row }) => row.case_id),
  );
  await store.markDrawn(db, {
    month,
    ruleVersion: version,
    cutoffAt,
    drawnAt: now.toString(),
    plan,
    resultHash: hash,
    figures,
    drawnBy: actor.id,
  });
  await insertDrawnRows(db, month, counted.own, now.toString());
  await insertLateReviews(db, month, counted.late);
  context.note({ detail: { month, ...made, resultHash: hash } });
  return { month, drawn: 'now', ...made };
}

/** How many events were taken of each stratum of each unit. */
function takenOf({ drawn }: Gathered): Map<string, number> {
  const taken = new Map<string, number>();
  for (const { stratum, place } of drawn.events) {
    const key = `${place}/${stratum}`;
    taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  return taken;
}
