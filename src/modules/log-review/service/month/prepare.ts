import { asSystem } from '../../../../platform/assemble.ts';
import { dayOf } from '../../../../platform/clock.ts';
import type { Services } from '../../../../platform/services.ts';
import { Problem } from '../../../../shared/problem.ts';
import { analyse } from '../../analysis/analyse.ts';
import { engineOf } from '../../engine/installed.ts';
import { rollUp } from '../../engine/roll-up.ts';
import { isOver } from '../../rules/due.ts';
import { freezeFrame, lateMonths } from '../../sampling/frame.ts';
import * as store from '../../store/month.ts';
import { inTurn } from '../intake/turn.ts';
import { type RulesInForce, rulesInForce } from '../rules/in-force.ts';
import { figuresOf } from './figures.ts';
import { gather } from './gathered.ts';
import { keep, type Prepared } from './keep.ts';
import { commitMonth } from './seed.ts';

/** Tells of each step as it is done, with the time it took. */
export type Told = (step: { step: string; elapsedMs: number }) => void;

type Start = {
  month: store.MonthStored;
  yearMonth: store.MonthStored;
  inForce: RulesInForce;
};

/** What must be known before the engine is asked. Errors: `logReview.month-not-over`, `logReview.no-region`. */
async function begin(services: Services, month: string): Promise<Start> {
  if (!isOver(month, dayOf(services.clock.now()))) throw new Problem('logReview.month-not-over', 409, { month });
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
});

/**
 * Makes a past month ready for review: rolls up, analyses with the region's rules, freezes the frame, draws, and makes the reviews
 * with their items in one transaction; tasks follow from the reviews. Rows of earlier months that came too late for theirs are in
 * this month's frame. A month that is drawn is left as it is. Ended anywhere, it can be done again.
 * Errors: `logReview.month-not-over`, `logReview.no-region`.
 */
export async function prepareMonth(services: Services, month: string, told: Told = () => {}): Promise<Prepared> {
  const start = await begin(services, month);
  if (start.month.state === 'drawn') return { month, drawn: 'before', reviews: 0, items: 0 };
  const timed = timing(told);
  const engine = await engineOf(services);
  const late = await timed('roll-up', async () => {
    await inTurn(services, () => rollUp(engine));
    return lateMonths(engine, month);
  });
  const { rules, version } = start.inForce;
  const plan = planOf(start, late);
  await timed('analyse', async () => {
    await inTurn(services, async () => {
      for (const one of [...late, month]) await analyse(engine, one, rules);
    });
    await asSystem(services, 'logReview.analysed', ({ db }) => store.markAnalysed(db, month, version));
  });
  const cutoffAt = services.clock.now().toString();
  await timed('freeze', () => freezeFrame(engine, month, { shown: plan.shown, late }));
  const gathered = await timed('draw', () => gather(services, engine, { ...start, plan }));
  const figures = await timed('figures', () => figuresOf(engine, month, rules));
  return timed('reviews', () =>
    asSystem(
      services,
      'logReview.prepare-month',
      (context) => keep(context, { month, plan, version, cutoffAt, gathered, figures }),
      'logReview.month-drawn-now',
    ),
  );
}

const timing =
  (told: Told) =>
  async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    told({ step, elapsedMs: performance.now() - started });
    return result;
  };
