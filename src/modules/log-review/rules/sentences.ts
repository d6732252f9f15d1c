import { capital, type Text } from '../../../shared/text.ts';
import type { DaySeen, Evidence, LookedFor, Sentences } from '../contract/item.ts';
import type { Why } from '../contract/review-words.ts';
import { markSentence } from './marks.ts';
import { reasonOf } from './reasons.ts';
import { counted, daySpan, inBoth, listed, timeSpan } from './said.ts';
import { surfSeen } from './surf.ts';

/** What is known of an item; see `Evidence`. `patients` is how many it is about. */
export type Facts = {
  readonly why: Why;
  readonly rules: readonly string[];
  readonly patients: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly evidence: Seen;
};

/** The part of the evidence that sentences are made of. */
export type Seen = Pick<Evidence, 'days' | 'otherUnits' | 'surf'> & {
  lookedFor: readonly Pick<LookedFor, 'rule' | 'result'>[];
};

/** Who is spoken of: the employee, to the reviewer, or you, to the employee. */
export type Subject = 'employee' | 'you';

const who = { employee: { sv: 'medarbetaren', en: 'the employee' }, you: { sv: 'du', en: 'you' } };

/** What a reviewer reads of an item, in both languages: what was seen, what it was marked for, what was not found, why it was chosen. */
export function sentencesOf(facts: Facts): Sentences {
  const { rules, why, evidence } = facts;
  return {
    seen: seenOf(facts, 'employee'),
    marks: rules.filter((rule) => rule !== 'R06' && rule !== 'R12').map(markSentence),
    notFound: notFoundOf(evidence),
    reasons: evidence.lookedFor
      .filter(({ result }) => result === 'found' || result === 'weak')
      .map(({ rule }) => reasonOf(rule).found),
    chosen: chosen[why],
  };
}

const sum = (days: readonly DaySeen[], column: 'entries' | 'prints' | 'emergencies' | 'writes'): number =>
  days.reduce((total, day) => total + day[column], 0);

/** When it was, how many records were opened and what was done in them. */
export function seenOf(facts: Facts, subject: Subject): Text {
  const { days, otherUnits, surf } = facts.evidence;
  if (surf) return surfSeen(surf, subject);
  return inBoth((language) => {
    const swedish = language === 'sv';
    const opened = openedOf(facts, who[subject][language], swedish);
    const [one] = days;
    const time = days.length === 1 && one ? ` ${timeSpan(one.firstAt, one.lastAt, language)}` : '';
    const when = capital(daySpan(facts.firstDay, facts.lastDay, language)) + time;
    const more = [onDays(days, swedish), ...doneOf(days, swedish), elsewhere(otherUnits, swedish)].filter(Boolean);
    return [`${when}${swedish ? ' ' : ', '}${opened}.`, ...more].join(' ');
  });
}

function openedOf({ patients }: Facts, subject: string, swedish: boolean): string {
  if (swedish)
    return patients === 1
      ? `öppnade ${subject} en patients journal`
      : `öppnade ${subject} ${patients} patienters journaler`;
  return patients === 1
    ? `${subject} opened a patient’s record`
    : `${subject} opened the records of ${patients} patients`;
}

function onDays(days: readonly DaySeen[], swedish: boolean): string {
  const entries = sum(days, 'entries');
  if (entries === 0) return '';
  const rows = swedish ? counted(entries, 'rad', 'rader') : counted(entries, 'entry', 'entries');
  if (days.length < 2) return swedish ? `Loggen har ${rows}.` : `The log has ${rows}.`;
  return swedish ? `Loggen har ${rows} under ${days.length} dagar.` : `The log has ${rows} on ${days.length} days.`;
}

function doneOf(days: readonly DaySeen[], swedish: boolean): string[] {
  const [prints, emergencies, writes] = [sum(days, 'prints'), sum(days, 'emergencies'), sum(days, 'writes')];
  const times = (count: number) =>
    count === 1 ? (swedish ? 'en gång' : 'once') : `${count} ${swedish ? 'gånger' : 'times'}`;
  return [
    emergencies > 0 &&
      (swedish ? `Nödöppning användes ${times(emergencies)}.` : `Emergency access was used ${times(emergencies)}.`),
    prints > 0 &&
      (swedish
        ? `Något skrevs ut eller exporterades ${times(prints)}.`
        : `Something was printed or exported ${times(prints)}.`),
    writes > 0 &&
      (swedish
        ? `Något skrevs eller signerades ${times(writes)}.`
        : `Something was written or signed ${times(writes)}.`),
  ].filter((sentence) => sentence !== false);
}

function elsewhere(units: readonly string[], swedish: boolean): string {
  if (units.length === 0) return '';
  if (units.length > 3)
    return swedish
      ? `Uppgifterna hör till ${units.length} andra enheter.`
      : `The data belongs to ${units.length} other units.`;
  return swedish ? `Uppgifterna hör till ${listed(units, 'och')}.` : `The data belongs to ${listed(units, 'and')}.`;
}

/** What was looked for in vain, and what could not be looked for. Null when a reason was found. */
export function notFoundOf({ lookedFor }: Pick<Seen, 'lookedFor'>): Text | null {
  if (lookedFor.some(({ result }) => result === 'found')) return null;
  const of = (wanted: 'missing' | 'off') =>
    lookedFor.filter(({ result }) => result === wanted).map(({ rule }) => reasonOf(rule).sought);
  const [missing, off] = [of('missing'), of('off')];
  if (missing.length + off.length === 0) return null;
  return inBoth((language) => {
    const words = (all: readonly Text[], last: string) => listed([...new Set(all.map((word) => word[language]))], last);
    if (language === 'sv')
      return [
        missing.length > 0 && `Ingen ${words(missing, 'eller')} hittades på enheten.`,
        off.length > 0 &&
          `Det gick inte att söka efter ${words(off, 'eller')}, eftersom de uppgifterna inte är inlästa.`,
      ]
        .filter(Boolean)
        .join(' ');
    return [
      missing.length > 0 && `No ${words(missing, 'or')} was found at the unit.`,
      off.length > 0 && `It was not possible to look for ${words(off, 'or')}, since that data has not been read in.`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** Why something is among what is reviewed. */
export const chosen: Readonly<Record<Why, Text>> = {
  emergency: { sv: 'Alla nödöppningar granskas.', en: 'All emergency accesses are reviewed.' },
  case: {
    sv: 'Åtkomsten är med för att den har kännetecken som alltid ska kontrolleras. Ofta finns en bra förklaring.',
    en: 'The access is here since it has marks that are always checked. There is often a good explanation.',
  },
  unexplained: {
    sv: 'Slumpvis utvald bland åtkomster där systemet inte hittade någon förklaring.',
    en: 'Drawn at random among accesses for which the system found no explanation.',
  },
  explained: {
    sv: 'Slumpvis utvald bland åtkomster som har en förklaring. Slumpen gör att kontrollen omfattar alla.',
    en: 'Drawn at random among accesses that have an explanation. Chance makes the review include everyone.',
  },
  yearly: {
    sv: 'Slumpvis utvald: alla som läser journaler granskas minst en gång om året.',
    en: 'Drawn at random: everyone who reads records is reviewed at least once a year.',
  },
  targeted: { sv: 'Ingår i en riktad kontroll.', en: 'Part of a targeted check.' },
  surf: { sv: 'Kommer från kontrollen av webbtrafik.', en: 'Comes from the check of web traffic.' },
};
