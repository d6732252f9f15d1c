import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { assessedFramework2019, assessedOn2019, assessment2019 } from './assessment-2019.ts';
import { governingDocuments } from './documents.ts';
import { unitOf } from './organisation/units.ts';
import { safeguards } from './safeguards.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const byKey = new Map(governingDocuments.map((document) => [document.key, document]));
const met = assessment2019.filter(({ status }) => status === 'met');
const gaps = assessment2019.filter(({ status }) => status !== 'met');
const standard = new URL('../modules/requirements/library/iso-27001-2013.yaml', import.meta.url);

test('the region has 33 governing documents, each with its own key, number and registry number', () => {
  expect(governingDocuments).toHaveLength(33);
  for (const field of ['key', 'number', 'title', 'registryNumber'] as const) {
    expect(new Set(governingDocuments.map((document) => document[field])).size, field).toBe(33);
  }
});

test('there is one policy, adopted by the regional assembly in 2019', () => {
  const policies = governingDocuments.filter(({ kind }) => kind === 'policy');
  expect(policies).toMatchObject([{ decidedBy: 'regionalAssembly', decidedOn: expect.stringMatching(/^2019-/) }]);
});

test('there are documents of every kind, openness and administration', () => {
  const values = (field: 'kind' | 'openness' | 'unit') =>
    new Set(governingDocuments.map((document) => document[field]));
  expect(values('kind').size).toBe(6);
  expect(values('openness').size).toBe(3);
  expect(values('unit').size).toBe(8);
});

test('each document belongs to a unit that existed when it was decided', () => {
  for (const { key, unit, decidedOn } of governingDocuments) {
    const { kind, validFrom } = unitOf(unit);
    expect(['region', 'administration'], key).toContain(kind);
    expect(validFrom <= decidedOn, key).toBe(true);
  }
});

test('each document is decided before it is valid and reviewed after', () => {
  for (const { key, decidedOn, validFrom, nextReviewOn } of governingDocuments) {
    for (const date of [decidedOn, validFrom, nextReviewOn]) expect(date, key).toMatch(day);
    expect(decidedOn <= validFrom && validFrom < nextReviewOn, key).toBe(true);
    expect(decidedOn < '2022', key).toBe(true);
  }
});

test('only decisions in a political body have a paragraph in the minutes', () => {
  for (const { key, decidedBy, paragraph } of governingDocuments) {
    expect(paragraph !== null, key).toBe(decidedBy === 'regionalAssembly' || decidedBy === 'regionalBoard');
  }
});

test('nobody reviews their own document', () => {
  expect(governingDocuments.filter(({ author, reviewer }) => author === reviewer)).toEqual([]);
});

test('each document has sections with numbers of their own', () => {
  for (const { key, sections } of governingDocuments) {
    expect(sections.length, key).toBeGreaterThanOrEqual(2);
    expect(new Set(sections.map(({ number }) => number)).size, key).toBe(sections.length);
  }
});

test('140 units were assessed in 2019: 130 met, ten gaps', () => {
  expect(new Set(assessment2019.map(({ refId }) => refId)).size).toBe(140);
  expect(assessment2019).toHaveLength(140);
  expect(met).toHaveLength(130);
  expect(gaps).toHaveLength(10);
});

test('26 of the units are clauses and 114 are safeguards', () => {
  const safeguards = assessment2019.filter(({ refId }) => refId.startsWith('A.'));
  expect(safeguards).toHaveLength(114);
});

test('every met requirement is traced to a section', () => {
  expect(met.filter(({ documents }) => documents.length === 0)).toEqual([]);
});

test('every trace leads to a section that exists, of a document in force when the assessment was made', () => {
  for (const { refId, documents } of assessment2019) {
    for (const trace of documents) {
      const document = byKey.get(trace.document);
      expect(
        document?.sections.map(({ number }) => number),
        `${refId} → ${trace.document}`,
      ).toContain(trace.section);
      expect(document && document.validFrom <= assessedOn2019, `${refId} → ${trace.document}`).toBe(true);
    }
  }
});

test('every document but three meets a requirement', () => {
  const used = new Set(met.flatMap(({ documents }) => documents.map(({ document }) => document)));
  const unused = governingDocuments.filter(({ key }) => !used.has(key)).map(({ key }) => key);
  expect(unused).toEqual(['dental-identity', 'dpia-template', 'campaign-instruction']);
});

test('every gap is explained, and a few have no document at all', () => {
  expect(gaps.filter(({ note }) => !note)).toEqual([]);
  expect(gaps.filter(({ documents }) => documents.length === 0).map(({ refId }) => refId)).toEqual([
    '8.2',
    'A.12.4.3',
    'A.15.1.3',
    'A.18.2.3',
  ]);
});

test.runIf(existsSync(standard))('the assessed units are those of the built-in library', () => {
  const Library = z.object({
    urn: z.string(),
    nodes: z.array(z.object({ refId: z.string(), assessable: z.boolean() })),
  });
  const { urn, nodes } = Library.parse(parse(readFileSync(standard, 'utf8')));
  const units = nodes.filter(({ assessable }) => assessable).map(({ refId }) => refId);
  expect(assessedFramework2019).toBe(urn);
  expect(assessment2019.map(({ refId }) => refId).toSorted()).toEqual(units.toSorted());
});

test('each safeguard serves assessed requirements, and what shows it was collected before it ran out', () => {
  const assessed = new Set(assessment2019.map(({ refId }) => refId));
  expect(new Set(safeguards.map(({ number }) => number)).size).toBe(safeguards.length);
  for (const { number, requirements, evidence, checkedOn, nextCheckOn } of safeguards) {
    expect(
      requirements.filter((refId) => !assessed.has(refId)),
      number,
    ).toEqual([]);
    expect((checkedOn ?? '') < nextCheckOn, number).toBe(true);
    for (const { collectedOn, validUntil } of evidence) expect(collectedOn < (validUntil ?? '9'), number).toBe(true);
  }
});
