import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const SaidTwice = z.strictObject({ sv: z.string().trim().min(1), en: z.string().trim().min(1) });
const Node = z.strictObject({
  refId: z.string().min(1),
  parent: z.string().nullable(),
  assessable: z.boolean(),
  name: SaidTwice,
  text: SaidTwice.optional(),
  groups: z.array(z.string()).optional(),
  source: z.string().optional(),
  certainty: z.enum(['verified', 'probable']).optional(),
});
const Library = z.strictObject({
  urn: z.string().regex(/^urn:varna:library:[a-z0-9-]+$/),
  version: z.int().positive(),
  refId: z.string(),
  name: SaidTwice,
  description: SaidTwice,
  provider: z.string(),
  source: z.string(),
  groups: z.array(z.strictObject({ id: z.string(), name: SaidTwice })),
  nodes: z.array(Node),
});
const Mapping = z.strictObject({
  urn: z.string().regex(/^urn:varna:mapping:[a-z0-9-]+$/),
  version: z.int().positive(),
  name: SaidTwice,
  source: z.string(),
  from: z.string(),
  to: z.string(),
  relations: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      relation: z.enum(['subset', 'superset', 'equal', 'intersect']),
      strength: z.int().min(1).max(10),
    }),
  ),
});

const place = (name: string) => new URL(`./${name}.yaml`, import.meta.url);
const read = (name: string) => parse(readFileSync(place(name), 'utf8'));
const library = (name: string) => Library.parse(read(name));
const refIds = (name: string) => new Set(library(name).nodes.map(({ refId }) => refId));

describe.each(['cybersakerhetslagen', 'hslf-fs-2016-40', 'patientdatalagen-4', 'gdpr-controller'])('%s', (name) => {
  const { urn, nodes, groups } = library(name);
  const assessable = nodes.filter((node) => node.assessable);

  test('is named by its file', () => {
    expect(urn).toBe(`urn:varna:library:${name}`);
  });

  test('gives every node a reference of its own', () => {
    expect(new Set(nodes.map(({ refId }) => refId)).size).toBe(nodes.length);
  });

  test('names every parent before its children', () => {
    const seen = new Set<string>();
    for (const { refId, parent } of nodes) {
      if (parent !== null) expect(seen, `parent of ${refId}`).toContain(parent);
      seen.add(refId);
    }
  });

  test('has something to assess under every heading', () => {
    const parents = new Set(nodes.map(({ parent }) => parent));
    const empty = nodes.filter((node) => !node.assessable && !parents.has(node.refId) && node.text === undefined);
    expect(empty).toEqual([]);
  });

  test('lets only headings have children', () => {
    const headings = new Set(nodes.filter((node) => !node.assessable).map(({ refId }) => refId));
    for (const { parent } of nodes) if (parent !== null) expect(headings).toContain(parent);
  });

  test('says of every duty what it is, where it stands and how sure we are', () => {
    for (const node of assessable) {
      expect(node.text, node.refId).toBeDefined();
      expect(node.source, node.refId).toBeTruthy();
      expect(node.certainty, node.refId).toBeDefined();
    }
  });

  test('says where every shown text comes from', () => {
    const withoutSource = nodes.filter(({ text, source, certainty }) => text && (!source || !certainty));
    expect(withoutSource).toEqual([]);
  });

  test('keeps every text short', () => {
    for (const { refId, text } of nodes) expect(text?.sv.length ?? 0, refId).toBeLessThan(300);
  });

  test('uses only groups it declares', () => {
    const known = new Set(groups.map(({ id }) => id));
    for (const node of nodes) for (const group of node.groups ?? []) expect(known).toContain(group);
  });
});

test('the Cybersecurity Act has ten measures, in the order of the act', () => {
  const measures = library('cybersakerhetslagen').nodes.filter(({ refId }) => /^2:3\.\d+$/.test(refId));
  expect(measures.map(({ refId }) => refId)).toEqual(Array.from({ length: 10 }, (_, at) => `2:3.${at + 1}`));
});

test('the reporting clocks of the Cybersecurity Act are said in both languages', () => {
  const nodes = new Map(library('cybersakerhetslagen').nodes.map((node) => [node.refId, node.text]));
  expect(nodes.get('2:5')).toMatchObject({
    sv: expect.stringContaining('24 timmar'),
    en: expect.stringContaining('24 hours'),
  });
  expect(nodes.get('2:6')).toMatchObject({
    sv: expect.stringContaining('72 timmar'),
    en: expect.stringContaining('72 hours'),
  });
  expect(nodes.get('2:8 slutrapport')?.sv).toContain('en månad');
  expect(nodes.get('2:2 andra stycket')?.sv).toContain('14 dagar');
});

test('nothing in HSLF-FS 2016:40 is called verified while its wording after 2025:57 is unread', () => {
  const certainties = library('hslf-fs-2016-40').nodes.flatMap(({ certainty }) => certainty ?? []);
  expect(new Set(certainties)).toEqual(new Set(['probable']));
});

describe('the mapping from the Cybersecurity Act to ISO/IEC 27001:2022', () => {
  const mapping = Mapping.parse(read('mapping-cybersakerhetslagen-iso-27001-2022'));

  test('starts from each of the ten measures and nothing else', () => {
    const measures = [...refIds('cybersakerhetslagen')].filter((refId) => /^2:3\.\d+$/.test(refId));
    expect([...new Set(mapping.relations.map(({ from }) => from))]).toEqual(measures);
  });

  test('says each pair once, and never claims that one covers the other', () => {
    const pairs = mapping.relations.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(mapping.relations.every(({ relation, strength }) => relation === 'intersect' && strength <= 7)).toBe(true);
  });

  test.runIf(existsSync(place('iso-27001-2022')))('points only at assessable units of the standard', () => {
    const units = z.object({
      urn: z.string(),
      nodes: z.array(z.object({ refId: z.string(), assessable: z.boolean() })),
    });
    const standard = units.parse(read('iso-27001-2022'));
    const known = new Set(standard.nodes.filter((node) => node.assessable).map(({ refId }) => refId));
    expect(mapping.to).toBe(standard.urn);
    expect(mapping.relations.map(({ to }) => to).filter((to) => !known.has(to))).toEqual([]);
  });
});
