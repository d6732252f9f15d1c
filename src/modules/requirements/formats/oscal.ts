import type { Findings, Path } from './findings.ts';
import type { LibraryFile } from './library.ts';
import { filled, isWithdrawn, labelOf, plainTitle, proseOf } from './oscal-prose.ts';
import { OscalCatalog, OscalControl, OscalGroup, type OscalParam } from './oscal-shape.ts';
import { each, mustBe, shaped } from './shape.ts';
import { warnings } from './texts.ts';
import { buildLibrary, type DraftNode } from './tree.ts';
import { slug } from './urn.ts';
import { nameOf, words } from './words.ts';

/** OSCAL names no language; the catalogs published are in English. */
const locale = 'en';

/**
 * Reads an OSCAL catalog 1.x. Groups become headings and controls requirements, enhancements under their control;
 * withdrawn controls cannot be assessed.
 *
 * The URN is built from the first document id, else from the title, not from the catalog's uuid: OSCAL gives every
 * published edition a new uuid, and a new edition must be recognised as the same framework. The version is the major
 * number of `metadata.version` (5.1.1 → 5, 2015-01-22 → 2015) or 1, since library versions are whole numbers.
 */
export function readOscal(findings: Findings): LibraryFile {
  const value = Reflect.get(Object(findings.source.value), 'catalog');
  const catalog = mustBe(findings, OscalCatalog, value, ['catalog']);
  const { metadata } = catalog;
  const id = slug(metadata['document-ids']?.[0]?.identifier ?? metadata.title) || catalog.uuid.toLowerCase();
  const outside = { findings, urn: `urn:oscal:node:${id}`, parent: null, params: new Map() };
  const nodes = readChildren(catalog, ['catalog'], inside(outside, catalog));
  findings.settle();
  const library = buildLibrary(
    {
      urn: `urn:oscal:library:${id}`,
      version: versionOf(metadata.version, findings),
      refId: metadata['document-ids']?.[0]?.identifier ?? plainTitle(metadata.title),
      name: { [locale]: plainTitle(metadata.title) },
      description: {},
      provider: metadata.parties?.[0]?.name ?? '',
      source: `OSCAL ${metadata['oscal-version']}, ${metadata.version}, ${catalog.uuid}`,
      copyright: null,
      locale,
      groups: [],
      nodes,
      path: ['catalog'],
    },
    findings,
  );
  return { libraries: [library], mappings: [], warnings: findings.warnings };
}

function versionOf(version: string, findings: Findings): number {
  const major = /^v?(\d{1,9})(?!\d)/i.exec(version)?.[1];
  if (major === undefined)
    findings.warn(['catalog', 'metadata', 'version'], warnings.versionGuessed, { version, number: 1 });
  return major === undefined ? 1 : Number(major);
}

type Context = { findings: Findings; urn: string; parent: string | null; params: Map<string, OscalParam> };
type Holder = { params?: OscalParam[] | null | undefined; groups?: unknown; controls?: unknown };
type Entry = { value: unknown; path: Path };

/** The context inside a part: its own parameters are known there too. */
function inside(context: Context, holder: Holder): Context {
  const params = new Map(context.params);
  for (const param of holder.params ?? []) params.set(param.id, param);
  return { ...context, params };
}

/** Nodes of what lies in a catalog, group or control, in the file's order. */
function readChildren(holder: Holder, path: Path, context: Context): DraftNode[] {
  const controls = each(holder.controls, [...path, 'controls']).flatMap((entry) => readControl(entry, context));
  const groups = each(holder.groups, [...path, 'groups']).flatMap((entry) => readGroup(entry, context));
  return [...controls, ...groups];
}

function readGroup({ value, path }: Entry, outer: Context): DraftNode[] {
  const group = shaped(outer.findings, OscalGroup, value, path);
  if (!group) return [];
  const context = inside(outer, group);
  const id = group.id || `group-${path.filter((step) => typeof step === 'number').join('.')}`;
  const node = nodeOf({ ...group, id }, path, context, false);
  return [node, ...readChildren(group, path, { ...context, parent: node.urn })];
}

function readControl({ value, path }: Entry, outer: Context): DraftNode[] {
  const control = shaped(outer.findings, OscalControl, value, path);
  if (!control) return [];
  const context = inside(outer, control);
  const node = nodeOf(control, path, context, !isWithdrawn(control.props));
  return [node, ...readChildren(control, path, { ...context, parent: node.urn })];
}

function nodeOf(part: OscalControl, path: Path, { urn, parent, params }: Context, assessable: boolean): DraftNode {
  const text = words({ [locale]: proseOf(part.parts, params) });
  const refId = labelOf(part.props) || part.id;
  return {
    urn: `${urn}:${part.id.toLowerCase()}`,
    parentUrn: parent,
    refId,
    name: nameOf(words({ [locale]: filled(plainTitle(part.title), params) }), text, refId, locale),
    text,
    assessable,
    groups: [],
    source: null,
    certainty: 'unstated',
    path,
  };
}
