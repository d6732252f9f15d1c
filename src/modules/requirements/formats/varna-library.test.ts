import { expect, test } from 'vitest';
import { lineOf, read, refusal, varnaLibrary } from './testing.ts';

const nodes = [
  { refId: 'Kap 1', parent: null, assessable: false, name: { sv: 'Larm', en: 'Alarms' } },
  {
    refId: 'Kap 1 A',
    parent: 'kap 1',
    assessable: true,
    name: { sv: 'Höras', en: 'Be heard' },
    text: { sv: 'Larm hörs överallt' },
    groups: ['bas'],
    source: 'Föreskrift 3 §',
    certainty: 'verified',
  },
];

test('a framework of our own gives nodes whose URNs follow from their designation', async () => {
  const groups = [{ id: 'bas', name: { sv: 'Grundnivå', en: 'Basic' } }];
  const { libraries, warnings } = await read('larm.yaml', varnaLibrary(nodes, { groups }));
  expect(libraries[0]).toMatchObject({
    urn: 'urn:varna:library:larm',
    version: 2,
    locale: 'sv',
    groups,
    copyright: null,
  });
  expect(libraries[0]?.nodes[1]).toEqual({
    urn: 'urn:varna:node:larm:kap-1-a',
    parentUrn: 'urn:varna:node:larm:kap-1',
    refId: 'Kap 1 A',
    name: { sv: 'Höras', en: 'Be heard' },
    text: { sv: 'Larm hörs överallt' },
    assessable: true,
    groups: ['bas'],
    source: 'Föreskrift 3 §',
    certainty: 'verified',
    order: 1,
    depth: 2,
  });
  expect(warnings).toEqual([]);
});

test('what is not said takes a meaning of its own: leaves are assessable, a lone text is in the file’s language', async () => {
  const plain = [
    { refId: '1', name: 'Larm' },
    { refId: '1.1', parent: '1', name: 'Höras' },
  ];
  const { libraries } = await read('larm.yaml', varnaLibrary(plain, { locale: 'nb', name: 'Alarmer' }));
  expect(libraries[0]?.name).toEqual({ nb: 'Alarmer' });
  expect(libraries[0]?.nodes.map(({ assessable, certainty, name }) => [assessable, certainty, name])).toEqual([
    [false, 'unstated', { nb: 'Larm' }],
    [true, 'unstated', { nb: 'Höras' }],
  ]);
});

test('a misspelt field is told of with its line', async () => {
  const yaml = varnaLibrary([{ refId: '1', name: 'Larm', kalla: 'Föreskrift' }], { utgivare: 'Ingen' });
  const { warnings } = await read('larm.yaml', yaml);
  expect(warnings).toEqual([
    { path: `rad ${lineOf(yaml, 'utgivare')}`, message: 'Fältet utgivare är okänt och läses inte in.' },
    { path: `rad ${lineOf(yaml, 'kalla')}`, message: 'Fältet kalla är okänt och läses inte in.' },
  ]);
});

test('a certainty, language or version that does not exist is refused by its line', async () => {
  const certain = varnaLibrary([{ refId: '1', name: 'Larm', certainty: 'säker' }]);
  expect(await refusal('larm.yaml', certain)).toEqual([
    { path: `rad ${lineOf(certain, 'säker')}`, message: 'Fältet certainty kan inte vara ”säker”.' },
  ]);
  const odd = varnaLibrary([{ refId: '1', name: 'Larm' }], { locale: 'svenska!', version: 'ny' });
  expect((await refusal('larm.yaml', odd, 'en')).map(({ message }) => message)).toEqual([
    'The field version cannot be “ny”.',
    'The field locale cannot be “svenska!”.',
  ]);
});

const mapping = (relation: string) => `urn: urn:varna:mapping:larm-brand
version: 1
name: { sv: Larm mot brand, en: Alarms to fire }
source: Eget arbete
from: urn:varna:library:larm
to: urn:varna:library:brand
relations:
  - { from: Kap 1 A, to: 4.10, relation: ${relation}, strength: 6, reason: { sv: Samma larm } }
  - from: "1"
    to: "2"
    relation: equal
`;

test('relations of our own name nodes by designation', async () => {
  const { libraries, mappings } = await read('m.yaml', mapping('superset'));
  expect(libraries).toEqual([]);
  expect(mappings[0]).toMatchObject({
    fromUrn: 'urn:varna:library:larm',
    toUrn: 'urn:varna:library:brand',
    version: 1,
  });
  expect(mappings[0]?.relations).toEqual([
    {
      fromNodeUrn: 'urn:varna:node:larm:kap-1-a',
      toNodeUrn: 'urn:varna:node:brand:4.10',
      relation: 'superset',
      strength: 6,
      reason: { sv: 'Samma larm' },
    },
    {
      fromNodeUrn: 'urn:varna:node:larm:1',
      toNodeUrn: 'urn:varna:node:brand:2',
      relation: 'equal',
      strength: null,
      reason: {},
    },
  ]);
  expect((await refusal('m.yaml', mapping('täcker')))[0]?.path).toBe('rad 8');
});
