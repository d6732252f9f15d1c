import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import { Problem } from '../../../../shared/problem.ts';
import { analyse, type StepDone } from '../../analysis/analyse.ts';
import { type CaseRow, casesOf } from '../../analysis/case-store.ts';
import type { Limits } from '../../analysis/rule.ts';
import { readRun } from '../../analysis/runs.ts';
import { periodOf } from '../../analysis/statement.ts';
import type { MonthFigures } from '../../contract/month.ts';
import type { Engine } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { resumed } from '../../engine/resumed.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import { figuresOf } from '../month/figures.ts';
import { rulesInForce } from '../rules/in-force.ts';
import { rollUpLog } from './late.ts';
import { inTurn } from './turn.ts';

/** What an analysis of a month said. `cases`: how many have at least the score of each limit. No person, no unit. */
export type MonthAnalysis = {
  month: string;
  ruleVersion: number | null;
  steps: StepDone[];
  limits: Limits;
  cases: { shown: number; perhaps: number };
  figures: MonthFigures;
};

/**
 * Rolls up what has come and analyses a month with the rules the region has set last, or the standard ones. Tells of each step.
 * Throws `EngineLost`, and `RangeError` for what is no month.
 */
export async function analyseMonth(
  services: Services,
  month: string,
  told: (step: StepDone) => void = () => {},
): Promise<MonthAnalysis> {
  const engine = await engineOf(services);
  const { version, rules } = await asSystem(services, 'logReview.analyse', ({ db }) => rulesInForce(db));
  const steps = await inTurn(services, async () => {
    const rolled = await timedRollUp(services, engine);
    told(rolled);
    return [rolled, ...(await analyse(engine, month, rules, told))];
  });
  const cases = { shown: 0, perhaps: 0 };
  for await (const { score } of casesOf(engine, periodOf(month), rules.limits.perhaps)) {
    cases.perhaps += 1;
    if (score >= rules.limits.shown) cases.shown += 1;
  }
  const figures = await figuresOf(engine, month, rules);
  return { month, ruleVersion: version, steps, limits: rules.limits, cases, figures };
}

async function timedRollUp(services: Services, engine: Engine): Promise<StepDone> {
  const started = performance.now();
  const days = await resumed(() => rollUpLog(services, engine));
  return { step: 'access_event', rows: days.length, elapsedMs: performance.now() - started };
}

/** A case with its patients in clear. */
export type ClearCase = CaseRow & { rank: number };

/**
 * The cases of an analysed month, the highest score first, patients in clear: for whoever may see them all, and so written in the
 * trail before the first is given. Throws `logReview.month-not-analysed`.
 */
export async function* clearCases(services: Services, month: string, lowest = 0): AsyncGenerator<ClearCase> {
  const engine = await engineOf(services);
  const period = periodOf(month);
  if (!(await readRun(engine, period))) throw new Problem('logReview.month-not-analysed', 409, { month });
  await asSystem(
    services,
    'logReview.cases',
    async ({ note }) => note({ detail: { month, lowest } }),
    'logReview.cases-read',
  );
  const people = patientPseudonyms(services.masterKey);
  let rank = 0;
  for await (const found of casesOf(engine, period, lowest)) {
    rank += 1;
    yield { ...found, rank, patients: found.patients.map(people.clear) };
  }
}
