import { namespaces } from './contract.ts';

type Resource = { type?: string; patient?: string; root?: string; unit?: string };
type Log = { logId?: string; purpose?: string; userId?: string; startDate?: string; resources?: Resource[] };

const element = (name: string, text: string | undefined) =>
  text === undefined ? '' : `<l:${name}>${text}</l:${name}>`;
const carer = (kind: 'careProvider' | 'careUnit', id: string | undefined) =>
  id === undefined ? '' : `<l:${kind}><l:${kind}Id>${id}</l:${kind}Id></l:${kind}>`;
const personal = '1.2.752.129.2.1.3.1';

const patientXml = ({ patient, root = personal }: Resource) =>
  patient === undefined
    ? ''
    : `<l:patient><l:patientId>${element('root', root)}${element('extension', patient)}</l:patientId></l:patient>`;

const resourceXml = (resource: Resource) =>
  `<l:resource>${element('resourceType', resource.type ?? 'Journaltext')}${patientXml(resource)}${carer('careProvider', 'SE2321000016-1000')}${carer('careUnit', resource.unit ?? 'SE2321000016-E1')}</l:resource>`;

/** The XML of a log record, with prefixes `r` and `l` that a call declares. */
export function aLog({ logId = 'a', purpose = 'Vård och behandling', resources, ...log }: Log = {}): string {
  const all = resources ?? [{ patient: '191212121212' }];
  return `<r:log>
    ${element('logId', logId)}<l:system><l:systemId>SE2321000016-SYS</l:systemId></l:system>
    <l:activity><l:activityType>Läsa</l:activityType>${element('startDate', log.startDate ?? '2026-10-05T08:00:00')}${purpose === '' ? '' : element('purpose', purpose)}</l:activity>
    <l:user>${element('userId', log.userId ?? 'SE2321000016-1A2B')}<l:assignment>Läkare</l:assignment>${carer('careProvider', 'SE2321000016-1000')}${carer('careUnit', 'SE2321000016-E1')}</l:user>
    <l:resources>${all.map(resourceXml).join('')}</l:resources>
  </r:log>`;
}

/** A StoreLog call of log records, in a SOAP envelope. */
export const aCall = (...logs: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<s:Envelope xmlns:s="${namespaces.soap}" xmlns:r="${namespaces.responder}" xmlns:l="${namespaces.log}"><s:Header/><s:Body>
  <r:StoreLog>${logs.join('\n')}</r:StoreLog>
</s:Body></s:Envelope>`;
