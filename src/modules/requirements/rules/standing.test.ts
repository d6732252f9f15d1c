import { describe, expect, test } from 'vitest';
import type { AssessmentStatus } from '../contract/words.ts';
import { type AssessedAt, cellState, countingOf, flagsOf, holdingOf, supportOf } from './standing.ts';

const today = '2026-11-21';
const at = (distance: number, status: AssessmentStatus, more: Partial<AssessedAt> = {}): AssessedAt => ({
  distance,
  status,
  nextCheckOn: null,
  traces: [],
  safeguards: [],
  evidence: [],
  ...more,
});
const supported = (more: Partial<AssessedAt>) => supportOf([at(0, 'met', more)], today);
const aTrace = { documentId: 'd', state: 'holds' as const };

describe('what holds at a unit', () => {
  test('is what the nearest unit above said, when the unit itself has said nothing', () => {
    const chain = [at(0, 'notAssessed'), at(2, 'partly'), at(1, 'met')];
    expect(holdingOf(chain)).toMatchObject({ distance: 1, status: 'met' });
  });

  test('is what the unit says itself, even when that is worse', () => {
    expect(holdingOf([at(0, 'notMet'), at(1, 'met')])?.status).toBe('notMet');
  });

  test('is nothing when nobody has said anything', () => {
    expect(holdingOf([at(0, 'notAssessed')])).toBeUndefined();
  });

  test('counts links from the unit up to the one that holds, and none above', () => {
    const chain = [at(0, 'notAssessed'), at(1, 'met'), at(2, 'met')];
    expect(countingOf(chain).map(({ distance }) => distance)).toEqual([0, 1]);
    expect(countingOf([at(0, 'notAssessed'), at(1, 'notAssessed')])).toHaveLength(2);
  });
});

describe('what supports a requirement', () => {
  test('is each document, safeguard and piece of evidence once, wherever it was linked', () => {
    const linked = {
      traces: [aTrace],
      safeguards: [{ id: 's', status: 'active' as const }],
      evidence: [{ id: 'e', shownUntil: null }],
    };
    expect(supportOf([at(0, 'met', linked), at(1, 'met', linked)], today)).toMatchObject({
      documents: 1,
      safeguards: 1,
      evidence: 1,
    });
  });

  test('is shown until the first of its evidence runs out; the last day still counts', () => {
    const evidence = [
      { id: 'a', shownUntil: '2026-11-21' },
      { id: 'b', shownUntil: '2026-11-20' },
      { id: 'c', shownUntil: null },
    ];
    expect(supported({ evidence })).toMatchObject({ evidence: 3, valid: 2, shownUntil: '2026-11-21' });
  });
});

describe('what to look at', () => {
  test('a requirement met by nothing is uncertain; planned and retired safeguards meet nothing', () => {
    const support = supported({
      safeguards: [
        { id: 's', status: 'planned' },
        { id: 't', status: 'retired' },
      ],
    });
    const flags = flagsOf('met', null, support, today);
    expect(flags).toEqual(['metByNothing', 'noEvidence']);
    expect(cellState('met', flags)).toBe('watch');
  });

  test('a requirement met by a document that nothing shows yet is in order, but says so', () => {
    const flags = flagsOf('met', null, supported({ traces: [aTrace] }), today);
    expect(flags).toEqual(['noEvidence']);
    expect(cellState('met', flags)).toBe('ok');
  });

  test.each([
    ['evidenceExpired', { traces: [aTrace], evidence: [{ id: 'e', shownUntil: '2026-11-20' }] }],
    [
      'traceBroken',
      { traces: [{ documentId: 'd', state: 'newerVersion' as const }], evidence: [{ id: 'e', shownUntil: null }] },
    ],
  ])('%s makes a met requirement uncertain', (flag, more) => {
    const flags = flagsOf('met', null, supported(more), today);
    expect(flags).toEqual([flag]);
    expect(cellState('met', flags)).toBe('watch');
  });

  test('a check that has passed its day is overdue, also for what is not met', () => {
    expect(flagsOf('notMet', '2026-11-20', supported({}), today)).toEqual(['checkOverdue']);
    expect(flagsOf('notMet', today, supported({}), today)).toEqual([]);
  });

  test('nothing is asked of what is not assessed or does not apply', () => {
    expect(flagsOf('notAssessed', '2020-01-01', supported({}), today)).toEqual([]);
    expect(cellState('notAssessed', [])).toBe('none');
    expect(cellState('notApplicable', [])).toBe('not-applicable');
    expect(cellState('notMet', [])).toBe('late');
    expect(cellState('partly', [])).toBe('watch');
  });
});
