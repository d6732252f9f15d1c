import type { PlaybookStep } from '../contract/playbook.ts';
import { judgeBreach, register, step, tellUnit } from './step.ts';

const warnCsirt = step('csirt', {
  role: 'ciso',
  days: 0,
  title: { sv: 'Bedöm om incidenten är betydande', en: 'Judge whether the incident is significant' },
  text: {
    sv: 'Cybersäkerhetslagen 2 kap. 5 §. Är den det ska CSIRT-enheten få en upplysning inom 24 timmar.',
    en: 'Cybersecurity Act ch. 2 s. 5. If it is, the CSIRT is to have an early warning within 24 hours.',
  },
});
const fallback = step('fallback', {
  role: 'unitManager',
  days: 0,
  title: { sv: 'Gå över till reservrutiner', en: 'Go over to fallback routines' },
  text: {
    sv: 'Anteckna när de startades och när de slutade: timmarna avgör om incidenten är betydande.',
    en: 'Note when they began and ended: the hours decide whether the incident is significant.',
  },
});

/** Malware, such as ransomware. */
export const malware: readonly PlaybookStep[] = [
  step('isolate', {
    role: 'serviceManager',
    days: 0,
    title: {
      sv: 'Isolera drabbade system utan att stänga av dem',
      en: 'Isolate the systems hit without turning them off',
    },
    text: {
      sv: 'Koppla från nätet men behåll strömmen: minnet kan vara bevis.',
      en: 'Disconnect from the network but keep the power: memory may be evidence.',
    },
  }),
  warnCsirt,
  fallback,
  step('backup', {
    role: 'systemOwner',
    days: 0,
    title: { sv: 'Skydda säkerhetskopiorna', en: 'Protect the backups' },
    text: {
      sv: 'Kontrollera att de är åtskilda från driften och att de går att läsa tillbaka.',
      en: 'Check that they are apart from operation and can be restored.',
    },
  }),
  judgeBreach,
  step('police', {
    role: 'ciso',
    days: 2,
    title: { sv: 'Polisanmäl angreppet', en: 'Report the attack to the police' },
  }),
  step('restore', {
    role: 'systemOwner',
    days: 5,
    title: { sv: 'Återställ och kontrollera innan driften släpps på', en: 'Restore, and check before going live' },
  }),
  step('root-cause', {
    role: 'securityOffice',
    days: 14,
    title: { sv: 'Utred hur angreppet kom in', en: 'Find out how the attack got in' },
  }),
  register,
];

/** Somebody was deceived by a message. */
export const phishing: readonly PlaybookStep[] = [
  step('reset', {
    role: 'serviceManager',
    days: 0,
    title: { sv: 'Byt lösenord och avsluta alla inloggningar', en: 'Change passwords and end all sessions' },
  }),
  step('remove-mail', {
    role: 'serviceManager',
    days: 0,
    title: { sv: 'Ta bort mejlet ur alla brevlådor', en: 'Remove the mail from every mailbox' },
    text: {
      sv: 'Spärra avsändaren och länken. Hur många hade öppnat det?',
      en: 'Block sender and link. How many had opened it?',
    },
  }),
  step('mailbox-rules', {
    role: 'securityOffice',
    days: 1,
    title: { sv: 'Sök efter vidarebefordringar och nya regler', en: 'Look for forwarding and new rules' },
  }),
  judgeBreach,
  step('warn', {
    role: 'securityOffice',
    days: 1,
    title: { sv: 'Varna medarbetarna', en: 'Warn the employees' },
    text: {
      sv: 'Visa hur mejlet såg ut och tacka dem som rapporterade.',
      en: 'Show what the mail looked like and thank those who reported it.',
    },
  }),
  tellUnit,
];

/** A system or service stands still. */
export const outage: readonly PlaybookStep[] = [
  fallback,
  warnCsirt,
  step('supplier', {
    role: 'systemOwner',
    days: 0,
    title: { sv: 'Felanmäl till leverantören', en: 'Report the fault to the supplier' },
    text: {
      sv: 'Anteckna ärendenummer och lovad tid.',
      en: 'Note the case number and the time promised.',
    },
  }),
  step('patient-safety', {
    role: 'unitManager',
    days: 2,
    title: { sv: 'Bedöm om någon patient skadats', en: 'Judge whether any patient was harmed' },
    text: {
      sv: 'Skriv en avvikelse i patientsäkerhetssystemet och ange dess nummer i ärendet.',
      en: 'Write a deviation in the patient safety system and give its number in the case.',
    },
  }),
  step('root-cause', {
    role: 'systemOwner',
    days: 14,
    title: { sv: 'Ta reda på grundorsaken', en: 'Find the root cause' },
  }),
  register,
];
