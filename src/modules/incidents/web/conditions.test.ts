import { expect, test } from 'vitest';
import { conditionWords } from './conditions.ts';

test.each([
  [{ fact: 'personalData', is: 'equal', value: 'yes' }, 'Berörs personuppgifter? Ja'],
  [{ fact: 'riskToPersons', is: 'oneOf', values: ['risk', 'high'] }, 'Risk för de registrerade: Risk eller Hög risk'],
  [
    { fact: 'dataKinds', is: 'containsAny', values: ['health', 'genetic'] },
    'Slag av uppgifter: någon av Hälsa, Genetiska uppgifter',
  ],
  [{ fact: 'persons', is: 'atLeast', value: 500 }, 'Antal personer: minst 500'],
  [{ fact: 'hoursLimited', is: 'over', value: 1 }, 'Timmar med begränsad verksamhet: mer än 1'],
  [{ fact: 'happenedOn', is: 'before', value: '2026-01-15' }, 'Hände före 2026-01-15'],
  [{ fact: 'happenedOn', is: 'from', value: '2026-01-15' }, 'Hände 2026-01-15 eller senare'],
] as const)('a condition of the table reads as one would say it', (condition, words) => {
  const said = conditionWords(
    'values' in condition ? { ...condition, values: [...condition.values] } : condition,
    'sv',
  );
  expect(said).toBe(words);
});
