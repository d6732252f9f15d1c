import type { Text } from '../../../../shared/text.ts';
import type { Icon } from '../../../../ui/page.ts';
import { categoryIcons, kindIcons } from '../words.tsx';
import type { Subject } from './answers.ts';

export type SubjectChoice = { subject: Subject; icon: Icon; name: Text; hint: Text; advice?: Text };

/** Kinds of incidents as one would say them at work, the most usual first; `advice`: what to do at once. */
export const incidentSubjects: readonly SubjectChoice[] = [
  {
    subject: 'wrongRecipient',
    icon: kindIcons.wrongRecipient,
    name: { sv: 'Fel mottagare', en: 'Wrong recipient' },
    hint: { sv: 'Brev, mejl eller meddelande till fel person', en: 'Letter, e-mail or message to the wrong person' },
    advice: {
      sv: 'Be mottagaren att inte läsa eller sprida det, och att lämna tillbaka eller radera.',
      en: 'Ask the recipient not to read or spread it, and to return or delete it.',
    },
  },
  {
    subject: 'lostEquipment',
    icon: kindIcons.lostEquipment,
    name: { sv: 'Borttappat eller stulet', en: 'Lost or stolen' },
    hint: { sv: 'Dator, telefon, kort, usb-minne', en: 'Computer, phone, card, USB stick' },
    advice: {
      sv: 'Ring servicedesk så att enheten eller kortet kan spärras.',
      en: 'Call the service desk so that the device or card can be blocked.',
    },
  },
  {
    subject: 'wrongAccess',
    icon: kindIcons.wrongAccess,
    name: { sv: 'Fel person kunde läsa', en: 'The wrong person could read' },
    hint: { sv: 'Någon har sett det som inte rör arbetet', en: 'Someone saw what is not their work' },
  },
  {
    subject: 'paper',
    icon: kindIcons.paper,
    name: { sv: 'Papper på fel plats', en: 'Papers in the wrong place' },
    hint: { sv: 'Kvarglömda, upphittade eller slängda', en: 'Left behind, found or thrown away' },
    advice: { sv: 'Ta hand om papperen och lås in dem.', en: 'Take care of the papers and lock them in.' },
  },
  {
    subject: 'phishing',
    icon: kindIcons.phishing,
    name: { sv: 'Misstänkt mejl eller samtal', en: 'Suspect e-mail or call' },
    hint: { sv: 'Någon vill lura till sig uppgifter', en: 'Someone wants to trick you out of data' },
    advice: {
      sv: 'Klicka inte på något. Har du lämnat ut ett lösenord: byt det och ring servicedesk.',
      en: 'Click on nothing. If you gave out a password: change it and call the service desk.',
    },
  },
  {
    subject: 'malware',
    icon: kindIcons.malware,
    name: { sv: 'Virus eller utpressning', en: 'Virus or extortion' },
    hint: { sv: 'Datorn beter sig konstigt eller är låst', en: 'The computer acts oddly or is locked' },
    advice: {
      sv: 'Koppla bort datorn från nätet men stäng inte av den. Ring servicedesk nu.',
      en: 'Disconnect the computer from the network but do not switch it off. Call the service desk now.',
    },
  },
  {
    subject: 'outage',
    icon: kindIcons.outage,
    name: { sv: 'System som inte fungerar', en: 'A system that is down' },
    hint: { sv: 'Journal, telefoni eller nät', en: 'Records, telephony or network' },
    advice: { sv: 'Gå över till reservrutinen på enheten.', en: 'Go over to the fallback routine of your unit.' },
  },
  {
    subject: 'physical',
    icon: kindIcons.physical,
    name: { sv: 'Intrång eller skada', en: 'Break-in or damage' },
    hint: { sv: 'Inbrott, obehörig i lokalen, vatten, brand', en: 'Burglary, intruder, water, fire' },
    advice: { sv: 'Vid fara: ring 112 först.', en: 'In danger: call 112 first.' },
  },
  {
    subject: 'other',
    icon: kindIcons.other,
    name: { sv: 'Något annat', en: 'Something else' },
    hint: { sv: 'Om inget ovanför passar', en: 'If nothing above fits' },
  },
];

/** What is no incident but comes the same way. */
export const otherSubjects: readonly SubjectChoice[] = [
  {
    subject: 'deviation',
    icon: categoryIcons.deviation,
    name: { sv: 'Avvikelse', en: 'Deviation' },
    hint: { sv: 'Något blev inte som det ska', en: 'Something was not done as it should be' },
  },
  {
    subject: 'idea',
    icon: categoryIcons.idea,
    name: { sv: 'Förbättringsförslag', en: 'Improvement idea' },
    hint: { sv: 'Något kan göras säkrare', en: 'Something can be made safer' },
  },
];

export const subjectNamed = (subject: string): SubjectChoice | undefined =>
  [...incidentSubjects, ...otherSubjects].find((one) => one.subject === subject);
