import { type AuditEvent, type Concept, type Entity, hasCode, patientSystems, type Reference } from './audit-event.ts';

const PATIENT_REFERENCE = /(?:^|\/)Patient\/([^/?#]+)/;
const patientRole = '1';
const dicomPersonType = '1';

/**
 * The patients an event names: R5's own element, else entities whose role is patient, and references to a Patient that are not
 * to one of those already. An identity number is preferred to a reference, and a reference loses its server and version.
 */
export function patientsOf({ patient, entity = [] }: AuditEvent): string[] {
  const own = patient ? [patient] : patientEntities(entity);
  const ids = new Set(own.map(patientId));
  for (const { what } of entity) {
    const id = what ? logicalId(what) : '';
    if (what && id !== '' && !own.some((one) => logicalId(one) === id)) ids.add(patientId(what));
  }
  ids.delete('');
  return [...ids];
}

function patientEntities(entity: readonly Entity[]): Reference[] {
  const found: Reference[] = [];
  for (const one of entity) if (one.what && isPatient(one)) found.push(one.what);
  return found;
}

/** Role 1 of `object-role`; systems that leave the role out say type 1, person. */
function isPatient({ role, type }: Entity): boolean {
  if (!role) return type?.code === dicomPersonType;
  return 'code' in role ? role.code === patientRole : hasCode(role as Concept, patientRole);
}

/** The id of a Patient resource in a reference, or ''. */
const logicalId = ({ reference }: Reference): string =>
  reference ? (PATIENT_REFERENCE.exec(reference)?.[1] ?? '') : '';

function patientId(what: Reference): string {
  const { system = '', value = '' } = what.identifier ?? {};
  if (value !== '' && patientSystems.has(system)) return value;
  return logicalId(what) || (value === '' ? '' : issued(system, value.split('^')[0] ?? ''));
}

/** An id from another issuer is kept with it, since its form does not tell whose it is: `oid|number`. */
const issued = (system: string, value: string): string =>
  system.startsWith('urn:oid:') ? `${system.slice('urn:oid:'.length)}|${value}` : value;
