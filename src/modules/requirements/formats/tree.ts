import type { Findings, Path } from './findings.ts';
import type { Library, LibraryNode } from './library.ts';
import { contents, refusals, warnings } from './texts.ts';

/** A node as read, before its place in the tree is known, with the way to it in the file. */
export type DraftNode = Omit<LibraryNode, 'order' | 'depth'> & { path: Path };
/** A library as read, before its nodes have been checked against each other. */
export type DraftLibrary = Omit<Library, 'nodes'> & { nodes: DraftNode[]; path: Path };

const mostNodes = 50_000;
const longestText = 100_000;

const label = (node: DraftNode): string => node.refId || node.urn;

/**
 * Puts the nodes of a library in their places: checks that each stands once, that every parent exists and that no chain
 * of parents is a circle, that some node can be assessed and that the file does not end in a heading with nothing under
 * it; then counts depth and order. Nodes may stand before their parents. Errors go to `findings`, which are settled.
 */
export function buildLibrary(draft: DraftLibrary, findings: Findings): Library {
  const { nodes, path, ...library } = draft;
  if (nodes.length === 0) findings.refuse(path, contents.noNodes);
  if (nodes.length > mostNodes) findings.refuse(path, contents.tooManyNodes, { count: nodes.length, limit: mostNodes });
  findings.settle();
  const byUrn = checkNodes(nodes, findings);
  const depths = findDepths(nodes, byUrn, findings);
  if (!nodes.some((node) => node.assessable)) findings.refuse(path, contents.noneAssessable);
  checkLast(nodes, findings);
  findings.settle();
  const placed = nodes.map(({ path: _, ...node }, order) => ({ ...node, order, depth: depths.get(node.urn) ?? 1 }));
  return { ...library, groups: allGroups(draft, findings), nodes: placed };
}

function checkNodes(nodes: readonly DraftNode[], findings: Findings): Map<string, DraftNode> {
  const byUrn = new Map<string, DraftNode>();
  for (const node of nodes) {
    const first = byUrn.get(node.urn);
    if (first) {
      const values = { node: label(node), first: findings.source.place(first.path) };
      findings.refuse(node.path, contents.duplicateNode, values);
    } else byUrn.set(node.urn, node);
    const length = Math.max(...[...Object.values(node.name), ...Object.values(node.text)].map((text) => text.length));
    if (length > longestText) {
      findings.refuse(node.path, contents.textTooLong, { node: label(node), length, limit: longestText });
    }
  }
  for (const node of nodes) {
    if (node.parentUrn === null || byUrn.has(node.parentUrn)) continue;
    findings.refuse(node.path, contents.missingParent, { node: label(node), parent: node.parentUrn });
  }
  return byUrn;
}

/** Depth of each node by URN; each node is visited a few times at most, however deep the tree. */
function findDepths(
  nodes: readonly DraftNode[],
  byUrn: Map<string, DraftNode>,
  findings: Findings,
): Map<string, number> {
  const depths = new Map<string, number>();
  for (const start of nodes) {
    const chain = new Set<DraftNode>();
    let node: DraftNode | undefined = start;
    while (node && !depths.has(node.urn) && !chain.has(node)) {
      chain.add(node);
      node = node.parentUrn === null ? undefined : byUrn.get(node.parentUrn);
    }
    if (node && chain.has(node)) findings.refuse(node.path, contents.cycle, { node: label(node) });
    let depth = node ? (depths.get(node.urn) ?? 0) : 0;
    for (const link of [...chain].reverse()) depths.set(link.urn, ++depth);
  }
  return depths;
}

function checkLast(nodes: readonly DraftNode[], findings: Findings): void {
  const last = nodes.at(-1);
  if (!last || last.assessable || nodes.length === 1 || Object.keys(last.text).length > 0) return;
  const hasChild = nodes.some((node) => node.parentUrn === last.urn);
  if (!hasChild) findings.suspectCut(refusals.lastHeadingEmpty, { node: label(last) });
}

/** The described groups and those that nodes use without a description, which take their id as name. */
function allGroups(draft: DraftLibrary, findings: Findings): Library['groups'] {
  const used = new Set(draft.nodes.flatMap((node) => node.groups));
  const described = new Set(draft.groups.map((group) => group.id));
  for (const group of described) if (!used.has(group)) findings.warn(draft.path, warnings.groupUnused, { group });
  const added = [...used].filter((group) => !described.has(group));
  for (const group of added) findings.warn(draft.path, warnings.groupAdded, { group });
  return [...draft.groups, ...added.map((id) => ({ id, name: { [draft.locale]: id } }))];
}
