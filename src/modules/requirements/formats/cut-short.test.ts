import { expect, test } from 'vitest';
import { cisoFramework, cisoLibrary, cisoNode, lineOf, read, refusal, varnaLibrary } from './testing.ts';

const translations = (at: number) => ({
  en: { name: `Requirement ${at}`, description: `What is asked ${at}` },
  fi: { name: `Vaatimus ${at}`, description: `Mitä vaaditaan ${at}` },
  nb: { name: `Kravet ${at}`, description: `Hva som kreves ${at}` },
});
const nodes = Array.from({ length: 9 }, (_, at) =>
  cisoNode(`1.${at}`, '1', { description: `Det som krävs i ${at}`, translations: translations(at) }),
);
const parts = [cisoNode('1', null, { assessable: false }), ...nodes];
const library = cisoLibrary({ framework: cisoFramework(parts) });
const own = varnaLibrary(
  parts.map(({ ref_id: refId, assessable, name }) => ({
    refId,
    parent: refId === '1' ? null : '1',
    assessable,
    name: { sv: name, en: `Requirement ${refId}` },
    ...(assessable ? { text: { sv: 'Det som krävs', en: 'What is asked' }, certainty: 'probable' } : {}),
  })),
);

/** Where a file can be cut and is still read, of all line ends and every nineteenth character. */
async function readableCuts(content: string): Promise<number[]> {
  const cuts: number[] = [];
  for (let end = 1; end < content.length - 1; end += 1) {
    if (end % 19 !== 0 && content[end - 1] !== '\n') continue;
    const isRead = await read('larm.yaml', content.slice(0, end)).then(
      () => true,
      () => false,
    );
    if (isRead) cuts.push(end);
  }
  return cuts;
}

const fewestBefore = (content: string, cuts: number[]) =>
  cuts.filter((end) => (content.slice(0, end).match(/(ref_id|refId): "1\./g) ?? []).length > 5);

test('half a library is refused wherever it is cut, but between two whole requirements', async () => {
  const late = fewestBefore(library, await readableCuts(library));
  for (const end of late) {
    expect(library.slice(0, end)).toMatch(/description: Hva som kreves \d+\n +$|description: Hva som kreves \d+\n$/);
  }
  expect(late.length).toBeLessThanOrEqual(6);
}, 60_000);

test('half a framework of our own is refused wherever it is cut, but between two whole requirements', async () => {
  const late = fewestBefore(own, await readableCuts(own));
  for (const end of late) expect(own.slice(0, end)).toMatch(/certainty: probable\n$/);
}, 60_000);

test('the refusal names the line where the file ends', async () => {
  const half = library.slice(0, library.indexOf('Vaatimus 7') + 4);
  const line = half.split('\n').length;
  expect(await refusal('larm.yaml', half)).toContainEqual({
    path: `rad ${line}`,
    message:
      'Filen tar slut här utan radslut och kan vara avhuggen. Hämta den igen. Är den hel, lägg till en tom rad sist.',
  });
  const atLine = library.slice(0, library.indexOf('\n', library.indexOf('vaaditaan 7')) + 1);
  expect(await refusal('larm.yaml', atLine)).toEqual([
    {
      path: `rad ${atLine.trimEnd().split('\n').length}`,
      message: 'Den sista posten saknar name (nb), som alla andra har. Filen är troligen avhuggen; hämta den igen.',
    },
  ]);
});

test('a file cut inside quotes, after a field name, inside a letter or before its content is refused', async () => {
  const quoted = 'urn: urn:x\nname: "Larm\n  och';
  expect(await refusal('x.yaml', quoted)).toMatchObject([
    { path: 'rad 3', message: expect.stringContaining('mitt i innehållet') },
  ]);
  const unfilled = 'urn: urn:x\nname:\n  sv:\n';
  expect(await refusal('x.yaml', unfilled)).toMatchObject([{ path: 'rad 3' }]);
  const bytes = new TextEncoder().encode('urn: urn:x\nname: Övning\n');
  expect(await refusal('x.yaml', bytes.slice(0, 18))).toMatchObject([
    { path: 'rad 2', message: expect.stringContaining('avhuggen') },
  ]);
  const header = library.slice(0, library.indexOf('objects:'));
  expect(await refusal('x.yaml', header)).toMatchObject([
    { path: `rad ${lineOf(library, 'objects:') - 1}`, message: expect.stringContaining('slutar utan innehåll') },
  ]);
});

test('a file that ends with a heading and nothing under it is refused', async () => {
  const heading = cisoNode('2', null, { assessable: false });
  const yaml = cisoLibrary({ framework: cisoFramework([cisoNode('1', null), heading]) });
  expect((await refusal('larm.yaml', yaml))[0]?.message).toContain('slutar med rubriken 2 utan något under den');
});

test('a whole file may end in quotes, brackets or a comment without a line break', async () => {
  for (const end of ['name: "Larm"', "name: 'Larm'", 'name: { sv: Larm }', 'name: Larm\n# slut']) {
    const yaml = `urn: urn:varna:library:x\nversion: 1\nnodes:\n  - refId: a\n    ${end.replace('\n', '\n    ')}`;
    const { libraries } = await read('x.yaml', `${yaml.replace('version: 1', 'version: 1\nname: X')}`);
    expect(libraries[0]?.nodes[0]?.name).toEqual({ sv: 'Larm' });
  }
});
