import { texts } from '../../../../shared/text.ts';

export const safeguardText = texts({
  lead: {
    sv: 'Det som faktiskt skyddar: teknik, rutiner, utbildning. En skyddsåtgärd kan uppfylla flera krav.',
    en: 'What actually protects: technology, routines, training. One safeguard can meet several requirements.',
  },
  counted: { sv: '{count|skyddsåtgärd|skyddsåtgärder}', en: '{count|safeguard|safeguards}' },
  create: { sv: 'Ny skyddsåtgärd', en: 'New safeguard' },
  createVerb: { sv: 'Skapa skyddsåtgärden', en: 'Create the safeguard' },
  created: { sv: 'Skyddsåtgärden är skapad', en: 'The safeguard is created' },
  forRequirement: { sv: 'Kopplas till {requirement}.', en: 'Will be linked to {requirement}.' },
  none: { sv: 'Inga skyddsåtgärder än', en: 'No safeguards yet' },
  noneText: {
    sv: 'Här samlas det som minskar riskerna: backup, behörighetskontroll, utbildning. Börja med dem som flest krav vilar på.',
    en: 'What reduces the risks is gathered here: backup, access control, training. Begin with those most requirements rest on.',
  },
  text: { sv: 'Beskrivning', en: 'Description' },
  textHint: { sv: 'Vad som görs, var och hur ofta.', en: 'What is done, where and how often.' },
  numberHint: {
    sv: 'Lämna tomt så får skyddsåtgärden nästa lediga nummer.',
    en: 'Leave empty to give the safeguard the next free number.',
  },
  unitHint: { sv: 'Enheten som svarar för skyddsåtgärden.', en: 'The unit that answers for the safeguard.' },
  checkBefore: { sv: 'Kontroll före', en: 'Check before' },
  checkBeforePhrase: { sv: 'kontroll före {value}', en: 'check before {value}' },
  about: { sv: 'Om skyddsåtgärden', en: 'About the safeguard' },
  meets: { sv: 'Uppfyller krav', en: 'Meets requirements' },
  meetsNone: {
    sv: 'Inget krav är kopplat. Öppna kravet och koppla skyddsåtgärden där.',
    en: 'No requirement is linked. Open the requirement and link the safeguard there.',
  },
  shownBy: { sv: 'Visas av underlag', en: 'Shown by evidence' },
  shownByNone: {
    sv: 'Inget underlag visar ännu att skyddsåtgärden fungerar.',
    en: 'No evidence yet shows that the safeguard works.',
  },
  hiddenEvidence: {
    sv: 'Dessutom finns {count} underlag som du inte får läsa.',
    en: 'There {count|is|are} also {count} {count|piece|pieces} of evidence you may not read.',
  },
  addEvidence: { sv: 'Koppla underlag', en: 'Link evidence' },
  newEvidence: { sv: 'Nytt underlag', en: 'New evidence' },
  ownerLine: { sv: 'Ansvarig: {owner}', en: 'Owner: {owner}' },
});

/** The line that says what to do next. */
export const safeguardNext = texts({
  introduce: {
    sv: 'Skyddsåtgärden är planerad. Ändra status när den är på plats.',
    en: 'The safeguard is planned. Change its status when it is in place.',
  },
  check: { sv: 'Kontrollen skulle ha gjorts senast {day}.', en: 'The check was due by {day}.' },
  mend: {
    sv: 'Skyddsåtgärden är försvagad. Åtgärda det som brister.',
    en: 'The safeguard is degraded. Mend what is lacking.',
  },
  show: {
    sv: 'Inget visar att skyddsåtgärden fungerar. Lägg till ett underlag.',
    en: 'Nothing shows that the safeguard works. Add evidence.',
  },
  later: { sv: 'Kontrolleras igen senast {day}.', en: 'To be checked again by {day}.' },
  plan: { sv: 'Bestäm när skyddsåtgärden ska kontrolleras.', en: 'Decide when the safeguard is to be checked.' },
  retired: {
    sv: 'Skyddsåtgärden är avvecklad och uppfyller inget längre.',
    en: 'The safeguard is retired and no longer meets anything.',
  },
});
