import { expect, test } from 'vitest';
import { NewReport } from '../../contract/report.ts';
import { type Answers, noAnswers, noticedAs, noticedAt, reportOf } from './answers.ts';
import { faultsIn, fieldFor, stepOf, stepsOf } from './steps.ts';

const id = '0190a7f3-0000-7000-8000-000000000001';
// A quarter past two in the afternoon in Stockholm.
const now = new Date('2026-11-22T13:15:30Z');
const answers = (parts: Partial<Answers>): Answers => ({ ...noAnswers, subject: 'wrongRecipient', ...parts });

test('“just now” is the minute it was answered, wherever the computer’s clock says it is', () => {
  expect(noticedAs('now', now)).toEqual({ when: 'now', day: '2026-11-22', time: '14:15' });
  expect(noticedAt(noticedAs('now', now))).toBe('2026-11-22T13:15:00.000Z');
});

test('“yesterday” stays the day it meant, though the draft is sent later', () => {
  const kept = { ...noticedAs('yesterday', now), time: '23:50' };
  expect(noticedAt(kept)).toBe('2026-11-21T22:50:00.000Z');
});

test('a moment without its time is none', () => {
  expect(noticedAt(noticedAs('today', now))).toBe('');
  expect(noticedAt({ ...noticedAs('other', now), time: '08:00' })).toBe('');
});

test('answers become a report the server takes: the number of persons as least and most', () => {
  const body = reportOf(
    id,
    answers({ what: 'Brevet', noticed: noticedAs('now', now), ongoing: 'no', personalData: 'yes', persons: 'few' }),
    { now },
  );
  expect(NewReport.parse(body)).toMatchObject({
    category: 'incident',
    kind: 'wrongRecipient',
    persons: { min: 2, max: 10 },
    noticedAt: '2026-11-22T13:15:00.000Z',
    beganAt: null,
    unitId: null,
  });
});

test('an idea is asked neither when nor who, and is thought of now', () => {
  const idea = answers({ subject: 'idea', what: 'Byt lås' });
  expect(stepsOf(idea)).toEqual(['subject', 'what', 'send']);
  expect(NewReport.parse(reportOf(id, idea, { now }))).toMatchObject({
    category: 'idea',
    kind: 'other',
    personalData: 'no',
    noticedAt: now.toISOString(),
  });
});

test('a deviation carries its number in the other system', () => {
  const deviation = answers({ subject: 'deviation', what: 'Fel rutin', system: 'Avvikelsesystemet', caseId: '17' });
  const body = reportOf(id, { ...deviation, noticed: noticedAs('now', now) }, { now });
  expect(body.externalCase).toEqual({ system: 'Avvikelsesystemet', caseId: '17' });
});

test('each step says at its field what is missing', () => {
  expect(Object.keys(faultsIn('subject', noAnswers, now))).toEqual(['subject']);
  expect(Object.keys(faultsIn('what', answers({ place: 'other' }), now))).toEqual(['what', 'unitId']);
  expect(Object.keys(faultsIn('when', noAnswers, now))).toEqual(['noticed', 'ongoing']);
  expect(Object.keys(faultsIn('who', noAnswers, now))).toEqual(['personalData']);
  expect(faultsIn('send', noAnswers, now)).toEqual({});
});

test('what has not come, or began after it was noticed, is told at once', () => {
  const ahead = answers({ noticed: { when: 'today', day: '2026-11-22', time: '18:00' }, ongoing: 'no' });
  expect(faultsIn('when', ahead, now).noticed?.sv).toContain('framtiden');
  const after = answers({
    noticed: { when: 'today', day: '2026-11-22', time: '08:00' },
    beganWhen: 'other',
    began: '2026-11-22T08:00:00Z',
    ongoing: 'no',
  });
  expect(faultsIn('when', after, now).began?.sv).toContain('efter att det upptäcktes');
});

test('a correction by the server finds its field and its step', () => {
  expect(fieldFor('body.noticedAt')).toBe('noticed');
  expect(stepOf(fieldFor('body.persons.min'))).toBe('who');
  expect(stepOf(fieldFor('body.unitId'))).toBe('what');
});
