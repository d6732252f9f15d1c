import { wordsIn } from './ciso-assistant-node.ts';
import { type CisoLibrary, CisoMapping, CisoMappingSet } from './ciso-assistant-shape.ts';
import type { Findings, Path } from './findings.ts';
import { lackingInLast } from './last-entry.ts';
import { MappingRelation, type MappingSet } from './library.ts';
import { buildMappingSet, type DraftRelation } from './mapping.ts';
import { each, shaped } from './shape.ts';
import { contents, refusals, warnings } from './texts.ts';
import { nameOf, words } from './words.ts';

type Entry = { value: unknown; path: Path };

/** Reads mapping sets. CISO Assistant mostly writes each set both ways; two ways of different length mean a cut file. */
export function readMappingSets(file: CisoLibrary, entries: readonly Entry[], findings: Findings): MappingSet[] {
  const sets = entries.map((entry) => readMappingSet(file, entry, findings));
  findings.settle();
  const read = sets.filter((set) => set !== undefined);
  for (const set of read) {
    const reverse = read.find((other) => other.urn === `${set.urn}-revert`);
    if (!reverse || reverse.relations.length >= set.relations.length) continue;
    const lengths = { there: set.relations.length, back: reverse.relations.length };
    findings.suspectCut(refusals.reverseShorter, lengths);
  }
  return read;
}

function readMappingSet(file: CisoLibrary, { value, path }: Entry, findings: Findings): MappingSet | undefined {
  const set = shaped(findings, CisoMappingSet, value, path);
  if (!set) return undefined;
  const at = [...path, 'requirement_mappings'];
  const relations = each(set.requirement_mappings, at).flatMap(
    (entry) => readMapping(entry, file.locale, findings) ?? [],
  );
  const unrelated = relations.filter(({ relation }) => relation === 'not_related').length;
  if (unrelated > 0) findings.warn(at, warnings.notRelated, { count: unrelated });
  const field = lackingInLast(set.requirement_mappings);
  if (field) findings.suspectCut(refusals.lastLacks, { field });
  return buildMappingSet(
    {
      urn: set.urn.toLowerCase(),
      version: file.version,
      name: nameOf(wordsIn(set, 'name', file.locale), {}, file.name || set.urn, file.locale),
      source: [file.packager, file.urn].filter(Boolean).join(', '),
      fromUrn: set.source_framework_urn.toLowerCase(),
      toUrn: set.target_framework_urn.toLowerCase(),
      path,
    },
    relations.filter((relation): relation is DraftRelation => relation.relation !== 'not_related'),
    findings,
  );
}

type Relation = Omit<DraftRelation, 'relation'> & { relation: MappingRelation | 'not_related' };

function readMapping({ value, path }: Entry, locale: string, findings: Findings): Relation | undefined {
  const mapping = shaped(findings, CisoMapping, value, path);
  if (!mapping) return undefined;
  const named = mapping.relationship.toLowerCase();
  const relation = named === 'not_related' ? named : MappingRelation.safeParse(named).data;
  if (!relation) {
    findings.refuse([...path, 'relationship'], contents.unknownRelation, { relation: mapping.relationship });
    return undefined;
  }
  return {
    fromNodeUrn: mapping.source_requirement_urn.toLowerCase(),
    toNodeUrn: mapping.target_requirement_urn.toLowerCase(),
    relation,
    strength: typeof mapping.strength_of_relationship === 'number' ? mapping.strength_of_relationship : null,
    reason: words({ [locale]: mapping.annotation || mapping.rationale }),
    path,
  };
}
