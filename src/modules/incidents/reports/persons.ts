import type { Language, Text } from '../../../shared/text.ts';
import { adviceFor } from './advice.ts';
import { factValue } from './fact-value.ts';
import type { Known } from './known.ts';
import { ownData } from './own-data.ts';
import { officerMail, officerOf, sender } from './sender.ts';
import { type FieldSpec, facts, type TemplateSpec } from './template.ts';
import { lines, listed, type Value } from './value.ts';

const blank: Text = { sv: '[Skriv: {what}]', en: '[Write: {what}]' };
const gap = (sv: string, en: string): Text => ({
  sv: blank.sv.replace('{what}', sv),
  en: blank.en.replace('{what}', en),
});

const ask = (known: Known): Value =>
  lines([officerOf(known), officerMail(known)]) ??
  gap('vem de kan fråga, telefon och e-post', 'whom to ask, telephone and e-mail');
/** Who signs: the unit, and under it the controller where that is another. */
const signed = ({ controller, unit }: Known): string =>
  controller && controller.name !== unit
    ? `${unit}
${controller.name}`
    : unit;
const advised = ({ facts: { dataKinds } }: Known): Value => listed(adviceFor(dataKinds));

type Part = { heading: Text; says: (known: Known) => Value };
/** The parts of the letter. Source: GDPR art. 34(2) with 33(3)(b)–(d), in clear and plain language. */
const parts: readonly Part[] = [
  {
    heading: { sv: 'Vad som har hänt', en: 'What happened' },
    says: (known) =>
      factValue('what', known.facts) ?? gap('vad som har hänt, med vanliga ord', 'what happened, in plain words'),
  },
  {
    heading: { sv: 'När det hände', en: 'When it happened' },
    says: ({ facts: known }) => {
      const [began, noticed] = [factValue('began', known), factValue('noticed', known)];
      return lines([
        began && { sv: `Det hände ${began.sv}.`, en: `It happened on ${began.en}.` },
        noticed && { sv: `Vi upptäckte det ${noticed.sv}.`, en: `We discovered it on ${noticed.en}.` },
      ]);
    },
  },
  {
    heading: { sv: 'Vilka uppgifter det gäller', en: 'What data it concerns' },
    says: ({ facts: { dataKinds } }) =>
      listed(dataKinds.map((kind) => ownData[kind])) ?? gap('vilka uppgifter det gäller', 'what data it concerns'),
  },
  {
    heading: { sv: 'Vad det kan betyda för dig', en: 'What it may mean for you' },
    says: (known) =>
      factValue('consequences', known.facts) ??
      gap('vad det kan leda till för den som läser', 'what it may lead to for the reader'),
  },
  {
    heading: { sv: 'Vad vi gör', en: 'What we are doing' },
    says: ({ facts: known }) =>
      lines([factValue('measuresTaken', known), factValue('measuresPlanned', known)]) ??
      gap('vad ni har gjort och ska göra', 'what you have done and will do'),
  },
  { heading: { sv: 'Vad du själv kan göra', en: 'What you can do yourself' }, says: advised },
  { heading: { sv: 'Frågor', en: 'Questions' }, says: ask },
  {
    heading: { sv: 'Om du vill klaga', en: 'If you want to complain' },
    says: () => ({
      sv: 'Du kan klaga hos Integritetsskyddsmyndigheten (IMY), imy.se, om du tycker att vi har gjort fel med dina uppgifter.',
      en: 'You may complain to the Swedish Authority for Privacy Protection (IMY), imy.se, if you think we have mishandled your data.',
    }),
  },
];

/** The letter in one language: who writes, the parts under their headings, who signs. */
function letterIn(language: Language, known: Known): string {
  const opening = {
    sv: `${known.unit} skriver till dig för att uppgifter om dig berörs av något som har hänt hos oss. Vi beklagar det.`,
    en: `${known.unit} is writing to you because data about you is affected by something that has happened here. We are sorry.`,
  };
  const told = parts.flatMap(({ heading, says }) => {
    const text = says(known);
    return text ? [`${heading[language]}\n${text[language]}`] : [];
  });
  const ending = { sv: 'Med vänlig hälsning', en: 'Yours sincerely' };
  return [opening[language], ...told, `${ending[language]}\n${signed(known)}`].join('\n\n');
}

const rights: FieldSpec = {
  key: 'questions',
  label: { sv: 'Vem de kan fråga', en: 'Whom they may ask' },
  value: (known) => lines([officerOf(known), officerMail(known)]),
  secrecy: [],
};

/** To those whose data it is, when the risk to them is high. Source: GDPR art. 34(1)–(2). */
export const toPersons: TemplateSpec = {
  title: { sv: 'Information om dina personuppgifter', en: 'Information about your personal data' },
  takes: ['what', 'began', 'noticed', 'dataKinds', 'consequences', 'measuresTaken', 'measuresPlanned'],
  paragraph: { sv: 'GDPR art. 34.1–34.2', en: 'GDPR art. 34(1)–(2)' },
  source: 'Dataskyddsförordningen (EU) 2016/679 art. 34.2 och 33.3 b–d',
  certainty: 'verified',
  secrecy: ['health'],
  warnings: [
    {
      sv: 'Läs brevet som om du vore mottagaren. Byt fackord mot vanliga ord, och nämn ingen annan enskild.',
      en: 'Read the letter as its receiver would. Swap terms of the trade for plain words, and name nobody else.',
    },
  ],
  sections: [
    {
      key: 'letter',
      title: { sv: 'Det brevet bygger på', en: 'What the letter rests on' },
      fields: [
        sender.unit,
        ...facts('what', 'began', 'noticed', 'dataKinds', 'consequences', 'measuresTaken', 'measuresPlanned'),
        {
          key: 'advice',
          label: { sv: 'Vad de kan göra själva', en: 'What they can do themselves' },
          value: advised,
          none: { sv: 'Inga särskilda råd', en: 'No particular advice' },
          secrecy: [],
        },
        rights,
      ],
    },
  ],
  letter: (known) => ({ sv: letterIn('sv', known), en: letterIn('en', known) }),
};
