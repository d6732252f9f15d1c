import { type AuditEvent, type Concept, type Entity, patientSystems, type Reference } from './audit-event.ts';

const PATIENT_REFERENCE = /(?:^|\/)Patient\/([^/?#]+)/;
const patientRole = '1';
const dicomPersonType = '1';

/**
 * The patients an event names: R5's own element, else entities whose role is patient, and references to a Patient that are not
 * to one of those already. An identity number is preferred to a reference, and a reference loses its server and version.
 */
export function patientsOf({ patient, entity = [] }: AuditEvent): string[] {
  const own = patient ? [patient] : entity.filter(isPatient).flatMap(({ what }) => what ?? []);
  const named = new Set(own.map(logicalId));
  const others = entity.flatMap(({ what }) =>
    what && logicalId(what) !== '' && !named.has(logicalId(what)) ? what : [],
  );
  return [...new Set([...own, ...others].map(patientId))].filter((id) => id !== '');
}

/** Role 1 of `object-role`; systems that leave the role out say type 1, person. */
function isPatient({ role, type }: Entity): boolean {
  const codes = role ? codesOfRole(role) : [];
  return codes.length > 0 ? codes.includes(patientRole) : type?.code === dicomPersonType;
}

const codesOfRole = (role: NonNullable<Entity['role']>): string[] =>
  'code' in role ? [role.code ?? ''] : ((role as Concept).coding ?? []).map(({ code }) => code ?? '');

/** The id of a Patient resource in a reference, or ''. */
const logicalId = ({ reference }: Reference): string => PATIENT_REFERENCE.exec(reference ?? '')?.[1] ?? '';

function patientId(what: Reference): string {
  const { system = '', value = '' } = what.identifier ?? {};
  if (value !== '' && patientSystems.has(system)) return value;
  return logicalId(what) || (value === '' ? '' : issued(system, value.split('^')[0] ?? ''));
}

/** An id from another issuer is kept with it, since its form does not tell whose it is: `oid|number`. */
const issued = (system: string, value: string): string =>
  system.startsWith('urn:oid:') ? `${system.slice('urn:oid:'.length)}|${value}` : value;
