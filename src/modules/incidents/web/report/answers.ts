import type { z } from 'zod';
import { dayAfter } from '../../../../shared/date.ts';
import { fieldMoment, momentOf } from '../../../../ui/form/moment.ts';
import type { NewReport, OpenReport } from '../../contract/report.ts';
import type { IncidentKind } from '../../contract/words.ts';

/** What a report is of, as one question: a kind of incident, a deviation, or an idea. */
export type Subject = IncidentKind | 'deviation' | 'idea';
export type When = 'now' | 'today' | 'yesterday' | 'other';
/** When something was noticed: how it was answered, and the day and time it means. */
export type Noticed = { when: When | ''; day: string; time: string };
export type Span = 'one' | 'few' | 'some' | 'many' | 'most' | 'unknown';

/** The answers as they stand in the fields; `''` is not answered. */
export type Answers = {
  subject: Subject | '';
  what: string;
  place: 'own' | 'other';
  unitId: string;
  where: string;
  noticed: Noticed;
  beganWhen: 'same' | 'other' | 'unknown' | '';
  began: string;
  ongoing: 'yes' | 'no' | 'unknown' | '';
  personalData: 'yes' | 'no' | 'unknown' | '';
  persons: Span | '';
  contact: string;
  system: string;
  caseId: string;
};

export const noAnswers: Answers = {
  subject: '',
  what: '',
  place: 'own',
  unitId: '',
  where: '',
  noticed: { when: '', day: '', time: '' },
  beganWhen: '',
  began: '',
  ongoing: '',
  personalData: '',
  persons: '',
  contact: '',
  system: '',
  caseId: '',
};

/** How many each answer means, at least and at most. */
export const spans: Record<Span, { min: number | null; max: number | null }> = {
  one: { min: 1, max: 1 },
  few: { min: 2, max: 10 },
  some: { min: 11, max: 100 },
  many: { min: 101, max: 1000 },
  most: { min: 1001, max: null },
  unknown: { min: null, max: null },
};

/** The day and time that an answer means when it is given; a draft sent tomorrow must not move it. */
export function noticedAs(when: When, now: Date): Noticed {
  const [today = '', time = ''] = fieldMoment(now.toISOString()).split('T');
  if (when === 'now') return { when, day: today, time };
  if (when === 'today') return { when, day: today, time: '' };
  return { when, day: when === 'yesterday' ? dayAfter(today, -1) : '', time: '' };
}

/** The moment in ISO 8601, `''` while day or time is missing. */
export const noticedAt = ({ day, time }: Noticed): string => (day && time ? momentOf(`${day}T${time}`) : '');

const categoryOf = (subject: Answers['subject']) =>
  subject === 'deviation' || subject === 'idea' ? subject : 'incident';
const kindOf = (subject: Answers['subject']): IncidentKind =>
  subject === '' || subject === 'deviation' || subject === 'idea' ? 'other' : subject;

function beganAt({ beganWhen, began, noticed }: Answers): string | null {
  if (beganWhen === 'same') return noticedAt(noticed);
  return beganWhen === 'other' && began ? began : null;
}

/** Only an event has a time, and touches people; an idea is thought of now. */
function timed(answers: Answers, now: Date) {
  if (answers.subject === 'idea') return { noticedAt: now.toISOString(), personalData: 'no' as const };
  return {
    noticedAt: noticedAt(answers.noticed),
    beganAt: beganAt(answers),
    ongoing: answers.ongoing || ('unknown' as const),
    personalData: answers.personalData || ('unknown' as const),
    persons: answers.personalData === 'no' ? spans.unknown : spans[answers.persons || 'unknown'],
  };
}

/** The body of a report without sign-in. */
export const openReportOf = (id: string, answers: Answers, now: Date): z.input<typeof OpenReport> => ({
  id,
  category: categoryOf(answers.subject),
  kind: kindOf(answers.subject),
  what: answers.what,
  where: answers.where,
  contact: answers.contact,
  ...timed(answers, now),
});

type SignedIn = { now: Date; exercise?: boolean };
/** The body of a report by someone signed in. */
export const reportOf = (
  id: string,
  answers: Answers,
  { now, exercise = false }: SignedIn,
): z.input<typeof NewReport> => ({
  exercise,
  ...openReportOf(id, answers, now),
  unitId: answers.place === 'other' && answers.unitId ? answers.unitId : null,
  externalCase:
    answers.subject === 'deviation' && answers.caseId ? { system: answers.system, caseId: answers.caseId } : null,
});
