import { texts } from '../../../../shared/text.ts';

export const evidenceText = texts({
  lead: {
    sv: 'Det som visar att kraven är uppfyllda: protokoll, rapporter, skärmbilder, beslut. Varje underlag gäller en tid.',
    en: 'What shows that the requirements are met: minutes, reports, screenshots, decisions. Each is valid for a time.',
  },
  counted: { sv: 'underlag', en: '{count|piece|pieces} of evidence' },
  create: { sv: 'Nytt underlag', en: 'New evidence' },
  createVerb: { sv: 'Spara underlaget', en: 'Save the evidence' },
  created: { sv: 'Underlaget är sparat', en: 'The evidence is saved' },
  forRequirement: { sv: 'Kopplas till {requirement}.', en: 'Will be linked to {requirement}.' },
  forSafeguard: { sv: 'Kopplas till skyddsåtgärden.', en: 'Will be linked to the safeguard.' },
  none: { sv: 'Inget underlag än', en: 'No evidence yet' },
  noneText: {
    sv: 'Här samlas det som visar att kraven är uppfyllda. Börja med det ni redan har: protokoll från ledningens genomgång, senaste loggkontrollen.',
    en: 'What shows that the requirements are met is gathered here. Begin with what you already have: minutes of the management review, the latest log review.',
  },
  kind: { sv: 'Slag', en: 'Kind' },
  kindFile: { sv: 'En fil som laddas upp och förvaras här.', en: 'A file that is uploaded and kept here.' },
  kindLink: { sv: 'En adress dit där det finns.', en: 'An address to where it is.' },
  kindNote: { sv: 'Något som någon har sett och skriver ned.', en: 'Something someone has seen and writes down.' },
  file: { sv: 'Fil', en: 'File' },
  url: { sv: 'Länk', en: 'Link' },
  notALink: { sv: 'Skriv en fullständig webbadress, https://…', en: 'Write a full web address, https://…' },
  note: { sv: 'Anteckning', en: 'Note' },
  noteHint: {
    sv: 'Vad underlaget visar, och vad det inte visar.',
    en: 'What the evidence shows, and what it does not.',
  },
  unitHint: {
    sv: 'Bara de som får se kraven på enheten kan läsa underlaget.',
    en: 'Only those who may see the requirements at the unit can read the evidence.',
  },
  validUntilHint: {
    sv: 'Utan sista dag gäller underlaget tills vidare.',
    en: 'Without a last day the evidence is valid until further notice.',
  },
  validBefore: { sv: 'Går ut före', en: 'Expires before' },
  validBeforePhrase: { sv: 'går ut före {value}', en: 'expires before {value}' },
  withdrawnFilter: { sv: 'Tillbakadragna', en: 'Withdrawn' },
  about: { sv: 'Om underlaget', en: 'About the evidence' },
  open: { sv: 'Öppna länken', en: 'Open the link' },
  shows: { sv: 'Visar att krav är uppfyllda', en: 'Shows that requirements are met' },
  showsNone: {
    sv: 'Inget krav är kopplat. Öppna kravet och koppla underlaget där.',
    en: 'No requirement is linked. Open the requirement and link the evidence there.',
  },
  safeguards: { sv: 'Visar att skyddsåtgärder fungerar', en: 'Shows that safeguards work' },
  always: { sv: 'tills vidare', en: 'until further notice' },
  valid: { sv: 'Gäller', en: 'Valid' },
  expired: { sv: 'Har gått ut', en: 'Expired' },
  withdrawn: { sv: 'Tillbakadraget', en: 'Withdrawn' },
  withdrawnBecause: { sv: 'Varför det drogs tillbaka', en: 'Why it was withdrawn' },
  withdraw: { sv: 'Dra tillbaka underlaget', en: 'Withdraw the evidence' },
  withdrawAsk: { sv: 'Dra tillbaka underlaget?', en: 'Withdraw the evidence?' },
  withdrawText: {
    sv: 'Underlaget visar då inget längre, men finns kvar att läsa. Det går inte att ångra.',
    en: 'The evidence then no longer shows anything, but can still be read. This cannot be undone.',
  },
  because: { sv: 'Varför', en: 'Why' },
  withdrawDone: { sv: 'Underlaget är tillbakadraget', en: 'The evidence is withdrawn' },
  ownerLine: { sv: 'Ansvarig: {owner}', en: 'Owner: {owner}' },
});

/** The line that says what to do next. */
export const evidenceNext = texts({
  withdrawn: {
    sv: 'Tillbakadraget {day}. Det visar inget längre.',
    en: 'Withdrawn {day}. It no longer shows anything.',
  },
  renew: { sv: 'Underlaget gick ut {day}. Lägg upp nytt.', en: 'The evidence expired {day}. Add new evidence.' },
  soon: {
    sv: 'Underlaget går ut {day}. Skaffa nytt i tid.',
    en: 'The evidence expires {day}. Collect new evidence in time.',
  },
  check: { sv: 'Underlaget skulle ha kontrollerats senast {day}.', en: 'The evidence was to be checked by {day}.' },
  link: { sv: 'Inget krav är kopplat till underlaget.', en: 'No requirement is linked to the evidence.' },
  later: { sv: 'Kontrolleras igen senast {day}.', en: 'To be checked again by {day}.' },
  plan: { sv: 'Bestäm när underlaget ska kontrolleras igen.', en: 'Decide when the evidence is to be checked again.' },
});
