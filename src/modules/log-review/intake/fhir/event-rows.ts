import type { Found } from '../fitting.ts';
import { accessKind } from './access-kind.ts';
import { type Agent, type AuditEvent, hasCode, hsaSystem, type Reference, shown } from './audit-event.ts';
import { patientsOf } from './patients.ts';

const custodian = 'CST';
const TYPED_REFERENCE = /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+/;
const WITH_CLOCK = /T\d\d:\d\d/;

/** What an event says, one for each patient; one without patient when it names none. */
export function foundInEvent(event: AuditEvent, fullUrl: string): Found[] {
  const user = userOf(event.agent ?? []);
  const found: Found = {
    logId: event.id ?? fullUrl.replace(/^urn:uuid:/, ''),
    system: systemOf(event),
    atRaw: timeOf(event),
    userHsa: idOf(user?.who) || (user?.altId ?? ''),
    unitHsa: idOf(user?.location ?? user?.locationReference),
    assignment: user?.role?.[0]?.text ?? shown(user?.role?.[0]?.coding?.[0]),
    ...accessKind(event),
    resourceType: resourceTypeOf(event),
    patientId: '',
    resourceUnit: '',
    resourceProvider: idOf(event.agent?.find(({ type }) => hasCode(type, custodian))?.who),
    outcome: outcomeOf(event),
  };
  const patients = patientsOf(event);
  return patients.length === 0 ? [found] : patients.map((patientId) => ({ ...found, patientId }));
}

/** R4's outcome code, R5's coding; '' when nothing is said. '0' and 'success' mean that it went well. */
const outcomeOf = ({ outcome }: AuditEvent): string =>
  (typeof outcome === 'string' ? outcome : outcome?.code?.code) ?? '';

/** The one who asked; else a person taking part; else the first that has an id, as a system has. */
function userOf(agents: readonly Agent[]): Agent | undefined {
  const named = agents.filter(({ who, altId }) => idOf(who) !== '' || altId !== undefined);
  const isPerson = ({ type }: Agent) => hasCode(type, 'humanuser');
  return named.find(({ requestor }) => requestor === true) ?? named.find(isPerson) ?? named[0];
}

/** An identifier, an HSA-id among them, before a reference; a display name is no id. */
function idOf(who: Reference | undefined): string {
  const { system, value } = who?.identifier ?? {};
  return (system === hsaSystem ? value : undefined) ?? value ?? who?.reference ?? '';
}

/** When it happened, where that is said to the minute; else when it was recorded. */
function timeOf({ period, occurredPeriod, occurredDateTime, recorded }: AuditEvent): string {
  const happened = occurredDateTime ?? occurredPeriod?.start ?? period?.start ?? '';
  return WITH_CLOCK.test(happened) ? happened : (recorded ?? '');
}

function systemOf({ source }: AuditEvent): string {
  const observer = source?.observer;
  const site = typeof source?.site === 'string' ? source.site : '';
  return observer?.identifier?.value ?? observer?.display ?? observer?.reference ?? site;
}

/** The kind of resource touched: the first that is not the patient, else what the entity is called. */
function resourceTypeOf({ entity = [] }: AuditEvent): string {
  let patient = '';
  for (const { what } of entity) {
    const kind = what?.reference ? (TYPED_REFERENCE.exec(what.reference)?.[1] ?? '') : '';
    if (kind !== '' && kind !== 'Patient') return kind;
    patient ||= kind;
  }
  return patient || shown(entity[0]?.type);
}
