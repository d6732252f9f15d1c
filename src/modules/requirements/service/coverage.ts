import type { Context } from '../../../platform/module.ts';
import { CellState } from '../../../shared/sheet-contract.ts';
import type { Coverage, CoveredDocument, CoveredNode } from '../contract/coverage.ts';
import { isBroken } from '../rules/trace-state.ts';
import { evidenceByIds } from '../store/evidence.ts';
import { tracesOf } from './answer.ts';
import { type Covered, type CoveredFramework, coveredAt, linksOf } from './covered.ts';
import { presentEvidence } from './evidence.ts';
import { noStatuses } from './frameworks.ts';
import type { Documents } from './standing.ts';

const mostListed = 200;

const documentIdsOf = (covered: Covered): string[] => [
  ...new Set(linksOf(covered).flatMap(({ traces }) => traces.map(({ documentId }) => documentId))),
];

function presentNode(covered: Covered, documents: Documents): CoveredNode {
  const { node, section, assessed } = covered;
  const ids = documentIdsOf(covered);
  const seen = ids.filter((id) => documents.has(id));
  return {
    id: node.id,
    refId: node.ref_id,
    name: node.name,
    language: node.language,
    section,
    standing: assessed.standing,
    documentIds: seen,
    hiddenDocuments: ids.length - seen.length,
  };
}

function presentDocuments(nodes: readonly CoveredNode[], documents: Documents): CoveredDocument[] {
  const meets = new Map<string, number>();
  for (const id of nodes.flatMap(({ documentIds }) => documentIds)) meets.set(id, (meets.get(id) ?? 0) + 1);
  return [...documents.values()]
    .filter(({ id }) => meets.has(id))
    .map(({ id, number, title, status }) => ({ id, number, title, status, meets: meets.get(id) ?? 0 }))
    .sort((a, b) => a.number.localeCompare(b.number, 'sv'));
}

const brokenIn = ({ nodes, documents }: CoveredFramework): Coverage['broken'] =>
  nodes
    .flatMap((covered) =>
      tracesOf(linksOf(covered), documents)
        .filter(({ state }) => isBroken(state))
        .map((trace) => ({ ...trace, nodeId: covered.node.id, refId: covered.node.ref_id })),
    )
    .slice(0, mostListed);

/** Evidence for the requirements that runs out by a day, or has, with the requirements it is for. */
async function expiringBy({ db }: Context, nodes: readonly Covered[], day: string): Promise<Coverage['expiring']> {
  const ending = nodes.flatMap((covered) =>
    linksOf(covered)
      .flatMap(({ evidence }) => evidence)
      .filter(({ shownUntil }) => shownUntil !== null && shownUntil <= day)
      .map(({ id, shownUntil }) => ({ id, shownUntil: shownUntil ?? '', nodeId: covered.node.id })),
  );
  const first = [...new Set(ending.sort((a, b) => (a.shownUntil < b.shownUntil ? -1 : 1)).map(({ id }) => id))];
  const rows = first.length > 0 ? await evidenceByIds(db, first.slice(0, mostListed)) : [];
  const nodesFor = Map.groupBy(ending, ({ id }) => id);
  return rows.map((row) => ({
    ...presentEvidence(row),
    nodeIds: [...new Set(nodesFor.get(row.id)?.map(({ nodeId }) => nodeId))],
  }));
}

const noStates = () => Object.fromEntries(CellState.options.map((state) => [state, 0])) as Coverage['states'];

/** Requirement × document at a unit, and what there is to look at: broken traces, and evidence that runs out within `days`. */
export async function coverageAt(
  context: Context,
  frameworkId: string,
  unitId: string,
  days: number,
): Promise<Coverage> {
  const whole = await coveredAt(context, frameworkId, unitId);
  const { framework, unit, documents } = whole;
  const nodes = whole.nodes.map((covered) => presentNode(covered, documents));
  const [statuses, states] = [noStatuses(), noStates()];
  for (const { standing } of nodes) {
    statuses[standing.status]++;
    states[standing.state]++;
  }
  return {
    framework: { id: framework.id, refId: framework.ref_id, name: framework.name, version: framework.version },
    unit: { id: unit.id, name: unit.name },
    ...{ statuses, states, nodes },
    documents: presentDocuments(nodes, documents),
    broken: brokenIn(whole),
    expiring: await expiringBy(context, whole.nodes, context.today.add({ days }).toString()),
  };
}
