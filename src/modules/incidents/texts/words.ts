import { type Text, texts } from '../../../shared/text.ts';
import type { AwarenessKind } from '../contract/case.ts';
import type { Category, IncidentKind, Regime, State, Verdict, YesNo } from '../contract/words.ts';

export const yesNoNames = texts({
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  unknown: { sv: 'Vet inte än', en: 'Not known yet' },
}) satisfies Record<YesNo, Text>;

export const categoryNames = texts({
  incident: { sv: 'Incident', en: 'Incident' },
  deviation: { sv: 'Avvikelse', en: 'Deviation' },
  idea: { sv: 'Förbättringsförslag', en: 'Improvement idea' },
}) satisfies Record<Category, Text>;

export const kindNames = texts({
  lostEquipment: { sv: 'Borttappad eller stulen utrustning', en: 'Lost or stolen equipment' },
  wrongRecipient: { sv: 'Skickat till fel mottagare', en: 'Sent to the wrong recipient' },
  wrongAccess: { sv: 'Obehörig åtkomst', en: 'Unauthorised access' },
  malware: { sv: 'Skadlig kod', en: 'Malware' },
  phishing: { sv: 'Nätfiske', en: 'Phishing' },
  outage: { sv: 'Driftstörning', en: 'Outage' },
  paper: { sv: 'Papper på fel plats', en: 'Paper in the wrong place' },
  physical: { sv: 'Intrång eller fysisk skada', en: 'Break-in or physical damage' },
  other: { sv: 'Annat', en: 'Other' },
}) satisfies Record<IncidentKind, Text>;

export const stateNames = texts({
  event: { sv: 'Anmäld', en: 'Reported' },
  assessed: { sv: 'Bedömd', en: 'Assessed' },
  incident: { sv: 'Hanteras', en: 'Being handled' },
  dismissed: { sv: 'Avskriven: ingen incident', en: 'Dismissed: no incident' },
  merged: { sv: 'Ingår i ett annat ärende', en: 'Part of another case' },
  closed: { sv: 'Avslutad', en: 'Closed' },
}) satisfies Record<State, Text>;

export const regimeNames = texts({
  gdpr33: { sv: 'GDPR: anmälan till IMY', en: 'GDPR: notification to IMY' },
  gdpr34: { sv: 'GDPR: information till de berörda', en: 'GDPR: information to those concerned' },
  cybersecurity: { sv: 'Cybersäkerhetslagen', en: 'The Cybersecurity Act' },
  oldNis: { sv: 'NIS-lagen (före 15 januari 2026)', en: 'The NIS Act (before 15 January 2026)' },
  lexMaria: { sv: 'Lex Maria', en: 'Lex Maria' },
  medicalDevice: { sv: 'Medicinteknisk händelse', en: 'Medical device event' },
  police: { sv: 'Polisanmälan', en: 'Police report' },
  processorToController: { sv: 'GDPR: biträde till ansvarig', en: 'GDPR: processor to controller' },
}) satisfies Record<Regime, Text>;

export const verdictNames = texts({
  report: { sv: 'Ska anmälas', en: 'To be reported' },
  doNotReport: { sv: 'Ska inte anmälas', en: 'Not to be reported' },
  unclear: { sv: 'Oklart: mer behöver vara känt', en: 'Unclear: more must be known' },
}) satisfies Record<Verdict, Text>;

export const awarenessNames = texts({
  processorTold: { sv: 'Biträdet eller leverantören berättade', en: 'The processor or supplier told us' },
  weKnew: { sv: 'Vi fick kännedom', en: 'We became aware' },
  severityRaised: { sv: 'Allvaret bedömdes som högre', en: 'It was judged more severe' },
  patientHarmAssessed: { sv: 'Vårdskadan bedömdes', en: 'The harm in care was assessed' },
  crimeSuspected: { sv: 'Brott misstänktes', en: 'A crime was suspected' },
}) satisfies Record<AwarenessKind, Text>;
