import { texts, valueTexts } from '../../../shared/text.ts';
import type { CheckCause, CheckState, CheckVerdict } from '../contract/check.ts';

export const causeNames = texts({
  suspicion: { sv: 'Misstanke', en: 'Suspicion' },
  patientRequest: { sv: 'Patienten frågar', en: 'The patient asks' },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
}) satisfies Record<CheckCause, unknown>;

export const checkStateNames = texts({
  running: { sv: 'Loggen söks igenom', en: 'The log is being searched' },
  found: { sv: 'Att gå igenom', en: 'To go through' },
  failed: { sv: 'Sökningen gick inte', en: 'The search failed' },
  closed: { sv: 'Avslutad', en: 'Closed' },
}) satisfies Record<CheckState, unknown>;

export const verdictNames = texts({
  justified: { sv: 'Befogad', en: 'Justified' },
  unclear: { sv: 'Oklar', en: 'Unclear' },
  unjustified: { sv: 'Obefogad', en: 'Not justified' },
}) satisfies Record<CheckVerdict, unknown>;

const own = texts({
  'check-period': {
    sv: 'Perioden går inte ihop: slutet kommer före början, eller ligger i framtiden. Högst fem år går att söka.',
    en: 'The period does not fit: its end comes before its beginning, or lies in the future. At most five years can be searched.',
  },
  'check-own': {
    sv: 'Du kan inte kontrollera dina egna åtkomster. Be någon annan som utreder.',
    en: 'You cannot check your own accesses. Ask someone else who investigates.',
  },
  'check-unknown': {
    sv: 'Personen finns inte i organisationen eller saknar HSA-id.',
    en: 'The person is not in the organisation or has no HSA-id.',
  },
  'check-closed': {
    sv: 'Kontrollen är avslutad. Beställ en ny om något mer ska kontrolleras.',
    en: 'The check is closed. Order a new one if something more is to be checked.',
  },
  'check-running': {
    sv: 'Loggen söks fortfarande igenom. Vänta tills resultatet finns.',
    en: 'The log is still being searched. Wait until there is a result.',
  },
  'check-why': {
    sv: 'Skriv varför åtkomsten är oklar eller obefogad.',
    en: 'Write why the access is unclear or not justified.',
  },
  'check-one-person': {
    sv: 'En utredning handlar om en medarbetare. Välj rader för en och samma.',
    en: 'An investigation is about one employee. Choose rows of one and the same.',
  },
  'check-rows-judged': {
    sv: 'Någon av raderna utreds redan eller hör inte till kontrollen. Ladda om sidan.',
    en: 'One of the rows is already investigated or does not belong to the check. Reload the page.',
  },
  'checks-listed': { sv: 'Såg listan över riktade kontroller', en: 'Saw the list of targeted checks' },
  'check-ordered': { sv: 'Beställde en riktad kontroll', en: 'Ordered a targeted check' },
  'check.opened': { sv: 'Öppnade den riktade kontrollen', en: 'Opened the targeted check' },
  'check-patients-revealed': { sv: 'Visade patienterna i kontrollen', en: 'Revealed the patients of the check' },
  'rows-judged': { sv: 'Bedömde rader i kontrollen', en: 'Judged rows of the check' },
  'check-case-opened': { sv: 'Öppnade en utredning ur kontrollen', en: 'Opened an investigation from the check' },
  'check-concluded': { sv: 'Avslutade den riktade kontrollen', en: 'Closed the targeted check' },
  'field.state': { sv: 'Status', en: 'Status' },
  'field.from_on': { sv: 'Från och med', en: 'From' },
  'field.to_on': { sv: 'Till och med', en: 'To' },
  'field.closed_by': { sv: 'Avslutad av', en: 'Closed by' },
  'field.closed_at': { sv: 'Avslutad', en: 'Closed' },
  'field.cause': { sv: 'Anledning', en: 'Cause' },
  'field.conclusion': { sv: 'Slutsats', en: 'Conclusion' },
  'field.events': { sv: 'Händelser i loggen', en: 'Events in the log' },
  'field.searched_at': { sv: 'Loggen genomsökt', en: 'Log searched' },
});

const states = texts({
  open: { sv: 'Utreds', en: 'Under investigation' },
  proposed: { sv: 'Väntar på bekräftelse', en: 'Awaits confirmation' },
  closed: { sv: 'Avslutad', en: 'Closed' },
  running: { sv: 'Pågår', en: 'Under way' },
  found: { sv: 'Att gå igenom', en: 'To go through' },
  failed: { sv: 'Gick inte', en: 'Failed' },
  draft: { sv: 'Sekretess prövas', en: 'Secrecy is tested' },
  second: { sv: 'Väntar på en andra granskning', en: 'Awaits a second look' },
  ready: { sv: 'Klart att lämna ut', en: 'Ready to hand out' },
  issued: { sv: 'Utlämnat', en: 'Handed out' },
});

/** Problems, actions of the trail and fields of the targeted checks; how checks, cases and extracts stand. */
export const checkTexts = {
  ...own,
  ...valueTexts('state', states),
  ...valueTexts('cause', causeNames),
  ...valueTexts('verdict', verdictNames),
} as const;
