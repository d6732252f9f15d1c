import type { Text } from '../../../shared/text.ts';

/**
 * What each mark says of an access, as whole sentences without accusation. Of an address, a street or a household only the
 * conclusion is told (handbook §3.3: private data of staff is never shown).
 */
export const markSentences: Readonly<Record<string, Text>> = {
  R01: { sv: 'Journalen är medarbetarens egen.', en: 'The record is the employee’s own.' },
  R02: {
    sv: 'Patienten arbetar på samma enhet som medarbetaren.',
    en: 'The patient works at the same unit as the employee.',
  },
  R03: {
    sv: 'Patienten och medarbetaren är folkbokförda på samma adress.',
    en: 'The patient and the employee have the same registered address.',
  },
  R04: {
    sv: 'Patienten och medarbetaren har samma ovanliga efternamn.',
    en: 'The patient and the employee share a rare surname.',
  },
  R05: { sv: 'Patienten och medarbetaren är grannar.', en: 'The patient and the employee are neighbours.' },
  R06: {
    sv: 'Ingen vårdrelation mellan patienten och enheten hittades.',
    en: 'No care relation was found between the patient and the unit.',
  },
  R07: {
    sv: 'Patientens journal är särskilt bevakad, till exempel för att patienten är känd.',
    en: 'The patient’s record is specially watched, for example since the patient is well known.',
  },
  R08: {
    sv: 'Enligt personalregistret var medarbetaren inte anställd den dagen. Registret kan ligga efter.',
    en: 'By the staff register the employee was not employed that day. The register may lag behind.',
  },
  R09: { sv: 'Åtkomsten låg utanför medarbetarens arbetspass.', en: 'The access was outside the employee’s shifts.' },
  R10: {
    sv: 'Ovanligt många patienter utan känd vårdrelation öppnades samma dag.',
    en: 'Unusually many patients without a known care relation were opened the same day.',
  },
  R11: {
    sv: 'Enheten brukar inte läsa uppgifter från den enhet journalen hör till.',
    en: 'The unit does not usually read data of the unit the record belongs to.',
  },
  R12: { sv: 'Något skrevs ut eller exporterades.', en: 'Something was printed or exported.' },
  R13: { sv: 'Patienten hade varit avliden en tid.', en: 'The patient had been dead for some time.' },
  R14: {
    sv: 'Patienten hade spärrat uppgifterna, och ingen hävning av spärren hittades.',
    en: 'The patient had blocked the data, and no lifting of the block was found.',
  },
  R15: {
    sv: 'Journalen öppnades med nödöppning, utan akutbesök samma dygn eller flera gånger under månaden.',
    en: 'The record was opened by emergency access, without an emergency visit within a day or several times in the month.',
  },
  R16: { sv: 'Patienten har skyddade personuppgifter.', en: 'The patient has a protected identity.' },
  R17: {
    sv: 'Flera personer i samma hushåll öppnades inom en vecka.',
    en: 'Several people of one household were opened within a week.',
  },
  R18: { sv: 'Samma journal öppnades flera olika dagar.', en: 'The same record was opened on several days.' },
  R19: {
    sv: 'Många medarbetare från olika enheter öppnade samma journal på ett dygn.',
    en: 'Many employees of different units opened the same record within a day.',
  },
  R20: {
    sv: 'Patienten och medarbetaren har tidigare haft en registrerad anknytning.',
    en: 'The patient and the employee have had a registered relation before.',
  },
  R21: {
    sv: 'Ett kort besök i journalen, utan anteckning och utan senare kontakt.',
    en: 'A short look at the record, with nothing written and no later contact.',
  },
  R22: {
    sv: 'Medarbetarens konto användes på två platser inom kort tid.',
    en: 'The employee’s account was used in two places within a short time.',
  },
  R23: {
    sv: 'Patientens ålder hör inte till dem enheten brukar vårda.',
    en: 'The patient’s age is not among those the unit usually cares for.',
  },
};

/** A mark in words; one that is not known here goes by its code. */
export const markSentence = (rule: string): Text =>
  markSentences[rule] ?? { sv: `Kännetecken ${rule}.`, en: `Mark ${rule}.` };
