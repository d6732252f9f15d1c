import type { Role } from '../../../shared/role.ts';
import type { Text } from '../../../shared/text.ts';
import type { PlaybookStep } from '../contract/playbook.ts';

type Told = { role: Role; days: number; title: Text; text?: Text };

/** A step of a playbook as it is delivered: by whom, within how many days, what, and how. */
export const step = (key: string, { role, days, title, text = { sv: '', en: '' } }: Told): PlaybookStep => ({
  key,
  role,
  days,
  title: { ...title },
  text: { ...text },
});

/** Personal data is touched: judged by the officer, at once. */
export const judgeBreach = step('judge-breach', {
  role: 'dataProtectionOfficer',
  days: 1,
  title: { sv: 'Bedöm risken för de registrerade', en: 'Judge the risk to the data subjects' },
  text: {
    sv: 'Vilka uppgifter, om hur många, vem kan ha tagit del av dem och vad kan det leda till? Svaret styr anmälan till IMY och information till de berörda.',
    en: 'What data, about how many, who may have seen it and what could come of it? The answer decides on IMY and on telling those concerned.',
  },
});

/** What is registered and what is left out. */
export const register = step('register', {
  role: 'registrar',
  days: 3,
  title: { sv: 'Diarieför ärendet', en: 'Register the case' },
  text: {
    sv: 'För in avsändare och vad ärendet rör så långt sekretessen tillåter (OSL 5:2 och 18:8 b). Skriv diarienumret i ärendet.',
    en: 'Enter sender and subject as far as secrecy allows (OSL 5:2 and 18:8 b). Write the registry number in the case.',
  },
});

/** What the unit takes with it. */
export const tellUnit = step('tell-unit', {
  role: 'unitManager',
  days: 14,
  title: { sv: 'Gå igenom händelsen på arbetsplatsträffen', en: 'Go through the event at a workplace meeting' },
  text: {
    sv: 'Berätta vad som hände och vad som ändras, utan att peka ut någon.',
    en: 'Tell what happened and what changes, pointing at nobody.',
  },
});
