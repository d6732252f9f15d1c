import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { regionId } from '../../organisation/index.ts';
import { type MonthDetail, MonthFigures, type MonthRow, type monthApi, type Redraw } from '../contract/month.ts';
import { prepareJobName, redrawJobName } from '../jobs/names.ts';
import { may } from '../permissions.ts';
import { isOver } from '../rules/due.ts';
import { seedTime } from '../rules/seed-time.ts';
import { lateIn, lateReviewedIn } from '../store/late.ts';
import { monthAt } from '../store/month.ts';
import * as months from '../store/months.ts';
import * as redraws from '../store/redraw.ts';
import { stratumNames } from '../texts/month.ts';
import { commitMonth, seedOf } from './month/seed.ts';

const moment = (at: Date | null): string | null => at?.toISOString() ?? null;

const seedTimeOf = ({ month, committed_at }: Pick<months.MonthRowStored, 'month' | 'committed_at'>) =>
  seedTime(month, Temporal.Instant.fromEpochMilliseconds(committed_at.getTime()));

const presentRow = (row: months.MonthRowStored): MonthRow => ({
  id: row.month,
  month: row.month,
  state: row.state,
  committedAt: row.committed_at.toISOString(),
  seedTime: seedTimeOf(row),
  commitment: row.seed_commitment,
  cutoffAt: moment(row.cutoff_at),
  drawnAt: moment(row.drawn_at),
  ruleVersion: row.rule_version,
  ...{ reviews: row.reviews, signed: row.signed, items: row.items },
});

const presentRedraw = (row: redraws.RedrawStored, month: months.MonthRowStored): Redraw => ({
  id: row.id,
  month: row.month,
  unit: row.of_unit_id && row.unit ? { id: row.of_unit_id, name: row.unit } : null,
  status: row.status,
  askedAt: row.asked_at.toISOString(),
  askedBy: row.asked_by,
  doneAt: moment(row.done_at),
  seedTime: seedTimeOf(month),
  ...{ strata: row.strata, items: row.items, differences: row.differences },
});

const isNamed = (stratum: string): stratum is keyof typeof stratumNames => stratum in stratumNames;
const frameCount = (row: months.FrameStored) => ({
  ...row,
  name: isNamed(row.stratum) ? stratumNames[row.stratum] : { sv: row.stratum, en: row.stratum },
});

async function monthOf({ db }: Context, month: string): Promise<months.MonthRowStored> {
  const row = await months.monthRow(db, month);
  if (!row) throw new Problem('record.not-found', 404, { month });
  return row;
}

/** The seed in hexadecimal once the month is drawn, to those who may draw it again. */
async function seedShown({ db, actor, services }: Context, month: string): Promise<string | null> {
  const stored = actor.may(may.redraw) ? await monthAt(db, month) : undefined;
  return stored?.state === 'drawn' ? seedOf(services.masterKey, stored).toString('hex') : null;
}

/** What came to a month after it was drawn, and what its review had of earlier ones. */
async function lateOf({ db }: Context, month: string): Promise<Pick<MonthDetail, 'late' | 'lateHere'>> {
  const [late = null] = await lateIn(db, { from: month, to: month });
  return { late, lateHere: await lateReviewedIn(db, month) };
}

async function redrawOf(context: Context, id: string): Promise<Redraw> {
  const row = await redraws.redrawAt(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  return presentRedraw(row, await monthOf(context, row.month));
}

export const monthHandlers: Handlers<typeof monthApi> = {
  months: async ({ db }) => ({ items: (await months.listMonths(db)).map(presentRow) }),
  month: async (context, { params }) => {
    const row = await monthOf(context, params.month);
    const { algorithm, plan, result_hash: resultHash, figures } = row;
    return {
      ...presentRow(row),
      ...{ algorithm, plan, resultHash, figures: MonthFigures.parse(figures) },
      seed: await seedShown(context, params.month),
      preparing: row.step && row.step_at && { step: row.step, since: row.step_at.toISOString() },
      ...(await lateOf(context, params.month)),
      frame: (await months.frameOf(context.db, params.month)).map(frameCount),
      redraws: (await redraws.redrawsOf(context.db, params.month)).map((one) => presentRedraw(one, row)),
    };
  },
  redraw: async (context, { body }) => {
    const { id, month, unitId } = body;
    const row = await monthOf(context, month);
    if (row.state !== 'drawn') throw new Problem('logReview.month-unknown', 409, { month });
    const region = (await regionId(context.db)) ?? '';
    const asked = {
      id,
      month,
      regionId: region,
      ofUnitId: unitId,
      askedBy: context.actor.id,
      askedAt: context.now.toString(),
    };
    await redraws.insertRedraw(context.db, asked);
    await context.enqueue(redrawJobName, { id, month, unitId });
    return redrawOf(context, id);
  },
  redrawn: (context, { params }) => redrawOf(context, params.id),
  prepareMonth: async (context, { params: { month } }) => {
    const { db, today, enqueue, note } = context;
    if (!isOver(month, today)) throw new Problem('logReview.month-not-over', 409, { month });
    await commitMonth(context, month);
    const row = await monthOf(context, month);
    if (row.state === 'drawn') throw new Problem('logReview.month-drawn', 409, { month });
    note({ subjectId: month, unitId: (await regionId(db)) ?? '' });
    await enqueue(prepareJobName, { month });
    return presentRow(row);
  },
};
