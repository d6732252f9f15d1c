import { expect, test } from 'vitest';
import { type Rows, read, refusal, workbook } from './testing.ts';

const libraryMeta: Rows = [
  ['type', 'library'],
  ['urn', 'urn:test:risk:library:larm'],
  ['version', 4],
  ['locale', 'sv'],
  ['ref_id', 'LARM'],
  ['name', 'Larmhantering'],
  ['description', 'Hur larm tas om hand'],
  ['copyright', 'Region Exempel'],
  ['provider', 'Region Exempel'],
  ['packager', 'larmgruppen'],
  ['name[en]', 'Alarm handling'],
];
const frameworkMeta: Rows = [
  ['type', 'framework'],
  ['base_urn', 'urn:test:risk:req_node:larm'],
  ['urn', 'urn:test:risk:framework:larm'],
  ['ref_id', 'LARM'],
  ['name', 'Larmhantering'],
  ['implementation_groups_definition', 'nivå'],
];
const rows: Rows = [
  ['Assessable', 'depth', 'ref_id', 'name', 'description', 'implementation_groups', 'name[en]', 'node_id', 'questions'],
  [null, 1, null, 'Larm', null, null, 'Alarms', null, null],
  ['x', 2, 'L 1', 'Höras', 'Larm hörs', 'bas,natt', 'Be heard', null, 'Hörs det?\nÄven nattetid?'],
  [null, null, null, null, null, null, null, null, null],
  ['x', 2, 'L 2', 'Synas', null, 'bas', null, 'syn', null],
  ['x', 1, null, 'Övas', null, null, null, null, null],
];
const groupSheets = {
  nivå_meta: [
    ['type', 'implementation_groups'],
    ['name', 'nivå'],
  ],
  nivå_content: [
    ['ref_id', 'name', 'name[en]'],
    ['bas', 'Grundnivå', 'Basic'],
    ['natt', 'Natt', null],
  ],
};
const whole = { library_meta: libraryMeta, larm_meta: frameworkMeta, larm_content: rows, ...groupSheets };

test('the workbook of a library gives what the library itself would', async () => {
  const { libraries, warnings } = await read('larm.xlsx', await workbook(whole));
  expect(libraries[0]).toMatchObject({
    urn: 'urn:test:risk:framework:larm',
    version: 4,
    name: { sv: 'Larmhantering', en: 'Alarm handling' },
    copyright: 'Region Exempel',
    groups: [
      { id: 'bas', name: { sv: 'Grundnivå', en: 'Basic' } },
      { id: 'natt', name: { sv: 'Natt' } },
    ],
  });
  const at = 'urn:test:risk:req_node:larm';
  expect(libraries[0]?.nodes).toMatchObject([
    { urn: `${at}:node2`, parentUrn: null, refId: '', name: { sv: 'Larm', en: 'Alarms' }, assessable: false, depth: 1 },
    {
      urn: `${at}:l-1`,
      parentUrn: `${at}:node2`,
      refId: 'L 1',
      assessable: true,
      groups: ['bas', 'natt'],
      text: { sv: 'Larm hörs\n\nHörs det?\n\nÄven nattetid?' },
      depth: 2,
    },
    { urn: `${at}:syn`, parentUrn: `${at}:node2`, refId: 'L 2' },
    { urn: `${at}:node6`, parentUrn: null, depth: 1 },
  ]);
  expect(warnings).toEqual([]);
});

test('rows added later keep the URNs of those that follow', async () => {
  const numbered = (column: string, marks: (string | number | null)[]): Rows => [
    ['assessable', 'depth', 'name', column],
    ...marks.map((mark, at) => ['x', 1, `Krav ${at}`, mark]),
  ];
  const urns = async (content: Rows) => {
    const { libraries } = await read('larm.xlsx', await workbook({ ...whole, larm_content: content }));
    return libraries[0]?.nodes.map(({ urn }) => urn.replace(/.*:/, ''));
  };
  expect(await urns(numbered('skip_count', [null, 'x', null]))).toEqual(['node2', 'node2-1', 'node3']);
  expect(await urns(numbered('fix_count', [null, 2, null]))).toEqual(['node0', 'node3', 'node4']);
});

test('a depth that jumps or is missing is refused by sheet and row', async () => {
  const jumping = rows.map((row, at) => (at === 2 ? ['x', 3, 'L 1', 'Höras'] : at === 4 ? ['x', 'två', 'L 2'] : row));
  const places = await refusal('larm.xlsx', await workbook({ ...whole, larm_content: jumping }));
  expect(places).toEqual([
    { path: 'bladet larm_content, rad 3', message: 'Djupet går från 1 till 3. Det får öka med ett i taget.' },
    { path: 'bladet larm_content, rad 5', message: 'Djupet är ”två”. Det ska vara ett heltal från 1.' },
  ]);
});

test('missing sheets, columns and fields are refused by name', async () => {
  const { larm_content: _, ...without } = whole;
  expect(await refusal('larm.xlsx', await workbook(without))).toEqual([
    { path: 'bladet larm_meta', message: 'Bladet larm_content saknas.' },
  ]);
  const columns = {
    ...whole,
    larm_content: [
      ['ref_id', 'name'],
      ['1', 'Larm'],
    ],
  };
  expect((await refusal('larm.xlsx', await workbook(columns))).map(({ message }) => message)).toEqual([
    'Kolumnen assessable saknas.',
    'Kolumnen depth saknas.',
  ]);
  const unversioned = { ...whole, library_meta: libraryMeta.filter(([key]) => key !== 'version') };
  expect(await refusal('larm.xlsx', await workbook(unversioned), 'en')).toEqual([
    { path: 'sheet library_meta', message: 'The field version is missing.' },
  ]);
  const [noBlocks] = await refusal('larm.xlsx', await workbook({ library_meta: libraryMeta }));
  expect(noBlocks?.message).toBe('Bladet …_meta saknas.');
});

test('a workbook with a mapping gives it both ways', async () => {
  const meta: Rows = [
    ['type', 'requirement_mapping_set'],
    ['urn', 'urn:test:risk:mapping:larm-brand'],
    ['ref_id', 'LARM-BRAND'],
    ['name', 'Från larm till brand'],
    ['source_framework_urn', 'urn:test:risk:framework:larm'],
    ['target_framework_urn', 'urn:test:risk:framework:brand'],
    ['source_node_base_urn', 'urn:test:risk:req_node:larm'],
    ['target_node_base_urn', 'urn:test:risk:req_node:brand'],
  ];
  const content: Rows = [
    ['source_node_id', 'target_node_id', 'relationship', 'strength_of_relationship', 'rationale'],
    ['L 1', 'B.1', 'subset', 8, 'semantic'],
  ];
  const sheets = { library_meta: libraryMeta, m_meta: meta, m_content: content };
  const { mappings } = await read('m.xlsx', await workbook(sheets));
  expect(
    mappings.map(({ urn, fromUrn, relations }) => [urn, fromUrn, relations[0]?.fromNodeUrn, relations[0]?.relation]),
  ).toEqual([
    ['urn:test:risk:mapping:larm-brand', 'urn:test:risk:framework:larm', 'urn:test:risk:req_node:larm:l-1', 'subset'],
    [
      'urn:test:risk:mapping:larm-brand-revert',
      'urn:test:risk:framework:brand',
      'urn:test:risk:req_node:brand:b.1',
      'superset',
    ],
  ]);
  const odd = { ...sheets, m_content: [...content, ['L 2', 'B.2', 'liknar', null, null]] };
  expect((await refusal('m.xlsx', await workbook(odd)))[0]).toMatchObject({ path: 'bladet m_content, rad 3' });
});

test('a workbook with a risk matrix is refused as one', async () => {
  const sheets = { library_meta: libraryMeta, m_meta: [['type', 'risk_matrix']], m_content: [['type'], ['grid']] };
  expect((await refusal('m.xlsx', await workbook(sheets)))[0]?.message).toContain('riskmatris');
});

test('the older layout names its sheets in library_content', async () => {
  const contents: Rows = [
    ['library_urn', 'urn:test:risk:library:larm'],
    ['library_version', 2],
    ['library_locale', 'sv'],
    ['library_ref_id', 'LARM'],
    ['library_name', 'Larmhantering'],
    ['library_name[en]', 'Alarm handling'],
    ['library_provider', 'Region Exempel'],
    ['library_packager', 'larmgruppen'],
    ['framework_urn', 'urn:test:risk:framework:larm'],
    ['framework_ref_id', 'LARM'],
    ['framework_name', 'Larmhantering'],
    ['tab', 'Krav', 'requirements', 'Del 1'],
    ['tab', 'Nivåer', 'implementation_groups'],
  ];
  const krav: Rows = [
    ['assessable', 'depth', 'ref_id', 'name', 'implementation_groups'],
    ['x', 1, '1', 'Höras', 'bas'],
    ['x', 2, '1.1', 'Nattetid', null],
    ['x', 1, '2', 'Synas', null],
  ];
  const sheets = {
    library_content: contents,
    Krav: krav,
    Nivåer: [
      ['ref_id', 'name'],
      ['bas', 'Grundnivå'],
    ],
  };
  const { libraries } = await read('larm.xlsx', await workbook(sheets));
  expect(libraries[0]).toMatchObject({
    urn: 'urn:test:risk:framework:larm',
    version: 2,
    name: { sv: 'Larmhantering', en: 'Alarm handling' },
  });
  expect(libraries[0]?.groups).toEqual([{ id: 'bas', name: { sv: 'Grundnivå' } }]);
  expect(libraries[0]?.nodes.map(({ urn, depth }) => [urn, depth])).toEqual([
    ['urn:test:risk:req_node:larm:del-1', 1],
    ['urn:test:risk:req_node:larm:1', 2],
    ['urn:test:risk:req_node:larm:1.1', 3],
    ['urn:test:risk:req_node:larm:2', 2],
  ]);
  const { Krav: _, ...without } = sheets;
  expect(await refusal('larm.xlsx', await workbook(without))).toContainEqual({
    path: 'bladet library_content',
    message: 'Bladet Krav saknas.',
  });
});
