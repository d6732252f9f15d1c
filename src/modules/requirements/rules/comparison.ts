import type { Difference } from '../contract/frozen.ts';
import type { AssessmentStatus } from '../contract/words.ts';

/** A requirement with how it stood. */
export type Compared = { nodeId: string; refId: string; name: string; status: AssessmentStatus };

/** How far a status reaches; those without a figure cannot be better or worse than another. */
const reach: Partial<Record<AssessmentStatus, number>> = { notMet: 0, partly: 1, met: 2 };

function whatBecame(before: AssessmentStatus, after: AssessmentStatus): 'better' | 'worse' | 'changed' {
  const [from, to] = [reach[before], reach[after]];
  if (before === 'notAssessed' && to !== undefined) return to > 0 ? 'better' : 'changed';
  if (after === 'notAssessed' && from !== undefined) return from > 0 ? 'worse' : 'changed';
  if (from === undefined || to === undefined) return 'changed';
  return to > from ? 'better' : 'worse';
}

/**
 * What became of each requirement between two assessments, in the order of the later one, retired ones last.
 * `changed`: to or from not applicable, or from not assessed to not met. Alike ones are only counted.
 */
export function compare(
  before: readonly Compared[],
  after: readonly Compared[],
): { differences: Difference[]; unchanged: number } {
  const was = new Map(before.map((node) => [node.nodeId, node]));
  const is = new Set(after.map(({ nodeId }) => nodeId));
  const differences = after.flatMap((node): Difference[] => {
    const { status: to, ...rest } = node;
    const from = was.get(node.nodeId)?.status;
    if (from === to) return [];
    return [{ ...rest, what: from ? whatBecame(from, to) : 'new', before: from ?? null, after: to }];
  });
  const retired = before.flatMap(({ status, ...node }): Difference[] =>
    is.has(node.nodeId) ? [] : [{ ...node, what: 'retired', before: status, after: null }],
  );
  return { differences: [...differences, ...retired], unchanged: after.length - differences.length };
}
