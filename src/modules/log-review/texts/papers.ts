import { texts } from '../../../shared/text.ts';

/** Words of what is printed from an investigation. */
export const paperText = texts({
  policeTitle: { sv: 'Underlag för polisanmälan', en: 'Basis for a police report' },
  person: { sv: 'Vems åtkomst det gäller', en: 'Whose access it concerns' },
  hsaId: { sv: 'HSA-id', en: 'HSA-id' },
  unit: { sv: 'Enhet', en: 'Unit' },
  days: { sv: 'Dagar', en: 'Days' },
  patients: { sv: 'Antal patienter', en: 'Number of patients' },
  whatSeen: { sv: 'Vad som har setts i loggen', en: 'What was seen in the log' },
  account: { sv: 'Medarbetarens egen berättelse', en: 'The employee’s own account' },
  noAccount: {
    sv: 'Medarbetaren har inte lämnat någon berättelse.',
    en: 'The employee has given no account.',
  },
  evidence: { sv: 'Säkrade uppgifter', en: 'Secured data' },
  noEvidence: { sv: 'Inga rader ur loggen är sparade än.', en: 'No rows of the log have been saved yet.' },
  evidenceWhat: { sv: 'Innehåll', en: 'Content' },
  evidenceDays: { sv: 'Dagar', en: 'Days' },
  evidenceRows: { sv: 'Rader', en: 'Rows' },
  law: { sv: 'Bestämmelsen', en: 'The provision' },
  lawText: {
    sv: 'Brottsbalken 4 kap. 9 c § om dataintrång. Polisen och åklagaren bedömer om bestämmelsen är tillämplig; underlaget tar inte ställning.',
    en: 'Criminal Code chapter 4 section 9 c on unlawful access to data. It is for the police and the prosecutor to judge whether it applies; this basis takes no stand.',
  },
  secrecy: {
    sv: 'Pröva sekretessen innan uppgifter om patienter lämnas ut (OSL 25 kap. 1 §).',
    en: 'Test secrecy before data on patients is handed over (OSL chapter 25 section 1).',
  },
  policeSource: { sv: 'Utredning {number} i Värna.', en: 'Investigation {number} in Värna.' },
  letterTitle: { sv: 'Om din patientjournal', en: 'About your patient record' },
  letterWhat: {
    sv: 'Vi kontrollerar regelbundet vilka som har läst patientjournaler. Vid en sådan kontroll har vi sett att någon som arbetar hos oss öppnade din journal {when}{where}. Vi har inte funnit att det behövdes för din vård.',
    en: 'We check regularly who has read patient records. In such a check we saw that someone who works with us opened your record {when}{where}. We have not found that it was needed for your care.',
  },
  letterDay: { sv: 'den {from}', en: 'on {from}' },
  letterDays: { sv: 'mellan den {from} och den {to}', en: 'between {from} and {to}' },
  letterAt: { sv: ', från {unit}', en: ', from {unit}' },
  letterMeans: {
    sv: 'Det betyder att någon kan ha läst uppgifter om din hälsa som den personen inte skulle ha läst. Vi beklagar det.',
    en: 'It means that someone may have read information on your health that they should not have read. We are sorry.',
  },
  letterDone: { sv: 'Vad vi gör', en: 'What we do' },
  letterReported: {
    sv: 'Vi utreder händelsen och hanterar den som en personuppgiftsincident.',
    en: 'We are investigating what happened and treat it as a personal data breach.',
  },
  letterSaved: {
    sv: 'Vi utreder händelsen och har sparat loggarna.',
    en: 'We are investigating what happened and have saved the logs.',
  },
  letterLooked: { sv: 'Vi utreder händelsen.', en: 'We are investigating what happened.' },
  letterYou: { sv: 'Vad du kan göra', en: 'What you can do' },
  letterExtract: {
    sv: 'Be om ett loggutdrag som visar vilka enheter som har läst din journal och när.',
    en: 'Ask for a log extract that shows which units have read your record and when.',
  },
  letterBlock: {
    sv: 'Begära att uppgifter i journalen spärras för andra enheter.',
    en: 'Ask that information in your record is blocked for other units.',
  },
  letterImy: {
    sv: 'Klaga hos Integritetsskyddsmyndigheten, eller anmäla händelsen till polisen.',
    en: 'Complain to the Swedish Authority for Privacy Protection, or report it to the police.',
  },
  letterContact: { sv: 'Frågor', en: 'Questions' },
  letterNoContact: {
    sv: '[Vart patienten kan vända sig är inte ifyllt. Det skrivs under Regionens val för utdrag och utredningar.]',
    en: '[Where the patient can turn is not filled in. It is written under The region’s choices for extracts and investigations.]',
  },
  letterSource: {
    sv: 'GDPR artikel 34, patientdatalagen 8 kap. 6 §.',
    en: 'GDPR article 34, Patient Data Act chapter 8 section 6.',
  },
});
