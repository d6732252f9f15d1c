import { describe, expect, test } from 'vitest';
import { someFacts } from '../testing.ts';
import { changedFacts } from './changed-facts.ts';

describe('the facts that changed', () => {
  test('are named in the order they stand', () => {
    const was = someFacts({ personalData: 'unknown', where: 'Avdelning 3' });
    expect(changedFacts(was, { ...was, personalData: 'yes', where: 'Avdelning 4' })).toEqual(['where', 'personalData']);
  });

  test('are none when only the order of their parts differs, as it does once they have been stored', () => {
    const was = someFacts({ persons: { min: 1, max: 2 } });
    expect(changedFacts(was, { ...was, persons: { max: 2, min: 1 } })).toEqual([]);
  });
});
