import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LibraryFile } from './library.ts';
import { LibraryFile as LibraryFileShape } from './library.ts';
import { cisoFramework, cisoLibrary, cisoNode, type Rows, read, varnaLibrary, workbook } from './testing.ts';

/** A framework as a tree; a node without children is assessable, and texts are there for all nodes or for none. */
type Branch = { name: string; english: string; text: string; assessable: boolean; children: Branch[] };
type Flat = Omit<Branch, 'children'> & { refId: string; parent: string | null; depth: number; isLeaf: boolean };

const letters = 'abcåäöÅÄÖ éß漢字😀 \'"#:,;.&<>|%@!?-_()=+\n\\/09'.split(/(?:)/u);
const words = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

const { branch } = fc.letrec<{ branch: Branch }>((tie) => ({
  branch: fc.record({
    name: words,
    english: words,
    text: words,
    assessable: fc.boolean(),
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant<Branch[]>([]),
      fc.array(tie('branch'), { minLength: 1, maxLength: 4 }),
    ),
  }),
}));
const tree = fc.record({ roots: fc.array(branch, { minLength: 1, maxLength: 4 }), hasText: fc.boolean() });

/** The nodes of a tree in order, with designations of their own. */
function flat(branches: readonly Branch[], hasText: boolean, parent: string | null = null, depth = 1): Flat[] {
  return branches.flatMap(({ children, ...node }, at) => {
    const refId = parent === null ? `K ${at + 1}` : `${parent}.${at + 1}`;
    const isLeaf = children.length === 0;
    const own = { ...node, text: hasText ? node.text : '', assessable: node.assessable || isLeaf };
    return [{ ...own, refId, parent, depth, isLeaf }, ...flat(children, hasText, refId, depth + 1)];
  });
}

/** What every format keeps of a file's first framework. */
function kept({ libraries }: LibraryFile, own: string, other: string) {
  const nodes = libraries[0]?.nodes ?? [];
  const refs = new Map(nodes.map(({ urn, refId }) => [urn, refId]));
  return nodes.map((node) => ({
    refId: node.refId,
    parent: node.parentUrn === null ? null : refs.get(node.parentUrn),
    depth: node.depth,
    assessable: node.assessable,
    name: node.name[own],
    english: node.name[other],
    text: node.text[own] ?? '',
  }));
}

const expected = (nodes: readonly Flat[]) => nodes.map(({ isLeaf: _, ...node }) => node);

const asCiso = (nodes: readonly Flat[]) =>
  cisoLibrary({
    framework: cisoFramework(
      nodes.map(({ refId, parent, name, english, text, assessable }) => ({
        ...cisoNode(refId.replace(' ', '-'), parent?.replace(' ', '-') ?? null),
        ref_id: refId,
        name,
        assessable,
        ...(text === '' ? {} : { description: text }),
        translations: { en: { name: english } },
      })),
    ),
  });

const asVarna = (nodes: readonly Flat[]) =>
  varnaLibrary(
    nodes.map(({ refId, parent, name, english, text, assessable }) => ({
      refId,
      parent,
      assessable,
      name: { sv: name, en: english },
      ...(text === '' ? {} : { text: { sv: text } }),
    })),
  );

const asPlainTable = (nodes: readonly Flat[]): Record<string, Rows> => ({
  Krav: [
    ['Beteckning', 'Överordnad', 'Rubrik', 'name_en', 'Text', 'Bedöms'],
    ...nodes.map((node) => [
      node.refId,
      node.parent,
      node.name,
      node.english,
      node.text || null,
      node.assessable ? 'x' : null,
    ]),
  ],
});

const asCisoTable = (nodes: readonly Flat[]): Record<string, Rows> => ({
  library_meta: [
    ['urn', 'urn:test:risk:library:larm'],
    ['version', 1],
    ['locale', 'sv'],
  ],
  larm_meta: [
    ['type', 'framework'],
    ['base_urn', 'urn:test:risk:req_node:larm'],
    ['urn', 'urn:test:risk:framework:larm'],
  ],
  larm_content: [
    ['assessable', 'depth', 'ref_id', 'name', 'name[en]', 'description'],
    ...nodes.map((node) => [
      node.assessable ? 'x' : null,
      node.depth,
      node.refId,
      node.name,
      node.english,
      node.text || null,
    ]),
  ],
});

/** OSCAL: what is not assessable is a group, or a withdrawn control where it lies within a control. */
function asOscal(branches: readonly Branch[], hasText: boolean, parent: string | null, inControl: boolean): object {
  const parts = branches.map(({ children, name, text, assessable }, at) => {
    const refId = parent === null ? `K ${at + 1}` : `${parent}.${at + 1}`;
    const isRequirement = assessable || children.length === 0;
    const isControl = isRequirement || inControl;
    const props = [{ name: 'label', value: refId }, ...(isRequirement ? [] : [{ name: 'status', value: 'withdrawn' }])];
    const inner = asOscal(children, hasText, refId, isControl);
    const prose = hasText ? { parts: [{ name: 'statement', prose: text }] } : {};
    return { isControl, part: { id: refId.replace(' ', '-'), title: name, props, ...prose, ...inner } };
  });
  const of = (kind: boolean) => parts.filter(({ isControl }) => isControl === kind).map(({ part }) => part);
  return { groups: of(false), controls: of(true) };
}

const byRefId = <T extends { refId: string }>(nodes: readonly T[]): T[] =>
  [...nodes].sort((a, b) => a.refId.localeCompare(b.refId));

test('a framework reads back the same from every format it is written in', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async ({ roots, hasText }) => {
      const nodes = flat(roots, hasText);
      for (const file of [await read('a.yaml', asCiso(nodes)), await read('a.yaml', asVarna(nodes))]) {
        expect(kept(LibraryFileShape.parse(file), 'sv', 'en')).toEqual(expected(nodes));
      }
      const metadata = { title: 'Larm', version: '1', 'oscal-version': '1.1.2' };
      const catalog = { uuid: 'u', metadata, ...asOscal(roots, hasText, null, false) };
      const oscal = kept(LibraryFileShape.parse(await read('a.json', JSON.stringify({ catalog }))), 'en', 'en');
      const plain = ({ refId, parent, depth, assessable, name, text }: (typeof oscal)[number] | Flat) => ({
        refId,
        parent,
        depth,
        assessable,
        name,
        text,
      });
      expect(byRefId(oscal.map(plain))).toEqual(byRefId(nodes.map(plain)));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a framework reads back the same from both kinds of workbook', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async ({ roots, hasText }) => {
      const nodes = flat(roots, hasText);
      for (const sheets of [asPlainTable(nodes), asCisoTable(nodes)]) {
        const file = await read('a.xlsx', await workbook(sheets));
        expect(kept(LibraryFileShape.parse(file), 'sv', 'en')).toEqual(expected(nodes));
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
