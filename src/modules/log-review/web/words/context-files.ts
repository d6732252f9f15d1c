import { type Text, texts } from '../../../../shared/text.ts';

const names: Record<string, Text> = texts({
  staff: { sv: 'medarbetare', en: 'staff' },
  assignment: { sv: 'medarbetaruppdrag', en: 'staff assignments' },
  shift: { sv: 'arbetspass', en: 'shifts' },
  unit: { sv: 'enheter', en: 'units' },
  patient: { sv: 'patienter', en: 'patients' },
  encounter: { sv: 'vårdkontakter', en: 'encounters' },
  appointment: { sv: 'bokningar', en: 'appointments' },
  order: { sv: 'remisser', en: 'orders' },
  listing: { sv: 'listningar', en: 'listings' },
  consent: { sv: 'samtycken', en: 'consents' },
  block: { sv: 'spärrar', en: 'blocks' },
  block_lift: { sv: 'hävda spärrar', en: 'lifted blocks' },
  care_relation: { sv: 'fasta vårdkontakter', en: 'named care contacts' },
  approved_task: { sv: 'godkända uppgifter', en: 'approved tasks' },
  person_link: { sv: 'relationer mellan personer', en: 'links between persons' },
  diagnosis: { sv: 'diagnoser', en: 'diagnoses' },
});

/** A kind of context in words with the file it comes in: "bokningar (appointment.csv)"; unknown kinds by their file alone. */
export function contextFile(given: string, say: (text: Text) => string): string {
  const kind = given.replace(/\.csv$/, '');
  const name = names[kind];
  return name ? `${say(name)} (${kind}.csv)` : `${kind}.csv`;
}
