import type { AssessmentStatus, MappingRelation } from '../contract/words.ts';

/** A relation between two requirements, read from `fromId`. */
export type Edge = { fromId: string; toId: string; relation: MappingRelation; strength: number | null };

/** A step from a requirement to its neighbour; `relation` is read from the neighbour: `superset` = it covers this one wholly. */
export type Step = { nodeId: string; relation: MappingRelation; strength: number | null };

/** What mappings say of a requirement: `path` leads from it, step by step, to one that is assessed (`basis`). */
export type Suggested = {
  status: AssessmentStatus | null;
  basis: AssessmentStatus;
  strength: number | null;
  path: Step[];
};

/** Farther than this a chain of mappings says nothing worth hearing. */
export const mostSteps = 3;

const turned: Record<MappingRelation, MappingRelation> = {
  equal: 'equal',
  subset: 'superset',
  superset: 'subset',
  intersect: 'intersect',
};

/** The relation as it reads from the other side. */
export const turn = (relation: MappingRelation): MappingRelation => turned[relation];

/** Each requirement's neighbours, with the relation read from the neighbour. */
export function neighbours(edges: readonly Edge[]): Map<string, Step[]> {
  const all = new Map<string, Step[]>();
  const add = (from: string, step: Step) => all.set(from, [...(all.get(from) ?? []), step]);
  for (const { fromId, toId, relation, strength } of edges) {
    add(toId, { nodeId: fromId, relation, strength });
    add(fromId, { nodeId: toId, relation: turn(relation), strength });
  }
  return all;
}

const covers = ({ relation }: Step): boolean => relation === 'equal' || relation === 'superset';

/** The weakest step decides; a step without a figure leaves the whole without one. */
const weakest = (path: readonly Step[]): number | null =>
  path.some(({ strength }) => strength === null) ? null : Math.min(...path.map(({ strength }) => strength ?? 0));

/**
 * The status that follows along a path. What is met carries over every step that covers the next wholly; anything else
 * only between requirements that are equal. Null: it follows nothing, but is worth looking at.
 */
function carried(basis: AssessmentStatus, path: readonly Step[]): AssessmentStatus | null {
  const equal = path.every(({ relation }) => relation === 'equal');
  return equal || (basis === 'met' && path.every(covers)) ? basis : null;
}

const rank = ({ status, path, strength }: Suggested): number[] => [status ? 0 : 1, path.length, -(strength ?? 0)];

function before(a: Suggested, b: Suggested): number {
  const [left, right] = [rank(a), rank(b)];
  const place = left.findIndex((value, at) => value !== right[at]);
  return place < 0 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
}

/** The paths to assessed requirements, shortest first; beyond the first step only along steps that cover wholly. */
function pathsFrom(start: string, next: ReadonlyMap<string, Step[]>, statuses: ReadonlyMap<string, AssessmentStatus>) {
  const found: Suggested[] = [];
  const seen = new Set([start]);
  let ends: Step[][] = [[]];
  for (let steps = 1; steps <= mostSteps && ends.length > 0; steps++) {
    const longer = ends.flatMap((path) =>
      (next.get(path.at(-1)?.nodeId ?? start) ?? []).map((step) => [...path, step]),
    );
    const fresh = longer.filter((path) => !seen.has(path.at(-1)?.nodeId ?? '') && (steps === 1 || path.every(covers)));
    for (const path of fresh) {
      const { nodeId } = path.at(-1) as Step;
      seen.add(nodeId);
      const basis = statuses.get(nodeId);
      if (basis && basis !== 'notAssessed')
        found.push({ status: carried(basis, path), basis, strength: weakest(path), path });
    }
    ends = fresh.filter((path) => path.every(covers));
  }
  return found;
}

/**
 * The best that mappings have to say of a requirement, or undefined: first what gives a status, then the shortest way,
 * then the strongest. A mapping suggests; it never claims that anything is met.
 */
export function suggestionFor(
  nodeId: string,
  next: ReadonlyMap<string, Step[]>,
  statuses: ReadonlyMap<string, AssessmentStatus>,
): Suggested | undefined {
  return pathsFrom(nodeId, next, statuses).sort(before)[0];
}
