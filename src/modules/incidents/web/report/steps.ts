import type { Text } from '../../../../shared/text.ts';
import { incidentsTexts } from '../../texts.ts';
import { type Answers, noticedAt } from './answers.ts';
import { faultText } from './texts.ts';

export type StepKey = 'subject' | 'what' | 'when' | 'who' | 'send';
export type Faults = Partial<Record<keyof Answers, Text>>;

/** The questions asked of what is reported: an idea has neither time nor persons. */
export const stepsOf = ({ subject }: Answers): StepKey[] =>
  subject === 'idea' ? ['subject', 'what', 'send'] : ['subject', 'what', 'when', 'who', 'send'];

const leastLetters = 3;
const someAhead = 5 * 60_000;
const isAhead = (at: string, now: Date) => Date.parse(at) > now.getTime() + someAhead;

function whatFaults({ what, place, unitId, subject, system, caseId }: Answers): Faults {
  const half = subject === 'deviation' && (system.trim() === '') !== (caseId.trim() === '');
  return {
    ...(what.trim().length < leastLetters ? { what: faultText.what } : {}),
    ...(place === 'other' && !unitId ? { unitId: faultText.unit } : {}),
    ...(half ? { [caseId.trim() === '' ? 'caseId' : 'system']: faultText.externalCase } : {}),
  };
}

function beganFault({ beganWhen, began, noticed }: Answers): Text | undefined {
  if (beganWhen !== 'other') return undefined;
  if (!began) return faultText.moment;
  const found = noticedAt(noticed);
  return found && Date.parse(began) > Date.parse(found) ? incidentsTexts['began-after-noticed'] : undefined;
}

function whenFaults(answers: Answers, now: Date): Faults {
  const at = noticedAt(answers.noticed);
  const noticed = !answers.noticed.when ? faultText.noticed : !at ? faultText.moment : undefined;
  const ahead = at && isAhead(at, now) ? incidentsTexts['in-future'] : undefined;
  const began = beganFault(answers);
  return {
    ...(noticed || ahead ? { noticed: noticed ?? ahead } : {}),
    ...(began ? { began } : {}),
    ...(answers.ongoing ? {} : { ongoing: faultText.choose }),
  } as Faults;
}

/** What is missing or cannot be in a step, by field; nothing when one may go on. */
export function faultsIn(step: StepKey, answers: Answers, now: Date): Faults {
  if (step === 'subject') return answers.subject ? {} : { subject: faultText.choose };
  if (step === 'what') return whatFaults(answers);
  if (step === 'when') return whenFaults(answers, now);
  if (step === 'who') return answers.personalData ? {} : { personalData: faultText.choose };
  return {};
}

type Field = keyof Answers;
const fieldsOf: Record<StepKey, readonly Field[]> = {
  subject: ['subject'],
  what: ['what', 'place', 'unitId', 'where', 'system', 'caseId'],
  when: ['noticed', 'beganWhen', 'began', 'ongoing'],
  who: ['personalData', 'persons'],
  send: ['contact'],
};

/** The step where a field stands. */
export const stepOf = (field: string): StepKey =>
  (Object.keys(fieldsOf) as StepKey[]).find((step) => fieldsOf[step].includes(field as Field)) ?? 'send';

const fields: Record<string, Field> = {
  noticedAt: 'noticed',
  beganAt: 'began',
  'persons.min': 'persons',
  'persons.max': 'persons',
  'externalCase.system': 'system',
  'externalCase.caseId': 'caseId',
  kind: 'subject',
};
/** The field on screen for a place the server points at: `body.noticedAt`. */
export function fieldFor(path: string): string {
  const place = path.replace(/^body\./, '');
  return fields[place] ?? place;
}
