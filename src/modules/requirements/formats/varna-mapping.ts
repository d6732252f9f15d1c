import type { Findings } from './findings.ts';
import { lackingInLast } from './last-entry.ts';
import { type LibraryFile, MappingRelation } from './library.ts';
import { buildMappingSet, type DraftRelation } from './mapping.ts';
import { each, mustBe, shaped, warnOfUnknown } from './shape.ts';
import { contents, refusals } from './texts.ts';
import { nodeUrn } from './urn.ts';
import { VarnaMapping, VarnaRelation } from './varna-shape.ts';
import { inLanguages, nameOf } from './words.ts';

/** Reads relations between two frameworks in Värna's own YAML. */
export function readVarnaMapping(findings: Findings): LibraryFile {
  const file = mustBe(findings, VarnaMapping, findings.source.value, []);
  warnOfUnknown(findings, VarnaMapping, findings.source.value, []);
  const locale = file.locale || 'sv';
  const relations = each(file.relations, ['relations']).flatMap(({ value, path }): DraftRelation[] => {
    const row = shaped(findings, VarnaRelation, value, path);
    if (!row) return [];
    warnOfUnknown(findings, VarnaRelation, value, path);
    const relation = MappingRelation.safeParse(row.relation.toLowerCase()).data;
    if (!relation) findings.refuse([...path, 'relation'], contents.unknownRelation, { relation: row.relation });
    const [fromNodeUrn, toNodeUrn] = [nodeUrn(file.from, row.from), nodeUrn(file.to, row.to)];
    const reason = inLanguages(row.reason, locale);
    return relation ? [{ fromNodeUrn, toNodeUrn, relation, strength: row.strength ?? null, reason, path }] : [];
  });
  const field = lackingInLast(file.relations);
  if (field) findings.suspectCut(refusals.lastLacks, { field });
  findings.settle();
  const set = buildMappingSet(
    {
      urn: file.urn.toLowerCase(),
      version: file.version,
      name: nameOf(inLanguages(file.name, locale), {}, file.urn, locale),
      source: file.source,
      fromUrn: file.from.toLowerCase(),
      toUrn: file.to.toLowerCase(),
      path: ['relations'],
    },
    relations,
    findings,
  );
  findings.settle();
  return { libraries: [], mappings: [set], warnings: findings.warnings };
}
