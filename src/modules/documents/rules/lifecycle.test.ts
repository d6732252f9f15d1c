import { describe, expect, test } from 'vitest';
import { allows, outcomeOf, readAgainBy, type Situation, stepsIn } from './lifecycle.ts';

const now = (more: Partial<Situation>): Situation => ({
  status: 'draft',
  stage: 'writing',
  mayEdit: true,
  asked: false,
  inForce: false,
  consulting: false,
  examined: false,
  everAsked: false,
  approvalDemanded: false,
  ...more,
});

describe('the steps of a document', () => {
  test.each<[string, Partial<Situation>, string]>([
    ['nothing written', { stage: null }, 'write withdraw'],
    ['a draft', {}, 'askReview askApproval bringIntoForce write consult withdraw'],
    ['a draft to be approved', { approvalDemanded: true }, 'askReview askApproval write consult withdraw'],
    ['decided, as is demanded', { approvalDemanded: true, stage: 'decided' }, 'bringIntoForce takeBack withdraw'],
    ['a draft examined', { examined: true, everAsked: true }, 'askApproval write consult withdraw'],
    ['a draft returned', { everAsked: true }, 'askReview askApproval write consult withdraw'],
    ['a draft out for consultation', { consulting: true }, 'write withdraw'],
    ['before its reviewer', { stage: 'review' }, 'write takeBack withdraw'],
    ['before its reviewer, who is the author too', { stage: 'review', asked: true }, 'examine write takeBack withdraw'],
    ['before its approvers', { stage: 'approval' }, 'write takeBack withdraw'],
    ['approved', { stage: 'approved', everAsked: true }, 'decide write takeBack withdraw'],
    ['decided', { stage: 'decided', everAsked: true }, 'bringIntoForce takeBack withdraw'],
    ['in force', { status: 'inForce', stage: null, inForce: true }, 'askToRead write withdraw'],
    ['withdrawn', { status: 'withdrawn', stage: null, inForce: true, asked: true }, ''],
  ])('for its editor, %s', (_, situation, steps) => {
    expect(stepsIn(now(situation)).join(' ')).toBe(steps);
  });

  test.each<[string, Partial<Situation>, string]>([
    ['asked to examine', { stage: 'review', asked: true }, 'examine'],
    ['asked to approve', { stage: 'approval', asked: true }, 'approve'],
    ['asked, but it was taken back', { stage: 'writing', asked: true }, ''],
    ['not asked', { stage: 'approval' }, ''],
    ['a reader of what is in force', { status: 'inForce', stage: null, inForce: true }, ''],
  ])('for others, %s', (_, situation, steps) => {
    expect(stepsIn(now({ ...situation, mayEdit: false })).join(' ')).toBe(steps);
  });

  test('a decided text is not written in until it is taken back', () => {
    expect(allows('write', now({ stage: 'decided' }))).toBe(false);
    expect(allows('takeBack', now({ stage: 'decided' }))).toBe(true);
  });
});

describe('a round', () => {
  test.each<[('approved' | 'returned' | null)[], number, 'approved' | 'returned' | null]>([
    [[null, null], 1, null],
    [['approved', null], 2, null],
    [['approved', null, 'approved'], 2, 'approved'],
    [['approved', 'returned', 'approved'], 2, 'returned'],
    [['approved'], 1, 'approved'],
  ])('answered %j with a quorum of %i is %s', (answers, quorum, outcome) => {
    expect(outcomeOf(answers, quorum)).toBe(outcome);
  });
});

test('a changed version is read anew in as many days as last time, a week at least', () => {
  expect(readAgainBy('2026-12-20', { askedOn: '2026-11-01', dueOn: '2026-11-15' })).toBe('2027-01-03');
  expect(readAgainBy('2026-11-21', { askedOn: '2026-11-01', dueOn: '2026-11-02' })).toBe('2026-11-28');
});
