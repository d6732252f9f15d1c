import type { Findings } from './findings.ts';
import { lackingInLast } from './last-entry.ts';
import type { LibraryFile } from './library.ts';
import { each, mustBe, shaped, warnOfUnknown } from './shape.ts';
import { contents, refusals } from './texts.ts';
import { buildLibrary, type DraftNode } from './tree.ts';
import { nodeUrn } from './urn.ts';
import { VarnaLibrary, VarnaNode } from './varna-shape.ts';
import { inLanguages, nameOf } from './words.ts';

/** Reads a framework in Värna's own form (YAML, or the plain workbook turned into the same data). */
export function readVarnaLibrary(findings: Findings): LibraryFile {
  const file = mustBe(findings, VarnaLibrary, findings.source.value, []);
  warnOfUnknown(findings, VarnaLibrary, findings.source.value, []);
  const locale = file.locale || 'sv';
  const library = buildLibrary(
    {
      urn: file.urn.toLowerCase(),
      version: file.version,
      refId: file.refId,
      name: nameOf(inLanguages(file.name, locale), {}, file.refId || file.urn, locale),
      description: inLanguages(file.description, locale),
      provider: file.provider,
      source: file.source,
      copyright: file.copyright || null,
      locale,
      groups: (file.groups ?? []).map(({ id, name }) => ({
        id,
        name: nameOf(inLanguages(name, locale), {}, id, locale),
      })),
      nodes: readNodes(file, locale, findings),
      path: [],
    },
    findings,
  );
  return { libraries: [library], mappings: [], warnings: findings.warnings };
}

function readNodes(file: VarnaLibrary, locale: string, findings: Findings): DraftNode[] {
  const nodes = each(file.nodes, ['nodes']).flatMap(({ value, path }) => {
    const node = shaped(findings, VarnaNode, value, path);
    if (!node) return [];
    if (!node.name && !node.text) {
      findings.refuse([...path, 'name'], contents.missing, {
        field: findings.source.fieldNames?.get('name') ?? 'name',
      });
    }
    warnOfUnknown(findings, VarnaNode, value, path);
    return [{ ...node, path }];
  });
  const field = lackingInLast(file.nodes);
  if (field) findings.suspectCut(refusals.lastLacks, { field });
  findings.settle();
  const parents = new Set(nodes.map(({ parent }) => nodeUrn(file.urn, parent)));
  return nodes.map(({ parent, assessable, ...node }) => {
    const urn = nodeUrn(file.urn, node.refId);
    const text = inLanguages(node.text, locale);
    return {
      urn,
      parentUrn: parent ? nodeUrn(file.urn, parent) : null,
      refId: node.refId,
      name: nameOf(inLanguages(node.name, locale), text, node.refId, locale),
      text,
      assessable: assessable ?? !parents.has(urn),
      groups: [...new Set(node.groups)],
      source: node.source || null,
      certainty: node.certainty ?? 'unstated',
      path: node.path,
    };
  });
}
