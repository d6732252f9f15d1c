import { expect, test } from 'vitest';
import { cisoLibrary, lineOf, read, refusal } from './testing.ts';

const relation = (from: string, to: string, fields = {}) => ({
  source_requirement_urn: `urn:test:risk:req_node:Larm:${from}`,
  target_requirement_urn: `urn:test:risk:req_node:brand:${to}`,
  relationship: 'intersect',
  ...fields,
});
const mappingSet = (relations: readonly object[], fields = {}) => ({
  urn: 'urn:test:risk:mapping:larm-brand',
  ref_id: 'LARM-BRAND',
  name: 'Från larm till brand',
  source_framework_urn: 'urn:test:risk:framework:Larm',
  target_framework_urn: 'urn:test:risk:framework:brand',
  requirement_mappings: relations,
  ...fields,
});

test('a mapping set gives relations with strength and reason', async () => {
  const rows = [
    relation('1', 'A', { relationship: 'subset', strength_of_relationship: 7, annotation: 'Samma sak, snävare' }),
    relation('2', 'B', { rationale: 'semantic', strength_of_relationship: null }),
    relation('3', 'C', { relationship: 'not_related' }),
    relation('2', 'b', { relationship: 'equal' }),
  ];
  const { libraries, mappings, warnings } = await read(
    'm.yaml',
    cisoLibrary({ requirement_mapping_set: mappingSet(rows) }),
  );
  expect(libraries).toEqual([]);
  expect(mappings).toEqual([
    {
      urn: 'urn:test:risk:mapping:larm-brand',
      version: 4,
      name: { sv: 'Från larm till brand' },
      source: 'larmgruppen, urn:test:risk:library:larm',
      fromUrn: 'urn:test:risk:framework:larm',
      toUrn: 'urn:test:risk:framework:brand',
      relations: [
        {
          fromNodeUrn: 'urn:test:risk:req_node:larm:1',
          toNodeUrn: 'urn:test:risk:req_node:brand:a',
          relation: 'subset',
          strength: 7,
          reason: { sv: 'Samma sak, snävare' },
        },
        {
          fromNodeUrn: 'urn:test:risk:req_node:larm:2',
          toNodeUrn: 'urn:test:risk:req_node:brand:b',
          relation: 'intersect',
          strength: null,
          reason: { sv: 'semantic' },
        },
      ],
    },
  ]);
  expect(warnings.map(({ message }) => message).join(' ')).toMatch(/1 rader.*not_related.*står två gånger/);
});

test('an unknown relation is refused by its line', async () => {
  const yaml = cisoLibrary({
    requirement_mapping_sets: [mappingSet([relation('1', 'A', { relationship: 'liknar' })])],
  });
  const [place] = await refusal('m.yaml', yaml);
  expect(place?.path).toBe(`rad ${lineOf(yaml, 'liknar')}`);
  expect(place?.message).toContain('”liknar” finns inte');
});

test('a set whose reverse has fewer relations is refused as cut short', async () => {
  const reverse = mappingSet([relation('A', '1')], { urn: 'urn:test:risk:mapping:larm-brand-revert' });
  const sets = [mappingSet([relation('1', 'A'), relation('2', 'A')]), reverse];
  const yaml = cisoLibrary({ requirement_mapping_sets: sets });
  const [place] = await refusal('m.yaml', yaml);
  expect(place?.path).toBe(`rad ${yaml.trimEnd().split('\n').length}`);
  expect(place?.message).toContain('åt ena hållet är 2 och åt det andra 1');
});

test('a set without relations is refused', async () => {
  const [place] = await refusal('m.yaml', cisoLibrary({ requirement_mapping_sets: [mappingSet([])] }));
  expect(place?.message).toBe('Kopplingen innehåller inga relationer.');
});
