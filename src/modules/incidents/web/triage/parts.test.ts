import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../contract/triage.ts';
import type { Regime } from '../../contract/words.ts';
import { askedOf } from './parts.ts';

const lacking = (regime: Regime, ...missing: string[]): Proposal => ({
  regime,
  verdict: 'unclear',
  decidedBy: null,
  rows: [],
  missing,
});

describe('what the table asks', () => {
  test('is asked once, by the first law that lacks it', () => {
    const asked = askedOf([lacking('gdpr33', 'riskToPersons'), lacking('gdpr34', 'riskToPersons', 'unintelligible')]);
    expect(asked.get('gdpr34')).toEqual({ here: ['unintelligible'], above: ['riskToPersons'] });
  });

  test('begins with what makes the rest of its group of no interest', () => {
    const asked = askedOf([lacking('cybersecurity', 'networkSystem', 'sector', 'hoursLimited', 'patientSafetyReport')]);
    expect(asked.get('cybersecurity')?.here).toEqual(['networkSystem', 'patientSafetyReport']);
    const known = askedOf([lacking('cybersecurity', 'sector', 'hoursLimited')]);
    expect(known.get('cybersecurity')?.here).toEqual(['sector', 'hoursLimited']);
  });

  test('is when it was noticed, where the law turns on the day it happened', () => {
    expect(askedOf([lacking('oldNis', 'happenedOn')]).get('oldNis')?.here).toEqual(['noticed']);
  });
});
