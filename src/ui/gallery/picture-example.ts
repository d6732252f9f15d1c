import { texts } from '../../shared/text.ts';

const chapterTitles = texts({
  policies: { sv: 'Styrning och policyer', en: 'Governance and policies' },
  people: { sv: 'Människor', en: 'People' },
  physical: { sv: 'Fysiskt skydd', en: 'Physical protection' },
  technology: { sv: 'Teknik', en: 'Technology' },
});

/** Words and chapters of the gallery's pictures. */
export const pictureExample = {
  ...texts({
    coverage: { sv: 'Krav i ramverket', en: 'Requirements of the framework' },
    trace: { sv: 'Från krav till underlag', en: 'From requirement to evidence' },
    share: { sv: 'Läge för 142 krav', en: 'State of 142 requirements' },
    policy: { sv: 'Policy för informationssäkerhet', en: 'Information security policy' },
    guideline: { sv: 'Riktlinje för loggkontroll', en: 'Guideline for log review' },
    decided: { sv: 'Beslutad 2023-06-12', en: 'Decided 2023-06-12' },
    review: { sv: 'Månadens loggkontroll', en: 'Monthly log review' },
    training: { sv: 'Grundutbildning för alla medarbetare', en: 'Basic training for all employees' },
    minutes: { sv: 'Ledningens genomgång, protokoll', en: 'Management review, minutes' },
    validUntil: { sv: 'Giltigt till 2027-01-31', en: 'Valid until 2027-01-31' },
    r1: { sv: 'A.6.3 Medvetenhet och utbildning', en: 'A.6.3 Awareness and training' },
    r2: { sv: 'A.8.15 Loggning', en: 'A.8.15 Logging' },
    r3: { sv: 'A.8.16 Övervakning av aktiviteter', en: 'A.8.16 Monitoring of activities' },
    r4: { sv: 'A.5.7 Underrättelser om hot', en: 'A.5.7 Threat intelligence' },
  }),
  chapters: [
    { number: 'A.5', title: chapterTitles.policies, count: 37 },
    { number: 'A.6', title: chapterTitles.people, count: 8 },
    { number: 'A.7', title: chapterTitles.physical, count: 14 },
    { number: 'A.8', title: chapterTitles.technology, count: 34 },
  ],
};
