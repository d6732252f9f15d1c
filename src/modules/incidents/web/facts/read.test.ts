import { describe, expect, test } from 'vitest';
import { Facts } from '../../contract/facts.ts';
import { factNames } from '../../texts/facts.ts';
import { factGroups } from './groups.ts';
import { countWords, readFact } from './read.ts';

const facts = Facts.parse({
  began: { at: '2026-11-21T08:00:00Z', certainty: 'about' },
  persons: { min: 10, max: null },
  dataKinds: ['name', 'health'],
  consequence: { confidentiality: 2, integrity: null, availability: 0, traceability: null },
  hoursLimited: 1.5,
  riskToPersons: 'high',
  what: 'Brev till fel patient',
});

describe('a fact in words', () => {
  test.each([
    ['began', '2026-11-21 09:00, ungefär'],
    ['persons', 'minst 10'],
    ['dataKinds', 'Namn, Hälsa'],
    ['consequence', 'Konfidentialitet (K): 2 – betydande\nTillgänglighet (T): 0 – ingen eller försumbar'],
    ['hoursLimited', '1,5 timmar'],
    ['riskToPersons', 'Hög risk'],
    ['what', 'Brev till fel patient'],
    ['weAreProcessor', 'Nej'],
  ] as const)('%s', (fact, words) => expect(readFact(fact, facts, 'sv')).toBe(words));

  test.each(['ended', 'records', 'groups', 'personalData', 'where', 'costSharePercent'] as const)(
    '%s is nothing while it is not known',
    (fact) => expect(readFact(fact, facts, 'sv')).toBeNull(),
  );

  test('a number between two ends', () => {
    expect(countWords({ min: 3, max: 3 }, 'sv')).toBe('3');
    expect(countWords({ min: 3, max: 1200 }, 'sv')).toBe('3–1\u202f200');
    expect(countWords({ min: null, max: 5 }, 'en')).toBe('at most 5');
  });

  test('stands in one group and no other', () => {
    expect(factGroups.flatMap((group) => group.facts).sort()).toEqual(Object.keys(factNames).sort());
  });
});
