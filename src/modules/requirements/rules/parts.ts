/** A requirement or heading in a framework's tree. */
export type TreeNode = { readonly id: string; readonly parentId: string | null };

/** The headings above a node, from the top. */
function headingsAbove(node: TreeNode, byId: ReadonlyMap<string, TreeNode>): string[] {
  const parent = node.parentId === null ? undefined : byId.get(node.parentId);
  return parent ? [...headingsAbove(parent, byId), parent.id] : [];
}

/**
 * The part of a framework that each of some requirements belongs to, as the id of its heading; null for those that stand
 * above every part. Parts are the topmost headings, or, where a single one holds everything, those beneath it.
 */
export function partsOf(tree: readonly TreeNode[], requirements: readonly TreeNode[]): Map<string, string | null> {
  const byId = new Map(tree.map((node) => [node.id, node]));
  const above = new Map(requirements.map((node) => [node.id, headingsAbove(node, byId)]));
  const deepest = Math.max(0, ...[...above.values()].map(({ length }) => length));
  const differs = (level: number) => new Set([...above.values()].map((headings) => headings[level])).size > 1;
  const level = Array.from({ length: deepest }, (_, at) => at).find(differs) ?? 0;
  return new Map([...above].map(([id, headings]) => [id, headings[level] ?? null]));
}
