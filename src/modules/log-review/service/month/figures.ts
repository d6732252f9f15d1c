import { chanceShares } from '../../analysis/chance.ts';
import { contextMissing } from '../../analysis/context-missing.ts';
import { explanations } from '../../analysis/explanations.ts';
import { explainedShares, findingsByRule } from '../../analysis/figures.ts';
import { flags } from '../../analysis/flags.ts';
import type { Rules } from '../../analysis/rule.ts';
import { rulesWith } from '../../analysis/rules-with.ts';
import { periodOf } from '../../analysis/statement.ts';
import type { MonthFigures } from '../../contract/month.ts';
import type { Engine } from '../../engine/engine.ts';
import { accountsNotOfStaff } from '../../sampling/frame.ts';

/** Rules that said nothing: for want of context, or since the region has switched them off. */
async function rulesOff(
  engine: Engine,
  month: string,
  { explanations: used, flags: raised }: Rules,
): Promise<MonthFigures['off']> {
  const { off } = await contextMissing(engine, month);
  const on = new Set<string>([...used, ...raised].map(({ id }) => id));
  const standard = rulesWith();
  const switched = [...explanations, ...flags]
    .filter(({ id }) => !on.has(id) && isOnByItself(standard, id))
    .map(({ id }) => id);
  const missing = off
    .filter(({ id }) => !switched.includes(id as never))
    .map(({ id, needs }) => ({ rule: id, missing: [...needs] }));
  return [...missing, ...switched.map((rule) => ({ rule, missing: [] }))];
}

const isOnByItself = ({ explanations: all, flags: marks }: Rules, id: string): boolean =>
  [...all, ...marks].some((rule) => rule.id === id);

/** What is told of a month without telling of anyone. */
export async function figuresOf(engine: Engine, month: string, rules: Rules): Promise<MonthFigures> {
  const period = periodOf(month);
  const chance = await chanceShares(engine, period);
  return {
    explained: await explainedShares(engine, period),
    chance: chance.map(({ rule, share }) => ({ rule, share })),
    findings: (await findingsByRule(engine, period)).map(({ rule, events }) => ({ rule, events: Number(events) })),
    off: await rulesOff(engine, month, rules),
    notOfStaff: await accountsNotOfStaff(engine, month),
  };
}
