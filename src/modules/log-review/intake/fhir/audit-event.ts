/**
 * The parts of FHIR's AuditEvent that an access row is made of, R4 and R5 side by side. What comes from outside is not to be
 * trusted: every part may be missing, and `readAuditEvent` refuses what is of another kind.
 */
export type AuditEvent = {
  resourceType: 'AuditEvent';
  id?: string;
  type?: Coding;
  subtype?: Coding[];
  category?: Concept[];
  code?: Concept;
  action?: string;
  period?: Period;
  occurredPeriod?: Period;
  occurredDateTime?: string;
  recorded?: string;
  /** R4 has a code of its own; R5 a coding. */
  outcome?: string | { code?: Coding };
  purposeOfEvent?: Concept[];
  authorization?: Concept[];
  patient?: Reference;
  agent?: Agent[];
  source?: { site?: unknown; observer?: Reference };
  entity?: Entity[];
};
export type Coding = { system?: string; code?: string; display?: string };
export type Concept = { coding?: Coding[]; text?: string };
export type Identifier = { system?: string; value?: string };
export type Reference = { reference?: string; identifier?: Identifier; display?: string };
type Period = { start?: string };
export type Agent = {
  type?: Concept;
  role?: Concept[];
  who?: Reference;
  altId?: string;
  requestor?: boolean;
  location?: Reference;
  locationReference?: Reference;
  purposeOfUse?: Concept[];
  authorization?: Concept[];
};
export type Entity = { what?: Reference; type?: Coding; role?: Coding | Concept; query?: string };

/** OIDs as FHIR writes them: HSA-id, and the national identity numbers of patients. */
export const hsaSystem = 'urn:oid:1.2.752.129.2.1.4.1';
export const patientSystems: ReadonlySet<string> = new Set([
  'urn:oid:1.2.752.129.2.1.3.1',
  'urn:oid:1.2.752.129.2.1.3.3',
  'urn:oid:1.2.752.74.9.1',
]);

/** Adds all codes of concepts to a list; loops, since this runs for every event of millions. */
export function addCodes(codes: string[], concepts: readonly Concept[] | undefined): void {
  for (const { coding } of concepts ?? []) for (const { code } of coding ?? []) if (code) codes.push(code);
}

/** Whether a concept has a code. */
export const hasCode = (concept: Concept | undefined, wanted: string): boolean =>
  concept?.coding?.some(({ code }) => code === wanted) ?? false;

/** A coding as people read it, else its code. */
export const shown = (coding: Coding | undefined): string => coding?.display ?? coding?.code ?? '';
