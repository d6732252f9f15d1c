import { type AuditEvent, type Concept, codesOf, shown } from './audit-event.ts';

const byAction: Record<string, string> = { C: 'Skriva', R: 'Läsa', U: 'Skriva', D: 'Radera' };
const byInteraction: Record<string, string> = {
  read: 'Läsa',
  vread: 'Läsa',
  history: 'Läsa',
  'history-instance': 'Läsa',
  search: 'Läsa',
  'search-type': 'Läsa',
  create: 'Skriva',
  update: 'Skriva',
  patch: 'Skriva',
  delete: 'Radera',
};
/** DICOM event ids: export and disclosure leave the record as a print does; 110112 is a query. */
const byDicomCode: Record<string, string> = { '110106': 'Utskrift', '110112': 'Läsa', '110127': 'Nödöppning' };
/** Purposes of use that mean the record was forced open (HL7 v3 ActReason), and DICOM's emergency override. */
const emergencyCodes = new Set(['ETREAT', 'BTG', '110127']);

/** HL7 v3 ActReason to the purposes of the national log service; codes it has no word for are kept as they are. */
const purposeWords: Record<string, string> = {
  TREAT: 'Vård och behandling',
  ETREAT: 'Vård och behandling',
  BTG: 'Vård och behandling',
  CAREMGT: 'Vård och behandling',
  COC: 'Vård och behandling',
  HOPERAT: 'Administration',
  HPAYMT: 'Administration',
  HSYSADMIN: 'Administration',
  HQUALIMP: 'Kvalitetssäkring',
};

/** What was done, in the words of the national log service; a forced opening always shows as `Nödöppning`. */
export function activityOf(event: AuditEvent): string {
  const codes = kindCodes(event);
  if ([...codes, ...purposeCodes(event)].some((code) => emergencyCodes.has(code))) return 'Nödöppning';
  const known = firstKnown(codes, byDicomCode) ?? byAction[event.action ?? ''] ?? firstKnown(codes, byInteraction);
  return known ?? (shown(event.subtype?.[0] ?? event.code?.coding?.[0]) || shown(event.type));
}

/** Why, in the words of the national log service where it has one; '' when nothing is said. */
export function purposeOf(event: AuditEvent): string {
  const codes = purposeCodes(event);
  return firstKnown(codes, purposeWords) ?? codes[0] ?? purposeConcepts(event)[0]?.text ?? '';
}

const kindCodes = ({ type, subtype, category, code }: AuditEvent): string[] => [
  ...[type, ...(subtype ?? [])].flatMap((coding) => coding?.code ?? []),
  ...codesOf([...(code ? [code] : []), ...(category ?? [])]),
];

const purposeConcepts = ({ purposeOfEvent, authorization, agent }: AuditEvent): Concept[] => [
  ...(purposeOfEvent ?? []),
  ...(authorization ?? []),
  ...(agent ?? []).flatMap(({ purposeOfUse, authorization: ofAgent }) => [...(purposeOfUse ?? []), ...(ofAgent ?? [])]),
];

const purposeCodes = (event: AuditEvent): string[] => codesOf(purposeConcepts(event));

function firstKnown(codes: readonly string[], words: Record<string, string>): string | undefined {
  for (const code of codes) if (Object.hasOwn(words, code)) return words[code];
  return undefined;
}
