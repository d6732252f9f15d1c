import { expect, test } from 'vitest';
import { cisoFramework, cisoLibrary, cisoNode, lineOf, read, refusal } from './testing.ts';

const heading = cisoNode('1', null, { assessable: false });

test('a library becomes a framework with its tree, in lower-case URNs', async () => {
  const nodes = [heading, cisoNode('1.A', '1'), cisoNode('1.B', '1', { urn: 'urn:test:risk:req_node:larm:1.B' })];
  const { libraries, warnings } = await read('larm.yaml', cisoLibrary({ framework: cisoFramework(nodes) }));
  expect(libraries[0]).toMatchObject({
    urn: 'urn:test:risk:framework:larm',
    version: 4,
    locale: 'sv',
    copyright: 'Region Exempel',
    source: 'larmgruppen, urn:test:risk:library:larm',
  });
  const tree = libraries[0]?.nodes.map(({ refId, depth, order, assessable }) => ({ refId, depth, order, assessable }));
  expect(tree).toEqual([
    { refId: '1', depth: 1, order: 0, assessable: false },
    { refId: '1.A', depth: 2, order: 1, assessable: true },
    { refId: '1.B', depth: 2, order: 2, assessable: true },
  ]);
  expect(libraries[0]?.nodes[2]?.urn).toBe('urn:test:risk:req_node:larm:1.b');
  expect(warnings).toEqual([]);
});

test('a library may hold its framework as a list, and several of them', async () => {
  const one = cisoFramework([cisoNode('1', null)]);
  const two = cisoFramework([cisoNode('1', null)], { urn: 'urn:test:risk:framework:brand' });
  const { libraries } = await read('larm.yaml', cisoLibrary({ frameworks: [one, two] }));
  expect(libraries.map(({ urn }) => urn)).toEqual(['urn:test:risk:framework:larm', 'urn:test:risk:framework:brand']);
  const twice = await refusal('larm.yaml', cisoLibrary({ frameworks: [one, one] }));
  expect(twice[0]?.message).toContain('urn:test:risk:framework:larm står två gånger');
});

test('translations lie beside the original, and the original wins over a translation to its own language', async () => {
  const translations = { en: { name: 'Alarms' }, pt_BR: { name: 'Alarmes' }, sv: { name: 'Fel' }, '': { name: 'Tom' } };
  const nodes = [cisoNode('1', null, { name: 'Larm', description: 'Larm ska höras', translations })];
  const { libraries } = await read('larm.yaml', cisoLibrary({ framework: cisoFramework(nodes) }));
  expect(libraries[0]?.nodes[0]?.name).toEqual({ sv: 'Larm', en: 'Alarms', 'pt-br': 'Alarmes' });
  expect(libraries[0]?.nodes[0]?.text).toEqual({ sv: 'Larm ska höras' });
});

test('annotation and questions follow the description, in the languages the description has', async () => {
  const questions = {
    'urn:q:1': { type: 'text', text: 'Hörs larmet?', translations: { en: { text: 'Is it heard?' } } },
  };
  const translations = { en: { description: 'Alarms are heard' }, fi: { annotation: 'Vain huomautus' } };
  const node = cisoNode('1', null, { description: 'Larm hörs', annotation: 'Även nattetid', questions, translations });
  const { libraries } = await read('larm.yaml', cisoLibrary({ framework: cisoFramework([node]) }));
  expect(libraries[0]?.nodes[0]?.text).toEqual({
    sv: 'Larm hörs\n\nÄven nattetid\n\nHörs larmet?',
    en: 'Alarms are heard\n\nIs it heard?',
  });
});

test('a node without a name is called by the beginning of its text, else by its designation', async () => {
  const long = `${'Larm ska höras överallt '.repeat(10)}\noch synas`;
  const nodes = [cisoNode('1', null, { name: null, description: long }), cisoNode('2', null, { name: null })];
  const last = cisoNode('3', null, { ref_id: null, name: 'Sist' });
  const { libraries } = await read('larm.yaml', cisoLibrary({ framework: cisoFramework([...nodes, last]) }));
  const [first, second, third] = libraries[0]?.nodes ?? [];
  expect(first?.name.sv).toMatch(/^Larm ska höras överallt .*…$/);
  expect(first?.name.sv?.length).toBeLessThanOrEqual(121);
  expect(second?.name).toEqual({ sv: '2' });
  expect(third).toMatchObject({ refId: '', name: { sv: 'Sist' } });
});

test('groups keep their names; one used but not described is added, one never used is told of', async () => {
  const groups = [
    { ref_id: 'bas', name: 'Grundnivå', translations: { en: { name: 'Basic' } } },
    { ref_id: 'extra', name: 'Extra' },
  ];
  const nodes = [cisoNode('1', null, { implementation_groups: ['bas', 'natt', 'bas'] })];
  const framework = cisoFramework(nodes, { implementation_groups_definition: groups });
  const { libraries, warnings } = await read('larm.yaml', cisoLibrary({ framework }));
  expect(libraries[0]?.nodes[0]?.groups).toEqual(['bas', 'natt']);
  expect(libraries[0]?.groups).toEqual([
    { id: 'bas', name: { sv: 'Grundnivå', en: 'Basic' } },
    { id: 'extra', name: { sv: 'Extra' } },
    { id: 'natt', name: { sv: 'natt' } },
  ]);
  expect(warnings.map(({ message }) => message).join(' ')).toMatch(/extra.*natt/);
});

test('what is not read is told of, and controls that no requirement uses', async () => {
  const controls = [
    { urn: 'urn:test:control:a', ref_id: 'A' },
    { urn: 'urn:test:control:b', ref_id: 'B' },
  ];
  const framework = cisoFramework([cisoNode('1', null, { reference_controls: ['urn:test:control:a'] })]);
  const { warnings } = await read('larm.yaml', cisoLibrary({ reference_controls: controls, framework }), 'en');
  expect(warnings.map(({ message }) => message)).toEqual([
    'Not loaded: reference_controls (2).',
    '1 of 2 reference controls belong to no requirement. Check that no requirements are missing from the file.',
  ]);
});

test('a library with a risk matrix or anything else but frameworks is refused by what it is', async () => {
  const matrix = await refusal('matris.yaml', cisoLibrary({ risk_matrix: [{ urn: 'urn:test:risk:matrix:x' }] }));
  expect(matrix[0]?.message).toContain('riskmatris, inte ett ramverk');
  const threats = await refusal('hot.yaml', cisoLibrary({ threats: [{ urn: 'a' }, { urn: 'b' }] }));
  expect(threats[0]?.message).toContain('threats (2)');
});

test('designations written as numbers keep their digits, and old words for true are understood', async () => {
  const yaml = cisoLibrary({ framework: cisoFramework([cisoNode('4.10', null), cisoNode('4.1', null)]) })
    .replace('ref_id: "4.10"', 'ref_id: 4.10')
    .replace('assessable: true', 'assessable: yes');
  const { libraries } = await read('larm.yaml', yaml);
  expect(libraries[0]?.nodes.map(({ refId, assessable }) => [refId, assessable])).toEqual([
    ['4.10', true],
    ['4.1', true],
  ]);
});

test('a field missing in a node, or with a value it cannot have, is refused by the line', async () => {
  const nodes = [cisoNode('1', null), cisoNode('2', null), cisoNode('3', null)];
  const yaml = cisoLibrary({ framework: cisoFramework(nodes) });
  const without = yaml.replace(/( +ref_id: "2"\n)/, '$1').replace(/(larm:2\n +)assessable: true\n +/, '$1');
  const missing = await refusal('larm.yaml', without);
  expect(missing).toEqual([{ path: `rad ${lineOf(without, 'larm:2')}`, message: 'Fältet assessable saknas.' }]);
  const odd = yaml.replace(/(larm:3\n +assessable: )true/, '$1kanske');
  const wrong = await refusal('larm.yaml', odd);
  expect(wrong).toEqual([
    { path: `rad ${lineOf(odd, 'kanske')}`, message: 'Fältet assessable kan inte vara ”kanske”.' },
  ]);
});

test('a node that stands twice, has no parent or lies under itself is refused by its line', async () => {
  const of = (nodes: Parameters<typeof cisoFramework>[0]) => cisoLibrary({ framework: cisoFramework(nodes) });
  const twice = of([cisoNode('1', null), cisoNode('1', null, { name: 'Igen' })]);
  const [again] = await refusal('larm.yaml', twice);
  expect(again?.path).toBe(`rad ${lineOf(twice, 'Igen') - 3}`);
  expect(again?.message).toContain('Kravet 1 finns redan (rad');
  const [orphan] = await refusal('larm.yaml', of([cisoNode('1', null), cisoNode('2.1', '2')]));
  expect(orphan?.message).toBe('Kravet 2.1 ligger under urn:test:risk:req_node:larm:2, som inte finns i filen.');
  const circle = [cisoNode('1', '3'), cisoNode('2', '1'), cisoNode('3', '2')];
  const [round] = await refusal('larm.yaml', of(circle), 'en');
  expect(round?.message).toContain('lies under itself');
  const [none] = await refusal('larm.yaml', of([cisoNode('1', null, { assessable: false, description: 'Bara text' })]));
  expect(none?.message).toContain('Inget av kraven går att bedöma');
});

test('a parent may stand after its children', async () => {
  const nodes = [cisoNode('1.1', '1'), heading, cisoNode('2', null)];
  const { libraries } = await read('larm.yaml', cisoLibrary({ framework: cisoFramework(nodes) }));
  expect(libraries[0]?.nodes.map(({ depth }) => depth)).toEqual([2, 1, 1]);
});

test('at most twenty errors are listed, and the rest counted', async () => {
  const nodes = Array.from({ length: 30 }, (_, at) => cisoNode(`${at}`, null, { assessable: 'kanske' }));
  const places = await refusal('larm.yaml', cisoLibrary({ framework: cisoFramework(nodes) }));
  expect(places).toHaveLength(21);
  expect(places.at(-1)).toEqual({ path: 'hela filen', message: 'Ytterligare 10 fel visas inte.' });
});
