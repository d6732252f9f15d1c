import type { Findings, Path } from './findings.ts';
import type { MappingSet } from './library.ts';
import { contents, warnings } from './texts.ts';

/** A relation as read, with the way to it in the file. */
export type DraftRelation = MappingSet['relations'][number] & { path: Path };
type DraftMappingSet = Omit<MappingSet, 'relations'> & { path: Path };

/** Puts a mapping set together: refuses an empty one, keeps the first of relations between the same two nodes. */
export function buildMappingSet(
  draft: DraftMappingSet,
  relations: readonly DraftRelation[],
  findings: Findings,
): MappingSet {
  const { path, ...set } = draft;
  if (relations.length === 0 && !findings.failed) findings.refuse(path, contents.noRelations);
  const seen = new Set<string>();
  const kept = relations.filter(({ fromNodeUrn: from, toNodeUrn: to, path: at }) => {
    const key = `${from}\n${to}`;
    if (seen.has(key)) findings.warn(at, warnings.relationTwice, { from, to });
    return !seen.has(key) && seen.add(key);
  });
  return { ...set, relations: kept.map(({ path: _, ...relation }) => relation) };
}
