import { type Text, texts } from '../../../../shared/text.ts';
import type { Tone } from '../../../../ui/StatusMark.tsx';
import type { Decision, Why } from '../../contract/review-words.ts';

/** The four decisions, in the order of the keys 1–4. */
export const decisions: readonly Decision[] = ['justified', 'explained', 'unclear', 'unjustified'];

export { decisionNames, whyNames } from '../../texts/review.ts';

/** As they stand after a number. */
export const decisionCounts = texts({
  justified: { sv: '{count|befogad|befogade}', en: 'justified' },
  explained: { sv: '{count|förklarad|förklarade} av medarbetaren', en: 'explained by the employee' },
  unclear: { sv: '{count|oklar|oklara}', en: 'unclear' },
  unjustified: { sv: '{count|obefogad|obefogade}', en: 'not justified' },
}) satisfies Record<Decision, Text>;

export const decisionHints = texts({
  justified: { sv: 'Den hör till arbetet.', en: 'It belongs to the work.' },
  explained: { sv: 'Medarbetaren har gett en rimlig förklaring.', en: 'The employee has explained it well.' },
  unclear: { sv: 'Det går inte att avgöra.', en: 'It cannot be settled.' },
  unjustified: { sv: 'Det fanns inget behov i arbetet.', en: 'The work did not call for it.' },
}) satisfies Record<Decision, Text>;

export const decisionTones: Record<Decision, Tone> = {
  justified: 'ok',
  explained: 'probable',
  unclear: 'watch',
  unjustified: 'late',
};

/** Why something is shown, in a sentence or two, on tap. */
export const whyTexts = texts({
  emergency: {
    sv: 'Vid en nödöppning bryts spärren för att patienten är i fara. Alla nödöppningar granskas, även de självklara.',
    en: 'Emergency access opens a blocked record because the patient is in danger. Every one is reviewed, also the obvious.',
  },
  case: {
    sv: 'Något i hur journalen lästes skiljer sig från det vanliga. Det betyder inte att något är fel: oftast finns en förklaring som loggen inte känner till.',
    en: 'Something in how the record was read differs from the usual. It does not mean anything is wrong: most often there is an explanation the log does not know.',
  },
  unexplained: {
    sv: 'Lottad bland åtkomster där ingen koppling mellan patienten och enheten hittades. Lotten ser sådant som inga regler ser.',
    en: 'Drawn among accesses where no tie between patient and unit was found. Chance sees what no rules see.',
  },
  explained: {
    sv: 'Lottad bland åtkomster som har en känd förklaring. Lagen kräver att kontrollen delvis bygger på slump, så att ingen kan veta i förväg vad som granskas.',
    en: 'Drawn among accesses that have a known explanation. The check must partly rest on chance, so that nobody knows beforehand what is reviewed.',
  },
  yearly: {
    sv: 'Alla som läser journaler granskas minst en gång om året. Den här månaden är det medarbetarens tur.',
    en: 'Everyone who reads records is reviewed at least once a year. This month it is the employee’s turn.',
  },
  targeted: {
    sv: 'Någon som utreder har beställt kontrollen, av ett skäl som är antecknat.',
    en: 'An investigator has ordered the check, for a reason that is on record.',
  },
  surf: {
    sv: 'Webbtrafik i en kategori som regionen följer upp. Varken adresser eller innehåll syns för någon.',
    en: 'Web traffic in a category the region follows up. Nobody sees addresses or content.',
  },
}) satisfies Record<Why, Text>;
