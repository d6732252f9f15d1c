import type { MisfitReason } from '../misfit.ts';

/** Namespaces of the national log service, RIV-TA `informationsecurity:auditing:log` 2.0 (Inera, TKB 2.0.8), and of SOAP 1.1. */
export const namespaces = {
  log: 'urn:riv:informationsecurity:auditing:log:2',
  responder: 'urn:riv:informationsecurity:auditing:log:StoreLogResponder:2',
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
} as const;

/** Most log records in one call; a file may hold any number. */
export const recordsPerCall = 500;

/** One resource of a log record: the text of its elements by `parent/element`, as `patientId/root`. */
export type Elements = Map<string, string>;
export type LogRecord = { elements: Elements; resources: Elements[] };

type Rule = { path: string; missing?: MisfitReason; longest?: number };
const hsaLength = 32;
const nameLength = 256;

/** What the schema demands of a log record, in the order faults are told: presence, and the longest text in characters. */
const recordRules: readonly Rule[] = [
  { path: 'log/logId', missing: 'no-log-id', longest: 36 },
  { path: 'system/systemId', missing: 'no-system', longest: hsaLength },
  { path: 'system/systemName', longest: nameLength },
  { path: 'activity/activityType', missing: 'no-activity', longest: nameLength },
  { path: 'activity/activityLevel', longest: nameLength },
  { path: 'activity/activityArgs', longest: 8192 },
  { path: 'activity/startDate', missing: 'no-time' },
  { path: 'activity/purpose', missing: 'no-purpose', longest: nameLength },
  { path: 'user/userId', missing: 'no-user', longest: hsaLength },
  { path: 'user/name', longest: nameLength },
  { path: 'user/assignment', longest: nameLength },
  { path: 'user/title', longest: nameLength },
  { path: 'careProvider/careProviderId', missing: 'no-user-provider', longest: hsaLength },
  { path: 'careUnit/careUnitId', missing: 'no-user-unit', longest: hsaLength },
];

/** The same of each resource; the root of the patient's id only where there is a patient. */
const resourceRules: readonly Rule[] = [
  { path: 'resource/resourceType', missing: 'no-resource-type', longest: nameLength },
  { path: 'patient/patientName', longest: nameLength },
  { path: 'careProvider/careProviderId', missing: 'no-resource-provider', longest: hsaLength },
  { path: 'careUnit/careUnitId', longest: hsaLength },
];

/** What the contract does not allow in a record, or null. */
export function faultOf({ elements, resources }: LogRecord): MisfitReason | null {
  const fault = faultIn(elements, recordRules);
  if (fault) return fault;
  if (resources.length === 0) return 'no-resource';
  for (const resource of resources) {
    const inResource = faultIn(resource, resourceRules) ?? patientFault(resource);
    if (inResource) return inResource;
  }
  return null;
}

function faultIn(elements: Elements, rules: readonly Rule[]): MisfitReason | null {
  for (const { path, missing, longest } of rules) {
    const text = elements.get(path);
    if (missing && !text) return missing;
    if (text && longest && text.length > longest) return 'too-long';
  }
  return null;
}

const patientFault = (resource: Elements): MisfitReason | null =>
  resource.has('resource/patient') && !resource.get('patientId/root') ? 'no-patient-root' : null;
