import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const Pair = z.strictObject({ sv: z.string().min(2), en: z.string().min(2) });
const Heading = z.strictObject({
  refId: z.string(),
  parent: z.string().nullable(),
  assessable: z.literal(false),
  name: Pair,
});
const Unit = z.strictObject({
  refId: z.string(),
  parent: z.string(),
  assessable: z.literal(true),
  name: Pair,
  text: Pair,
  groups: z.array(z.enum(['clauses', 'annex-a'])).length(1),
  source: z.string(),
  certainty: z.enum(['verified', 'probable']),
});
const Library = z.strictObject({
  urn: z.string(),
  version: z.literal(1),
  refId: z.string(),
  name: Pair,
  description: Pair,
  provider: z.string(),
  source: z.string(),
  groups: z.array(z.strictObject({ id: z.string(), name: Pair })),
  nodes: z.array(z.discriminatedUnion('assessable', [Heading, Unit])),
});
const Mapping = z.strictObject({
  urn: z.string(),
  version: z.literal(1),
  name: Pair,
  source: z.string(),
  from: z.string(),
  to: z.string(),
  relations: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      relation: z.enum(['subset', 'superset', 'equal', 'intersect']),
      strength: z.int().min(1).max(10),
      reason: Pair.optional(),
    }),
  ),
});

const read = (name: string): unknown => parse(readFileSync(new URL(`./${name}.yaml`, import.meta.url), 'utf8'));
const editions = {
  2013: Library.parse(read('iso-27001-2013')),
  2022: Library.parse(read('iso-27001-2022')),
};
const mapping = Mapping.parse(read('mapping-iso-27001-2013-2022'));

type Edition = z.infer<typeof Library>;
const units = (edition: Edition) => edition.nodes.filter((node) => node.assessable);
const unitIds = (edition: Edition) => units(edition).map((unit) => unit.refId);
const inGroup = (edition: Edition, group: 'clauses' | 'annex-a') =>
  units(edition).filter((unit) => unit.groups.includes(group));

/** How many controls each Annex A domain holds, as { 'A.5': 2, … }. */
function perDomain(edition: Edition): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { refId } of inGroup(edition, 'annex-a')) {
    const domain = refId.split('.').slice(0, 2).join('.');
    counts[domain] = (counts[domain] ?? 0) + 1;
  }
  return counts;
}

describe.each([
  [2013, 26, 114],
  [2022, 30, 93],
] as const)('ISO/IEC 27001:%i', (year, clauses, controls) => {
  const edition = editions[year];

  test('holds every clause unit and every control once', () => {
    expect(inGroup(edition, 'clauses')).toHaveLength(clauses);
    expect(inGroup(edition, 'annex-a')).toHaveLength(controls);
    expect(unitIds(edition)).toHaveLength(clauses + controls);
    expect(new Set(edition.nodes.map((node) => node.refId)).size).toBe(edition.nodes.length);
  });

  test('places each node after its parent heading, and leaves no heading empty', () => {
    const headings = new Set<string>();
    for (const node of edition.nodes) {
      if (node.parent !== null) {
        expect(headings, node.refId).toContain(node.parent);
        expect(node.refId.startsWith(`${node.parent}.`), node.refId).toBe(true);
      }
      if (!node.assessable) headings.add(node.refId);
    }
    const parents = new Set(edition.nodes.map((node) => node.parent));
    expect([...headings].filter((heading) => !parents.has(heading))).toEqual([]);
  });

  test('says each requirement in one short sentence of both languages, with its source', () => {
    for (const unit of units(edition)) {
      expect(unit.source, unit.refId).toMatch(`ISO/IEC 27001:${year}, ${unit.refId}`);
      expect(unit.text.sv, unit.refId).not.toBe(unit.text.en);
      for (const text of [unit.text.sv, unit.text.en]) {
        expect(text, unit.refId).toMatch(/^[A-ZÅÄÖ][^.!?]*\.$/);
        expect(text.split(' ').length, unit.refId).toBeLessThanOrEqual(30);
      }
    }
  });

  test('gives no two requirements the same name', () => {
    for (const language of ['sv', 'en'] as const) {
      const names = units(edition).map((unit) => unit.name[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

test('the annexes are divided as the standard divides them', () => {
  expect(perDomain(editions[2013])).toEqual({
    'A.5': 2,
    'A.6': 7,
    'A.7': 6,
    'A.8': 10,
    'A.9': 14,
    'A.10': 2,
    'A.11': 15,
    'A.12': 14,
    'A.13': 7,
    'A.14': 13,
    'A.15': 5,
    'A.16': 7,
    'A.17': 4,
    'A.18': 8,
  });
  expect(perDomain(editions[2022])).toEqual({ 'A.5': 37, 'A.6': 8, 'A.7': 14, 'A.8': 34 });
});

describe('mapping 2013 → 2022', () => {
  const { relations } = mapping;

  test('joins requirements that exist, each pair once', () => {
    expect([mapping.from, mapping.to]).toEqual([editions[2013].urn, editions[2022].urn]);
    const [from, to] = [new Set(unitIds(editions[2013])), new Set(unitIds(editions[2022]))];
    expect(relations.filter((relation) => !from.has(relation.from) || !to.has(relation.to))).toEqual([]);
    expect(new Set(relations.map((relation) => `${relation.from} ${relation.to}`)).size).toBe(relations.length);
  });

  test('leads every 2013 requirement somewhere', () => {
    const mapped = new Set(relations.map((relation) => relation.from));
    expect(unitIds(editions[2013]).filter((refId) => !mapped.has(refId))).toEqual([]);
  });

  test('leaves exactly the requirements that were new in 2022 without a predecessor', () => {
    const mapped = new Set(relations.map((relation) => relation.to));
    const fresh = '6.3 A.5.7 A.5.23 A.5.30 A.7.4 A.8.9 A.8.10 A.8.11 A.8.12 A.8.16 A.8.23 A.8.28';
    expect(unitIds(editions[2022]).filter((refId) => !mapped.has(refId))).toEqual(fresh.split(' '));
  });

  test('calls a relation equal only where nothing else leads to the same place', () => {
    const arrivals = (to: string) => relations.filter((relation) => relation.to === to).length;
    for (const relation of relations.filter(({ relation }) => relation === 'equal')) {
      expect(arrivals(relation.to), relation.to).toBe(1);
      expect(relation.strength).toBeGreaterThanOrEqual(9);
    }
  });

  test('explains every relation that is not equal', () => {
    expect(relations.filter(({ relation, reason }) => relation !== 'equal' && !reason)).toEqual([]);
  });
});
