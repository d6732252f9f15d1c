import { type Text, texts } from '../../../../shared/text.ts';
import type { When } from './answers.ts';

export const faultText = texts({
  choose: { sv: 'Välj ett av svaren', en: 'Choose one of the answers' },
  what: { sv: 'Skriv några ord om vad som hände', en: 'Write a few words on what happened' },
  unit: { sv: 'Välj enhet i listan', en: 'Choose a unit from the list' },
  noticed: { sv: 'Välj när du upptäckte det', en: 'Choose when you noticed it' },
  moment: { sv: 'Ange dag och ungefär klockslag', en: 'Give the day and about what time' },
  externalCase: { sv: 'Fyll i både system och nummer, eller inget', en: 'Fill in both system and number, or neither' },
});

export const reportText = texts({
  title: { sv: 'Rapportera en händelse', en: 'Report an event' },
  lead: {
    sv: 'Tar ett par minuter. Rapportera hellre en gång för mycket. Du behöver inte veta allt.',
    en: 'Takes a couple of minutes. Better to report once too often. You need not know everything.',
  },
  subject: { sv: 'Vad gäller det?', en: 'What is it about?' },
  subjectLead: {
    sv: 'Välj det som ligger närmast. Handläggaren kan ändra.',
    en: 'Choose what comes closest. The handler can change it.',
  },
  otherThings: { sv: 'Eller något annat än en incident', en: 'Or something other than an incident' },
  what: { sv: 'Vad hände?', en: 'What happened?' },
  whatLabel: { sv: 'Berätta med egna ord', en: 'Tell it in your own words' },
  whatHint: {
    sv: 'Skriv inte namn eller personnummer på patienter.',
    en: 'Do not write names or personal numbers of patients.',
  },
  idea: { sv: 'Vad vill du förbättra?', en: 'What would you like to improve?' },
  place: { sv: 'På vilken enhet?', en: 'At which unit?' },
  ownUnit: { sv: 'Där jag arbetar', en: 'Where I work' },
  ownUnitNamed: { sv: '{unit}, där jag arbetar', en: '{unit}, where I work' },
  otherUnit: { sv: 'En annan enhet', en: 'Another unit' },
  unit: { sv: 'Enhet', en: 'Unit' },
  where: { sv: 'Var, närmare bestämt?', en: 'Where, more exactly?' },
  whereHint: { sv: 'Rum, system eller tillfälle', en: 'Room, system or occasion' },
  whereOpen: { sv: 'Var hände det?', en: 'Where did it happen?' },
  whereOpenHint: { sv: 'Mottagning, avdelning, adress eller webbplats', en: 'Clinic, ward, address or web site' },
  external: { sv: 'Finns den redan i avvikelsesystemet?', en: 'Is it in the deviation system already?' },
  system: { sv: 'System', en: 'System' },
  caseId: { sv: 'Nummer där', en: 'Number there' },
  when: { sv: 'När?', en: 'When?' },
  noticed: { sv: 'När upptäckte du det?', en: 'When did you notice it?' },
  day: { sv: 'Dag', en: 'Day' },
  time: { sv: 'Ungefär klockan', en: 'At about' },
  began: { sv: 'När började det?', en: 'When did it begin?' },
  beganSame: { sv: 'Just då', en: 'Just then' },
  beganOther: { sv: 'Tidigare, jag vet när', en: 'Earlier, I know when' },
  beganAt: { sv: 'Började ungefär', en: 'Began at about' },
  dontKnow: { sv: 'Vet inte', en: 'I do not know' },
  ongoing: { sv: 'Pågår det fortfarande?', en: 'Is it still going on?' },
  callNow: {
    sv: 'Ring också servicedesk eller din chef nu. Rapporten kan dröja innan någon läser den.',
    en: 'Call the service desk or your manager as well, now. It may take a while before the report is read.',
  },
  who: { sv: 'Vilka berörs?', en: 'Who is affected?' },
  personalData: {
    sv: 'Rör det uppgifter om patienter eller andra personer?',
    en: 'Does it concern data on patients or other people?',
  },
  personalDataHint: {
    sv: 'Namn, journal, provsvar, bilder, personnummer eller annat om en person.',
    en: 'Names, records, test results, pictures, personal numbers or anything else on a person.',
  },
  persons: { sv: 'Ungefär hur många personer?', en: 'About how many people?' },
  send: { sv: 'Skicka', en: 'Send' },
  contact: { sv: 'Hur når vi dig om vi undrar något?', en: 'How do we reach you if we have a question?' },
  contactHint: { sv: 'Telefon eller e-post', en: 'Telephone or e-mail' },
  contactOpenHint: {
    sv: 'Telefon eller e-post. Lämna tomt om du vill vara okänd.',
    en: 'Telephone or e-mail. Leave empty to stay unknown.',
  },
  files: { sv: 'Bilder och filer', en: 'Pictures and files' },
  filesHint: {
    sv: 'Skärmbild, foto eller mejl. Undvik bilder på patienter.',
    en: 'Screenshot, photo or e-mail. Avoid pictures of patients.',
  },
  addFile: { sv: 'Lägg till en fil', en: 'Add a file' },
  removeFile: { sv: 'Ta bort {name}', en: 'Remove {name}' },
  overview: { sv: 'Det här skickas', en: 'This is sent' },
  correct: { sv: 'Till det som ska rättas', en: 'To what needs correcting' },
  signInAgain: { sv: 'Logga in igen', en: 'Sign in again' },
  finish: { sv: 'Skicka rapporten', en: 'Send the report' },
  draftKept: {
    sv: 'Det du började skriva finns kvar i den här webbläsaren.',
    en: 'What you began to write is still here in this browser.',
  },
  clearDraft: { sv: 'Rensa och börja om', en: 'Clear and start over' },
  offline: {
    sv: 'Ingen kontakt just nu. Det du skriver finns kvar, och du kan skicka när kontakten är tillbaka.',
    en: 'No connection just now. What you write is kept, and you can send it when the connection is back.',
  },
});

export const whenNames: Record<When, Text> = texts({
  now: { sv: 'Nyss', en: 'Just now' },
  today: { sv: 'Tidigare i dag', en: 'Earlier today' },
  yesterday: { sv: 'I går', en: 'Yesterday' },
  other: { sv: 'En annan dag', en: 'Another day' },
});

export const answerNames = texts({
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  unknown: reportText.dontKnow,
});

export const spanNames = texts({
  one: { sv: 'En', en: 'One' },
  few: { sv: '2–10', en: '2–10' },
  some: { sv: '11–100', en: '11–100' },
  many: { sv: '101–1\u202f000', en: '101–1\u202f000' },
  most: { sv: 'Fler än 1\u202f000', en: 'More than 1\u202f000' },
  unknown: reportText.dontKnow,
});
