import type { Coverage, CoveredNode } from '../../contract/coverage.ts';

/** Requirements that lie under the same heading, in order. */
export type MatrixPart = { section: string; nodes: readonly CoveredNode[] };

/** The requirements by the heading right above them. */
export const partsOf = (nodes: readonly CoveredNode[]): MatrixPart[] =>
  [...Map.groupBy(nodes, ({ section }) => section)].map(([section, of]) => ({ section, nodes: of }));

/** Beyond this many rows a matrix shows only those with something in them. */
const mostRows = 400;

/** The requirements a matrix shows. */
export function rowsOf(nodes: readonly CoveredNode[]): readonly CoveredNode[] {
  return nodes.length <= mostRows
    ? nodes
    : nodes.filter(({ documentIds }) => documentIds.length > 0).slice(0, mostRows);
}

/** Requirements met by no document, those that do not apply left out. */
export const uncovered = (nodes: readonly CoveredNode[]): CoveredNode[] =>
  nodes.filter(
    ({ documentIds, hiddenDocuments, standing }) =>
      documentIds.length === 0 && hiddenDocuments === 0 && standing.status !== 'notApplicable',
  );

export const cellKey = (nodeId: string, documentId: string): string => `${nodeId} ${documentId}`;

/** The cells whose trace is broken. */
export const brokenCells = ({ broken }: Pick<Coverage, 'broken'>): ReadonlySet<string> =>
  new Set(broken.flatMap(({ nodeId, document }) => (document ? cellKey(nodeId, document.id) : [])));
