import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Regime } from '../contract/words.ts';
import { obligationTemplates } from '../law/obligation-templates.ts';
import { receivers } from '../law/receivers.ts';
import { someFacts } from '../testing.ts';
import { type AwareMoment, startingMoment } from './awareness.ts';
import { stepsToTell } from './escalation.ts';
import { reconcile, type Situation, type Standing } from './obligations.ts';

const knew = (at: string, kind: AwareMoment['kind'] = 'weKnew'): AwareMoment => ({
  id: at,
  kind,
  at,
  who: 'Dataskyddsombudet',
  why: 'Läste rapporten',
});
const situation = (parts: Partial<Situation> = {}): Situation => ({
  facts: someFacts(),
  awareness: [knew('2026-11-20T10:00:00Z')],
  decisions: [],
  templates: obligationTemplates,
  obligations: [],
  ...parts,
});
const report = (regime: Regime, decidedAt = '2026-11-20T12:00:00Z') => ({
  regime,
  verdict: 'report' as const,
  decidedAt,
});
const template = (key: string) => {
  const found = obligationTemplates.find((one) => one.key === key);
  if (!found) throw new Error(`no template ${key}`);
  return found;
};
const filed = (key: string, filedAt: string): Standing => ({
  id: key,
  template: template(key),
  status: 'filed',
  filedAt,
});
const pending = (key: string): Standing => ({ id: key, template: template(key), status: 'open', filedAt: null });
const added = (given: Situation) =>
  Object.fromEntries(reconcile(given).add.map(({ template: { key }, timing }) => [key, timing.dueAt ?? timing.status]));

describe('the earliest moment the law allows', () => {
  const moments = [
    knew('2026-11-20T10:00:00Z'),
    knew('2026-11-19T10:00:00Z', 'processorTold'),
    knew('2026-11-18T10:00:00Z', 'crimeSuspected'),
    knew('2026-11-21T10:00:00Z', 'severityRaised'),
  ];
  test.each<[Regime, string]>([
    ['gdpr33', '2026-11-19T10:00:00Z'],
    ['cybersecurity', '2026-11-19T10:00:00Z'],
    ['police', '2026-11-18T10:00:00Z'],
    ['lexMaria', '2026-11-20T10:00:00Z'],
  ])('under %s', (regime, at) => {
    expect(startingMoment(regime, moments)?.moment.at).toBe(at);
  });

  test('starts no clock while nobody is known to have known', () => {
    expect(startingMoment('gdpr33', [knew('2026-11-18T10:00:00Z', 'severityRaised')])).toBeNull();
    expect(added(situation({ awareness: [], decisions: [report('gdpr33')] }))).toEqual({
      'gdpr33-notification': 'waiting',
    });
  });
});

describe('the duties', () => {
  test('of the Cybersecurity Act are 24 h, 72 h, and a month that has not begun', () => {
    expect(added(situation({ decisions: [report('cybersecurity')] }))).toEqual({
      'csl-early-warning': '2026-11-21T10:00:00Z',
      'csl-notification': '2026-11-23T10:00:00Z',
      'csl-final': 'waiting',
    });
  });

  test('of a trust service are notified within 24 h', () => {
    const given = situation({ facts: someFacts({ trustService: 'yes' }), decisions: [report('cybersecurity')] });
    expect(added(given)).toMatchObject({ 'csl-notification-trust': '2026-11-21T10:00:00Z' });
  });

  test('of the NIS Act are reported within six hours', () => {
    expect(added(situation({ decisions: [report('oldNis')] }))).toEqual({ 'oldnis-report': '2026-11-20T16:00:00Z' });
  });

  test('towards people have no made-up date', () => {
    expect(added(situation({ decisions: [report('gdpr34')] }))).toEqual({ 'gdpr34-persons': 'open' });
  });

  const afterwards = (parts: Partial<Situation>) =>
    reconcile(
      situation({
        decisions: [report('cybersecurity')],
        obligations: [
          filed('csl-early-warning', '2026-11-21T08:00:00Z'),
          filed('csl-notification', '2026-12-31T09:00:00Z'),
          pending('csl-final'),
        ],
        ...parts,
      }),
    );
  test('count the month of the final report from the notification that was sent', () => {
    expect(afterwards({}).time).toMatchObject([
      { id: 'csl-final', timing: { dueAt: '2027-01-31T09:00:00Z', status: 'open' } },
    ]);
  });

  test('ask for a status report then, and the final report a month after it was handled, while it goes on', () => {
    const { add, time } = afterwards({ facts: someFacts({ ongoing: 'yes' }) });
    expect(add.map(({ template: { key }, timing }) => [key, timing.dueAt])).toEqual([
      ['csl-status', '2027-01-31T09:00:00Z'],
    ]);
    expect(time[0]?.timing).toMatchObject({ status: 'waiting', dueAt: null });
    const ended = afterwards({
      facts: someFacts({ ongoing: 'no', ended: { at: '2027-02-10T09:00:00Z', certainty: 'exact' } }),
    });
    expect(ended.time[0]?.timing.dueAt).toBe('2027-03-10T09:00:00Z');
    expect(ended.add.map(({ template: { key } }) => key)).toEqual(['csl-status']);
  });

  test('ask for a supplement only when the notification was sent before all was known', () => {
    const sent = { decisions: [report('gdpr33')], obligations: [filed('gdpr33-notification', '2026-11-22T09:00:00Z')] };
    expect(added(situation(sent))).toEqual({ 'gdpr33-supplement': '2026-12-20T09:00:00Z' });
    const known = someFacts({
      began: { at: '2026-11-20T09:00:00Z', certainty: 'exact' },
      persons: { min: 1, max: 1 },
      records: { min: 1, max: 1 },
      groups: ['patients'],
      dataKinds: ['health'],
      cause: 'humanError',
      consequences: 'Oro',
      measuresTaken: 'Brevet är tillbaka',
    });
    expect(added(situation({ ...sent, facts: known }))).toEqual({});
  });

  test('are withdrawn when it is decided not to report, but not those that were filed or ended', () => {
    const given = situation({
      decisions: [{ ...report('cybersecurity'), verdict: 'doNotReport' as never }],
      obligations: [filed('csl-early-warning', '2026-11-21T08:00:00Z'), pending('csl-notification')],
    });
    expect(reconcile(given)).toEqual({ add: [], time: [], withdraw: ['csl-notification'] });
  });

  test('name a receiver there is, and have a key of their own', () => {
    const known = new Set(receivers.map(({ key }) => key));
    expect(obligationTemplates.filter(({ receiver }) => !known.has(receiver))).toEqual([]);
    expect(new Set(obligationTemplates.map(({ key }) => key)).size).toBe(obligationTemplates.length);
  });
});

test('a clock is told of at 50, 75 and 90 percent and when it has run out, each once', () => {
  const clock = { startAt: '2026-11-20T00:00:00Z', dueAt: '2026-11-20T20:00:00Z' };
  expect(stepsToTell(clock, '2026-11-20T09:59:00Z', [])).toEqual([]);
  expect(stepsToTell(clock, '2026-11-20T10:00:00Z', [])).toEqual([50]);
  expect(stepsToTell(clock, '2026-11-20T15:00:00Z', [50])).toEqual([75]);
  expect(stepsToTell(clock, '2026-11-20T18:30:00Z', [])).toEqual([50, 75, 90]);
  expect(stepsToTell(clock, '2026-11-20T20:00:00Z', [50, 75, 90])).toEqual([100]);
  expect(stepsToTell(clock, '2026-11-21T20:00:00Z', [50, 75, 90, 100])).toEqual([]);
});

const anyStanding = fc.subarray(obligationTemplates.map(({ key }) => key)).chain((keys) =>
  fc.tuple(
    ...keys.map((key) =>
      fc.constantFrom('waiting', 'open', 'filed', 'decided', 'withdrawn').map(
        (status): Standing => ({
          id: key,
          template: template(key),
          status: status as Standing['status'],
          filedAt: status === 'filed' ? '2026-11-22T09:00:00Z' : null,
        }),
      ),
    ),
  ),
);
const anyDecisions = fc
  .subarray(['gdpr33', 'gdpr34', 'cybersecurity', 'oldNis', 'lexMaria'] as const)
  .chain((regimes) =>
    fc.tuple(
      ...regimes.map((regime) =>
        fc.constantFrom('report', 'doNotReport').map((verdict) => ({
          regime,
          verdict: verdict as 'report' | 'doNotReport',
          decidedAt: '2026-11-20T12:00:00Z',
        })),
      ),
    ),
  );

test('triage made again never loses a filed report, nor asks for it twice', () => {
  fc.assert(
    fc.property(
      anyStanding,
      anyDecisions,
      fc.constantFrom('yes', 'no', 'unknown'),
      (obligations, decisions, ongoing) => {
        const given = situation({ obligations, decisions, facts: someFacts({ ongoing: ongoing as 'yes' }) });
        const { add, time, withdraw } = reconcile(given);
        const ended = obligations
          .filter(({ status }) => status === 'filed' || status === 'decided')
          .map(({ id }) => id);
        expect([...withdraw, ...time.map(({ id }) => id)].filter((id) => ended.includes(id))).toEqual([]);
        expect(add.filter(({ template: { key } }) => ended.includes(key))).toEqual([]);
        for (const { timing } of [...add, ...time])
          if (timing.dueAt && timing.startAt) expect(timing.dueAt > timing.startAt).toBe(true);
      },
    ),
  );
});
