import type { Language } from '../../../../shared/text.ts';
import type { RuleRow, RuleSettings, RulesNow } from '../../contract/rules.ts';
import { isTooLoose } from '../../rules/chance.ts';

type Change = RuleSettings['rules'][string];
export type Value = RuleRow['settings'][number]['value'];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The draft with one rule changed; what is as the standard says is left out. */
export function withRule(draft: RuleSettings, rule: RuleRow, change: Change): RuleSettings {
  const next: Change = { ...draft.rules[rule.id], ...change };
  if (next.on === rule.standardOn) delete next.on;
  if (next.weight === rule.standardWeight) delete next.weight;
  const { [rule.id]: _, ...others } = draft.rules;
  return { ...draft, rules: Object.keys(next).length === 0 ? others : { ...others, [rule.id]: next } };
}

/** The draft with one setting of a rule changed. */
export function withValue(draft: RuleSettings, rule: RuleRow, name: string, value: Value): RuleSettings {
  const standard = rule.settings.find((one) => one.name === name)?.standard;
  const { [name]: _, ...others } = draft.rules[rule.id]?.settings ?? {};
  const settings = isSame(value, standard) ? others : { ...others, [name]: value };
  const { settings: __, ...rest } = draft.rules[rule.id] ?? {};
  const changed = { ...draft, rules: { ...draft.rules, [rule.id]: rest } };
  return withRule(changed, rule, Object.keys(settings).length === 0 ? {} : { settings });
}

/** A rule as the draft has it. */
export function drafted(rule: RuleRow, draft: RuleSettings): RuleRow {
  const change = draft.rules[rule.id] ?? {};
  return {
    ...rule,
    on: change.on ?? rule.standardOn,
    weight: change.weight ?? rule.standardWeight,
    settings: rule.settings.map((one) => ({ ...one, value: change.settings?.[one.name] ?? one.standard })),
  };
}

/** How much of a draft differs from the standard. */
export const countOf = ({ rules, limits, plan }: RuleSettings): number =>
  Object.values(rules).reduce(
    (sum, { on, weight, settings = {} }) =>
      sum + (on === undefined ? 0 : 1) + (weight === undefined ? 0 : 1) + Object.keys(settings).length,
    Object.keys(limits).length + Object.keys(plan).length,
  );

/** The rules that would explain a patient chosen at random in more than one case of a hundred. */
export const looseIn = ({ rules }: Pick<RulesNow, 'rules'>): RuleRow[] =>
  rules.filter(({ chance }) => isTooLoose(chance ?? 0));

const decimals = 6;

/** A window, a limit or some words, as they are read. */
export const valueWords = (value: Value, language: Language): string =>
  typeof value === 'number'
    ? new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: decimals }).format(value)
    : value.join(', ');
