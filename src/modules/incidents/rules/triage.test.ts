import { describe, expect, test } from 'vitest';
import type { Facts } from '../contract/facts.ts';
import type { Regime, Verdict } from '../contract/words.ts';
import { decisionTable } from '../law/decision-table.ts';
import { someFacts } from '../testing.ts';
import { factNames } from './conditions.ts';
import { changedSince, propose } from './triage.ts';

type Given = Parameters<typeof someFacts>[0];
const under = (regime: Regime, facts: Facts) => {
  const found = propose(decisionTable, facts).find((one) => one.regime === regime);
  if (!found) throw new Error(`no proposal under ${regime}`);
  return found;
};
const on = (day: string) => ({ at: `${day}T10:00:00Z`, certainty: 'exact' as const });
const now = { networkSystem: 'yes', began: on('2026-11-20') } as const satisfies Given;

describe('the decision table', () => {
  test.each<[string, Regime, Given, Verdict]>([
    ['no personal data', 'gdpr33', { personalData: 'no' }, 'doNotReport'],
    ['a risk to people', 'gdpr33', { personalData: 'yes', riskToPersons: 'risk' }, 'report'],
    ['an unlikely risk', 'gdpr33', { personalData: 'yes', riskToPersons: 'unlikely' }, 'doNotReport'],
    ['nothing known', 'gdpr33', {}, 'unclear'],
    [
      'health data that reached an outsider',
      'gdpr33',
      { personalData: 'yes', outsidersHadAccess: 'yes', dataKinds: ['health'] },
      'report',
    ],
    [
      'another controller’s data',
      'gdpr33',
      { personalData: 'yes', weAreProcessor: 'yes', riskToPersons: 'high' },
      'doNotReport',
    ],
    ['another controller’s data', 'processorToController', { personalData: 'yes', weAreProcessor: 'yes' }, 'report'],
    ['our own data', 'processorToController', { personalData: 'yes' }, 'doNotReport'],
    [
      'a high risk',
      'gdpr34',
      { personalData: 'yes', riskToPersons: 'high', unintelligible: 'no', riskRemoved: 'no' },
      'report',
    ],
    ['a high risk, perhaps encrypted', 'gdpr34', { personalData: 'yes', riskToPersons: 'high' }, 'unclear'],
    [
      'a high risk but encrypted',
      'gdpr34',
      { personalData: 'yes', riskToPersons: 'high', unintelligible: 'yes' },
      'doNotReport',
    ],
    ['a risk that is not high', 'gdpr34', { personalData: 'yes', riskToPersons: 'risk' }, 'doNotReport'],
    ['care limited two hours', 'cybersecurity', { ...now, sector: 'healthcare', hoursLimited: 2 }, 'report'],
    ['a letter on paper', 'cybersecurity', { began: on('2026-11-20'), networkSystem: 'no' }, 'doNotReport'],
    [
      'care limited exactly an hour, else unknown',
      'cybersecurity',
      { ...now, sector: 'healthcare', hoursLimited: 1 },
      'unclear',
    ],
    [
      'at least 500 persons',
      'cybersecurity',
      { ...now, protectedInformation: 'yes', persons: { min: 500, max: null } },
      'report',
    ],
    [
      'perhaps 500 persons',
      'cybersecurity',
      { ...now, protectedInformation: 'yes', persons: { min: 400, max: 600 } },
      'unclear',
    ],
    [
      'an event the day before the law',
      'cybersecurity',
      { networkSystem: 'yes', began: on('2026-01-14'), criticalSystem: 'yes' },
      'doNotReport',
    ],
    [
      'an event the day before the law',
      'oldNis',
      { networkSystem: 'yes', began: on('2026-01-14'), criticalSystem: 'yes' },
      'unclear',
    ],
    [
      'an event on the day of the law',
      'oldNis',
      { networkSystem: 'yes', began: on('2026-01-15'), criticalSystem: 'yes' },
      'doNotReport',
    ],
    [
      'half past eleven in the night before, in Stockholm',
      'oldNis',
      { networkSystem: 'yes', began: { at: '2026-01-14T22:30:00Z', certainty: 'exact' }, criticalSystem: 'no' },
      'doNotReport',
    ],
    [
      'noticed after but begun before',
      'cybersecurity',
      { networkSystem: 'yes', began: on('2025-12-30'), noticed: on('2026-02-01') },
      'doNotReport',
    ],
    ['a risk of serious harm to a patient', 'lexMaria', { patientHarm: 'riskOfSerious' }, 'report'],
    ['minor harm', 'lexMaria', { patientHarm: 'minor' }, 'doNotReport'],
    ['a device and serious harm', 'medicalDevice', { medicalDevice: 'yes', patientHarm: 'serious' }, 'report'],
    ['a device', 'medicalDevice', { medicalDevice: 'yes', patientHarm: 'none' }, 'unclear'],
    ['a suspected crime', 'police', { crimeSuspected: 'yes' }, 'report'],
    ['no crime', 'police', { crimeSuspected: 'no' }, 'doNotReport'],
  ])('%s, under %s', (_, regime, given, verdict) => {
    expect(under(regime, someFacts(given)).verdict).toBe(verdict);
  });

  test('names the facts that are missing, and no others', () => {
    expect(under('gdpr34', someFacts({ personalData: 'yes', riskToPersons: 'high' })).missing).toEqual([
      'unintelligible',
      'riskRemoved',
    ]);
    expect(under('gdpr33', someFacts({ personalData: 'yes', riskToPersons: 'high' })).missing).toEqual([]);
  });

  test('tells how every row fared', () => {
    const { rows, decidedBy } = under('lexMaria', someFacts({ patientHarm: 'none' }));
    expect(decidedBy).toBe('lexmaria-none');
    expect(rows.map(({ row, outcome }) => [row.key, outcome])).toEqual([
      ['lexmaria-serious', 'failed'],
      ['lexmaria-none', 'matched'],
    ]);
  });

  test('asks only of facts there are, and has a key of its own on each row', () => {
    expect(decisionTable.flatMap(({ when }) => when).filter(({ fact }) => !factNames.has(fact))).toEqual([]);
    expect(new Set(decisionTable.map(({ key }) => key)).size).toBe(decisionTable.length);
  });
});

test('a decision is asked for again when the table says something new, not when it comes round to what was decided', () => {
  const proposals = propose(decisionTable, someFacts({ personalData: 'yes', riskToPersons: 'high' }));
  const decided = (verdict: 'report' | 'doNotReport', proposed: Verdict) => [
    { regime: 'gdpr33' as const, verdict, proposed },
  ];
  expect(changedSince(proposals, decided('doNotReport', 'doNotReport'))).toEqual([
    { regime: 'gdpr33', was: 'doNotReport', now: 'report' },
  ]);
  expect(changedSince(proposals, decided('report', 'unclear'))).toEqual([]);
  expect(changedSince(proposals, decided('doNotReport', 'report'))).toEqual([]);
});
