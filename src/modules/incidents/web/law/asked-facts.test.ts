import { expect, test } from 'vitest';
import { Condition } from '../../contract/law.ts';
import { decisionTable } from '../../law/decision-table.ts';
import { factNames } from '../../rules/conditions.ts';
import { askedFacts, blankCondition, valuesOf, withValues } from './asked-facts.ts';

test('every fact that is offered may be asked of, and every fact the table asks of is offered', () => {
  expect(askedFacts.filter((fact) => !factNames.has(fact))).toEqual([]);
  const asked = decisionTable.flatMap(({ when }) => when.map(({ fact }) => fact));
  expect(asked.filter((fact) => !askedFacts.includes(fact))).toEqual([]);
});

test('one value is asked for as equal, several as one of them', () => {
  const blank = blankCondition('personalData');
  expect(withValues(blank, ['yes'])).toEqual({ fact: 'personalData', is: 'equal', value: 'yes' });
  const two = withValues(blank, ['yes', 'unknown']);
  expect(two).toEqual({ fact: 'personalData', is: 'oneOf', values: ['yes', 'unknown'] });
  expect(valuesOf(two)).toEqual(['yes', 'unknown']);
  expect(withValues(blankCondition('dataKinds'), ['health'])).toMatchObject({ is: 'containsAny' });
});

test('a condition of the table keeps its meaning when it is opened and put back', () => {
  for (const { when } of decisionTable)
    for (const condition of when)
      if (valuesOf(condition).length > 0)
        expect(Condition.parse(withValues(condition, valuesOf(condition)))).toEqual(condition);
});
