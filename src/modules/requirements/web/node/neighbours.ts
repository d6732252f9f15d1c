import type { NodeRow } from '../../contract/frameworks.ts';
import { counts } from '../framework/tree.ts';

/** The requirements before and after one, headings passed over. */
export function neighboursOf(tree: readonly NodeRow[], id: string): { before: NodeRow | null; after: NodeRow | null } {
  const line = tree.filter((node) => counts(node) || node.id === id);
  const at = line.findIndex((node) => node.id === id);
  return { before: line[at - 1] ?? null, after: at === -1 ? null : (line[at + 1] ?? null) };
}
