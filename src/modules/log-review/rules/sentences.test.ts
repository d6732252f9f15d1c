import { describe, expect, test } from 'vitest';
import type { DaySeen } from '../contract/item.ts';
import type { Why } from '../contract/review-words.ts';
import { markSentences } from './marks.ts';
import { reasons } from './reasons.ts';
import { type Facts, notFoundOf, seenOf, sentencesOf } from './sentences.ts';

const day = (parts: Partial<DaySeen> = {}): DaySeen => ({
  ...{ day: '2026-10-12', firstAt: '2026-10-12T08:04:00Z', lastAt: '2026-10-12T08:31:00Z' },
  ...{ patients: 1, entries: 7, prints: 0, emergencies: 0, writes: 0 },
  ...parts,
});

const looked = (...rules: [rule: string, result: 'found' | 'weak' | 'missing' | 'off'][]) =>
  rules.map(([rule, result]) => ({ rule, result }));

type Parts = Partial<Omit<Facts, 'evidence'>> & {
  days?: DaySeen[];
  otherUnits?: string[];
  lookedFor?: ReturnType<typeof looked>;
};
const facts = ({ days = [day()], otherUnits = [], lookedFor = [], ...parts }: Parts = {}): Facts => ({
  ...{ why: 'case', rules: [], patients: 1, firstDay: '2026-10-12', lastDay: '2026-10-12' },
  ...parts,
  evidence: { days, otherUnits, lookedFor },
});

const later = day({ day: '2026-10-19', firstAt: '2026-10-19T06:00:00Z', lastAt: '2026-10-19T06:00:00Z', entries: 5 });

describe('what was seen', () => {
  test.each<[string, Parts, string, string]>([
    [
      'one record on one day',
      {},
      'Den 12 oktober 2026 kl. 10.04–10.31 öppnade medarbetaren en patients journal. Loggen har 7 rader.',
      'On 12 October 2026 at 10:04–10:31, the employee opened a patient’s record. The log has 7 entries.',
    ],
    [
      'one look within a minute',
      { days: [day({ lastAt: '2026-10-12T08:04:50Z', entries: 1 })] },
      'Den 12 oktober 2026 kl. 10.04 öppnade medarbetaren en patients journal. Loggen har 1 rad.',
      'On 12 October 2026 at 10:04, the employee opened a patient’s record. The log has 1 entry.',
    ],
    [
      'the same record on several days',
      { lastDay: '2026-10-19', days: [day(), later] },
      'Mellan den 12 och den 19 oktober 2026 öppnade medarbetaren en patients journal. Loggen har 12 rader under 2 dagar.',
      'Between 12 and 19 October 2026, the employee opened a patient’s record. The log has 12 entries on 2 days.',
    ],
    [
      'many records on a day',
      { patients: 35, days: [day({ patients: 35, entries: 80 })] },
      'Den 12 oktober 2026 kl. 10.04–10.31 öppnade medarbetaren 35 patienters journaler. Loggen har 80 rader.',
      'On 12 October 2026 at 10:04–10:31, the employee opened the records of 35 patients. The log has 80 entries.',
    ],
    [
      'printing, writing and emergency access',
      { days: [day({ prints: 2, emergencies: 1, writes: 3 })] },
      'Den 12 oktober 2026 kl. 10.04–10.31 öppnade medarbetaren en patients journal. Loggen har 7 rader. Nödöppning användes en gång. Något skrevs ut eller exporterades 2 gånger. Något skrevs eller signerades 3 gånger.',
      'On 12 October 2026 at 10:04–10:31, the employee opened a patient’s record. The log has 7 entries. Emergency access was used once. Something was printed or exported 2 times. Something was written or signed 3 times.',
    ],
    [
      'data of other units',
      { otherUnits: ['Ögonkliniken', 'Psykiatrin'] },
      'Den 12 oktober 2026 kl. 10.04–10.31 öppnade medarbetaren en patients journal. Loggen har 7 rader. Uppgifterna hör till Ögonkliniken och Psykiatrin.',
      'On 12 October 2026 at 10:04–10:31, the employee opened a patient’s record. The log has 7 entries. The data belongs to Ögonkliniken and Psykiatrin.',
    ],
  ])('is told of %s', (_, parts, sv, en) => expect(seenOf(facts(parts), 'employee')).toEqual({ sv, en }));

  test('is told to the employee as what they did themselves', () =>
    expect(seenOf(facts(), 'you').sv).toMatch(
      /^Den 12 oktober 2026 kl\. 10\.04–10\.31 öppnade du en patients journal\./,
    ));

  test('counts the hour the clock is set back by the clock people had', () => {
    const night = day({ firstAt: '2026-10-25T00:30:00Z', lastAt: '2026-10-25T01:30:00Z' });
    expect(seenOf(facts({ days: [night] }), 'employee').sv).toContain('kl. 02.30');
  });
});

describe('what was not found', () => {
  test('names each reason that was looked for once, orders and answers as one', () => {
    const lookedFor = looked(
      ['X01', 'missing'],
      ['X02', 'missing'],
      ['X03', 'missing'],
      ['X04', 'missing'],
      ['X05', 'missing'],
      ['X08', 'weak'],
    );
    expect(notFoundOf({ lookedFor })).toEqual({
      sv: 'Ingen vårdkontakt, bokning, remiss eller listning hittades på enheten.',
      en: 'No contact, booking, order or listing was found at the unit.',
    });
  });
  test('says what could not be looked for', () =>
    expect(notFoundOf({ lookedFor: looked(['X01', 'missing'], ['X02', 'off']) })?.sv).toBe(
      'Ingen vårdkontakt hittades på enheten. Det gick inte att söka efter bokning, eftersom de uppgifterna inte är inlästa.',
    ));
  test('is nothing once a reason is found', () =>
    expect(notFoundOf({ lookedFor: looked(['X01', 'missing'], ['X03', 'found']) })).toBeNull());
});

describe('the sentences of an item', () => {
  test('tell each mark but those that are said already, and what speaks for it', () => {
    const told = sentencesOf(
      facts({ rules: ['R03', 'R06', 'R12'], lookedFor: looked(['X01', 'missing'], ['X08', 'weak']) }),
    );
    expect(told.marks).toEqual([markSentences.R03]);
    expect(told.reasons).toEqual([reasons.X08?.found]);
  });

  test.each<[Why, RegExp]>([
    ['emergency', /Alla nödöppningar granskas/],
    ['explained', /^Slumpvis utvald/],
    ['unexplained', /^Slumpvis utvald/],
    ['yearly', /en gång om året/],
    ['case', /Ofta finns en bra förklaring/],
  ])('say why it was chosen: %s', (why, expected) => expect(sentencesOf(facts({ why })).chosen.sv).toMatch(expected));

  test('never tell an address, and accuse nobody', () => {
    const all = Object.values(markSentences).flatMap(({ sv, en }) => [sv, en]);
    expect(
      all.filter((sentence) => /olovlig|intrång|obehörig|misstänk|brott|unlawful|suspect|snoop/i.test(sentence)),
    ).toEqual([]);
    expect(all.filter((sentence) => !/\.$/.test(sentence))).toEqual([]);
  });
});
