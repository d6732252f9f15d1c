import type { Context } from '../../../../platform/module.ts';
import { showMonth } from '../../../../shared/date.ts';
import { newId } from '../../../../shared/ids.ts';
import type { Queue } from '../../contract/review-words.ts';
import { type Judged, judgedAt, type Leader } from '../../rules/placing.ts';
import type { StratumFrame } from '../../sampling/draw.ts';
import {
  insertItems,
  insertReviews,
  insertStrata,
  type NewItem,
  type NewReview,
  type NewStratum,
} from '../../store/month-items.ts';
import * as places from '../../store/month-places.ts';
import type { Draft } from './items.ts';

/** Where things of the log belong in the organisation. */
export type Placing = { region: string; placeOf: (unit: string, user?: string) => string };

type Making = { month: string; dueOn: string };
type Placed = Draft & { person_id: string | null; judged: Judged };

const keyOf = ({ unitId, queue }: Judged): string => `${queue} ${unitId}`;

async function placed(
  { db }: Context,
  drafts: readonly Draft[],
  { region, placeOf }: Placing,
): Promise<{ all: Placed[]; leaders: Map<string, Leader[]> }> {
  const people = await places.peopleByHsa(db, [...new Set(drafts.map(({ user_hsa }) => user_hsa))]);
  const units = new Set([region, ...drafts.map(({ unit_hsa, user_hsa }) => placeOf(unit_hsa, user_hsa))]);
  const leaders = await places.leadersOf(db, [...units]);
  const all = drafts.map((draft) => {
    const person_id = people.get(draft.user_hsa.toUpperCase()) ?? null;
    const unitId = placeOf(draft.unit_hsa, draft.user_hsa);
    const judged: Judged =
      draft.queue === 'protected'
        ? { unitId: region, queue: 'protected' }
        : judgedAt(unitId, person_id, leaders.get(unitId) ?? [], region);
    return { ...draft, person_id, judged };
  });
  return { all, leaders };
}

const titleOf = (month: string, queue: Queue, unit: string): string =>
  `Loggkontroll ${showMonth(month, 'sv')}, ${queue === 'protected' ? 'skyddade personuppgifter' : unit}`;

/** Leaders of units that only take over what a leader below did, asked for apart. */
async function reviewersOf({ db }: Context, judged: readonly Judged[], leaders: Map<string, Leader[]>, region: string) {
  const missing = [...new Set(judged.map(({ unitId }) => unitId))].filter((id) => !leaders.has(id));
  const more = await places.leadersOf(db, missing);
  const officer = await places.protectedReviewer(db, region);
  return ({ unitId, queue }: Judged): string | null =>
    queue === 'protected' ? officer : ((leaders.get(unitId) ?? more.get(unitId))?.[0]?.personId ?? null);
}

async function reviewsFor(
  context: Context,
  items: readonly Placed[],
  leaders: Map<string, Leader[]>,
  { region }: Placing,
  { month, dueOn }: Making,
) {
  const groups = [...Map.groupBy(items, ({ judged }) => keyOf(judged))];
  const judged = groups.flatMap(([, [first]]) => (first ? [first.judged] : []));
  const reviewerOf = await reviewersOf(context, judged, leaders, region);
  const names = await places.unitNames(
    context.db,
    judged.map(({ unitId }) => unitId),
  );
  const made = groups.map(([key, own]): [string, NewReview] => {
    const { unitId, queue } = own[0]?.judged ?? { unitId: region, queue: 'unit' };
    const id = newId(context.now.epochMilliseconds);
    const title = titleOf(month, queue, names.get(unitId) ?? '');
    return [
      key,
      {
        id,
        unit_id: unitId,
        title,
        month,
        queue,
        reviewer_id: reviewerOf({ unitId, queue }),
        due_on: dueOn,
        items: own.length,
      },
    ];
  });
  return new Map(made.toSorted(([, a], [, b]) => (a.title < b.title ? -1 : 1)));
}

/** Writes a month's reviews and items, each where it is to be judged. Answers how many of each. */
export async function writeReviews(context: Context, drafts: readonly Draft[], placing: Placing, making: Making) {
  const { all, leaders } = await placed(context, drafts, placing);
  const reviews = await reviewsFor(context, all, leaders, placing, making);
  await insertReviews(context.db, [...reviews.values()]);
  const items = all.map(({ judged, ...draft }): NewItem => {
    const review = reviews.get(keyOf(judged));
    const { id = '', unit_id = '', queue = 'unit' } = review ?? {};
    return { ...draft, id: newId(context.now.epochMilliseconds), review_id: id, unit_id, queue, month: making.month };
  });
  await insertItems(context.db, items);
  return { reviews: reviews.size, items: items.length };
}

/** Writes down the frozen frame, and how many were taken of each stratum. */
export async function writeStrata(
  { db }: Context,
  month: string,
  strata: readonly StratumFrame[],
  taken: ReadonlyMap<string, number>,
  { region, placeOf }: Placing,
): Promise<void> {
  const rows = strata.map(
    ({ unit, stratum, events, root }): NewStratum => ({
      unit_id: unit === '' ? region : placeOf(unit),
      unit_hsa: unit,
      ...{ stratum, events, root },
      taken: stratum === 'case' ? events : (taken.get(`${unit}/${stratum}`) ?? 0),
    }),
  );
  await insertStrata(db, month, rows);
}
