import { explanations } from './explanations.ts';
import { flags } from './flags.ts';
import type { Explanation, Flag, Limits, Rules, Settings } from './rule.ts';

/** What a region sets otherwise than the standard: only what differs. */
export type RuleChange = { readonly on?: boolean; readonly weight?: number; readonly settings?: Settings };
export type RegionRules = { readonly rules?: Readonly<Record<string, RuleChange>>; readonly limits?: Partial<Limits> };

/** From 5 a case is shown to the unit, from 2.5 it may be. */
export const standardLimits: Limits = { shown: 5, perhaps: 2.5 };

/**
 * The rules of a region: the standard with its changes, without those that are off.
 * Throws RangeError for a rule or setting that does not exist, a weight or number below 0, and limits in the wrong order.
 */
export function rulesWith({ rules = {}, limits }: RegionRules = {}): Rules {
  const known = new Set<string>([...explanations, ...flags].map(({ id }) => id));
  for (const id of Object.keys(rules)) if (!known.has(id)) throw new RangeError(`There is no rule ${id}`);
  return {
    explanations: changed(explanations, rules),
    flags: changed(flags, rules),
    limits: inOrder({ ...standardLimits, ...limits }),
  };
}

const changed = <R extends Explanation | Flag>(all: readonly R[], changes: Readonly<Record<string, RuleChange>>): R[] =>
  all.map((rule) => withChange(rule, changes[rule.id] ?? {})).filter(({ on }) => on);

function withChange<R extends Explanation | Flag>(rule: R, { on = rule.on, weight, settings = {} }: RuleChange): R {
  for (const [name, value] of Object.entries(settings)) check(rule, name, value);
  if (weight !== undefined && !('weight' in rule && weight >= 0))
    throw new RangeError(`${rule.id} cannot weigh ${weight}`);
  return { ...rule, on, ...(weight === undefined ? {} : { weight }), settings: { ...rule.settings, ...settings } };
}

function check(rule: Explanation | Flag, name: string, value: Settings[string]): void {
  const standard = rule.settings[name];
  const fits = typeof standard === 'number' ? typeof value === 'number' && value >= 0 : Array.isArray(value);
  if (standard === undefined || !fits) throw new RangeError(`${rule.id} has no such ${name}`);
}

function inOrder(limits: Limits): Limits {
  if (!(limits.perhaps > 0 && limits.shown >= limits.perhaps))
    throw new RangeError('The limits are in the wrong order');
  return limits;
}

/** The standard: every rule that is on by itself. */
export const standardRules: Rules = rulesWith();
