import { type AuditEvent, addCodes, shown } from './audit-event.ts';

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

/** What was done and why, in the words of the national log service. */
export function accessKind(event: AuditEvent): { activity: string; purpose: string } {
  const [kinds, purposes] = [kindCodes(event), purposeCodes(event)];
  const forced = kinds.some(isEmergency) || purposes.some(isEmergency);
  return { activity: forced ? 'Nödöppning' : activityOf(event, kinds), purpose: purposeOf(event, purposes) };
}

const isEmergency = (code: string): boolean => emergencyCodes.has(code);

function activityOf(event: AuditEvent, codes: readonly string[]): string {
  const known = firstKnown(codes, byDicomCode) ?? byAction[event.action ?? ''] ?? firstKnown(codes, byInteraction);
  return known ?? (shown(event.subtype?.[0] ?? event.code?.coding?.[0]) || shown(event.type));
}

/** '' when nothing is said. */
const purposeOf = ({ purposeOfEvent, authorization }: AuditEvent, codes: readonly string[]): string =>
  firstKnown(codes, purposeWords) ?? codes[0] ?? (purposeOfEvent ?? authorization)?.[0]?.text ?? '';

function kindCodes({ type, subtype, category, code }: AuditEvent): string[] {
  const codes = type?.code ? [type.code] : [];
  for (const { code: one } of subtype ?? []) if (one) codes.push(one);
  addCodes(codes, code && [code]);
  addCodes(codes, category);
  return codes;
}

function purposeCodes({ purposeOfEvent, authorization, agent }: AuditEvent): string[] {
  const codes: string[] = [];
  addCodes(codes, purposeOfEvent);
  addCodes(codes, authorization);
  for (const { purposeOfUse, authorization: ofAgent } of agent ?? []) {
    addCodes(codes, purposeOfUse);
    addCodes(codes, ofAgent);
  }
  return codes;
}

function firstKnown(codes: readonly string[], words: Record<string, string>): string | undefined {
  for (const code of codes) if (Object.hasOwn(words, code)) return words[code];
  return undefined;
}
