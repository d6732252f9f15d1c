import type { Context } from '../../../../platform/module.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { Text } from '../../../../shared/text.ts';
import type { DecisionRow, FollowUp, FollowUpQuery } from '../../contract/follow-up.ts';
import { MonthFigures } from '../../contract/month.ts';
import { isTooLoose } from '../../rules/chance.ts';
import { added, noReviews, punctualityOf, toldDecisions } from '../../rules/follow-up.ts';
import * as store from '../../store/follow-up.ts';
import { lateIn } from '../../store/late.ts';
import { statement } from '../../texts/follow-up.ts';
import { whyNames } from '../../texts/review.ts';
import { ruleName } from './rule-name.ts';

const monthsShown = 12;

/** The months asked for; left out, the twelve up to the month before this. Errors: `input.invalid` when they go backwards or are too many. */
function monthsOf({ today }: Context, { from, to }: FollowUpQuery): { from: string; to: string } {
  const last = to ?? today.toPlainYearMonth().subtract({ months: 1 }).toString();
  const first =
    from ??
    Temporal.PlainYearMonth.from(last)
      .subtract({ months: monthsShown - 1 })
      .toString();
  const span = Temporal.PlainYearMonth.from(first).until(Temporal.PlainYearMonth.from(last), {
    largestUnit: 'months',
  }).months;
  if (span >= 0 && span < 60) return { from: first, to: last };
  throw new Problem('input.invalid', 422, {}, [{ path: 'query.from', message: 'logReview.months-backwards' }]);
}

/** The unit and months asked for. Errors: `permission.not-here` for a unit whose figures the actor may not see. */
export async function spanOf(
  context: Context,
  query: FollowUpQuery,
): Promise<{ unit: store.FollowedUnit; span: store.Span }> {
  const months = monthsOf(context, query);
  const unit = await store.followedUnit(context.db, query.unitId);
  if (!unit) throw new Problem('permission.not-here', 403, { unitId: query.unitId });
  context.note({ unitId: unit.id });
  return { unit, span: { unitId: unit.id, ...months, today: context.today.toString() } };
}

const isWhy = (code: string): code is keyof typeof whyNames => code in whyNames;
const nameOf = ({ dimension, code }: store.DecisionStored): Text =>
  dimension === 'why' && isWhy(code) ? whyNames[code] : ruleName(code);

const told = (rows: readonly store.DecisionStored[], dimension: 'why' | 'rule', whole: boolean): DecisionRow[] =>
  rows
    .filter((row) => row.dimension === dimension)
    .map((row) => ({ code: row.code, name: nameOf(row), ...toldDecisions(row, whole) }));

/** What the log itself says, without telling of any unit. */
function aboutTheLog(
  months: Awaited<ReturnType<typeof store.monthFigures>>,
): Pick<FollowUp, 'explained' | 'chance' | 'off'> {
  const parsed = months.map(({ month, figures }) => ({ month, figures: MonthFigures.parse(figures) }));
  const latest = parsed.at(-1)?.figures;
  const none = { rows: null, events: null, firstPairs: null };
  return {
    explained: parsed.map(({ month, figures }) => ({ month, ...(figures.explained ?? none) })),
    chance: (latest?.chance ?? []).map(({ rule, share }) => ({
      code: rule,
      name: ruleName(rule),
      share,
      loose: isTooLoose(share),
    })),
    off: (latest?.off ?? []).map(({ rule, missing }) => ({ code: rule, name: ruleName(rule), missing })),
  };
}

/** How the review is done in a unit and below it. */
export async function followUpOf(context: Context, query: FollowUpQuery): Promise<FollowUp> {
  const { db } = context;
  const { unit, span } = await spanOf(context, query);
  const months = await store.punctualityByMonth(db, span);
  const units = await store.punctualityByUnit(db, span);
  const decisions = await store.decisionFigures(db, span);
  return {
    unit: { id: unit.id, name: unit.name },
    above: unit.above_id && unit.above ? { id: unit.above_id, name: unit.above } : null,
    wholeRegion: unit.whole,
    ...{ from: span.from, to: span.to },
    total: punctualityOf(months.reduce(added, noReviews)),
    months: months.map((row) => ({ month: row.month, ...punctualityOf(row) })),
    byUnit: units.map((row) => ({ unit: { id: row.id, name: row.name }, ...punctualityOf(row) })),
    byWhy: told(decisions, 'why', unit.whole),
    byRule: told(decisions, 'rule', unit.whole),
    ...aboutTheLog(await store.monthFigures(db, span)),
    late: (await lateIn(db, span)).map(({ month, rows, waiting }) => ({ month, rows, waiting })),
    statement,
  };
}
