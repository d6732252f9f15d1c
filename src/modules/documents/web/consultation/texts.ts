import { texts } from '../../../../shared/text.ts';
import type { Handling, Stance } from '../../contract/consultation.ts';

export const stanceNames = texts({
  noComment: { sv: 'Inget att invända', en: 'No comment' },
  agree: { sv: 'Tillstyrker', en: 'Agrees' },
  changes: { sv: 'Föreslår ändringar', en: 'Proposes changes' },
}) satisfies Record<Stance, unknown>;

export const stanceHints = texts({
  noComment: { sv: 'Vi avstår från att yttra oss.', en: 'We have no view.' },
  agree: { sv: 'Vi står bakom förslaget som det är.', en: 'We support the proposal as it stands.' },
  changes: { sv: 'Vi vill att något ändras.', en: 'We want something changed.' },
});

export const handlingNames = texts({
  taken: { sv: 'Tas in', en: 'Taken up' },
  partly: { sv: 'Tas delvis in', en: 'Partly taken up' },
  notTaken: { sv: 'Tas inte in', en: 'Not taken up' },
}) satisfies Record<Handling, unknown>;

export const consultText = texts({
  title: { sv: 'Skicka på remiss', en: 'Send for consultation' },
  lead: {
    sv: 'De du väljer läser utkastet som det är skrivet nu och svarar senast den dag du anger.',
    en: 'Those you choose read the draft as it is written now and answer by the day you give.',
  },
  units: { sv: 'Enheter', en: 'Units' },
  unitsHint: {
    sv: 'Enhetens chef får uppgiften och svarar för enheten.',
    en: 'The manager of the unit is asked and answers for it.',
  },
  people: { sv: 'Personer', en: 'People' },
  answerBy: { sv: 'Svar senast', en: 'Answer by' },
  question: { sv: 'Vad ni vill veta', en: 'What you want to know' },
  questionHint: {
    sv: 'Till exempel: Går rutinen att följa på en avdelning med nattbemanning?',
    en: 'For example: Can the routine be followed on a ward staffed at night?',
  },
  nobody: { sv: 'Välj minst en enhet eller person', en: 'Choose at least one unit or person' },
  send: { sv: 'Skicka på remiss', en: 'Send for consultation' },
  sent: { sv: 'Remissen är skickad', en: 'The consultation is sent' },
  part: { sv: 'Remisser', en: 'Consultations' },
  ofVersion: { sv: 'Version {number}', en: 'Version {number}' },
  answered: { sv: '{answered} av {asked} har svarat', en: '{answered} of {asked} have answered' },
  openUntil: { sv: 'öppen till {day}', en: 'open until {day}' },
  closed: { sv: 'avslutad', en: 'closed' },
  page: { sv: 'Remissvar', en: 'Answers to the consultation' },
  pageLead: {
    sv: 'Förslagen avsnitt för avsnitt, med vad ni gör av dem.',
    en: 'The proposals section by section, with what you do about them.',
  },
  whole: { sv: 'Hela förslaget', en: 'The proposal as a whole' },
  who: { sv: 'Tillfrågad', en: 'Asked' },
  stance: { sv: 'Ställning', en: 'Position' },
  answeredAt: { sv: 'Svarade', en: 'Answered' },
  late: { sv: 'efter tiden', en: 'after the day' },
  notYet: { sv: 'Inte svarat', en: 'Not answered' },
  answers: { sv: 'Vilka som har svarat', en: 'Who has answered' },
  remarks: { sv: 'Synpunkter', en: 'Proposals' },
  handled: { sv: '{handled} av {remarks} synpunkter behandlade', en: '{handled} of {remarks} proposals handled' },
  noRemarks: { sv: 'Ingen har föreslagit ändringar', en: 'Nobody has proposed changes' },
  noRemarksText: {
    sv: 'Synpunkterna kommer hit vartefter de tillfrågade svarar.',
    en: 'The proposals come here as those asked answer.',
  },
  handle: { sv: 'Behandla', en: 'Handle' },
  handleAgain: { sv: 'Ändra', en: 'Change' },
  handling: { sv: 'Vad gör ni av synpunkten?', en: 'What do you do about the proposal?' },
  handlingReason: { sv: 'Skäl', en: 'Reason' },
  handlingReasonHint: {
    sv: 'Behövs när något inte tas in helt. Den som föreslog ser svaret.',
    en: 'Needed when something is not wholly taken up. The one who proposed it sees the answer.',
  },
  reasonMissing: { sv: 'Skriv varför det inte tas in helt', en: 'Write why it is not wholly taken up' },
  save: { sv: 'Spara', en: 'Save' },
  close: { sv: 'Avsluta remissen', en: 'Close the consultation' },
  closeAsk: { sv: 'Avsluta remissen?', en: 'Close the consultation?' },
  closeText: {
    sv: 'Det går inte att svara längre. De som inte har svarat får uppgiften borttagen.',
    en: 'No more answers can be given. Those who have not answered have the task removed.',
  },
  closedNow: { sv: 'Remissen är avslutad', en: 'The consultation is closed' },
  pdf: { sv: 'Sammanställning (PDF)', en: 'Compilation (PDF)' },
  xlsx: { sv: 'Sammanställning (Excel)', en: 'Compilation (Excel)' },
  toDocument: { sv: 'Till dokumentet', en: 'To the document' },
  respondTitle: { sv: 'Svara på remissen', en: 'Answer the consultation' },
  asUnit: { sv: 'Du svarar för {unit}.', en: 'You answer for {unit}.' },
  asYourself: { sv: 'Du svarar för dig själv.', en: 'You answer for yourself.' },
  by: { sv: 'Senast {day}.', en: 'By {day}.' },
  yourAnswer: { sv: 'Ditt svar', en: 'Your answer' },
  standing: { sv: 'Hur ställer ni er till förslaget?', en: 'What is your position on the proposal?' },
  addRemark: { sv: 'Lägg till en synpunkt', en: 'Add a proposal' },
  remarkOn: { sv: 'Gäller', en: 'Concerns' },
  remarkText: { sv: 'Synpunkt', en: 'Proposal' },
  remarkHint: { sv: 'Skriv gärna hur det borde stå i stället.', en: 'Preferably write how it should read instead.' },
  remarkRemove: { sv: 'Ta bort synpunkt {number}', en: 'Remove proposal {number}' },
  remarkNumber: { sv: 'Synpunkt {number}', en: 'Proposal {number}' },
  remarkMissing: { sv: 'Skriv minst en synpunkt', en: 'Write at least one proposal' },
  respond: { sv: 'Skicka svaret', en: 'Send the answer' },
  responded: { sv: 'Ditt remissvar är skickat', en: 'Your answer is sent' },
  canChange: {
    sv: 'Du kan ändra svaret så länge remissen är öppen.',
    en: 'You can change the answer as long as the consultation is open.',
  },
  ended: { sv: 'Remissen är avslutad', en: 'The consultation is closed' },
  endedText: { sv: 'Det går inte att svara längre.', en: 'No more answers can be given.' },
});
