import { asSystem } from '../../../../platform/assemble.ts';
import { dayOf } from '../../../../platform/clock.ts';
import type { Services } from '../../../../platform/services.ts';
import { Problem } from '../../../../shared/problem.ts';
import { analyse } from '../../analysis/analyse.ts';
import type { MonthStep } from '../../contract/review-words.ts';
import type { Engine } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { resumed } from '../../engine/resumed.ts';
import { isOver } from '../../rules/due.ts';
import { freezeFrame } from '../../sampling/frame.ts';
import { waitingBefore } from '../../store/late.ts';
import * as store from '../../store/month.ts';
import { countLate, rollUpLog } from '../intake/late.ts';
import { inTurn } from '../intake/turn.ts';
import { type RulesInForce, rulesInForce } from '../rules/in-force.ts';
import { figuresOf } from './figures.ts';
import { gather } from './gathered.ts';
import { keep, type Prepared } from './keep.ts';
import { countRows } from './late-rows.ts';
import { commitMonth } from './seed.ts';

/** Tells of each step as it is done, with the time it took. */
export type Told = (step: { step: MonthStep; elapsedMs: number }) => void;

type Start = {
  month: store.MonthStored;
  yearMonth: store.MonthStored;
  inForce: RulesInForce;
};

/** What must be known before the engine is asked. Errors: `logReview.no-region`. */
async function begin(services: Services, month: string): Promise<Start> {
  return asSystem(services, 'logReview.begin-month', async (context) => {
    const committed = await commitMonth(context, month);
    if (!committed) throw new Problem('logReview.no-region', 409);
    const yearMonth = (await store.firstOfYear(context.db, Number(month.slice(0, 4)))) ?? committed;
    return { month: committed, yearMonth, inForce: await rulesInForce(context.db) };
  });
}

/** The plan a month is drawn by, as it is kept with it. */
const planOf = ({ inForce: { plan, rules }, yearMonth }: Start, late: string[]): store.PlanStored => ({
  ...plan,
  shown: rules.limits.shown,
  rotation: yearMonth.month,
  late,
  frozenCases: true,
});

/**
 * Makes a past month ready for review: rolls up, analyses with the region's rules, freezes the frame, draws, and makes the reviews
 * with their items in one transaction; tasks follow from the reviews. Rows of earlier months that came too late for theirs are in
 * this month's frame.
 *
 * No transaction is open while the engine works; which step it is at stands in the month's row. It keeps the log's turn from the
 * first step to the last: a second one, in any process, waits and then leaves the month as it is. Each step puts its result in
 * place at once, and none looks at what an earlier attempt left, so that one that ended anywhere is done again with the same result.
 * Errors: `logReview.month-not-over`, `logReview.no-region`.
 */
export async function prepareMonth(services: Services, month: string, told: Told = () => {}): Promise<Prepared> {
  if (!isOver(month, dayOf(services.clock.now()))) throw new Problem('logReview.month-not-over', 409, { month });
  const engine = await engineOf(services);
  return inTurn(services, async () => {
    const start = await begin(services, month);
    if (start.month.state === 'drawn') return { month, drawn: 'before', reviews: 0, items: 0 };
    return prepared({ services, engine, start, step: stepping(services, month, told) });
  });
}

type Work = { services: Services; engine: Engine; start: Start; step: ReturnType<typeof stepping> };

async function prepared({ services, engine, start, step }: Work): Promise<Prepared> {
  const { month } = start.month;
  const late = await step('roll-up', () => lateMonths(services, engine, month));
  const { rules, version } = start.inForce;
  const plan = planOf(start, late);
  await step('analyse', async () => {
    for (const one of [...late, month]) await analyse(engine, one, rules);
    await asSystem(services, 'logReview.analysed', ({ db }) => store.markAnalysed(db, month, version));
  });
  const cutoffAt = services.clock.now().toString();
  const counted = await step('freeze', async () => {
    await resumed(() => freezeFrame(engine, month, { shown: plan.shown, late }));
    return countRows(services, engine, month);
  });
  const gathered = await step('draw', () => gather(services, engine, { ...start, plan }));
  const figures = await step('figures', () => figuresOf(engine, month, rules));
  const keeping = { month, plan, version, cutoffAt, counted, gathered, figures };
  return step('reviews', () =>
    asSystem(services, 'logReview.prepare-month', (context) => keep(context, keeping), 'logReview.month-drawn-now'),
  );
}

/** Rolls up, and answers the earlier months of which rows have come that no review has had. */
async function lateMonths(services: Services, engine: Engine, month: string): Promise<string[]> {
  await rollUpLog(services, engine);
  await countLate(services, engine);
  const waiting = await asSystem(services, 'logReview.late', ({ db }) => waitingBefore(db, month));
  return waiting.map((one) => one.month);
}

const stepping =
  (services: Services, month: string, told: Told) =>
  async <T>(step: MonthStep, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    await asSystem(services, 'logReview.step', ({ db, now }) => store.markStep(db, month, step, now.toString()));
    const result = await work();
    told({ step, elapsedMs: performance.now() - started });
    return result;
  };
