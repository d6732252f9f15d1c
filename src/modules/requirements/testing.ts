import { stringify } from 'yaml';
import { asSystem } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import type { TestRegion } from '../../testing/region.ts';
import { importFile, type LibraryPlan } from './index.ts';

let made = 0;

type NodeParts = {
  refId: string;
  parent?: string;
  assessable?: boolean;
  groups?: string[];
  name?: string | { sv: string; en: string };
};
type FrameworkParts = { urn?: string; version?: number; refId?: string; nodes?: readonly NodeParts[] };

/** A chapter with three requirements. */
const someNodes: readonly NodeParts[] = [
  { refId: '1', assessable: false, name: { sv: 'Kapitlet', en: 'The chapter' } },
  { refId: '1.1', parent: '1', name: { sv: 'Det första', en: 'The first' } },
  { refId: '1.2', parent: '1', name: { sv: 'Det andra', en: 'The second' } },
  { refId: '1.3', parent: '1', name: { sv: 'Det tredje', en: 'The third' } },
];

/** A framework file in Värna's own form. */
export function frameworkFile({ urn, version = 1, refId = 'RAM', nodes = someNodes }: FrameworkParts = {}) {
  const name = urn ?? `urn:varna:library:prov-${++made}`;
  const groups = [...new Set(nodes.flatMap((node) => node.groups ?? []))].map((id) => ({ id, name: `Grupp ${id}` }));
  const full = nodes.map((node) => ({ name: `Krav ${node.refId}`, text: `Text till ${node.refId}.`, ...node }));
  const library = {
    urn: name,
    version,
    refId,
    name: `Ramverket ${refId}`,
    provider: 'Prov',
    source: 'Påhittat',
    groups,
    nodes: full,
  };
  return { name: 'prov.yaml', bytes: Buffer.from(stringify(library)), urn: name };
}

/** Loads a file as the system does. */
export const load = (region: TestRegion, file: { name: string; bytes: Uint8Array }): Promise<LibraryPlan> =>
  asSystem(region.running.services, 'test', (context) => importFile(context, file));

/** A framework with its requirements by number. */
export async function aFramework(region: TestRegion, parts: FrameworkParts = {}) {
  const { urn, ...file } = frameworkFile(parts);
  await load(region, file);
  return frameworkByUrn(region, urn);
}

/** A framework that is loaded, with its requirements by number. */
export async function frameworkByUrn(region: TestRegion, urn: string) {
  const rows = await region.query<{ framework_id: string; id: string; ref_id: string }>(
    'select n.framework_id, n.id, n.ref_id from requirements.node n join requirements.framework f on f.id = n.framework_id where f.urn = $1',
    [urn],
  );
  const ids = new Map(rows.map(({ ref_id, id }) => [ref_id, id]));
  const node = (refId: string): string => {
    const found = ids.get(refId);
    if (!found) throw new Error(`no requirement ${refId} in ${urn}`);
    return found;
  };
  return { id: rows[0]?.framework_id ?? '', urn, node, nodeIds: [...ids.values()] };
}

type Relation = { from: string; to: string; relation: string; strength?: number };

/** Mappings between two frameworks, as a file. */
export function mappingFile(from: string, to: string, relations: readonly Relation[], version = 1) {
  const urn = `urn:varna:mapping:prov-${++made}`;
  const set = { urn, version, name: 'Mappningen', source: 'Påhittad', from, to, relations };
  return { name: 'mappning.yaml', bytes: Buffer.from(stringify(set)), urn };
}

/** Evidence by the thousand, past the endpoints: what a list has to stay fast with. Answers how many. */
export async function muchEvidence(region: TestRegion, unitIds: readonly string[], count: number): Promise<void> {
  await region.query(
    `insert into requirements.evidence (id, unit_id, title, kind, note, collected_on, valid_until, next_check_on)
     select gen_random_uuid(), ($1::uuid[])[1 + i % cardinality($1::uuid[])], 'Underlag ' || lpad(i::text, 7, '0'), 'note', 'Prov',
       date '2026-01-01', case when i % 3 = 0 then null else date '2026-06-01' + i % 700 end,
       case when i % 4 = 0 then null else date '2026-06-01' + (i * 7) % 900 end
     from generate_series(1, $2) i`,
    [unitIds, count],
  );
}

/** The body of a new piece of evidence. */
export const evidenceBody = (unitId: string, more: Record<string, unknown> = {}) => ({
  id: newId(),
  unitId,
  title: 'Protokoll från övningen',
  kind: 'note' as const,
  note: 'Övningen hölls och gick bra.',
  collectedOn: '2026-10-01',
  ...more,
});
