import { showMoment } from '../../../shared/date.ts';
import type { Sheet } from '../../../shared/sheet.ts';
import { fill, type Language, texts } from '../../../shared/text.ts';
import type { Breach } from '../contract/breach-register.ts';
import { breachAnswers } from '../texts/breaches.ts';
import { dataKindNames, groupNames } from '../texts/fact-values.ts';
import { kindNames } from '../texts/words.ts';
import { allNamed, count, dayOf } from './value.ts';

const words = texts({
  title: { sv: 'Förteckning över personuppgiftsincidenter', en: 'Record of personal data breaches' },
  law: { sv: 'GDPR art. 33.5', en: 'GDPR art. 33(5)' },
  year: { sv: 'År', en: 'Year' },
  allYears: { sv: 'Alla år', en: 'All years' },
  scope: { sv: 'Omfattar', en: 'Covers' },
  whole: { sv: 'Hela regionen', en: 'The whole region' },
  part: { sv: 'De delar av regionen som läsaren svarar för', en: 'The parts of the region the reader answers for' },
  made: { sv: 'Läget den', en: 'As of' },
  number: { sv: 'Antal', en: 'Number' },
  notified: { sv: 'Varav anmälda till IMY', en: 'Of which notified to IMY' },
  explained: {
    sv: 'Här står alla personuppgiftsincidenter, även de som inte har anmälts. Övningar räknas inte.',
    en: 'All personal data breaches stand here, also those not notified. Exercises are not counted.',
  },
  caption: { sv: 'Personuppgiftsincidenter', en: 'Personal data breaches' },
  case: { sv: 'Ärende', en: 'Case' },
  facts: { sv: 'Omständigheter', en: 'Facts' },
  persons: { sv: 'Personer', en: 'Persons' },
  effects: { sv: 'Effekter', en: 'Effects' },
  remedy: { sv: 'Åtgärder', en: 'Remedial action' },
  answer: { sv: 'Anmälan till IMY', en: 'Notification to IMY' },
  told: { sv: 'Berörda informerade', en: 'Those concerned told' },
  no: { sv: 'Nej', en: 'No' },
  late: { sv: 'sen', en: 'late' },
  source: { sv: 'Incidenter i Värna, {day}', en: 'Incidents in Värna, {day}' },
});

type Head = { year: number | null; today: string; whole: boolean; language: Language };
type Say = (key: keyof typeof words) => string;

/** The record of personal data breaches that IMY may ask for: facts, effects and remedy of each. Source: GDPR art. 33(5). */
export function breachSheet(breaches: readonly Breach[], { year, today, whole, language }: Head): Sheet {
  const say: Say = (key) => words[key][language];
  const notified = breaches.filter(({ answer }) => answer === 'notified').length;
  return {
    title: say('title'),
    subtitle: say('law'),
    language,
    facts: [
      { label: say('year'), value: year === null ? say('allYears') : String(year) },
      { label: say('scope'), value: say(whole ? 'whole' : 'part') },
      { label: say('made'), value: today },
      { label: say('number'), value: String(breaches.length) },
      { label: say('notified'), value: String(notified) },
    ],
    blocks: [
      { kind: 'paragraph', text: say('explained') },
      {
        kind: 'table',
        caption: say('caption'),
        columns: (['case', 'facts', 'persons', 'effects', 'remedy', 'answer', 'told'] as const).map((key) => ({
          label: say(key),
          width: widths[key],
        })),
        rows: breaches.map((breach) => rowOf(breach, language, say)),
      },
    ],
    source: fill(say('source'), { day: today }),
  };
}

const widths = { case: 15, facts: 25, persons: 17, effects: 17, remedy: 20, answer: 22, told: 12 };

const rowOf = (breach: Breach, language: Language, say: Say): string[] => [
  stacked(breach.number, breach.registryNumber, breach.unit, dayOf(breach.happenedAt)),
  stacked(kindNames[breach.kind][language], breach.what),
  stacked(
    count(breach.persons)?.[language],
    allNamed(groupNames)(breach.groups)?.[language],
    allNamed(dataKindNames)(breach.dataKinds)?.[language],
  ),
  breach.consequences,
  breach.measures,
  answerIn(breach, language, say),
  breach.personsToldAt ? dayOf(breach.personsToldAt) : say('no'),
];

const stacked = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');

function answerIn(breach: Breach, language: Language, say: Say): string {
  const { answer, notifiedAt, late, authorityNumber, reason, decidedBy } = breach;
  const name = breachAnswers[answer][language];
  if (notifiedAt)
    return stacked(`${name} ${showMoment(notifiedAt)}${late ? ` (${say('late')})` : ''}`, authorityNumber);
  return stacked(name, reason, decidedBy ?? undefined);
}
