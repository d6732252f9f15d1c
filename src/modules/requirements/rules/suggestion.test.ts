import { describe, expect, test } from 'vitest';
import type { AssessmentStatus, MappingRelation } from '../contract/words.ts';
import { type Edge, neighbours, suggestionFor } from './suggestion.ts';

const edge = (fromId: string, toId: string, relation: MappingRelation, strength: number | null = 8): Edge => ({
  fromId,
  toId,
  relation,
  strength,
});
const suggest = (edges: Edge[], statuses: Record<string, AssessmentStatus>, nodeId = 'wanted') =>
  suggestionFor(nodeId, neighbours(edges), new Map(Object.entries(statuses)));

describe('a mapping', () => {
  test('carries any status between requirements that are equal', () => {
    expect(suggest([edge('old', 'wanted', 'equal', 10)], { old: 'partly' })).toMatchObject({
      status: 'partly',
      strength: 10,
    });
  });

  test('carries what is met from a requirement that covers the other wholly, and nothing less', () => {
    expect(suggest([edge('wide', 'wanted', 'superset')], { wide: 'met' })?.status).toBe('met');
    expect(suggest([edge('wide', 'wanted', 'superset')], { wide: 'partly' })).toMatchObject({
      status: null,
      basis: 'partly',
    });
  });

  test('reads the same from either side', () => {
    expect(suggest([edge('wanted', 'wide', 'subset')], { wide: 'met' })?.status).toBe('met');
    expect(suggest([edge('wanted', 'narrow', 'superset')], { narrow: 'met' })?.status).toBeNull();
  });

  test('only flags what merely overlaps', () => {
    expect(suggest([edge('other', 'wanted', 'intersect', 7)], { other: 'met' })).toMatchObject({
      status: null,
      basis: 'met',
      strength: 7,
    });
  });

  test('follows several steps, and the weakest decides', () => {
    const edges = [edge('a', 'wanted', 'equal', 9), edge('b', 'a', 'superset', 6)];
    expect(suggest(edges, { b: 'met' })).toMatchObject({
      status: 'met',
      strength: 6,
      path: [{ nodeId: 'a' }, { nodeId: 'b' }],
    });
    expect(
      suggest([edge('a', 'wanted', 'equal', null), edge('b', 'a', 'equal', 6)], { b: 'met' })?.strength,
    ).toBeNull();
  });

  test('does not go on beyond what does not cover the requirement wholly', () => {
    expect(suggest([edge('a', 'wanted', 'intersect'), edge('b', 'a', 'equal')], { b: 'met' })).toBeUndefined();
    expect(suggest([edge('a', 'wanted', 'equal'), edge('b', 'a', 'intersect')], { b: 'met' })).toBeUndefined();
  });

  test('prefers what gives a status, then the shortest way, then the strongest', () => {
    const edges = [
      edge('near', 'wanted', 'intersect', 10),
      edge('weak', 'wanted', 'equal', 3),
      edge('strong', 'wanted', 'equal', 9),
    ];
    expect(suggest(edges, { near: 'met', weak: 'met', strong: 'partly' })).toMatchObject({
      status: 'partly',
      strength: 9,
    });
  });

  test('ends at three steps, and never in a circle', () => {
    const chain = ['wanted', 'a', 'b', 'c', 'd'];
    const edges = chain.slice(1).map((id, at) => edge(id, chain[at] ?? '', 'equal'));
    expect(suggest(edges, { c: 'met' })?.path).toHaveLength(3);
    expect(suggest(edges, { d: 'met' })).toBeUndefined();
    expect(suggest([edge('a', 'wanted', 'equal'), edge('wanted', 'a', 'equal')], {})).toBeUndefined();
  });

  test('says nothing of what nobody has assessed', () => {
    expect(suggest([edge('a', 'wanted', 'equal')], { a: 'notAssessed' })).toBeUndefined();
  });
});
