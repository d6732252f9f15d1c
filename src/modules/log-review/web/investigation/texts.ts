import { texts } from '../../../../shared/text.ts';

export const listText = texts({
  lead: {
    sv: 'Åtkomster som bedömts som obefogade utreds steg för steg. Bara de som utreder och de som är utsedda ser utredningen.',
    en: 'Accesses judged not justified are investigated step by step. Only those who investigate and those named see the investigation.',
  },
  counted: { sv: '{count|utredning|utredningar}', en: '{count|investigation|investigations}' },
  number: { sv: 'Nummer', en: 'Number' },
  state: { sv: 'Status', en: 'Status' },
  unit: { sv: 'Enhet', en: 'Unit' },
  opened: { sv: 'Öppnad', en: 'Opened' },
  next: { sv: 'Nästa steg senast', en: 'Next step by' },
  left: { sv: '{count} steg kvar', en: '{count} {count|step|steps} left' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  none: { sv: 'Ingen utredning', en: 'No investigation' },
  noneText: {
    sv: 'En utredning börjar när en åtkomst bedöms som obefogad i månadens granskning, eller när en riktad kontroll visar något som behöver utredas.',
    en: 'An investigation begins when an access is judged not justified in the month’s review, or when a targeted check shows something that needs it.',
  },
  checks: { sv: 'Riktade kontroller', en: 'Targeted checks' },
});

export const caseText = texts({
  title: { sv: 'Utredning av åtkomst', en: 'Investigation of an access' },
  home: { sv: 'Startsidan', en: 'Start page' },
  patients: { sv: '{count} {count|patient|patienter}', en: '{count} {count|patient|patients}' },
  seen: { sv: 'Vad som har setts', en: 'What was seen' },
  person: { sv: 'Medarbetare', en: 'Employee' },
  hsaId: { sv: 'HSA-id', en: 'HSA-id' },
  unit: { sv: 'Enhet', en: 'Unit' },
  days: { sv: 'Dagar', en: 'Days' },
  patient: { sv: '{count|Patient|Patienter}', en: '{count|Patient|Patients}' },
  from: { sv: 'Kommer från', en: 'Comes from' },
  fromReview: { sv: 'Månadens granskning', en: 'The month’s review' },
  fromCheck: { sv: 'Riktad kontroll {number}', en: 'Targeted check {number}' },
  openedBy: { sv: 'Öppnad av', en: 'Opened by' },
  reveal: { sv: 'Visa {count|patienten|patienterna}', en: 'Reveal the {count|patient|patients}' },
  revealNote: { sv: 'Att du tittar noteras.', en: 'That you look is noted.' },
  hide: { sv: 'Dölj', en: 'Hide' },
  account: { sv: 'Medarbetarens egen berättelse', en: 'The employee’s own account' },
  noAccount: {
    sv: 'Inget är nedskrivet än. Medarbetaren har rätt att berätta innan något avgörs.',
    en: 'Nothing is written down yet. The employee has the right to tell before anything is settled.',
  },
  accountOn: { sv: 'Berättat', en: 'Told on' },
  accountField: { sv: 'Med medarbetarens egna ord', en: 'In the employee’s own words' },
  write: { sv: 'Skriv ner', en: 'Write down' },
  change: { sv: 'Ändra', en: 'Change' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat', en: 'Saved' },
  circle: { sv: 'Krets', en: 'Circle' },
  circleLead: {
    sv: 'Bara de här ser utredningen. Den handlar om vad som har hänt, inte om skuld.',
    en: 'Only these see the investigation. It is about what happened, not about guilt.',
  },
  circleChange: { sv: 'Ändra kretsen', en: 'Change the circle' },
  circlePerson: { sv: 'Person', en: 'Person' },
  circlePart: { sv: 'Roll i utredningen', en: 'Part in the investigation' },
  circlePeople: { sv: 'Utsedda', en: 'Named' },
  circleAdd: { sv: 'Lägg till person', en: 'Add a person' },
  circleHint: {
    sv: 'De som utreder är alltid med och behöver inte utses.',
    en: 'Those who investigate are always in it and need not be named.',
  },
  incident: { sv: 'Personuppgiftsincident', en: 'Personal data breach' },
  papers: { sv: 'Underlag', en: 'Papers' },
  police: { sv: 'Underlag för polisanmälan', en: 'Basis for a police report' },
  letter: { sv: 'Brev till patienten', en: 'Letter to the patient' },
  lines: { sv: 'Vad som har hänt i utredningen', en: 'What has happened in the investigation' },
  note: { sv: 'Anteckning', en: 'Note' },
  addNote: { sv: 'Skriv anteckning', en: 'Write a note' },
  noted: { sv: 'Anteckningen är sparad', en: 'The note is saved' },
  system: { sv: 'Värna', en: 'Värna' },
});

export const stepText = texts({
  title: { sv: 'Steg', en: 'Steps' },
  progress: { sv: '{done} av {count} klara', en: '{done} of {count} settled' },
  todo: { sv: 'Att göra', en: 'To do' },
  late: { sv: 'Försenat', en: 'Overdue' },
  done: { sv: 'Klart', en: 'Done' },
  notNeeded: { sv: 'Behövs inte', en: 'Not needed' },
  by: { sv: 'Senast {day}', en: 'By {day}' },
  handler: { sv: '{name} gör det', en: '{name} does it' },
  nobody: { sv: 'Ingen är utsedd', en: 'Nobody is named' },
  settledBy: { sv: '{name}, {moment}', en: '{name}, {moment}' },
  source: { sv: 'Källa: {source}', en: 'Source: {source}' },
  probable: { sv: 'Bekräfta', en: 'To be confirmed' },
  probableWhy: {
    sv: 'Att steget tas är vanligt, men ordningen är inte läst i regionens rutin. Källa: {source}.',
    en: 'That the step is taken is usual, but its order has not been read in the region’s routine. Source: {source}.',
  },
  settle: { sv: 'Gör klart', en: 'Settle' },
  again: { sv: 'Öppna igen', en: 'Open again' },
  assign: { sv: 'Utse', en: 'Name' },
  settleTitle: { sv: 'Gör klart: {step}', en: 'Settle: {step}' },
  assignTitle: { sv: 'Vem gör: {step}', en: 'Who does: {step}' },
  state: { sv: 'Hur går det', en: 'How does it stand' },
  doneHint: { sv: 'Steget är gjort.', en: 'The step is done.' },
  notNeededHint: {
    sv: 'Skriv varför, så att det går att förstå efteråt.',
    en: 'Write why, so that it can be understood later.',
  },
  noteField: { sv: 'Vad som gjordes eller bestämdes', en: 'What was done or decided' },
  person: { sv: 'Vem gör det', en: 'Who does it' },
  personHint: {
    sv: 'Den du utser får ta del av utredningen och får en uppgift i Att göra.',
    en: 'Whoever you name may take part of the investigation and gets a task.',
  },
  due: { sv: 'Senast', en: 'By' },
  settled: { sv: 'Steget är klart', en: 'The step is settled' },
  assigned: { sv: 'Utsedd', en: 'Named' },
});

export const rowsText = texts({
  title: { sv: 'Säkrade loggar', en: 'Secured logs' },
  lead: {
    sv: 'Raderna sparas som krypterade filer med kontrollsumma. Filerna ligger under Filer.',
    en: 'The rows are saved as encrypted files with a checksum. The files lie under Files.',
  },
  accesses: { sv: 'Spara åtkomsterna', en: 'Save the accesses' },
  person: { sv: 'Medarbetarens övriga åtkomster', en: 'The employee’s other accesses' },
  patients: { sv: 'Vilka andra som läst journalerna', en: 'Who else read the records' },
  asked: { sv: 'Raderna sparas i bakgrunden', en: 'The rows are being saved in the background' },
  what: { sv: 'Vad', en: 'What' },
  days: { sv: 'Dagar', en: 'Days' },
  rows: { sv: 'Rader', en: 'Rows' },
  shows: { sv: 'Visar', en: 'Shows' },
  waiting: { sv: 'Sparas …', en: 'Saving …' },
  failed: { sv: 'Gick inte', en: 'Failed' },
  summary: {
    sv: '{people} {people|person|personer}, {patients} {patients|patient|patienter}, {units} {units|enhet|enheter}, {days} {days|dag|dagar}',
    en: '{people} {people|person|people}, {patients} {patients|patient|patients}, {units} {units|unit|units}, {days} {days|day|days}',
  },
  unexplained: {
    sv: '{unexplained} {unexplained|oförklarad händelse|oförklarade händelser} hos {unexplainedPatients} {unexplainedPatients|patient|patienter}',
    en: '{unexplained} unexplained {unexplained|event|events} with {unexplainedPatients} {unexplainedPatients|patient|patients}',
  },
});

export const endText = texts({
  title: { sv: 'Hur utredningen slutar', en: 'How the investigation ends' },
  lead: {
    sv: 'En person föreslår och en annan bekräftar. Först då är utredningen avslutad.',
    en: 'One person proposes and another confirms. Only then is the investigation closed.',
  },
  first: {
    sv: 'Utfallet kan föreslås när alla steg är klara.',
    en: 'The outcome can be proposed when all steps are settled.',
  },
  propose: { sv: 'Föreslå utfall', en: 'Propose an outcome' },
  proposed: { sv: 'Förslaget är lämnat', en: 'The proposal is made' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  reason: { sv: 'Skäl', en: 'Reason' },
  unlawfulHint: {
    sv: 'Ingen rätt att läsa fanns enligt patientdatalagen.',
    en: 'There was no right to read under the Patient Data Act.',
  },
  lawfulHint: { sv: 'Det fanns ett godtagbart skäl i arbetet.', en: 'There was an acceptable reason in the work.' },
  unprovenHint: { sv: 'Uppgifterna räcker inte åt något håll.', en: 'What is known is not enough either way.' },
  confirm: { sv: 'Bekräfta eller skicka tillbaka', en: 'Confirm or send back' },
  agree: {
    sv: 'Jag har gått igenom utredningen och bekräftar',
    en: 'I have gone through the investigation and confirm',
  },
  back: { sv: 'Skicka tillbaka', en: 'Send back' },
  answer: { sv: 'Svara', en: 'Answer' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  answered: { sv: 'Svaret är sparat', en: 'The answer is saved' },
  by: { sv: 'Föreslaget av {name} {moment}', en: 'Proposed by {name} {moment}' },
  confirmed: { sv: 'Bekräftat av {name} {moment}', en: 'Confirmed by {name} {moment}' },
  choose: { sv: 'Vad gör du med förslaget', en: 'What do you do with the proposal' },
});

export const breachText = texts({
  verb: { sv: 'Öppna personuppgiftsincident', en: 'Open a personal data breach' },
  lead: {
    sv: 'Klockan för anmälan till IMY, 72 timmar, räknas från när regionen fick vetskap. Skriv utan namn: incidenten läses av fler än utredningens krets.',
    en: 'The clock for notifying IMY, 72 hours, runs from when the region became aware. Write without names: the incident is read by more than the circle.',
  },
  awareAt: { sv: 'När regionen fick vetskap', en: 'When the region became aware' },
  what: { sv: 'Vad som har hänt', en: 'What happened' },
  usual: {
    sv: 'Vid loggkontroll har det framkommit att patientuppgifter kan ha lästs utan stöd i lag.',
    en: 'In a log review it has appeared that patient data may have been read without support in law.',
  },
  done: { sv: 'Incidenten öppnas', en: 'The incident is being opened' },
});

export const nextText = texts({
  settle: { sv: '{step}, senast {day}.', en: '{step}, by {day}.' },
  late: { sv: '{step}, skulle ha varit klart {day}.', en: '{step}, was to be settled by {day}.' },
  undated: { sv: '{step}.', en: '{step}.' },
  propose: {
    sv: 'Alla steg är klara. Föreslå hur utredningen slutar.',
    en: 'All steps are settled. Propose how the investigation ends.',
  },
  waitPropose: {
    sv: 'Alla steg är klara. En utredare föreslår hur den slutar.',
    en: 'All steps are settled. An investigator proposes how it ends.',
  },
  confirm: { sv: 'Ett förslag väntar på att du bekräftar.', en: 'A proposal awaits your confirmation.' },
  waitConfirm: {
    sv: 'Ett förslag väntar på att en annan utredare bekräftar.',
    en: 'A proposal awaits another investigator’s confirmation.',
  },
  closed: { sv: 'Utredningen är avslutad.', en: 'The investigation is closed.' },
});
