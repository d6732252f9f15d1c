import type { z } from 'zod';
import { fill, type Text, texts } from '../../shared/text.ts';

/** Texts by their code, for messages that schemas name themselves. */
export type Words = ReadonlyMap<string, Text>;

type Issue = z.core.$ZodIssue;

const say = texts({
  empty: { sv: 'Cellen är tom men måste fyllas i.', en: 'The cell is empty but must be filled in.' },
  formula: {
    sv: 'Formeln i cellen ger inget värde. Rätta den, eller skriv värdet.',
    en: 'The formula in the cell gives no value. Mend it, or write the value.',
  },
  number: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  whole: { sv: 'Skriv ett heltal.', en: 'Write a whole number.' },
  yesNo: { sv: 'Skriv ja eller nej.', en: 'Write yes or no.' },
  kind: { sv: 'Det är fel slags värde.', en: 'This is the wrong kind of value.' },
  tooLong: { sv: 'Texten är för lång: högst {most} tecken.', en: 'The text is too long: at most {most} characters.' },
  tooShort: {
    sv: 'Texten är för kort: minst {least} tecken.',
    en: 'The text is too short: at least {least} characters.',
  },
  tooLarge: { sv: 'Värdet är för stort: högst {most}.', en: 'The value is too large: at most {most}.' },
  tooSmall: { sv: 'Värdet är för litet: minst {least}.', en: 'The value is too small: at least {least}.' },
  step: { sv: 'Talet ska vara jämnt delbart med {step}.', en: 'The number must be a multiple of {step}.' },
  email: { sv: 'Det är ingen e-postadress.', en: 'This is not an e-mail address.' },
  date: {
    sv: 'Skriv ett datum som finns, som 2026-10-26.',
    en: 'Write a date that exists, such as 2026-10-26.',
  },
  datetime: {
    sv: 'Skriv dag och klockslag, som 2026-10-26T14:30:00Z.',
    en: 'Write a day and time, such as 2026-10-26T14:30:00Z.',
  },
  url: { sv: 'Det är ingen webbadress.', en: 'This is not a web address.' },
  uuid: { sv: 'Det är inget giltigt id.', en: 'This is not a valid id.' },
  format: { sv: 'Värdet är inte skrivet på rätt sätt.', en: 'The value is not written the right way.' },
  oneOf: { sv: 'Skriv något av: {values}.', en: 'Write one of: {values}.' },
  wrong: { sv: 'Värdet stämmer inte.', en: 'The value is not right.' },
  'ids.hsa': {
    sv: 'Det är inget giltigt HSA-id. Det börjar med SE, organisationsnumret och ett bindestreck.',
    en: 'This is not a valid HSA id. It begins with SE, the organisation number and a hyphen.',
  },
});

/** What is wrong with a cell, for a person who will mend it. A schema's own message goes first if it names a text. */
export function cellMessage(issue: Issue | 'empty' | 'formula', words?: Words): Text {
  if (issue === 'empty' || issue === 'formula') return say[issue];
  const own = words?.get(issue.message) ?? (issue.message === 'ids.hsa' ? say['ids.hsa'] : undefined);
  return own ?? messageFor(issue);
}

function messageFor(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? say.kind;
    case 'too_big':
      return filled(issue.origin === 'string' ? say.tooLong : say.tooLarge, { most: issue.maximum });
    case 'too_small':
      return filled(issue.origin === 'string' ? say.tooShort : say.tooSmall, { least: issue.minimum });
    case 'not_multiple_of':
      return filled(say.step, { step: issue.divisor });
    case 'invalid_format':
      return formats[issue.format] ?? say.format;
    case 'invalid_value':
      return issue.values.length > 0 ? oneOf(issue.values) : say.wrong;
    case 'invalid_union':
      return say.wrong;
    default:
      return say.wrong;
  }
}

const kinds: Record<string, Text> = { number: say.number, int: say.whole, boolean: say.yesNo, date: say.date };
const formats: Record<string, Text> = {
  email: say.email,
  date: say.date,
  datetime: say.datetime,
  url: say.url,
  uuid: say.uuid,
};

const oneOf = (values: readonly unknown[]): Text => filled(say.oneOf, { values: values.map(String).join(', ') });
const filled = (text: Text, values: Record<string, unknown>): Text => ({
  sv: fill(text.sv, values),
  en: fill(text.en, values),
});
