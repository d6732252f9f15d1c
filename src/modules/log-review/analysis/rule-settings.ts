import type { RuleSettings } from '../contract/rules.ts';
import { explanations, unfounded } from './explanations.ts';
import { flags } from './flags.ts';
import type { Explanation, Flag, Settings } from './rule.ts';
import { type RegionRules, rulesWith } from './rules-with.ts';

type Change = RuleSettings['rules'][string];

const isSame = (one: Settings[string] | undefined, other: Settings[string] | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Without what is not said. */
const said = <T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as never;

/** The settings as the analysis takes them. */
export const regionRules = ({ rules, limits }: RuleSettings): RegionRules => ({
  rules: Object.fromEntries(Object.entries(rules).map(([id, change]) => [id, said(change)])),
  limits: said(limits),
});

/** Of what is asked of a rule only what differs from the standard; undefined when nothing does. */
function difference(rule: Explanation | Flag, { on, weight, settings = {} }: Change): Change | undefined {
  const other = Object.entries(settings).filter(([name, value]) => !isSame(value, rule.settings[name]));
  const change: Change = {
    ...(on === undefined || on === rule.on ? {} : { on }),
    ...(weight === undefined || !('weight' in rule) || weight === rule.weight ? {} : { weight }),
    ...(other.length === 0 ? {} : { settings: Object.fromEntries(other) }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

/**
 * The settings as they are kept: only what differs from the standard.
 * Throws RangeError for a rule or setting that does not exist and for limits in the wrong order.
 */
export function tidied(asked: RuleSettings): RuleSettings {
  rulesWith(regionRules(asked));
  const all = [...explanations, ...flags];
  const changed = Object.entries(asked.rules).flatMap(([id, change]) => {
    const rule = all.find((one) => one.id === id);
    const kept = rule && difference(rule, change);
    return kept ? [[id, kept] as const] : [];
  });
  return { ...asked, rules: Object.fromEntries(changed.toSorted(([one], [other]) => one.localeCompare(other))) };
}

/** Every rule with what the region has set: explanations first; those no file can carry stand with the file they would need. */
export const rulesInOrder: readonly (Explanation | Flag)[] = [...explanations, ...flags];
export const rulesUnfounded = unfounded;
