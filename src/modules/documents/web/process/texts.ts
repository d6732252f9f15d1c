import { texts } from '../../../../shared/text.ts';

/** The stages of a draft, as they stand in the row of steps. */
export const stageText = texts({
  writing: { sv: 'Skriv', en: 'Write' },
  consultation: { sv: 'Remiss', en: 'Consult' },
  review: { sv: 'Granska', en: 'Review' },
  approval: { sv: 'Godkänn', en: 'Approve' },
  decision: { sv: 'Besluta', en: 'Decide' },
  inForce: { sv: 'I kraft', en: 'In force' },
});

/** What comes next with a draft, said to whoever may do it. */
export const nextText = texts({
  askReview: {
    sv: 'Version {number} är skriven. Be någon granska den innan den ska godkännas.',
    en: 'Version {number} is written. Ask someone to review it before it is to be approved.',
  },
  askApproval: {
    sv: 'Version {number} är granskad. Be dem som ska godkänna den.',
    en: 'Version {number} is reviewed. Ask those who are to approve it.',
  },
  consulting: {
    sv: 'Version {number} är på remiss till {day}. {answered} av {asked} har svarat.',
    en: 'Version {number} is out for consultation until {day}. {answered} of {asked} have answered.',
  },
  reviewing: { sv: '{name} granskar version {number}.', en: '{name} is reviewing version {number}.' },
  approving: {
    sv: '{approved} av {quorum} har godkänt version {number}.',
    en: '{approved} of {quorum} have approved version {number}.',
  },
  decide: {
    sv: 'Version {number} är godkänd. Anteckna beslutet.',
    en: 'Version {number} is approved. Record the decision.',
  },
  decided: {
    sv: 'Version {number} är beslutad och börjar gälla {day}.',
    en: 'Version {number} is decided and takes effect on {day}.',
  },
});

/** The verbs of the steps. */
export const stepText = texts({
  write: { sv: 'Fortsätt skriva', en: 'Go on writing' },
  consult: { sv: 'Skicka på remiss', en: 'Send for consultation' },
  askReview: { sv: 'Be om granskning', en: 'Ask for review' },
  examine: { sv: 'Läs och svara', en: 'Read and answer' },
  askApproval: { sv: 'Be om godkännande', en: 'Ask for approval' },
  approve: { sv: 'Läs och svara', en: 'Read and answer' },
  takeBack: { sv: 'Ta tillbaka', en: 'Take back' },
  decide: { sv: 'Anteckna beslutet', en: 'Record the decision' },
  bringIntoForce: { sv: 'Sätt i kraft', en: 'Bring into force' },
  askToRead: { sv: 'Be om läst och förstått', en: 'Ask people to read' },
  seeAnswers: { sv: 'Se remissvaren', en: 'See the answers' },
  also: { sv: 'Du kan också', en: 'You may also' },
});

export const roundText = texts({
  tab: { sv: 'Beredning', en: 'Preparation' },
  rounds: { sv: 'Granskning och godkännande', en: 'Review and approval' },
  none: { sv: 'Ingen har tillfrågats om utkastet än', en: 'Nobody has been asked about the draft yet' },
  noneText: {
    sv: 'Här syns vem som har granskat och godkänt, och vad de svarade.',
    en: 'Here you see who has reviewed and approved, and what they answered.',
  },
  noDraft: { sv: 'Det finns inget utkast', en: 'There is no draft' },
  noDraftText: {
    sv: 'När du skriver en ny version följer du den här fram till att den börjar gälla.',
    en: 'When you write a new version you follow it here until it takes effect.',
  },
  review: { sv: 'Granskning av version {number}', en: 'Review of version {number}' },
  approval: { sv: 'Godkännande av version {number}', en: 'Approval of version {number}' },
  quorum: {
    sv: '{approved} av {quorum} som behövs har godkänt',
    en: '{approved} of the {quorum} needed have approved',
  },
  due: { sv: 'svar senast {day}', en: 'answer by {day}' },
  asked: { sv: 'Tillfrågad', en: 'Asked' },
  approved: { sv: 'Godkände', en: 'Approved' },
  returned: { sv: 'Återlämnade', en: 'Returned' },
  open: { sv: 'Väntar på svar', en: 'Waiting for answers' },
  outcomeApproved: { sv: 'Godkänt', en: 'Approved' },
  outcomeReturned: { sv: 'Återlämnat', en: 'Returned' },
  outcomeVoid: { sv: 'Gäller inte längre', en: 'No longer counts' },
  notAnswered: { sv: 'Har inte svarat', en: 'Has not answered' },
  forWhom: { sv: '{name} svarade för {person}', en: '{name} answered for {person}' },
  deputy: { sv: 'Ersättare: {name}', en: 'Deputy: {name}' },
  earlier: { sv: 'Tidigare varv ({count})', en: 'Earlier rounds ({count})' },
  answerColumn: { sv: 'Svar', en: 'Answer' },
  when: { sv: 'När', en: 'When' },
  said: { sv: 'Kommentar', en: 'Comment' },
});

/** The forms that lead from one stage to the next. */
export const askText = texts({
  reviewTitle: { sv: 'Be om granskning', en: 'Ask for review' },
  reviewLead: {
    sv: 'Granskaren läser utkastet och säger om det är klart att godkännas, eller vad som behöver ändras.',
    en: 'The reviewer reads the draft and says whether it is ready to be approved, or what needs to change.',
  },
  reviewer: { sv: 'Granskare', en: 'Reviewer' },
  deputy: { sv: 'Ersättare', en: 'Deputy' },
  deputyHint: { sv: 'Får svara i granskarens ställe.', en: 'May answer in the reviewer’s place.' },
  dueOn: { sv: 'Svar senast', en: 'Answer by' },
  note: { sv: 'Hälsning', en: 'Message' },
  noteHint: { sv: 'Vad du särskilt vill ha svar på.', en: 'What you especially want an answer to.' },
  reviewSend: { sv: 'Skicka för granskning', en: 'Send for review' },
  reviewSent: { sv: 'Utkastet är skickat för granskning', en: 'The draft is sent for review' },
  approvalTitle: { sv: 'Be om godkännande', en: 'Ask for approval' },
  approvalLead: {
    sv: 'Godkännandet gäller den text som är skriven nu. Ändras den måste alla godkänna på nytt.',
    en: 'The approval concerns the text as it is written now. If it is changed, everyone must approve anew.',
  },
  approverNumber: { sv: 'Godkännare {number}', en: 'Approver {number}' },
  approverDeputy: { sv: 'Ersättare för godkännare {number}', en: 'Deputy for approver {number}' },
  addApprover: { sv: 'Lägg till en godkännare', en: 'Add an approver' },
  removeApprover: { sv: 'Ta bort godkännare {number}', en: 'Remove approver {number}' },
  quorum: { sv: 'Hur många som måste godkänna', en: 'How many must approve' },
  quorumAll: { sv: 'Alla', en: 'All of them' },
  quorumSome: { sv: '{count} av {all}', en: '{count} of {all}' },
  approvalSend: { sv: 'Skicka för godkännande', en: 'Send for approval' },
  approvalSent: { sv: 'Utkastet är skickat för godkännande', en: 'The draft is sent for approval' },
  decideTitle: { sv: 'Anteckna beslutet', en: 'Record the decision' },
  decideLead: {
    sv: 'Det som beslutades, av vem och när. Texten börjar gälla den dag du anger.',
    en: 'What was decided, by whom and when. The text takes effect on the day you give.',
  },
  inForceOn: { sv: 'Börjar gälla', en: 'Takes effect' },
  inForceHint: {
    sv: 'I dag eller tidigare: texten gäller så snart du sparar.',
    en: 'Today or earlier: the text applies as soon as you save.',
  },
  decideSend: { sv: 'Spara beslutet', en: 'Save the decision' },
  decidedNow: { sv: 'Beslutet är sparat', en: 'The decision is saved' },
  changeKind: { sv: 'Vad för slags ändring', en: 'What kind of change' },
  material: { sv: 'Ändrar vad någon ska göra', en: 'Changes what someone is to do' },
  materialHint: {
    sv: 'De som har läst den förra versionen ombeds läsa på nytt.',
    en: 'Those who have read the earlier version are asked to read anew.',
  },
  editorial: { sv: 'Rättar eller förtydligar bara', en: 'Only corrects or clarifies' },
  editorialHint: { sv: 'Ingen behöver läsa på nytt.', en: 'Nobody needs to read anew.' },
  changeSummary: { sv: 'Vad som har ändrats', en: 'What has changed' },
  changeSummaryHint: {
    sv: 'En eller två meningar. Läsarna ser dem överst.',
    en: 'One or two sentences. Readers see them first.',
  },
  readAgainBy: { sv: 'Läs på nytt senast', en: 'Read anew by' },
  takeBackAsk: { sv: 'Ta tillbaka utkastet?', en: 'Take back the draft?' },
  takeBackText: {
    sv: 'Det blir ett utkast igen. De som tillfrågats slipper svara, och det som godkänts gäller inte längre.',
    en: 'It becomes a draft again. Those asked need not answer, and what was approved no longer counts.',
  },
  reason: { sv: 'Varför', en: 'Why' },
  takenBack: { sv: 'Utkastet är tillbaka hos dig', en: 'The draft is back with you' },
});

/** The page of the one who examines or approves. */
export const approveText = texts({
  review: { sv: 'Granska', en: 'Review' },
  approval: { sv: 'Godkänn', en: 'Approve' },
  nothing: { sv: 'Inget väntar på dig här', en: 'Nothing waits for you here' },
  nothingText: {
    sv: 'Du har redan svarat, eller så har utkastet ändrats eller tagits tillbaka.',
    en: 'You have already answered, or the draft was changed or taken back.',
  },
  toDocument: { sv: 'Till dokumentet', en: 'To the document' },
  askedBy: { sv: '{name} ber dig läsa version {number}.', en: '{name} asks you to read version {number}.' },
  asked: { sv: 'Du ombeds läsa version {number}.', en: 'You are asked to read version {number}.' },
  forPerson: { sv: 'Du svarar i stället för {name}.', en: 'You answer in place of {name}.' },
  due: { sv: 'Svara senast {day}.', en: 'Answer by {day}.' },
  text: { sv: 'Texten', en: 'The text' },
  changes: { sv: 'Ändringar mot version {number}', en: 'Changes from version {number}' },
  answer: { sv: 'Ditt svar', en: 'Your answer' },
  bound: {
    sv: 'Svaret gäller exakt den text du har läst. Ändras den måste du svara på nytt.',
    en: 'The answer concerns exactly the text you have read. If it is changed you must answer anew.',
  },
  approveVerb: { sv: 'Godkänn', en: 'Approve' },
  approveHint: { sv: 'Texten kan beslutas som den är.', en: 'The text can be decided as it is.' },
  examineHint: { sv: 'Texten är klar att godkännas.', en: 'The text is ready to be approved.' },
  returnVerb: { sv: 'Återlämna', en: 'Return' },
  returnHint: { sv: 'Något måste ändras först. Skriv vad.', en: 'Something must change first. Write what.' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  commentMissing: { sv: 'Skriv vad som behöver ändras', en: 'Write what needs to change' },
  send: { sv: 'Skicka svaret', en: 'Send the answer' },
  sent: { sv: 'Ditt svar är skickat', en: 'Your answer is sent' },
});
