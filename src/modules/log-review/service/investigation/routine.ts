import type { Text } from '../../../../shared/text.ts';
import type { Part, RoutineStep } from '../../contract/investigation-words.ts';

const step = (key: RoutineStep['key'], part: Part, days: number, rest: Omit<RoutineStep, 'key' | 'part' | 'days'>) => ({
  key,
  part,
  days,
  ...rest,
});

/** The routine the steps were read in, as it is called; S3:103–105. */
const procedure: Text = {
  sv: 'rutinen ”Dataintrång – åtgärder vid misstanke om olovlig åtkomst”',
  en: 'the routine on what to do when unlawful access is suspected (“Dataintrång”)',
};

const and = (law: Text): Text => ({ sv: `${law.sv}, ${procedure.sv}`, en: `${law.en}, ${procedure.en}` });

/**
 * What is done when an access may have been unlawful, in the order of the routine. `days` is within how many days from the
 * opening a step should be settled; where the law gives hours the source says so.
 *
 * Source: "Dataintrång – åtgärder vid misstanke om olovlig åtkomst" (S3:103–105, 295). That the steps are taken is read there;
 * their order is the usual one and is marked probable.
 */
export const routine: readonly RoutineStep[] = [
  step('secure', 'investigator', 1, {
    title: { sv: 'Säkra loggarna', en: 'Secure the logs' },
    what: {
      sv: 'Spara raderna i loggen som en krypterad fil med kontrollsumma, innan något annat görs.',
      en: 'Save the rows of the log as an encrypted file with a checksum before anything else is done.',
    },
    source: and({ sv: 'HSLF-FS 2016:40 4 kap. 9 §', en: 'HSLF-FS 2016:40 ch. 4 s. 9' }),
    certainty: 'verified',
  }),
  step('widen', 'investigator', 5, {
    title: { sv: 'Vidga sökningen', en: 'Widen the search' },
    what: {
      sv: 'Se medarbetarens övriga oförklarade åtkomster och vilka andra som har läst patienternas journaler.',
      en: 'Look at the employee’s other unexplained accesses and at who else has read the patients’ records.',
    },
    source: procedure,
    certainty: 'probable',
  }),
  step('hr', 'hr', 2, {
    title: { sv: 'HR är med', en: 'HR takes part' },
    what: {
      sv: 'Gå igenom läget med HR: hur samtalet läggs upp, stöd till medarbetaren, facklig företrädare.',
      en: 'Go through the matter with HR: how to hold the talk, support for the employee, union representative.',
    },
    source: procedure,
    certainty: 'verified',
  }),
  step('legal', 'legal', 5, {
    title: { sv: 'Juristen bedömer', en: 'The lawyer assesses' },
    what: {
      sv: 'Bedöm om åtkomsten har stöd i patientdatalagen och om den kan vara dataintrång.',
      en: 'Assess whether the access is supported by the Patient Data Act and whether it may be unlawful access.',
    },
    source: {
      sv: 'patientdatalagen 4 kap. 1 §, brottsbalken 4 kap. 9 c §',
      en: 'Patient Data Act ch. 4 s. 1, Criminal Code ch. 4 s. 9 c',
    },
    certainty: 'verified',
  }),
  step('dpo', 'dataProtection', 2, {
    title: { sv: 'Dataskyddsombudet ger råd', en: 'The data protection officer advises' },
    what: {
      sv: 'Ta in dataskyddsombudets råd om risken för patienterna och om vad de ska få veta.',
      en: 'Ask for the data protection officer’s advice on the risk to the patients and what they are to be told.',
    },
    source: { sv: 'GDPR artikel 38.1 och 39.1', en: 'GDPR articles 38(1) and 39(1)' },
    certainty: 'verified',
  }),
  step('talk', 'manager', 5, {
    title: { sv: 'Samtal med medarbetaren', en: 'Talk with the employee' },
    what: {
      sv: 'Låt medarbetaren berätta med egna ord. Många åtkomster som ser ovanliga ut har en god förklaring.',
      en: 'Let the employee tell in their own words. Many accesses that look unusual have a good explanation.',
    },
    source: procedure,
    certainty: 'verified',
  }),
  step('access', 'systemOwner', 2, {
    title: { sv: 'Ställning till behörigheten', en: 'Decide on access rights' },
    what: {
      sv: 'Bestäm om behörigheten ska begränsas medan utredningen pågår, och be systemägaren göra det.',
      en: 'Decide whether access rights are limited during the investigation, and ask the system owner to do it.',
    },
    source: and({ sv: 'patientdatalagen 4 kap. 2 §', en: 'Patient Data Act ch. 4 s. 2' }),
    certainty: 'verified',
  }),
  step('breach', 'dataProtection', 2, {
    title: { sv: 'Bedöm personuppgiftsincident', en: 'Assess the personal data breach' },
    what: {
      sv: 'Bedöm risken för patienterna. Anmälan till IMY lämnas inom 72 timmar från att regionen fick vetskap.',
      en: 'Assess the risk to the patients. IMY is notified within 72 hours of the region becoming aware.',
    },
    source: { sv: 'GDPR artikel 33.1', en: 'GDPR article 33(1)' },
    certainty: 'verified',
  }),
  step('police', 'legal', 14, {
    title: { sv: 'Ställning till polisanmälan', en: 'Decide on a police report' },
    what: {
      sv: 'Bestäm om händelsen anmäls. Underlaget skrivs ut här, utan slutsats om skuld.',
      en: 'Decide whether it is reported. The basis is printed here, without a conclusion on guilt.',
    },
    source: and({ sv: 'brottsbalken 4 kap. 9 c §', en: 'Criminal Code ch. 4 s. 9 c' }),
    certainty: 'verified',
  }),
  step('patient', 'manager', 14, {
    title: { sv: 'Informera patienten', en: 'Inform the patient' },
    what: {
      sv: 'Skriv till patienten vad som har hänt, vad det kan innebära och vart patienten kan vända sig.',
      en: 'Write to the patient what has happened, what it may mean and where the patient can turn.',
    },
    source: { sv: 'GDPR artikel 34, patientdatalagen 8 kap. 6 §', en: 'GDPR article 34, Patient Data Act ch. 8 s. 6' },
    certainty: 'verified',
  }),
  step('labour', 'hr', 30, {
    title: { sv: 'Arbetsrättslig bedömning', en: 'Labour-law assessment' },
    what: {
      sv: 'Bedöm om och hur arbetsgivaren ska agera. Det sker först när det är utrett vad som har hänt.',
      en: 'Assess whether and how the employer acts. That is done only when it is settled what happened.',
    },
    source: procedure,
    certainty: 'probable',
  }),
];

/** A step of the routine by its key. */
export function stepOf(key: RoutineStep['key']): RoutineStep {
  const found = routine.find((known) => known.key === key);
  if (!found) throw new RangeError(`No step ${key}`);
  return found;
}
