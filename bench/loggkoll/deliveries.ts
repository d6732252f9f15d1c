import type { LogFormat } from '../../src/modules/log-review/intake/read-log.ts';

/** A delivery of so many log records that all fit. */
export type Delivery = { format: LogFormat; name: string; bytes: Buffer; records: number };

const activities = ['Läsa', 'Läsa', 'Läsa', 'Skriva', 'Signera', 'Utskrift'];
const two = (n: number) => String(n).padStart(2, '0');

/** Invented accesses, spread as in a region: 36 000 employees, 1 800 units. */
const access = (i: number) => ({
  logId: `0190a3f4-7c1d-7a00-8000-${String(i).padStart(12, '0')}`,
  at: `2026-10-${two(1 + (i % 28))}T${two(Math.floor(i / 3600) % 24)}:${two(Math.floor(i / 60) % 60)}:${two(i % 60)}`,
  user: `SE2321000016-U${1000 + ((i * 7919) % 36_000)}`,
  unit: `SE2321000016-E${100 + ((i * 31) % 1800)}`,
  activity: activities[i % activities.length] ?? '',
  patient: `T${String((i * 104_729) % 1_400_000).padStart(11, '0')}`,
});

const heading =
  'log_id,at,system,user_hsa,unit_hsa,assignment,activity,purpose,resource_type,patient_id,resource_unit,resource_provider';

function csvLine(i: number): string {
  const { logId, at, user, unit, activity, patient } = access(i);
  return `${logId},${at},COSMIC,${user},${unit},Vårdpersonal ${unit},${activity},Vård och behandling,Journaltext,${patient},${unit},SE2321000016-1000\n`;
}

const carer = (unit: string) =>
  `<ns2:careProvider>
            <ns2:careProviderId>SE2321000016-1000</ns2:careProviderId>
            <ns2:careProviderName>Region Exempel</ns2:careProviderName>
          </ns2:careProvider>
          <ns2:careUnit>
            <ns2:careUnitId>${unit}</ns2:careUnitId>
            <ns2:careUnitName>Enhet ${unit}</ns2:careUnitName>
          </ns2:careUnit>`;

function logXml(i: number): string {
  const { logId, at, user, unit, activity, patient } = access(i);
  return `
      <ns3:log>
        <ns2:logId>${logId}</ns2:logId>
        <ns2:system>
          <ns2:systemId>SE2321000016-COSMIC</ns2:systemId>
          <ns2:systemName>Journalen</ns2:systemName>
        </ns2:system>
        <ns2:activity>
          <ns2:activityType>${activity}</ns2:activityType>
          <ns2:activityLevel>Enhet</ns2:activityLevel>
          <ns2:startDate>${at}</ns2:startDate>
          <ns2:purpose>Vård och behandling</ns2:purpose>
        </ns2:activity>
        <ns2:user>
          <ns2:userId>${user}</ns2:userId>
          <ns2:assignment>Vårdpersonal</ns2:assignment>
          ${carer(unit)}
        </ns2:user>
        <ns2:resources>
          <ns2:resource>
            <ns2:resourceType>Journaltext</ns2:resourceType>
            <ns2:patient>
              <ns2:patientId>
                <ns2:root>1.2.752.129.2.1.3.1</ns2:root>
                <ns2:extension>${patient}</ns2:extension>
              </ns2:patientId>
            </ns2:patient>
            ${carer(unit)}
          </ns2:resource>
        </ns2:resources>
      </ns3:log>`;
}

const inEnvelope = (logs: string) =>
  `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns2="urn:riv:informationsecurity:auditing:log:2" xmlns:ns3="urn:riv:informationsecurity:auditing:log:StoreLogResponder:2"><soapenv:Body><ns3:StoreLog>${logs}</ns3:StoreLog></soapenv:Body></soapenv:Envelope>`;

const coding = (system: string, code: string, display: string) => ({ system, code, display });
const hsa = (value: string) => ({ identifier: { system: 'urn:oid:1.2.752.129.2.1.4.1', value } });
const terminology = 'http://terminology.hl7.org/CodeSystem';
const dicom = 'http://dicom.nema.org/resources/ontology/DCM';

/** As the profile "PatientRead" of Basic Audit Log Patterns has it. */
function auditEvent(i: number): string {
  const { logId, at, user, unit, patient } = access(i);
  return `${JSON.stringify({
    resourceType: 'AuditEvent',
    id: logId,
    meta: { profile: ['https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientRead'] },
    text: {
      status: 'generated',
      div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${'Läst i journalen. '.repeat(12)}</p></div>`,
    },
    type: coding(`${terminology}/audit-event-type`, 'rest', 'Restful Operation'),
    subtype: [coding('http://hl7.org/fhir/restful-interaction', 'read', 'read')],
    action: 'R',
    recorded: `${at}+02:00`,
    outcome: '0',
    purposeOfEvent: [{ coding: [coding(`${terminology}/v3-ActReason`, 'TREAT', 'treatment')] }],
    agent: [
      {
        type: { coding: [coding(dicom, '110153', 'Source Role ID')] },
        who: { display: 'Journalen', identifier: { value: 'https://journalen.region.example/fhir' } },
        requestor: false,
        network: { address: '10.1.2.3', type: '2' },
      },
      {
        type: { coding: [coding(`${terminology}/v3-ParticipationType`, 'IRCP', 'information recipient')] },
        who: hsa(user),
        role: [{ text: 'Vårdpersonal' }],
        requestor: true,
        location: hsa(unit),
      },
    ],
    source: {
      observer: { display: 'Journalen' },
      type: [coding(`${terminology}/security-source-type`, '4', 'Application Server')],
    },
    entity: [
      {
        what: { identifier: { system: 'urn:oid:1.2.752.129.2.1.3.1', value: patient } },
        type: coding(`${terminology}/audit-entity-type`, '1', 'Person'),
        role: coding(`${terminology}/object-role`, '1', 'Patient'),
      },
      {
        what: { reference: `Observation/${logId}` },
        type: coding(`${terminology}/audit-entity-type`, '2', 'System Object'),
        role: coding(`${terminology}/object-role`, '4', 'Domain Resource'),
      },
    ],
  })}\n`;
}

function joined(records: number, make: (i: number) => string): string {
  return Array.from({ length: records }, (_, i) => make(i)).join('');
}

/** One delivery of each format, of a few tens of megabytes. */
export function deliveries(): Delivery[] {
  const [lines, logs, events] = [300_000, 20_000, 30_000];
  return [
    { format: 'csv', name: 'CSV', records: lines, bytes: Buffer.from(`${heading}\n${joined(lines, csvLine)}`) },
    { format: 'storelog', name: 'StoreLog XML', records: logs, bytes: Buffer.from(inEnvelope(joined(logs, logXml))) },
    { format: 'fhir', name: 'FHIR, en post per rad', records: events, bytes: Buffer.from(joined(events, auditEvent)) },
  ];
}
