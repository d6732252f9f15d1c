import type { Findings, Path } from './findings.ts';
import { each } from './shape.ts';
import { refusals, warnings } from './texts.ts';

/** What stands under `objects`: kind → one thing or several. */
export type CisoObjects = Record<string, unknown>;

/** The kinds that are read; the singular and the plural are the same thing. */
export const frameworkKinds = ['framework', 'frameworks'];
export const mappingKinds = ['requirement_mapping_set', 'requirement_mapping_sets'];
const matrixKinds = ['risk_matrix', 'risk_matrices'];

/** The objects of some kinds, in the file's order, with the way to each. */
export const objectsOf = (objects: CisoObjects, kinds: readonly string[]): { value: unknown; path: Path }[] =>
  kinds.flatMap((kind) => each(objects[kind], ['objects', kind]));

/**
 * Refuses a library without frameworks and mappings, saying what it holds instead; warns of what is left out beside
 * them, and of reference controls that no requirement uses though others are used, as when requirements have been lost.
 */
export function checkKinds(objects: CisoObjects, findings: Findings): void {
  const kinds = Object.keys(objects);
  const read = [...frameworkKinds, ...mappingKinds];
  const others = kinds.filter((kind) => !read.includes(kind));
  const named = others.map((kind) => `${kind} (${objectsOf(objects, [kind]).length})`).join(', ');
  if (kinds.some((kind) => read.includes(kind))) {
    if (others.length > 0) findings.warn(['objects', others[0] ?? ''], warnings.leftOut, { kinds: named });
    warnOfUnusedControls(objects, findings);
    return;
  }
  if (kinds.length === 0) findings.refuse(['objects'], refusals.noContent);
  else if (kinds.some((kind) => matrixKinds.includes(kind))) findings.refuse(['objects'], refusals.riskMatrix);
  else findings.refuse(['objects'], refusals.otherObjects, { kinds: named });
  findings.settle();
}

function warnOfUnusedControls(objects: CisoObjects, findings: Findings): void {
  const inner = (value: unknown, key: string) => each(Reflect.get(Object(value), key), []).map((entry) => entry.value);
  const nodes = objectsOf(objects, frameworkKinds).flatMap(({ value }) => inner(value, 'requirement_nodes'));
  const used = new Set(nodes.flatMap((node) => inner(node, 'reference_controls')));
  const controls = objectsOf(objects, ['reference_controls']);
  const unused = controls.filter(({ value }) => !inner(value, 'urn').some((urn) => used.has(urn)));
  if (unused.length === 0 || unused.length === controls.length) return;
  const counts = { unused: unused.length, all: controls.length };
  findings.warn(['objects', 'reference_controls'], warnings.controlsUnused, counts);
}
