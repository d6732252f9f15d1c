import type { Found } from '../fitting.ts';
import type { Elements, LogRecord } from './contract.ts';

/** Identity numbers that need no issuer beside them: personnummer, samordningsnummer and the national reservnummer (OIDs). */
const nationalRoots = new Set(['1.2.752.129.2.1.3.1', '1.2.752.129.2.1.3.3', '1.2.752.74.9.1']);

/** What a log record says, one for each patient and place whose data was touched; kinds of resource there are listed together. */
export function foundInRecord({ elements, resources }: LogRecord): Found[] {
  const rows = new Map<string, Found>();
  for (const resource of resources) {
    const found = foundInResource(elements, resource);
    const key = [found.patientId, found.resourceUnit, found.resourceProvider].join('\u001f');
    const same = rows.get(key);
    if (!same) rows.set(key, found);
    else same.resourceType = together(same.resourceType, found.resourceType);
  }
  return [...rows.values()];
}

const foundInResource = (elements: Elements, resource: Elements): Found => ({
  logId: elements.get('log/logId') ?? '',
  system: elements.get('system/systemId') ?? '',
  atRaw: elements.get('activity/startDate') ?? '',
  userHsa: elements.get('user/userId') ?? '',
  unitHsa: elements.get('careUnit/careUnitId') ?? '',
  assignment: elements.get('user/assignment') ?? '',
  activity: elements.get('activity/activityType') ?? '',
  purpose: elements.get('activity/purpose') ?? '',
  resourceType: resource.get('resource/resourceType') ?? '',
  patientId: patientOf(resource),
  resourceUnit: resource.get('careUnit/careUnitId') ?? '',
  resourceProvider: resource.get('careProvider/careProviderId') ?? '',
  outcome: '',
});

/** A local reservnummer cannot be told by its form, so it is kept with its issuer: `oid|number`. */
function patientOf(resource: Elements): string {
  const [root = '', extension = ''] = [resource.get('patientId/root'), resource.get('patientId/extension')];
  if (extension === '' || root === '') return root || extension;
  return nationalRoots.has(root) ? extension : `${root}|${extension}`;
}

function together(types: string, type: string): string {
  const all = new Set([...types.split(', '), type]);
  return [...all].sort().join(', ').slice(0, 256);
}
