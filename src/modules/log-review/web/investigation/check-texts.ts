import { texts } from '../../../../shared/text.ts';

export const checkListText = texts({
  lead: {
    sv: 'På misstanke, eller när en patient frågar, söks loggen igenom för en medarbetare eller en patient. Skälet och resultatet sparas.',
    en: 'On suspicion, or when a patient asks, the log is searched for an employee or a patient. The reason and the result are kept.',
  },
  counted: { sv: '{count|kontroll|kontroller}', en: '{count|check|checks}' },
  number: { sv: 'Nummer', en: 'Number' },
  state: { sv: 'Status', en: 'Status' },
  cause: { sv: 'Anledning', en: 'Cause' },
  about: { sv: 'Gäller', en: 'About' },
  patient: { sv: 'En patients journal', en: 'A patient’s record' },
  period: { sv: 'Period', en: 'Period' },
  events: { sv: 'Händelser', en: 'Events' },
  by: { sv: 'Beställd av', en: 'Ordered by' },
  at: { sv: 'Beställd', en: 'Ordered' },
  order: { sv: 'Beställ riktad kontroll', en: 'Order a targeted check' },
  none: { sv: 'Ingen riktad kontroll', en: 'No targeted check' },
  noneText: {
    sv: 'Beställ en när det finns en misstanke, eller när en patient undrar vem som har läst journalen.',
    en: 'Order one when there is a suspicion, or when a patient wonders who has read the record.',
  },
});

export const newCheckText = texts({
  lead: {
    sv: 'Kontrollen syns för dem som utreder. Den som kontrolleras ser den inte.',
    en: 'The check is seen by those who investigate. Whoever is checked does not see it.',
  },
  cause: { sv: 'Varför görs kontrollen', en: 'Why is the check made' },
  about: { sv: 'Vad ska kontrolleras', en: 'What is to be checked' },
  person: { sv: 'En medarbetares åtkomster', en: 'An employee’s accesses' },
  patient: { sv: 'Vilka som läst en patients journal', en: 'Who has read a patient’s record' },
  who: { sv: 'Medarbetare', en: 'Employee' },
  number: { sv: 'Personnummer', en: 'Personal identity number' },
  numberHint: {
    sv: 'Tolv siffror. Numret sparas bara som pseudonym.',
    en: 'Twelve digits. The number is kept only as a pseudonym.',
  },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  reason: { sv: 'Skäl', en: 'Reason' },
  reasonHint: {
    sv: 'Vad som har hänt eller vad patienten undrar. Skriv inget mer om patienten än som behövs.',
    en: 'What happened or what the patient wonders. Write no more of the patient than is needed.',
  },
});

export const checkText = texts({
  title: { sv: 'Riktad kontroll', en: 'Targeted check' },
  why: { sv: 'Varför kontrollen görs', en: 'Why the check is made' },
  running: {
    sv: 'Loggen söks igenom. Det tar oftast några sekunder.',
    en: 'The log is being searched. It usually takes a few seconds.',
  },
  empty: { sv: 'Loggen visar inget. Skriv en slutsats.', en: 'The log shows nothing. Write a conclusion.' },
  found: {
    sv: 'Gå igenom händelserna och skriv en slutsats.',
    en: 'Go through the events and write a conclusion.',
  },
  failed: {
    sv: 'Loggen gick inte att söka igenom. Beställ en ny kontroll om en stund; säg till den som sköter driften om det händer igen.',
    en: 'The log could not be searched. Order a new check in a while; tell those who run the system if it happens again.',
  },
  closed: { sv: 'Avslutad {moment} av {name}.', en: 'Closed {moment} by {name}.' },
  shows: { sv: 'Vad loggen visar', en: 'What the log shows' },
  foundLead: {
    sv: '{count} {count|händelse|händelser}. En händelse är en person i en journal under ett arbetsdygn.',
    en: '{count} {count|event|events}. An event is one person in one record during one working day.',
  },
  more: { sv: 'De {shown} senaste visas.', en: 'The latest {shown} are shown.' },
  nothing: { sv: 'Loggen visar inget för perioden.', en: 'The log shows nothing for the period.' },
  select: { sv: 'Välj {day} {who}', en: 'Select {day} {who}' },
  when: { sv: 'När', en: 'When' },
  who: { sv: 'Vem', en: 'Who' },
  unit: { sv: 'Enhet', en: 'Unit' },
  patient: { sv: 'Patient', en: 'Patient' },
  patientNumber: { sv: 'Patient {place}', en: 'Patient {place}' },
  what: { sv: 'Vad', en: 'What' },
  known: { sv: 'Samband', en: 'Ties' },
  judged: { sv: 'Bedömning', en: 'Judgement' },
  rows: { sv: '{count} {count|rad|rader}', en: '{count} {count|row|rows}' },
  prints: { sv: '{count} {count|utskrift|utskrifter}', en: '{count} {count|print|prints}' },
  emergencies: { sv: '{count} {count|nödöppning|nödöppningar}', en: '{count} emergency {count|access|accesses}' },
  writes: { sv: '{count} {count|anteckning|anteckningar}', en: '{count} {count|entry|entries} written' },
  noTies: { sv: 'Inget hittat', en: 'None found' },
  underWay: { sv: 'Utreds', en: 'Investigated' },
  chosen: { sv: '{count} {count|vald|valda}', en: '{count} selected' },
  judge: { sv: 'Bedöm valda', en: 'Judge selected' },
  open: { sv: 'Öppna utredning', en: 'Open an investigation' },
  openLead: {
    sv: 'De valda händelserna förs in i en utredning. Välj händelser av en och samma medarbetare.',
    en: 'The selected events are taken into an investigation. Select events of one and the same employee.',
  },
  reason: { sv: 'Varför behöver det utredas', en: 'Why does it need an investigation' },
  verdict: { sv: 'Bedömning', en: 'Judgement' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  saved: { sv: 'Sparat', en: 'Saved' },
  opened: { sv: 'Utredningen är öppnad', en: 'The investigation is opened' },
  conclusion: { sv: 'Slutsats', en: 'Conclusion' },
  conclude: { sv: 'Avsluta kontrollen', en: 'Close the check' },
  concludeLead: {
    sv: 'Vad visade kontrollen, och vad får patienten eller chefen för svar?',
    en: 'What did the check show, and what answer do the patient or the manager get?',
  },
  cases: { sv: 'Utredningar', en: 'Investigations' },
});
