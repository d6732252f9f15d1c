import type { PlaybookStep } from '../contract/playbook.ts';
import { judgeBreach, register, step, tellUnit } from './step.ts';

/** A letter, fax, e-mail or message reached somebody else. */
export const wrongRecipient: readonly PlaybookStep[] = [
  step('recall', {
    role: 'unitManager',
    days: 0,
    title: { sv: 'Få tillbaka eller få bort det som skickats', en: 'Get back or get removed what was sent' },
    text: {
      sv: 'Kontakta mottagaren. Be om att få tillbaka brevet oläst, eller att meddelandet raderas, och anteckna svaret i tidslinjen.',
      en: 'Contact the recipient. Ask for the letter back unread or the message deleted, and note the answer in the timeline.',
    },
  }),
  step('right-recipient', {
    role: 'unitManager',
    days: 1,
    title: { sv: 'Se till att rätt person får sin information', en: 'See that the right person gets the information' },
    text: {
      sv: 'Kallelser och provsvar kan vara brådskande: kontrollera att vården inte blir lidande.',
      en: 'Notices and results may be urgent: check that care does not suffer.',
    },
  }),
  judgeBreach,
  step('address-source', {
    role: 'unitManager',
    days: 7,
    title: { sv: 'Ta reda på varför adressen blev fel', en: 'Find out why the address was wrong' },
    text: {
      sv: 'Mall, adressbok, kuvertering eller fel person vald? Samma fel kan ha drabbat fler.',
      en: 'Template, address book, enveloping or the wrong person chosen? Others may be hit by the same.',
    },
  }),
  register,
  tellUnit,
];

/** Somebody read what they had no right to read. */
export const wrongAccess: readonly PlaybookStep[] = [
  step('secure-logs', {
    role: 'securityCoordinator',
    days: 0,
    title: { sv: 'Säkra loggarna', en: 'Secure the logs' },
    text: {
      sv: 'Ta ut loggen för de berörda journalerna och lägg den i ärendet som bevis. Prata inte med den som misstänks innan det är gjort.',
      en: 'Take out the log of the records touched and put it in the case as evidence. Do not talk to the person suspected before that.',
    },
  }),
  step('close-access', {
    role: 'systemOwner',
    days: 0,
    title: { sv: 'Stäng eller begränsa behörigheten', en: 'Close or limit the access' },
  }),
  step('hear', {
    role: 'unitManager',
    days: 5,
    title: { sv: 'Hör medarbetaren', en: 'Hear the employee' },
    text: {
      sv: 'Tillsammans med personalfunktionen. Fråga efter vårdrelation och uppdrag, och anteckna svaret.',
      en: 'Together with human resources. Ask about care relation and assignment, and note the answer.',
    },
  }),
  judgeBreach,
  step('police', {
    role: 'ciso',
    days: 3,
    title: { sv: 'Ta ställning till polisanmälan', en: 'Decide on a police report' },
    text: { sv: 'Dataintrång, brottsbalken 4 kap. 9 c §.', en: 'Unlawful access, Criminal Code ch. 4 s. 9 c.' },
  }),
  register,
];

/** Papers were found where they should not be. */
export const paper: readonly PlaybookStep[] = [
  step('collect', {
    role: 'unitManager',
    days: 0,
    title: { sv: 'Samla in papperen och räkna dem', en: 'Collect the papers and count them' },
    text: {
      sv: 'Anteckna var de låg, hur länge och vem som kan ha sett dem.',
      en: 'Note where they lay, for how long and who may have seen them.',
    },
  }),
  judgeBreach,
  step('printing', {
    role: 'unitManager',
    days: 14,
    title: { sv: 'Se över utskrift och sekretesspapper', en: 'Review printing and confidential waste' },
    text: {
      sv: 'Säker utskrift, låsta kärl och tomma konferensrum.',
      en: 'Secure printing, locked bins and empty meeting rooms.',
    },
  }),
  register,
  tellUnit,
];
