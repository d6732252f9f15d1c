import { readMappingSets } from './ciso-assistant-mapping.ts';
import { readNode, wordsIn } from './ciso-assistant-node.ts';
import { checkKinds, frameworkKinds, mappingKinds, objectsOf } from './ciso-assistant-objects.ts';
import { CisoFramework, CisoGroup, CisoLibrary } from './ciso-assistant-shape.ts';
import type { Findings, Path } from './findings.ts';
import { lackingInLast } from './last-entry.ts';
import type { Library, LibraryFile } from './library.ts';
import { each, mustBe, shaped } from './shape.ts';
import { contents, refusals } from './texts.ts';
import { buildLibrary, type DraftNode } from './tree.ts';
import { nameOf } from './words.ts';

/**
 * Reads a CISO Assistant library: each framework under `objects` becomes a library of its own, with the framework's
 * URN (which is what mapping sets refer to) and the library's version. URNs are put in lower case, as CISO Assistant
 * does on loading. Everything else in the file (reference controls, threats, scores …) is left out with a warning.
 */
export function readCisoAssistant(findings: Findings): LibraryFile {
  const file = mustBe(findings, CisoLibrary, findings.source.value, []);
  checkKinds(file.objects, findings);
  const frameworks = objectsOf(file.objects, frameworkKinds);
  const libraries = frameworks.map(({ value, path }) => readFramework(file, value, path, findings));
  const mappings = readMappingSets(file, objectsOf(file.objects, mappingKinds), findings);
  refuseTwins(libraries, findings);
  findings.settle();
  return { libraries, mappings, warnings: findings.warnings };
}

function readFramework(file: CisoLibrary, value: unknown, path: Path, findings: Findings): Library {
  const framework = mustBe(findings, CisoFramework, value, path);
  const { locale } = file;
  const inWords = (field: string) => ({ ...wordsIn(file, field, locale), ...wordsIn(framework, field, locale) });
  const refId = framework.ref_id || file.ref_id;
  return buildLibrary(
    {
      urn: framework.urn.toLowerCase(),
      version: file.version,
      refId,
      name: nameOf(inWords('name'), {}, refId || framework.urn, locale),
      description: inWords('description'),
      provider: file.provider,
      source: [file.packager, file.urn].filter(Boolean).join(', '),
      copyright: file.copyright || null,
      locale,
      groups: readGroups(framework, locale, path, findings),
      nodes: readNodes(framework, locale, path, findings),
      path,
    },
    findings,
  );
}

function readGroups(framework: CisoFramework, locale: string, path: Path, findings: Findings): Library['groups'] {
  const at = [...path, 'implementation_groups_definition'];
  return each(framework.implementation_groups_definition, at).flatMap((entry) => {
    const group = shaped(findings, CisoGroup, entry.value, entry.path);
    const id = group?.ref_id || group?.name;
    return group && id ? [{ id, name: nameOf(wordsIn(group, 'name', locale), {}, id, locale) }] : [];
  });
}

function readNodes(framework: CisoFramework, locale: string, path: Path, findings: Findings): DraftNode[] {
  const at = [...path, 'requirement_nodes'];
  const nodes = each(framework.requirement_nodes, at).flatMap((entry) => readNode(entry, locale, findings) ?? []);
  const field = lackingInLast(framework.requirement_nodes);
  if (field) findings.suspectCut(refusals.lastLacks, { field });
  findings.settle();
  return nodes;
}

function refuseTwins(libraries: readonly Library[], findings: Findings): void {
  const urns = libraries.map((library) => library.urn);
  const twin = urns.find((urn, at) => urns.indexOf(urn) !== at);
  if (twin) findings.refuse(['objects'], contents.duplicateLibrary, { urn: twin });
}
