import type { Engine } from '../engine/engine.ts';
import { withoutMerges } from '../engine/merges.ts';
import { resumed } from '../engine/resumed.ts';
import { fillCases } from './case-store.ts';
import { contextMissing, withContext } from './context-missing.ts';
import type { Explanation, Rules } from './rule.ts';
import { standardRules } from './rules-with.ts';
import { runOf, writeRun } from './runs.ts';
import { type Period, periodOf } from './statement.ts';
import {
  fillDirect,
  fillFinding,
  fillHit,
  fillOpen,
  fillUnexplained,
  fillUnitUse,
  makeTies,
  replaceMonth,
} from './store.ts';
import { fillStrata } from './strata.ts';

/** A step of the analysis with the rows it left and the time it took. */
export type StepDone = { step: string; rows: number; elapsedMs: number };

type Step = { step: string; run: () => Promise<number> };

/**
 * Explains the events of a month, flags those left, gathers the cases and says which stratum each event is of.
 *
 * Each step makes a month of one table beside the old and lets it take its place at once, so that a step may be done again:
 * a step whose worker ended is, at most five times. The same events and rules give the same cases. Rules whose context is
 * missing say nothing; without encounters no event is called unexplained.
 * Explanations look back 90 days, hence analyse months in their order. One analysis at a time: the caller sees to that.
 * Throws EngineLost when the engine does not come back, RangeError for what is no month.
 */
export async function analyse(
  engine: Engine,
  month: string,
  rules: Rules = standardRules,
  told: (done: StepDone) => void = () => {},
): Promise<StepDone[]> {
  const period = periodOf(month);
  const could = withContext(rules, await resumed(() => contextMissing(engine, month)));
  const done: StepDone[] = [];
  await withoutMerges(engine, async () => {
    for (const step of [...explaining(engine, period, could), ...judging(engine, period, could)]) {
      const last = await timed(step);
      done.push(last);
      told(last);
    }
  });
  await resumed(() => writeRun(engine, period, runOf(rules, could)));
  return done;
}

const ofShape = ({ explanations }: Rules, shape: Explanation['shape']) =>
  explanations.filter((rule) => rule.shape === shape);

type Fill = (stage: string) => Promise<void>;

const monthOf = (engine: Engine, period: Period, table: string, fill: Fill): Step => ({
  step: table,
  run: () => replaceMonth(engine, table, period, fill),
});

/** Nothing is unexplained where contacts are not known: the tables of what is left are emptied. */
export function explaining(engine: Engine, period: Period, rules: Rules): Step[] {
  const weak = rules.explanations.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
  const known = rules.explanations.some(({ id }) => id === 'X01');
  const make = (table: string, fill: Fill) => monthOf(engine, period, table, known ? fill : async () => {});
  return [
    { step: 'relation_window', run: () => makeTies(engine, ofShape(rules, 'ties'), period) },
    monthOf(engine, period, 'event_explanation', (stage) => fillDirect(engine, stage, ofShape(rules, 'ties'), period)),
    make('open_event', (stage) => fillOpen(engine, stage, period)),
    make('explanation_hit', (stage) => each(ofShape(rules, 'events'), (rule) => fillHit(engine, stage, rule, period))),
    make('unexplained_event', (stage) => fillUnexplained(engine, stage, weak, period)),
  ];
}

export function judging(engine: Engine, period: Period, { flags, limits }: Rules): Step[] {
  const make = (table: string, fill: Fill) => monthOf(engine, period, table, fill);
  return [
    { step: 'unit_use', run: () => fillUnitUse(engine, period) },
    make('finding', (stage) => each(flags, (flag) => fillFinding(engine, stage, flag, period))),
    make('review_case', (stage) => fillCases(engine, stage, flags, period)),
    make('event_stratum', (stage) => fillStrata(engine, stage, period, limits.perhaps)),
  ];
}

async function each<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of list) await work(item);
}

async function timed({ step, run }: Step): Promise<StepDone> {
  const started = performance.now();
  const rows = await resumed(run);
  return { step, rows, elapsedMs: performance.now() - started };
}
