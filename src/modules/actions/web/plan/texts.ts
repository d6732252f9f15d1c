import { texts } from '../../../../shared/text.ts';

export const planLabel = texts({
  title: { sv: 'Handlingsplan', en: 'Action plan' },
  number: { sv: 'Nummer', en: 'Number' },
  unit: { sv: 'Enhet', en: 'Unit' },
  years: { sv: 'Gäller', en: 'Runs' },
  firstYear: { sv: 'Från år', en: 'First year' },
  lastYear: { sv: 'Till och med år', en: 'Last year' },
  decidedBy: { sv: 'Beslutad av', en: 'Decided by' },
  decidedOn: { sv: 'Beslutsdag', en: 'Day of decision' },
  paragraph: { sv: 'Paragraf', en: 'Paragraph' },
  registryNumber: { sv: 'Diarienummer', en: 'Registry number' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  goals: { sv: 'Mål', en: 'Goals' },
});

export const goalLabel = texts({
  title: { sv: 'Mål', en: 'Goal' },
  area: { sv: 'Målområde', en: 'Area' },
  measure: { sv: 'Vad som mäts', en: 'What is measured' },
  unitOfMeasure: { sv: 'Måttenhet', en: 'Unit of measure' },
  direction: { sv: 'Riktning', en: 'Direction' },
  baseline: { sv: 'Utgångsläge', en: 'Baseline' },
  baselineOn: { sv: 'Utgångslägets dag', en: 'Day of the baseline' },
  target: { sv: 'Målvärde', en: 'Target' },
  targetOn: { sv: 'Ska vara nått', en: 'To be reached by' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  status: { sv: 'Läge', en: 'Standing' },
  latest: { sv: 'Senaste mätning', en: 'Latest reading' },
  actions: { sv: 'Åtgärder', en: 'Actions' },
  value: { sv: 'Värde', en: 'Value' },
  holdsOn: { sv: 'Gäller dag', en: 'Holds for' },
  note: { sv: 'Anmärkning', en: 'Note' },
  recorded: { sv: 'Infört', en: 'Recorded' },
  recordedBy: { sv: 'Av', en: 'By' },
});

export const planText = texts({
  counted: { sv: '{count|handlingsplan|handlingsplaner}', en: '{count|action plan|action plans}' },
  lead: {
    sv: 'Mätbara mål som styrelser, nämnder och chefer har beslutat, och hur det går.',
    en: 'Measurable goals that boards, committees and managers have decided, and how they are going.',
  },
  create: { sv: 'Ny handlingsplan', en: 'New action plan' },
  createVerb: { sv: 'Upprätta planen', en: 'Draw up the plan' },
  none: { sv: 'Inga handlingsplaner än', en: 'No action plans yet' },
  noneText: {
    sv: 'En handlingsplan samlar målen för några år och åtgärderna som ska nå dem.',
    en: 'An action plan gathers the goals for some years and the actions that are to reach them.',
  },
  about: { sv: 'Om planen', en: 'About the plan' },
  save: { sv: 'Spara', en: 'Save' },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  newGoal: { sv: 'Nytt mål', en: 'New goal' },
  noGoals: { sv: 'Inga mål än.', en: 'No goals yet.' },
  notDecided: { sv: 'Inte beslutad än', en: 'Not decided yet' },
  decidedLine: { sv: 'Beslutad av {by} {on}', en: 'Decided by {by} {on}' },
  inYear: { sv: 'Gäller år', en: 'In force in' },
  standings: { sv: 'Hur målen står', en: 'How the goals stand' },
  late: { sv: '{count} försenade', en: '{count} late' },
  lateOne: { sv: '1 försenad', en: '1 late' },
  actionsOf: { sv: '{done} klara, {open} öppna', en: '{done} done, {open} open' },
});

export const goalText = texts({
  about: { sv: 'Om målet', en: 'About the goal' },
  createVerb: { sv: 'Lägg till målet', en: 'Add the goal' },
  save: { sv: 'Spara', en: 'Save' },
  read: { sv: 'För in mätning', en: 'Record a reading' },
  readVerb: { sv: 'Spara mätningen', en: 'Save the reading' },
  recorded: { sv: 'Mätningen är införd', en: 'The reading is recorded' },
  readLead: {
    sv: 'En mätning ändras aldrig. Blir det fel för du in en rättelse; båda syns.',
    en: 'A reading is never changed. If it is wrong you record a correction; both are shown.',
  },
  correct: { sv: 'Rätta', en: 'Correct' },
  correctOne: { sv: 'Rätta mätningen för {day}', en: 'Correct the reading for {day}' },
  correctTitle: { sv: 'Rätta mätning', en: 'Correct a reading' },
  correctLead: {
    sv: 'Du rättar {value} som gäller {day}. Den gamla mätningen står kvar, märkt som rättad.',
    en: 'You correct {value}, which holds for {day}. The old reading remains, marked as corrected.',
  },
  readings: { sv: 'Mätningar', en: 'Readings' },
  noReadings: { sv: 'Inget är mätt än.', en: 'Nothing has been read yet.' },
  corrected: { sv: 'rättad', en: 'corrected' },
  correction: { sv: 'rättelse', en: 'correction' },
  actions: { sv: 'Åtgärder under målet', en: 'Actions under the goal' },
  noActions: { sv: 'Inga åtgärder under målet som du får se.', en: 'No actions under the goal that you may see.' },
  newAction: { sv: 'Ny åtgärd', en: 'New action' },
  gone: { sv: '{share} % av vägen', en: '{share} % of the way' },
  valueOn: { sv: '{value} den {day}', en: '{value} on {day}' },
  areaHint: { sv: 'Till exempel ”Effektiv incidenthantering”.', en: 'For example “Effective incident handling”.' },
  measureHint: {
    sv: 'Så att två personer får samma tal: ”Andel chefer som signerat månadens loggkontroll”.',
    en: 'So that two people get the same number: “Share of managers who signed the month’s log review”.',
  },
  unitHint: { sv: 'Till exempel %, dagar eller antal.', en: 'For example %, days or a count.' },
});

/** What is said above a goal, by how it stands. */
export const standingText = texts({
  reached: {
    sv: 'Inget mer behövs. Målet är nått: {latest}.',
    en: 'Nothing more is needed. The goal is reached: {latest}.',
  },
  onTrack: {
    sv: 'Fortsätt, och mät igen. Senast {latest}; linjen till målet låg på {expected}.',
    en: 'Go on, and measure again. Latest {latest}; the line to the target stood at {expected}.',
  },
  behind: {
    sv: 'Se över åtgärderna. Senast {latest}; linjen till målet låg på {expected}.',
    en: 'Look over the actions. Latest {latest}; the line to the target stood at {expected}.',
  },
  missed: {
    sv: 'Bestäm hur det går vidare. Målet nåddes inte till {targetOn}.',
    en: 'Decide how to go on. The goal was not reached by {targetOn}.',
  },
  unmeasured: {
    sv: 'För in den första mätningen.',
    en: 'Record the first reading.',
  },
});
