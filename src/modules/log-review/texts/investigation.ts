import { texts, valueTexts } from '../../../shared/text.ts';
import type { CaseState, ExtractKind, Outcome, Part } from '../contract/investigation-words.ts';

export const caseStateNames = texts({
  open: { sv: 'Utreds', en: 'Under investigation' },
  proposed: { sv: 'Väntar på bekräftelse', en: 'Awaits confirmation' },
  closed: { sv: 'Avslutad', en: 'Closed' },
}) satisfies Record<CaseState, unknown>;

export const outcomeNames = texts({
  unlawful: { sv: 'Åtkomsten saknade stöd', en: 'The access had no support in law' },
  lawful: { sv: 'Åtkomsten var befogad', en: 'The access was justified' },
  unproven: { sv: 'Det går inte att avgöra', en: 'It cannot be settled' },
}) satisfies Record<Outcome, unknown>;

export const partNames = texts({
  investigator: { sv: 'Utreder', en: 'Investigates' },
  manager: { sv: 'Chef', en: 'Manager' },
  hr: { sv: 'HR', en: 'HR' },
  legal: { sv: 'Jurist', en: 'Lawyer' },
  dataProtection: { sv: 'Dataskydd', en: 'Data protection' },
  systemOwner: { sv: 'Systemägare', en: 'System owner' },
  other: { sv: 'Annan', en: 'Other' },
}) satisfies Record<Part, unknown>;

export const extractKindNames = texts({
  accesses: { sv: 'Åtkomsterna i ärendet', en: 'The accesses of the case' },
  person: { sv: 'Medarbetarens alla åtkomster', en: 'All the employee’s accesses' },
  patients: { sv: 'Alla som läst patienternas journaler', en: 'All who read the patients’ records' },
}) satisfies Record<ExtractKind, unknown>;

/** Problems, actions of the trail, fields and values of the cases. */
const own = texts({
  'case-closed': {
    sv: 'Utredningen är avslutad. Den kan läsas men inte ändras.',
    en: 'The investigation is closed. It can be read but not changed.',
  },
  'case-not-proposed': {
    sv: 'Det finns inget förslag att bekräfta. Ladda om sidan för att se hur det står.',
    en: 'There is no proposal to confirm. Reload the page to see how it stands.',
  },
  'case-proposed': {
    sv: 'Ett förslag till avslut väntar på bekräftelse. Skicka tillbaka det först om något ska ändras.',
    en: 'A proposed ending awaits confirmation. Send it back first if something is to be changed.',
  },
  'case-steps-left': {
    sv: '{count} steg {count|är inte klart|är inte klara}. Gör {count|det, eller skriv varför det|dem, eller skriv varför de} inte behövs.',
    en: '{count} {count|step is|steps are} not settled. Do {count|it, or write why it is|them, or write why they are} not needed.',
  },
  'case-four-eyes': {
    sv: 'Den som föreslog hur utredningen slutar kan inte själv bekräfta det. Be en annan utredare.',
    en: 'Whoever proposed how the investigation ends cannot confirm it. Ask another investigator.',
  },
  'case-own': {
    sv: 'Den åtkomsten kan du inte hantera. Vänd dig till någon annan som utreder.',
    en: 'You cannot handle that access. Turn to someone else who investigates.',
  },
  'case-not-yours': {
    sv: 'Steget är inte ditt. Be den som utreder att utse dig.',
    en: 'The step is not yours. Ask the investigator to name you.',
  },
  'case-why': {
    sv: 'Skriv varför steget inte behövs.',
    en: 'Write why the step is not needed.',
  },
  'case-person': {
    sv: 'Personen kan inte utses här: den finns inte kvar eller är den som utredningen handlar om.',
    en: 'The person cannot be named here: they have left or are who the investigation is about.',
  },
  'case-breach-open': {
    sv: 'En personuppgiftsincident är redan öppnad i utredningen.',
    en: 'A personal data breach has already been opened in the investigation.',
  },
  'case-moment': {
    sv: 'Tidpunkten ligger i framtiden. Ange när regionen fick vetskap.',
    en: 'The moment lies in the future. Say when the region became aware.',
  },
  'cases-listed': { sv: 'Såg listan över utredningar', en: 'Saw the list of investigations' },
  'case.opened': { sv: 'Öppnade utredningen', en: 'Opened the investigation' },
  'case-patients-revealed': {
    sv: 'Visade patienterna i utredningen',
    en: 'Revealed the patients of the investigation',
  },
  'circle-set': {
    sv: 'Bestämde vilka som får ta del av utredningen',
    en: 'Set who may take part of the investigation',
  },
  'step-assigned': { sv: 'Utsåg vem som gör ett steg', en: 'Named who takes a step' },
  'step-settled': { sv: 'Gjorde klart ett steg i utredningen', en: 'Settled a step of the investigation' },
  'case-noted': { sv: 'Skrev en anteckning i utredningen', en: 'Wrote a note in the investigation' },
  'account-kept': { sv: 'Skrev ner medarbetarens berättelse', en: 'Wrote down the employee’s account' },
  'rows-asked': { sv: 'Sparade rader ur loggen', en: 'Saved rows of the log' },
  'breach-asked': { sv: 'Öppnade en personuppgiftsincident', en: 'Opened a personal data breach' },
  'paper-made': { sv: 'Läste ett underlag ur utredningen', en: 'Read a paper of the investigation' },
  'paper-printed': { sv: 'Skrev ut ett underlag ur utredningen', en: 'Printed a paper of the investigation' },
  'outcome-proposed': { sv: 'Föreslog hur utredningen slutar', en: 'Proposed how the investigation ends' },
  'outcome-answered': { sv: 'Svarade på förslaget till avslut', en: 'Answered the proposed ending' },
  'field.account': { sv: 'Medarbetarens berättelse', en: 'The employee’s account' },
  'field.account_on': { sv: 'Berättelsen gavs', en: 'Account given on' },
  'field.outcome': { sv: 'Utfall', en: 'Outcome' },
  'field.outcome_reason': { sv: 'Skäl för utfallet', en: 'Reason for the outcome' },
  'field.proposed_by': { sv: 'Föreslaget av', en: 'Proposed by' },
  'field.proposed_at': { sv: 'Föreslaget', en: 'Proposed' },
  'field.confirmed_by': { sv: 'Bekräftat av', en: 'Confirmed by' },
  'field.confirmed_at': { sv: 'Bekräftat', en: 'Confirmed' },
  'field.incident_id': { sv: 'Personuppgiftsincident', en: 'Personal data breach' },
  'field.seen': { sv: 'Vad som setts', en: 'What was seen' },
  'field.origin': { sv: 'Kommer från', en: 'Comes from' },
  'field.opened_by': { sv: 'Öppnad av', en: 'Opened by' },
  'field.opened_at': { sv: 'Öppnad', en: 'Opened' },
});

export const investigationTexts = {
  ...own,
  ...valueTexts('outcome', outcomeNames),
  ...valueTexts('part', partNames),
} as const;
