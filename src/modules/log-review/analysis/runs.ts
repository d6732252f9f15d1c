import { type Engine, rows } from '../engine/engine.ts';
import type { LookedFor } from './case-store.ts';
import { explanations } from './explanations.ts';
import type { Explanation, Flag, Limits, Rules, Settings } from './rule.ts';
import type { Period } from './statement.ts';

/** A rule as it was used: what decides what it says. */
export type RuleUsed = { id: string; version: number; weight?: number; settings: Settings };

/** By which rules a month was analysed. `missing`: rules that were on and said nothing for want of context. */
export type Run = { rules: readonly RuleUsed[]; missing: readonly string[]; limits: Limits };

const used = (rule: Explanation | Flag): RuleUsed => ({
  id: rule.id,
  version: rule.version,
  ...('weight' in rule ? { weight: rule.weight } : {}),
  settings: rule.settings,
});

/** `asked`: the rules that were on; `could`: those of them that had their context. */
export function runOf(asked: Rules, could: Rules): Run {
  const all = ({ explanations, flags }: Rules) => [...explanations, ...flags];
  const said = new Set<string>(all(could).map(({ id }) => id));
  const missing = all(asked).flatMap(({ id }) => (said.has(id) ? [] : [id]));
  return { rules: all(could).map(used), missing, limits: asked.limits };
}

export const writeRun = (engine: Engine, { month }: Period, run: Run) =>
  engine.command(
    'insert into analysis_run (month, rules, analysed_at) select {month:UInt32}, {rules:String}, now64(3)',
    { month, rules: JSON.stringify(run) },
  );

/** By which rules a month was last analysed; null when it never was. */
export async function readRun(engine: Engine, { month }: Period): Promise<Run | null> {
  const found = await rows<{ rules: string }>(
    engine,
    'select rules from analysis_run final where month = {month:UInt32}',
    { month },
  );
  return found[0] ? (JSON.parse(found[0].rules) as Run) : null;
}

/** Which explanations were looked for when a month was analysed, in their order. */
export async function lookedFor(engine: Engine, period: Period): Promise<LookedFor[]> {
  const run = await readRun(engine, period);
  const has = (rule: string) => run?.rules.some(({ id }) => id === rule) ?? false;
  return explanations.map(({ id }) => ({
    rule: id,
    state: has(id) ? 'used' : run?.missing.includes(id) ? 'missing' : 'off',
  }));
}
