import type { Engine } from '../engine/engine.ts';
import { resumed } from '../engine/resumed.ts';
import { fillCases } from './case-store.ts';
import { explanations } from './explanations.ts';
import { flags } from './flags.ts';
import type { Explanation, Rules } from './rule.ts';
import { type Period, periodOf } from './statement.ts';
import { fillDirect, fillFinding, fillHit, fillOpen, fillUnexplained, makeTies, replaceMonth } from './store.ts';

export const standardRules: Rules = { explanations, flags };

/** A step of the analysis with the rows it left and the time it took. */
export type StepDone = { step: string; rows: number; elapsedMs: number };

type Step = { step: string; run: () => Promise<number> };

/**
 * Explains the events of a month, flags those left and gathers the cases.
 *
 * Each step makes a month of one table beside the old and lets it take its place at once, so that a step may be done again:
 * a step whose worker ended is, at most five times. The same events and rules give the same cases.
 * Explanations look back 90 days, hence analyse months in their order. Throws EngineLost when the engine does not come back.
 */
export async function analyse(
  engine: Engine,
  month: string,
  rules: Rules = standardRules,
  told: (done: StepDone) => void = () => {},
): Promise<StepDone[]> {
  const done: StepDone[] = [];
  for (const step of stepsOf(engine, periodOf(month), rules)) {
    const last = await timed(step);
    done.push(last);
    told(last);
  }
  return done;
}

const ofShape = ({ explanations }: Rules, shape: Explanation['shape']) =>
  explanations.filter((rule) => rule.shape === shape);

function stepsOf(engine: Engine, period: Period, rules: Rules): Step[] {
  const weak = rules.explanations.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
  const make = (table: string, fill: (stage: string) => Promise<void>): Step => ({
    step: table,
    run: () => replaceMonth(engine, table, period, fill),
  });
  return [
    { step: 'relation_window', run: () => makeTies(engine, ofShape(rules, 'ties'), period) },
    make('event_explanation', (stage) => fillDirect(engine, stage, period)),
    make('open_event', (stage) => fillOpen(engine, stage, period)),
    make('explanation_hit', (stage) => each(ofShape(rules, 'events'), (rule) => fillHit(engine, stage, rule, period))),
    make('unexplained_event', (stage) => fillUnexplained(engine, stage, weak, period)),
    make('finding', (stage) => each(rules.flags, (flag) => fillFinding(engine, stage, flag, period))),
    make('review_case', (stage) => fillCases(engine, stage, rules.flags, period)),
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
