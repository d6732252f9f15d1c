import type { Context } from '../../../platform/module.ts';
import type { Suggestion } from '../contract/assessments.ts';
import type { MappedNode } from '../contract/frameworks.ts';
import type { AssessmentStatus } from '../contract/words.ts';
import { mostSteps, neighbours, type Suggested, suggestionFor, turn } from '../rules/suggestion.ts';
import * as store from '../store/mappings.ts';
import { holdingStatuses } from '../store/standings.ts';

const figure = (strength: string | null): number | null => (strength === null ? null : Number(strength));

async function statusesAt({ db }: Context, unitId: string, nodeIds: readonly string[]) {
  const rows = await holdingStatuses(db, unitId, nodeIds);
  return new Map<string, AssessmentStatus>(rows.map(({ node_id, status }) => [node_id, status]));
}

/** The requirements in other frameworks that mappings join one to, with how they stand at the unit (null: none asked for). */
export async function mappingsOf(context: Context, nodeId: string, unitId: string | null): Promise<MappedNode[]> {
  const rows = await store.mappedTo(context.db, nodeId, context.language);
  const ids = rows.map(({ id }) => id);
  const statuses = unitId && ids.length > 0 ? await statusesAt(context, unitId, ids) : undefined;
  return rows.map((row) => ({
    node: { id: row.id, refId: row.ref_id, name: row.name, language: row.language },
    framework: { id: row.framework_id, refId: row.framework_ref, name: row.framework },
    relation: row.outgoing ? row.relation : turn(row.relation),
    strength: figure(row.strength),
    reason: row.reason,
    set: { urn: row.set_urn, name: row.set_name, source: row.set_source },
    status: unitId ? (statuses?.get(row.id) ?? 'notAssessed') : null,
  }));
}

async function present({ db, language }: Context, found: readonly (readonly [string, Suggested])[]) {
  const ids = [...new Set(found.flatMap(([, { path }]) => path.map(({ nodeId }) => nodeId)))];
  const rows = ids.length > 0 ? await store.namesOfNodes(db, ids, language) : [];
  const names = new Map(rows.map((row) => [row.id, row]));
  return found.map(([nodeId, { path, ...rest }]) => ({
    nodeId,
    suggestion: {
      ...rest,
      path: path.map(({ nodeId: id, relation, strength }) => {
        const { ref_id = '', name = '', framework = '' } = names.get(id) ?? {};
        return { node: { id, refId: ref_id, name }, framework, relation, strength };
      }),
    } satisfies Suggestion,
  }));
}

/** What mappings suggest for some requirements at a unit. Three statements, however many. */
export async function suggestionsFor(context: Context, unitId: string, nodeIds: readonly string[]) {
  const rows = nodeIds.length > 0 ? await store.edgesAround(context.db, nodeIds, mostSteps) : [];
  if (rows.length === 0) return [];
  const edges = rows.map(({ from_id, to_id, relation, strength }) => ({
    fromId: from_id,
    toId: to_id,
    relation,
    strength: figure(strength),
  }));
  const next = neighbours(edges);
  const statuses = await statusesAt(context, unitId, [...next.keys()]);
  const found = nodeIds.flatMap((nodeId) => {
    const suggested = suggestionFor(nodeId, next, statuses);
    return suggested ? [[nodeId, suggested] as const] : [];
  });
  return present(context, found);
}
