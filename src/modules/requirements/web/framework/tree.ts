import type { NodeRow } from '../../contract/frameworks.ts';
import { type Counts, noCounts } from '../counts.ts';

/** What to show of a framework; empty texts ask for nothing. `outside`: also what the unit is not measured by. */
export type Wanted = { q: string; status: string; flag: string; suggested: boolean; outside: boolean };

/** Counted and possible to assess: a requirement in force that the unit is measured by. */
export const counts = (node: NodeRow): boolean => node.assessable && node.selected && !node.retired;

const isNarrowed = ({ q, status, flag, suggested }: Wanted) => q !== '' || status !== '' || flag !== '' || suggested;

const saysWords = ({ refId, name }: NodeRow, q: string) => `${refId} ${name}`.toLowerCase().includes(q);

function fits(node: NodeRow, wanted: Wanted, suggested: Pick<ReadonlySet<string>, 'has'>): boolean {
  if (wanted.q !== '' && !saysWords(node, wanted.q.toLowerCase())) return false;
  if (wanted.status !== '' && (!counts(node) || node.standing?.status !== wanted.status)) return false;
  if (wanted.flag !== '' && !node.standing?.flags.some((flag) => flag === wanted.flag)) return false;
  return !wanted.suggested || suggested.has(node.id);
}

/** The requirements that fit, in order; null when everything does. */
export function matching(
  tree: readonly NodeRow[],
  wanted: Wanted,
  suggested: Pick<ReadonlySet<string>, 'has'>,
): NodeRow[] | null {
  if (!isNarrowed(wanted)) return null;
  return tree.filter((node) => (wanted.outside || node.selected) && fits(node, wanted, suggested));
}

/** The nodes with those above each of them. */
function withAbove(tree: readonly NodeRow[], nodes: readonly NodeRow[]): ReadonlySet<string> {
  const parents = new Map(tree.map(({ id, parentId }) => [id, parentId]));
  const kept = new Set<string>();
  for (const { id } of nodes)
    for (let at: string | null = id; at !== null && !kept.has(at); at = parents.get(at) ?? null) kept.add(at);
  return kept;
}

/** What stands right below each node that has anything below it. */
export const parentsOf = (tree: readonly NodeRow[]): ReadonlySet<string> =>
  new Set(tree.flatMap(({ parentId }) => parentId ?? []));

type Shown = { matches: readonly NodeRow[] | null; outside: boolean; isOpen: (id: string) => boolean };

/**
 * The nodes to show, in order: what lies below a closed heading is left out, and so is what the unit is not measured by,
 * with headings that then have nothing below; when narrowed, only what fits, all open.
 */
export function linesOf(tree: readonly NodeRow[], { matches, outside, isOpen }: Shown): NodeRow[] {
  const kept = matches && withAbove(tree, matches);
  const requirements = tree.filter(({ assessable }) => assessable);
  const [around, shown] = [requirements, requirements.filter(({ selected }) => outside || selected)].map((nodes) =>
    withAbove(tree, nodes),
  );
  const isEmpty = (id: string) => around?.has(id) && !shown?.has(id);
  let closedAt = Number.POSITIVE_INFINITY;
  return tree.filter((node) => {
    if (kept) return kept.has(node.id);
    if (node.depth > closedAt || isEmpty(node.id)) return false;
    closedAt = isOpen(node.id) ? Number.POSITIVE_INFINITY : node.depth;
    return true;
  });
}

/** How the requirements below each node stand. */
export function countsBelow(tree: readonly NodeRow[]): ReadonlyMap<string, Counts> {
  const parents = new Map(tree.map(({ id, parentId }) => [id, parentId]));
  const below = new Map<string, Counts>();
  for (const node of tree.filter(counts)) {
    const status = node.standing?.status ?? 'notAssessed';
    for (let at = node.parentId; at !== null; at = parents.get(at) ?? null) {
      const known = below.get(at) ?? { ...noCounts };
      known[status] += 1;
      below.set(at, known);
    }
  }
  return below;
}

/** The requirements that can be assessed at or below each node. */
export function assessableAt(tree: readonly NodeRow[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(tree.map(({ id, parentId }) => [id, parentId]));
  const found = new Map<string, string[]>();
  for (const { id } of tree.filter(counts))
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
      const known = found.get(at);
      if (known) known.push(id);
      else found.set(at, [id]);
    }
  return found;
}

const fewestChapters = 3;

/**
 * The chapter each requirement stands in: its topmost heading, or where a framework has only one or two of those, the
 * heading right above it; null when it stands under none.
 */
export function chaptersOf(tree: readonly NodeRow[]): (node: NodeRow) => NodeRow | null {
  const byId = new Map(tree.map((node) => [node.id, node]));
  const parentOf = ({ parentId }: NodeRow) => (parentId === null ? null : (byId.get(parentId) ?? null));
  const topOf = (node: NodeRow) => {
    let top = parentOf(node);
    for (let next = top && parentOf(top); next; next = parentOf(next)) top = next;
    return top;
  };
  const tops = new Set(tree.filter(counts).map(topOf));
  return tops.size < fewestChapters ? parentOf : topOf;
}
