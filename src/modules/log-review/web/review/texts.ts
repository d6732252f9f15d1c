import { texts } from '../../../../shared/text.ts';

/** The list of reviews. */
export const listText = texts({
  lead: {
    sv: 'Varje månad granskas ett urval av vilka som har läst patientjournaler på enheten. En kvart brukar räcka.',
    en: 'Each month a selection of who has read patient records at the unit is reviewed. A quarter of an hour is usually enough.',
  },
  counted: { sv: '{count|loggkontroll|loggkontroller}', en: '{count|log review|log reviews}' },
  title: { sv: 'Loggkontroll', en: 'Log review' },
  unit: { sv: 'Enhet', en: 'Unit' },
  number: { sv: 'Nummer', en: 'Number' },
  state: { sv: 'Status', en: 'Status' },
  due: { sv: 'Klar senast', en: 'Due' },
  reviewer: { sv: 'Granskare', en: 'Reviewer' },
  judged: { sv: 'Bedömda', en: 'Judged' },
  judgedOf: { sv: '{judged} av {items}', en: '{judged} of {items}' },
  signedAt: { sv: 'Signerad', en: 'Signed' },
  mine: { sv: 'Mina att göra', en: 'Mine to do' },
  late: { sv: 'Försenade', en: 'Late' },
  none: { sv: 'Ingen månad att granska än', en: 'No month to review yet' },
  noneText: {
    sv: 'I början av varje månad kommer urvalet för månaden före hit, och en uppgift i Att göra. Du behöver inte göra något nu.',
    en: 'At the beginning of each month the selection for the month before comes here, with a task in To do. There is nothing to do now.',
  },
});

export const stateText = texts({
  open: { sv: 'Pågår', en: 'Open' },
  notBegun: { sv: 'Inte påbörjad', en: 'Not begun' },
  ready: { sv: 'Redo att signera', en: 'Ready to sign' },
  late: { sv: 'Försenad', en: 'Late' },
  signed: { sv: 'Signerad', en: 'Signed' },
});

/** The head of a review and how far one has come. */
export const headText = texts({
  title: { sv: 'Loggkontroll {month}', en: 'Log review {month}' },
  dueBy: { sv: 'Klar senast', en: 'Due by' },
  reviewer: { sv: 'Granskas av {name}', en: 'Reviewed by {name}' },
  protectedQueue: { sv: 'Skyddade personuppgifter', en: 'Protected identities' },
  progress: { sv: '{judged} av {items} bedömda', en: '{judged} of {items} judged' },
  waiting: {
    sv: '{count} {count|fråga väntar|frågor väntar} på svar från medarbetare.',
    en: '{count} {count|question awaits|questions await} an employee’s answer.',
  },
  allJudged: { sv: 'Allt är bedömt. Signera månaden.', en: 'All is judged. Sign the month.' },
  toNext: { sv: 'Gå till nästa', en: 'Go to the next' },
  begin: { sv: 'Börja granska', en: 'Begin' },
  sign: { sv: 'Signera månaden', en: 'Sign the month' },
  about: { sv: 'Så har urvalet gjorts', en: 'How the selection was made' },
  aboutPurpose: {
    sv: 'Lagen kräver att vårdgivaren regelbundet kontrollerar vem som har läst patientuppgifter (4 kap. 3\u00a0§ patientdatalagen). Kontrollen skyddar patienterna, och den skyddar medarbetarna mot ogrundade misstankar.',
    en: 'The law demands that the care provider regularly checks who has read patient data (Patient Data Act, chapter 4, section 3). The check protects patients, and it protects employees from unfounded suspicion.',
  },
  aboutSelection: {
    sv: 'Urvalet består av alla nödöppningar, åtkomster som skiljer sig från det vanliga, och ett antal som lottas fram. Du väljer inte själv vad som visas, och dina egna åtkomster granskas av chefen över dig.',
    en: 'The selection holds every emergency access, accesses that differ from the usual, and some drawn at random. You do not choose what is shown, and your own accesses are reviewed by the manager above you.',
  },
  aboutJudging: {
    sv: 'Fråga dig: Deltog medarbetaren i vården av patienten? Fanns det ett uppdrag på enheten då? Är omfattningen rimlig? Kan det finnas ett skäl i arbetet som inte är vård, som kvalitetsarbete eller handledning?',
    en: 'Ask yourself: Did the employee take part in the patient’s care? Was there an assignment at the unit then? Is the amount reasonable? Could there be another reason in the work, such as quality work or supervision?',
  },
  aboutLogged: {
    sv: 'Det du gör här loggas också: att du har öppnat granskningen, vilka patienter du har visat och hur du har bedömt.',
    en: 'What you do here is logged too: that you opened the review, which patients you revealed and how you judged.',
  },
  next: { sv: 'Hur långt du har kommit', en: 'How far you have come' },
  keys: {
    sv: 'Tangentbord: J och K går mellan åtkomsterna, 1–4 bedömer den du står på.',
    en: 'Keyboard: J and K move between the accesses, 1–4 judge the one you are at.',
  },
  standsIn: { sv: 'Du granskar i stället för {name}.', en: 'You review in place of {name}.' },
  own: {
    sv: '{count} av dina egna åtkomster {count|är utvald|är utvalda}. Dem bedömer chefen över dig, så de syns inte här.',
    en: '{count} of your own accesses {count|is|are} selected. The manager above you judges {count|it|them}, so {count|it does|they do} not show here.',
  },
  more: { sv: 'Visa fler', en: 'Show more' },
  none: { sv: 'Inget att bedöma den här månaden', en: 'Nothing to judge this month' },
  noneText: {
    sv: 'Urvalet för månaden är tomt: inga åtkomster har loggats på enheten. Signera månaden, så är kontrollen gjord.',
    en: 'The month’s selection is empty: no accesses were logged at the unit. Sign the month and the check is done.',
  },
});

/** One access, its evidence and the patient. */
export const itemText = texts({
  count: { sv: '{count} {count|åtkomst|åtkomster}', en: '{count} {count|access|accesses}' },
  leftOf: { sv: '{left} kvar av {count}', en: '{left} left of {count}' },
  unknown: {
    sv: 'Personen finns inte i Värna. HSA-id är allt loggen säger.',
    en: 'The person is not in Värna. The HSA id is all the log says.',
  },
  selectOne: { sv: 'Välj', en: 'Select' },
  selectGroup: { sv: 'Välj alla som inte är bedömda', en: 'Select all not judged' },
  known: { sv: 'Visa vad som bedömdes', en: 'Show what was judged' },
  evidence: { sv: 'Visa underlag', en: 'Show the evidence' },
  days: { sv: 'Dagar med åtkomst', en: 'Days with access' },
  day: { sv: 'Dag', en: 'Day' },
  time: { sv: 'Klockan', en: 'Time' },
  entriesOn: { sv: '{day}: {count} {count|rad|rader}', en: '{day}: {count} {count|log entry|log entries}' },
  patients: { sv: 'Patienter', en: 'Patients' },
  entries: { sv: 'Rader', en: 'Entries' },
  writes: { sv: 'Skrivet', en: 'Written' },
  prints: { sv: 'Utskrifter', en: 'Printouts' },
  emergencies: { sv: 'Nödöppningar', en: 'Emergency' },
  unit: { sv: 'Medarbetarens enhet', en: 'The employee’s unit' },
  purposes: { sv: 'Angivet ändamål', en: 'Stated purpose' },
  kinds: { sv: 'Slag av uppgifter', en: 'Kinds of data' },
  units: { sv: 'Uppgifter från andra enheter', en: 'Data of other units' },
  found: { sv: 'Hittades', en: 'Found' },
  weak: { sv: 'Talar för, men räcker inte ensamt', en: 'Speaks for it, but is not enough alone' },
  missing: { sv: 'Söktes men hittades inte', en: 'Looked for and not found' },
  off: { sv: 'Kunde inte sökas, uppgifterna saknas i Värna', en: 'Could not be looked for, Värna lacks the data' },
  showPatient: { sv: 'Visa patienten', en: 'Show the patient' },
  showPatients: { sv: 'Visa {count} patienter', en: 'Show {count} patients' },
  patientLogged: { sv: 'Det loggas att du ser vem det är.', en: 'It is logged that you see who it is.' },
  patientShown: {
    sv: 'Visas tills du lämnar sidan. Det är loggat.',
    en: 'Shown until you leave the page. It is logged.',
  },
});

/** Judging, undoing, several at once. */
export const judgeText = texts({
  judge: { sv: 'Bedömning', en: 'Judgement' },
  undo: { sv: 'Ångra', en: 'Undo' },
  save: { sv: 'Spara bedömningen', en: 'Save the judgement' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  commentMissing: {
    sv: 'Skriv några ord, så att andra förstår bedömningen.',
    en: 'Write a few words, so that others understand the judgement.',
  },
  commentExplained: { sv: 'Vad medarbetaren har berättat', en: 'What the employee has told' },
  commentUnclear: { sv: 'Vad som är oklart', en: 'What is unclear' },
  commentUnjustified: {
    sv: 'Varför åtkomsten inte hörde till arbetet',
    en: 'Why the access did not belong to the work',
  },
  commentHint: {
    sv: 'Kort och sakligt. Skriv inte vem patienten är.',
    en: 'Short and factual. Do not write who the patient is.',
  },
  unjustifiedMeans: {
    sv: 'Dataskyddsombudet får ärendet direkt och säkrar loggarna. Ta inte upp det med medarbetaren förrän ni har talats vid: det kan visa sig finnas ett skäl, och medarbetaren har rätt att få förklara sig i rätt ordning.',
    en: 'The data protection officer gets the case at once and secures the logs. Do not raise it with the employee before you have spoken: there may prove to be a reason, and the employee has the right to explain in due order.',
  },
  unclearMeans: {
    sv: 'Oklar är ett ärligt svar när det inte går att få veta mer. Har du inte frågat medarbetaren? Gör det först om det går.',
    en: 'Unclear is an honest answer when no more can be known. Have you not asked the employee? Do that first if you can.',
  },
  selected: { sv: '{count} {count|vald|valda}', en: '{count} selected' },
  bulk: { sv: 'Markera valda som befogade', en: 'Mark the selected as justified' },
  clear: { sv: 'Avmarkera', en: 'Clear' },
  bulkDone: {
    sv: '{count} {count|åtkomst|åtkomster} markerade som befogade',
    en: '{count} {count|access|accesses} marked as justified',
  },
  bulkHint: {
    sv: 'Läs underlaget först. Det går att ångra fram till att månaden är signerad.',
    en: 'Read the evidence first. It can be undone until the month is signed.',
  },
});

/** Asking the employee. */
export const askText = texts({
  ask: { sv: 'Fråga medarbetaren', en: 'Ask the employee' },
  title: { sv: 'Fråga {name}', en: 'Ask {name}' },
  lead: {
    sv: 'Frågan kommer till medarbetaren i Värna. Dag, tid och enhet följer med av sig själva. Patientens namn syns inte om medarbetaren inte ber att få se det.',
    en: 'The question reaches the employee in Värna. Day, time and unit come along by themselves. The patient’s name is not shown unless the employee asks to see it.',
  },
  question: { sv: 'Din fråga', en: 'Your question' },
  due: { sv: 'Svar senast', en: 'Answer by' },
  send: { sv: 'Skicka frågan', en: 'Send the question' },
  sent: { sv: 'Frågan är skickad', en: 'The question is sent' },
  ready: {
    sv: 'Hej {name},\n\nJag går igenom månadens loggkontroll. Jag ser att du har läst en journal {day} och skulle vilja förstå sammanhanget. Oftast finns en enkel förklaring.\n\nKan du kort berätta varför du behövde läsa den?',
    en: 'Hello {name},\n\nI am doing the monthly log review. I see that you read a record on {day} and would like to understand the context. There is usually a simple explanation.\n\nCould you briefly tell why you needed to read it?',
  },
  readyMany: {
    sv: 'Hej {name},\n\nJag går igenom månadens loggkontroll. Jag ser att du har läst {count} patienters journaler {day} och skulle vilja förstå sammanhanget. Oftast finns en enkel förklaring.\n\nKan du kort berätta vad du arbetade med då?',
    en: 'Hello {name},\n\nI am doing the monthly log review. I see that you read the records of {count} patients on {day} and would like to understand the context. There is usually a simple explanation.\n\nCould you briefly tell what you were working on?',
  },
  hasAnswered: { sv: '{name} har svarat', en: '{name} has answered' },
  answeredOn: { sv: 'Svarade', en: 'Answered' },
  yourQuestion: { sv: 'Din fråga', en: 'Your question' },
  withdraw: { sv: 'Ta tillbaka frågan', en: 'Withdraw the question' },
  waits: { sv: 'Väntar på svar', en: 'Awaits an answer' },
});

/** Signing, and after. */
export const signText = texts({
  title: { sv: 'Signera {month}', en: 'Sign {month}' },
  lead: { sv: 'Så här har du bedömt:', en: 'This is how you have judged:' },
  means: {
    sv: 'När du signerar intygar du att du har gått igenom urvalet. Bedömningarna går inte att ändra efter det, men något nytt kan alltid kontrolleras för sig.',
    en: 'By signing you certify that you have gone through the selection. The judgements cannot be changed after that, but something new can always be checked by itself.',
  },
  unanswered: {
    sv: '{count} {count|fråga|frågor} till medarbetare är inte {count|besvarad|besvarade}. De tas tillbaka när du signerar.',
    en: '{count} {count|question|questions} to employees {count|is|are} not answered. They are withdrawn when you sign.',
  },
  comment: { sv: 'Kommentar till månaden', en: 'Comment on the month' },
  commentHint: {
    sv: 'Till exempel något ni har lärt er. Skriv inte om enskilda medarbetare eller patienter.',
    en: 'For instance something learnt. Do not write about individual employees or patients.',
  },
  sign: { sv: 'Signera månaden', en: 'Sign the month' },
  signed: { sv: '{month} är signerad', en: '{month} is signed' },
  by: { sv: 'Signerad av', en: 'Signed by' },
  thanks: {
    sv: 'Kontrollen är gjord och dokumenterad. Du behöver inte göra mer.',
    en: 'The check is done and on record. There is nothing more for you to do.',
  },
  thanksUnjustified: {
    sv: 'Dataskyddsombudet arbetar med {count} {count|åtkomst|åtkomster} som du har bedömt som {count|obefogad|obefogade} och hör av sig till dig.',
    en: 'The data protection officer is working on {count} {count|access|accesses} you judged as not justified and will be in touch.',
  },
  spread: { sv: 'Så fördelar de sig', en: 'How they fall' },
  oneByOne: { sv: 'Visa dem en för en', en: 'Show them one by one' },
  judgements: { sv: 'Bedömningarna', en: 'The judgements' },
  record: { sv: 'Protokoll (PDF)', en: 'Record (PDF)' },
  recordTable: { sv: 'Protokoll (Excel)', en: 'Record (Excel)' },
  toReviews: { sv: 'Till granskningarna', en: 'To the reviews' },
  next: {
    sv: 'Nästa urval kommer i början av nästa månad.',
    en: 'The next selection comes at the beginning of next month.',
  },
});
