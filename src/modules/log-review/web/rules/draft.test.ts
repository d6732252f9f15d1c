import { describe, expect, test } from 'vitest';
import type { RuleRow, RuleSettings } from '../../contract/rules.ts';
import { countOf, drafted, withRule, withValue } from './draft.ts';

const rule: RuleRow = {
  id: 'R05',
  kind: 'flag',
  strength: null,
  sentence: { sv: 'En granne.', en: 'A neighbour.' },
  usable: true,
  on: true,
  standardOn: true,
  weight: 4,
  standardWeight: 4,
  settings: [{ name: 'houses', value: 4, standard: 4 }],
  missing: [],
  events: null,
  judged: 0,
  precision: null,
  chance: null,
};
const nothing: RuleSettings = { rules: {}, limits: {}, plan: {} };

describe('a draft of the rules', () => {
  test('holds only what differs from the standard', () => {
    const off = withRule(nothing, rule, { on: false });
    const lighter = withRule(off, rule, { weight: 2 });
    const nearer = withValue(lighter, rule, 'houses', 2);
    expect(nearer.rules).toEqual({ R05: { on: false, weight: 2, settings: { houses: 2 } } });
    expect(countOf(nearer)).toBe(3);
    expect(withValue(withRule(withRule(nearer, rule, { on: true }), rule, { weight: 4 }), rule, 'houses', 4)).toEqual(
      nothing,
    );
  });

  test('shows a rule as it would be', () => {
    const draft = withValue(withRule(nothing, rule, { on: false }), rule, 'houses', 2);
    expect(drafted(rule, draft)).toMatchObject({ on: false, weight: 4, settings: [{ value: 2, standard: 4 }] });
  });
});
