import { texts } from '../../../../shared/text.ts';
import type { RelatedCase } from '../../contract/case.ts';

export const caseText = texts({
  saved: { sv: 'Uppgifterna är sparade', en: 'The facts are saved' },
  home: { sv: 'Start', en: 'Home' },
  tabs: { sv: 'Delar av ärendet', en: 'Parts of the case' },
  tabFacts: { sv: 'Uppgifter', en: 'Facts' },
  tabDuties: { sv: 'Anmälningar', en: 'Reporting' },
  tabReports: { sv: 'Rapporter', en: 'Reports' },
  tabTimeline: { sv: 'Arbete', en: 'Work' },
  about: { sv: 'Om ärendet', en: 'About the case' },
  title: { sv: 'Rubrik', en: 'Title' },
  titleHint: {
    sv: 'Kort och utan personuppgifter: den syns i listor och uppgifter.',
    en: 'Short and without personal data: it is shown in lists and tasks.',
  },
  unknown: { sv: 'Inte känt än', en: 'Not known yet' },
  leaveEmpty: { sv: 'Lämna tomt det som inte är känt än.', en: 'Leave empty what is not known yet.' },
  registry: { sv: 'Hantering och diarium', en: 'Handling and registry' },
  tlp: { sv: 'Får spridas', en: 'May be passed on' },
  registryNumber: { sv: 'Diarienummer', en: 'Registry number' },
  registryNote: { sv: 'Diarieanteckning', en: 'Registry note' },
  registryNoteHint: {
    sv: 'Så som ärendet beskrivs i diariet, och vad som utelämnas där för att det omfattas av sekretess.',
    en: 'How the registry describes the case, and what is left out there as it is secret.',
  },
  externalCases: { sv: 'Ärenden i andra system', en: 'Cases in other systems' },
  externalHint: {
    sv: 'Till exempel avvikelsesystemet, servicedesk eller leverantören.',
    en: 'For example the deviation system, the service desk or the supplier.',
  },
  externalSystem: { sv: 'System', en: 'System' },
  externalId: { sv: 'Ärende där', en: 'Case there' },
  addExternal: { sv: 'Lägg till ett ärende', en: 'Add a case' },
  owner: { sv: '{name} äger ärendet', en: '{name} owns the case' },
  noOwner: { sv: 'Ingen handläggare än', en: 'No handler yet' },
  major: { sv: 'Större incident', en: 'Major incident' },
  majorNote: {
    sv: 'Större incident: skriv varje beslut, kontakt och iakttagelse i tidslinjen allteftersom. Stäm av klockorna vid varje lägesmöte.',
    en: 'Major incident: write each decision, contact and observation in the timeline as it happens. Check the clocks at every briefing.',
  },
  secret: {
    sv: 'Uppgifterna i ärendet kan omfattas av sekretess (OSL 18 kap. 8 b §).',
    en: 'The case may hold secret information (OSL ch. 18 s. 8 b).',
  },
  similar: { sv: 'Liknande ärenden', en: 'Similar cases' },
  similarNone: { sv: 'Inget tidigare ärende liknar det här.', en: 'No earlier case is like this one.' },
  similarWords: { sv: '{count} ord gemensamt', en: '{count} words in common' },
  related: { sv: 'Hör ihop med', en: 'Belongs with' },
});

export const relationNames = texts({
  mergedInto: { sv: 'Ingår i', en: 'Part of' },
  mergedFrom: { sv: 'Har tagit upp', en: 'Has taken in' },
  splitFrom: { sv: 'Delat från', en: 'Split from' },
  splitTo: { sv: 'Delat till', en: 'Split to' },
}) satisfies Record<RelatedCase['relation'], unknown>;

export const nextText = texts({
  assess: {
    sv: 'Bedöm händelsen: är det en incident? Den som rapporterade väntar på besked.',
    en: 'Assess the event: is it an incident? The one who reported is waiting to hear.',
  },
  assessVerb: { sv: 'Bedöm händelsen', en: 'Assess the event' },
  confirm: {
    sv: 'Händelsen är bedömd. Avgör om den är en incident, eller avsluta ärendet.',
    en: 'The event has been assessed. Settle whether it is an incident, or close the case.',
  },
  confirmVerb: { sv: 'Avgör', en: 'Settle' },
  name: {
    sv: 'Utse den som ska hålla i ärendet, och en ersättare.',
    en: 'Name who is to run the case, and a deputy.',
  },
  nameVerb: { sv: 'Utse handläggare', en: 'Name handlers' },
  redecide: {
    sv: 'Uppgifterna har ändrats så att tabellen nu säger något annat: {regimes}. Pröva beslutet igen.',
    en: 'Facts have changed so that the table now says otherwise: {regimes}. Decide again.',
  },
  decide: {
    sv: 'Beslut saknas om anmälan enligt: {regimes}.',
    en: 'No decision on reporting yet under: {regimes}.',
  },
  decideVerb: { sv: 'Bedöm anmälan', en: 'Judge reporting' },
  file: { sv: '{name} till {receiver} ska lämnas.', en: '{name} to {receiver} is to be filed.' },
  fileVerb: { sv: 'Gör rapporten', en: 'Make the report' },
  waitForStart: {
    sv: '{name}: tiden har inte börjat räknas. För in när ni fick kännedom, eller lämna den tidigare rapporten.',
    en: '{name}: its time does not run yet. Record when you became aware, or file the report before it.',
  },
  close: {
    sv: 'Ingenting väntar på att anmälas. Avsluta ärendet med orsak, åtgärd och lärdom.',
    en: 'Nothing waits to be reported. Close the case with cause, measure and lesson.',
  },
  closeVerb: { sv: 'Avsluta ärendet', en: 'Close the case' },
  closed: { sv: 'Avslutat {day}. Inget mer att göra.', en: 'Closed {day}. Nothing more to do.' },
  dismissed: { sv: 'Avskrivet: {reason}', en: 'Dismissed: {reason}' },
  merged: {
    sv: 'Ärendet ingår i {number}. Arbetet fortsätter där.',
    en: 'The case is part of {number}. Work goes on there.',
  },
  goThere: { sv: 'Gå till ärendet', en: 'Go to the case' },
});

export const actText = texts({
  more: { sv: 'Mer', en: 'More' },
  reason: { sv: 'Skäl', en: 'Reason' },
  assess: { sv: 'Bedöm händelsen', en: 'Assess the event' },
  outcome: { sv: 'Bedömning', en: 'Assessment' },
  confirm: { sv: 'Det är en incident', en: 'It is an incident' },
  confirmHint: {
    sv: 'Ärendet hanteras, och plikten att anmäla bedöms enligt varje lag.',
    en: 'The case is handled, and the duty to report is judged under each law.',
  },
  later: { sv: 'Ingen incident än, men ska tas om hand', en: 'No incident yet, but to be taken care of' },
  laterHint: {
    sv: 'För avvikelser, förslag och det som behöver utredas mer.',
    en: 'For deviations, ideas and what must be looked into further.',
  },
  dismiss: { sv: 'Ingen incident', en: 'No incident' },
  dismissHint: {
    sv: 'Ärendet skrivs av. Den som rapporterade får veta att det är klart.',
    en: 'The case is dismissed. The one who reported is told that it is done.',
  },
  assessed: { sv: 'Bedömningen är sparad', en: 'The assessment is saved' },
  sign: { sv: 'Spara bedömningen', en: 'Save the assessment' },
  reopen: { sv: 'Öppna ärendet igen', en: 'Reopen the case' },
  reopenLead: {
    sv: 'Ärendet går att ändra igen, och plikter som gäller får sina klockor tillbaka.',
    en: 'The case can be changed again, and duties that hold get their clocks back.',
  },
  reopened: { sv: 'Ärendet är öppet igen', en: 'The case is open again' },
  merge: { sv: 'Slå ihop med ett annat ärende', en: 'Merge into another case' },
  mergeLead: {
    sv: 'Rapporterna och tidpunkterna för kännedom följer med dit, och det här ärendet tar slut. Den tidigaste kännedomen styr klockorna.',
    en: 'Reports and moments of awareness go there, and this case ends. The earliest awareness rules the clocks.',
  },
  mergeInto: { sv: 'Slås ihop med', en: 'Merge into' },
  mergeVerb: { sv: 'Slå ihop', en: 'Merge' },
  merged: { sv: 'Ärendet ingår nu i ett annat', en: 'The case is now part of another' },
  split: { sv: 'Dela ärendet', en: 'Split the case' },
  splitLead: {
    sv: 'En del blir ett eget ärende. Det börjar med samma uppgifter och samma kännedom, och bedöms för sig.',
    en: 'A part becomes a case of its own. It begins with the same facts and awareness, and is judged by itself.',
  },
  splitTitle: { sv: 'Vad det nya ärendet gäller', en: 'What the new case is about' },
  splitVerb: { sv: 'Dela', en: 'Split' },
  splitDone: { sv: 'Det nya ärendet är upplagt', en: 'The new case has been made' },
  majorOn: { sv: 'Gör till större incident', en: 'Make it a major incident' },
  majorOff: { sv: 'Inte längre större incident', en: 'No longer a major incident' },
  misp: { sv: 'Hämta som MISP-händelse', en: 'Download as a MISP event' },
  majorSaid: { sv: 'Läget är ändrat', en: 'The mode is changed' },
});
