import type { Context, Handlers } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type {
  Framework,
  FrameworkRow,
  frameworksApi,
  NodeDetail,
  NodeRow,
  StatusCounts,
} from '../contract/frameworks.ts';
import { AssessmentStatus } from '../contract/words.ts';
import { isSelected } from '../rules/selection.ts';
import * as store from '../store/frameworks.ts';
import * as selections from '../store/selection.ts';
import type { UnitRow } from '../store/unit.ts';
import { mappingsOf } from './mappings.ts';
import { type Assessed, assessedAt, unassessed } from './standing.ts';
import { readableUnit } from './unit.ts';

/** No requirement in any state. */
export const noStatuses = (): StatusCounts =>
  Object.fromEntries(AssessmentStatus.options.map((status) => [status, 0])) as StatusCounts;

const summaryOf = (row: Omit<store.FrameworkRow, 'nodes' | 'assessable'>) => ({
  id: row.id,
  urn: row.urn,
  version: row.version,
  refId: row.ref_id,
  name: row.name,
  language: row.language,
  provider: row.provider,
  origin: row.origin,
});

async function countsAt(context: Context, unitId: string): Promise<Map<string, StatusCounts>> {
  const unit = await readableUnit(context, unitId);
  const byFramework = Map.groupBy(await store.statusCounts(context.db, unit.id), ({ framework_id }) => framework_id);
  return new Map(
    [...byFramework].map(([id, rows]) => {
      const counts = noStatuses();
      for (const { status, count } of rows) counts[status] += count;
      return [id, counts];
    }),
  );
}

async function listFrameworks(context: Context, unitId: string | undefined): Promise<FrameworkRow[]> {
  const counts = unitId ? await countsAt(context, unitId) : undefined;
  const rows = await store.frameworks(context.db, context.language);
  return rows.map((row) => ({
    ...summaryOf(row),
    nodes: row.nodes,
    assessable: row.assessable,
    statuses: counts ? (counts.get(row.id) ?? noStatuses()) : null,
  }));
}

type AtUnit = {
  unit: UnitRow;
  selection: selections.SelectionRow | undefined;
  byNode: ReadonlyMap<string, Assessed>;
};

/** How a framework's requirements stand at a unit, and which of them it is measured by. Error: `requirements.not-your-unit`. */
async function atUnit(context: Context, frameworkId: string, unitId: string): Promise<AtUnit> {
  const unit = await readableUnit(context, unitId);
  const selection = await selections.selectionAt(context.db, frameworkId, unitId);
  const { byNode } = await assessedAt(context, unitId, { frameworkId });
  return { unit, selection, byNode };
}

const presentNode = (row: store.NodeRow, at: AtUnit | undefined): NodeRow => ({
  id: row.id,
  parentId: row.parent_id,
  refId: row.ref_id,
  name: row.name,
  language: row.language,
  depth: row.depth,
  assessable: row.assessable,
  selected: isSelected(row.groups, at?.selection?.groups ?? null),
  retired: row.retired_in !== null,
  standing: at && row.assessable ? (at.byNode.get(row.id) ?? unassessed).standing : null,
});

/** Retired requirements are shown only where somebody has said something of them. */
const isShown = ({ id, retired_in }: store.NodeRow, at: AtUnit | undefined) =>
  retired_in === null || (at?.byNode.has(id) ?? false);

function statusesOf(tree: readonly NodeRow[]): StatusCounts {
  const counts = noStatuses();
  for (const { standing, selected, retired } of tree) if (standing && selected && !retired) counts[standing.status]++;
  return counts;
}

const presentSelection = (row: selections.SelectionRow | undefined, unitId: string) => ({
  from: row ? { id: row.unit_id, name: row.unit } : null,
  groups: row?.groups ?? null,
  version: row?.unit_id === unitId ? row.version : null,
});

const presentGroups = (
  row: store.WholeFrameworkRow,
  nodes: readonly store.NodeRow[],
  selected: readonly string[] | null,
) =>
  row.groups.map(({ id, name }) => ({
    id,
    name,
    nodes: nodes.filter(
      ({ assessable, retired_in, groups }) => assessable && retired_in === null && groups.includes(id),
    ).length,
    selected: selected === null || selected.includes(id),
  }));

export async function knownFramework({ db, language }: Context, id: string): Promise<store.WholeFrameworkRow> {
  const row = await store.frameworkAt(db, id, language);
  if (!row) throw new Problem('record.not-found', 404, { id });
  return row;
}

async function frameworkAt(context: Context, id: string, unitId: string | undefined): Promise<Framework> {
  const row = await knownFramework(context, id);
  const at = unitId ? await atUnit(context, id, unitId) : undefined;
  const nodes = await store.nodesOf(context.db, id, context.language);
  const tree = nodes.filter((node) => isShown(node, at)).map((node) => presentNode(node, at));
  const present = nodes.filter(({ retired_in }) => retired_in === null);
  return {
    ...summaryOf(row),
    nodes: present.length,
    assessable: present.filter(({ assessable }) => assessable).length,
    statuses: at ? statusesOf(tree) : null,
    description: row.description,
    source: row.source,
    copyright: row.copyright,
    loadedAt: row.loaded_at.toISOString(),
    loadedBy: row.loader,
    groups: presentGroups(row, nodes, at?.selection?.groups ?? null),
    selection: at ? presentSelection(at.selection, at.unit.id) : null,
    tree,
    mayAssess: at?.unit.assesses ?? false,
    mayFreeze: at?.unit.freezes ?? false,
  };
}

/** A requirement as its file says it. Error: `record.not-found`. */
export async function nodeDetail(context: Context, id: string, unitId: string | null): Promise<NodeDetail> {
  const { db, language } = context;
  const row = await store.nodeAt(db, id, language);
  if (!row) throw new Problem('record.not-found', 404, { id });
  const above = await store.headingsAbove(db, id, language);
  return {
    id: row.id,
    framework: { id: row.framework_id, refId: row.framework_ref, name: row.framework, version: row.framework_version },
    refId: row.ref_id,
    name: row.name,
    text: row.text,
    language: row.language,
    assessable: row.assessable,
    groups: row.groups,
    source: row.source,
    certainty: row.certainty,
    retired: row.retired_in !== null,
    above: above.map(({ id: headingId, ref_id, name }) => ({ id: headingId, refId: ref_id, name })),
    mappings: await mappingsOf(context, id, unitId),
  };
}

async function removeFramework(context: Context, id: string): Promise<void> {
  const row = await knownFramework(context, id);
  if (row.origin === 'builtin') throw new Problem('requirements.built-in', 409, { name: row.name });
  const uses = await store.usesOf(context.db, id);
  if (uses && uses.assessments + uses.frozen > 0)
    throw new Problem('requirements.framework-in-use', 409, { name: row.name, ...uses });
  await store.deleteFramework(context.db, id);
}

type Selecting = { unitId: string; version: number | null; groups: readonly string[] | null };

async function saveSelection(
  context: Context,
  frameworkId: string,
  { unitId, version, groups }: Selecting,
): Promise<boolean> {
  const { db, now } = context;
  if (version !== null) {
    const seen = { frameworkId, unitId, version };
    return groups === null ? selections.deleteSelection(db, seen) : selections.updateSelection(db, seen, groups);
  }
  const own = await selections.selectionAt(db, frameworkId, unitId);
  if (own?.unit_id === unitId) return false;
  if (groups) await selections.insertSelection(db, { id: newId(now.epochMilliseconds), frameworkId, unitId, groups });
  return true;
}

async function select(context: Context, frameworkId: string, body: Selecting) {
  const row = await knownFramework(context, frameworkId);
  await readableUnit(context, body.unitId);
  const unknown = body.groups?.filter((group) => !row.groups.some(({ id }) => id === group)) ?? [];
  if (unknown.length > 0)
    throw new Problem('requirements.unknown-group', 422, { groups: unknown.join(', ') }, [
      { path: 'body.groups', message: 'requirements.unknown-group' },
    ]);
  const saved = await saveSelection(context, frameworkId, body);
  const current = presentSelection(await selections.selectionAt(context.db, frameworkId, body.unitId), body.unitId);
  if (!saved) throw new Problem('record.changed', 409, { current });
  context.note({ subjectId: frameworkId, unitId: body.unitId, detail: { groups: body.groups } });
  return current;
}

type Own = 'frameworks' | 'framework' | 'removeFramework' | 'select' | 'nodeChoices' | 'node';

export const frameworkHandlers: Pick<Handlers<typeof frameworksApi>, Own> = {
  frameworks: async (context, { query }) => ({ items: await listFrameworks(context, query.unitId) }),
  framework: (context, { params, query }) => frameworkAt(context, params.id, query.unitId),
  removeFramework: async (context, { params }) => {
    await removeFramework(context, params.id);
    return { id: params.id };
  },
  select: (context, { params, body }) => select(context, params.id, body),
  nodeChoices: async ({ db, language }, { query }) => {
    const rows = await store.nodeChoices(db, query.q, query.frameworkId, language);
    return {
      items: rows.map(({ id, ref_id, name, framework }) => ({ id, label: `${ref_id} ${name}`, hint: framework })),
    };
  },
  node: (context, { params }) => nodeDetail(context, params.id, null),
};
