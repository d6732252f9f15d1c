import type { Context } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Library, LibraryNode } from '../formats/library.ts';
import { canonical } from '../rules/canonical.ts';
import { planUpgrade, type UpgradePlan } from '../rules/upgrade.ts';
import * as store from '../store/library.ts';
import { inLanguage } from './file-words.ts';

/** Where a file came from, and its content's SHA-256. */
export type FileOrigin = { origin: store.Origin; sha256: string };

/** What loading a framework does. `id` is the framework's; `previous` the version it replaces, null for a new one. */
export type FrameworkPlan = UpgradePlan & {
  id: string;
  library: Library;
  previous: number | null;
  assessable: number;
  nodeIds: ReadonlyMap<string, string>;
};

const printOf = (node: Omit<LibraryNode, 'order' | 'depth' | 'urn'>): string => canonical(node);

const storedPrint = (row: store.StoredNodeRow) =>
  printOf({
    parentUrn: row.parent_urn,
    refId: row.ref_id,
    name: row.name,
    text: row.text,
    assessable: row.assessable,
    groups: row.groups,
    source: row.source,
    certainty: row.certainty as LibraryNode['certainty'],
  });

function filePrint({ urn: _, order: __, depth: ___, ...node }: LibraryNode): string {
  return printOf(node);
}

/** A file may replace what is loaded only with a higher version; the program's own files also with a corrected one. */
function refuseOlder({ language }: Context, library: Library, loaded: store.LoadedRow, { origin }: FileOrigin): void {
  const corrects = origin === 'builtin' && loaded.origin === 'builtin' && library.version === loaded.version;
  if (library.version > loaded.version || corrects) return;
  const values = { name: inLanguage(library.name, language), version: library.version, loaded: loaded.version };
  throw new Problem('requirements.not-newer', 409, values);
}

/** What loading a framework would do; nothing is written. Error: `requirements.not-newer`. */
export async function planFramework(
  context: Context,
  library: Library,
  loaded: store.LoadedRow | undefined,
  file: FileOrigin,
): Promise<FrameworkPlan> {
  if (loaded) refuseOlder(context, library, loaded, file);
  const stored = loaded ? await store.storedNodes(context.db, loaded.id) : [];
  const plan = planUpgrade(
    stored.map((row) => ({ urn: row.urn, print: storedPrint(row), retired: row.retired_in !== null })),
    library.nodes.map((node) => ({ urn: node.urn, print: filePrint(node) })),
  );
  const known = new Map(stored.map(({ urn, id }) => [urn, id]));
  const now = context.now.epochMilliseconds;
  const nodeIds = new Map(library.nodes.map(({ urn }) => [urn, known.get(urn) ?? newId(now)]));
  const assessable = library.nodes.filter((node) => node.assessable).length;
  return { ...plan, id: loaded?.id ?? newId(now), library, previous: loaded?.version ?? null, assessable, nodeIds };
}

const nodeFacts = (node: LibraryNode, ids: ReadonlyMap<string, string>): store.NodeFacts => ({
  id: ids.get(node.urn) ?? '',
  urn: node.urn,
  parent_id: node.parentUrn === null ? null : (ids.get(node.parentUrn) ?? null),
  ref_id: node.refId,
  place: node.order,
  depth: node.depth,
  name: node.name,
  text: node.text,
  assessable: node.assessable,
  groups: node.groups,
  source: node.source,
  certainty: node.certainty,
});

/** Loads a framework as planned: requirements keep their ids, and so their assessments; vanished ones are retired. */
export async function loadFramework({ db }: Context, plan: FrameworkPlan, file: FileOrigin): Promise<void> {
  const { id, library, nodeIds, retired } = plan;
  const { nodes, ...facts } = library;
  await store.saveFramework(db, { ...facts, id, origin: file.origin, fileSha256: file.sha256 });
  await store.saveNodes(
    db,
    id,
    nodes.map((node) => nodeFacts(node, nodeIds)),
  );
  if (retired.length > 0) await store.retireNodes(db, id, retired, library.version);
  if (plan.previous !== null) await store.renameAssessments(db, id);
}
