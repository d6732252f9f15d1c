import { texts } from '../../../../shared/text.ts';

/** Words of the page a report is copied from. */
export const reportText = texts({
  caseBack: { sv: 'Ärende {number}', en: 'Case {number}' },
  to: { sv: 'Till {receiver}. {paragraph}.', en: '{receiver}. {paragraph}.' },
  own: { sv: 'Underlag ur ärendet. Ingen klocka väntar på det.', en: 'Made from the case. No clock waits for it.' },
  language: { sv: 'Rapportens språk', en: 'Language of the report' },
  sv: { sv: 'Svenska', en: 'Swedish' },
  en: { sv: 'Engelska', en: 'English' },
  copyAll: { sv: 'Kopiera hela texten', en: 'Copy the whole text' },
  pdf: { sv: 'PDF', en: 'PDF' },
  docx: { sv: 'Word', en: 'Word' },
  json: { sv: 'JSON', en: 'JSON' },
  goFile: { sv: 'Notera som lämnad', en: 'Record as filed' },
  allKnown: { sv: 'Alla uppgifter är kända.', en: 'Everything is known.' },
  someUnknown: {
    sv: '{count} {count|uppgift är inte känd|uppgifter är inte kända} än. Vänta inte med att skicka för den sakens skull: skriv att mer kommer.',
    en: '{count} {count|thing is|things are} not known yet. Do not wait with sending because of that: say that more will follow.',
  },
  letter: { sv: 'Brevet', en: 'The letter' },
  letterPlaces: {
    sv: 'Det som står inom hakparentes är inte känt än. Fyll i det eller ta bort meningen innan du skickar.',
    en: 'What stands in square brackets is not known yet. Fill it in or remove the sentence before you send.',
  },
  fields: { sv: 'Uppgifterna i mottagarens ordning', en: 'The facts in the receiver’s order' },
  unknown: { sv: 'Inte känt än', en: 'Not known yet' },
  unknownBy: {
    sv: 'Ta reda på det senast {day}. Skriv tills dess att uppgiften kompletteras.',
    en: 'Find it out by {day}. Until then, say that it will follow.',
  },
  unknownAny: {
    sv: 'Ta reda på det, eller skriv att det inte är känt.',
    en: 'Find it out, or say that it is not known.',
  },
  fillIn: { sv: 'Fyll i det i ärendet', en: 'Fill it in on the case' },
  fillInSender: { sv: 'Fyll i det bland avsändare', en: 'Fill it in among senders' },
  notApplicable: { sv: 'Frågas inte efter här', en: 'Not asked here' },
  secrecy: { sv: 'Kan vara hemligt', en: 'May be secret' },
  secrecyTest: {
    sv: 'Pröva på nytt när någon begär ut uppgiften.',
    en: 'Test anew when someone asks for it.',
  },
  source: { sv: 'Så frågar mottagaren, enligt: {source}', en: 'What the receiver asks, according to: {source}' },
});

/** Words of recording that a report has been filed. */
export const fileText = texts({
  title: { sv: 'När rapporten är lämnad', en: 'When the report is filed' },
  lead: {
    sv: 'Värna skickar inget till myndigheten. Lämna rapporten där, kom tillbaka hit och notera det: då stannar klockan. Det du noterar ändras aldrig.',
    en: 'Värna sends nothing to the authority. File the report there, come back here and record it: then the clock stops. What you record never changes.',
  },
  sentAt: { sv: 'När den lämnades', en: 'When it was filed' },
  sentAtHint: { sv: 'Klockslaget på kvittensen.', en: 'The time on the receipt.' },
  channel: { sv: 'Hur den lämnades', en: 'How it was filed' },
  number: { sv: 'Myndighetens ärendenummer', en: 'The authority’s case number' },
  numberHint: { sv: 'Står på kvittensen.', en: 'It is on the receipt.' },
  content: { sv: 'Det som lämnades, ordagrant', en: 'What was filed, word for word' },
  contentHint: {
    sv: 'Texten är hämtad från rapporten ovan. Ändra den så att den blir exakt vad du lämnade.',
    en: 'The text is taken from the report above. Change it until it is exactly what you filed.',
  },
  lateReason: { sv: 'Varför den är sen', en: 'Why it is late' },
  lateHint: {
    sv: 'Tiden gick ut {due}. Myndigheten ska få veta skälet.',
    en: 'The time ran out {due}. The authority is to be told why.',
  },
  submit: { sv: 'Notera som lämnad', en: 'Record as filed' },
  filed: { sv: 'Rapporten är noterad och klockan har stannat', en: 'The report is recorded and the clock has stopped' },
  already: { sv: 'Rapporten är lämnad', en: 'The report is filed' },
  ended: { sv: 'Plikten är avslutad', en: 'The duty has ended' },
  waiting: {
    sv: 'Tiden har inte börjat löpa än. Rapporten går att förbereda, och noteras som lämnad när tiden löper.',
    en: 'The time is not running yet. The report can be prepared, and is recorded as filed once the time runs.',
  },
  notYours: {
    sv: 'Informationssäkerhetschefen, informationssäkerhetsfunktionen eller dataskyddsombudet noterar att rapporten är lämnad.',
    en: 'The CISO, the information security office or the data protection officer records that the report is filed.',
  },
});
