import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentStatus } from '../contract/words.ts';
import { canonical } from './canonical.ts';
import { type Compared, compare } from './comparison.ts';
import { isExpired } from './evidence.ts';
import { isSelected } from './selection.ts';
import { isBroken, traceState } from './trace-state.ts';
import { planUpgrade } from './upgrade.ts';

const node = (nodeId: string, status: AssessmentStatus): Compared => ({ nodeId, refId: nodeId, name: nodeId, status });

describe('two assessments compared', () => {
  test.each([
    ['notMet', 'partly', 'better'],
    ['partly', 'met', 'better'],
    ['met', 'partly', 'worse'],
    ['notAssessed', 'met', 'better'],
    ['notAssessed', 'notMet', 'changed'],
    ['met', 'notAssessed', 'worse'],
    ['met', 'notApplicable', 'changed'],
    ['notApplicable', 'notMet', 'changed'],
  ] as const)('from %s to %s is %s', (before, after, what) => {
    expect(compare([node('a', before)], [node('a', after)]).differences).toMatchObject([{ what, before, after }]);
  });

  test('tell what is new and what is retired, and count what is alike', () => {
    const { differences, unchanged } = compare(
      [node('a', 'met'), node('b', 'met')],
      [node('a', 'met'), node('c', 'notMet')],
    );
    expect(unchanged).toBe(1);
    expect(differences).toMatchObject([
      { nodeId: 'c', what: 'new', before: null, after: 'notMet' },
      { nodeId: 'b', what: 'retired', before: 'met', after: null },
    ]);
  });
});

describe('an upgrade', () => {
  const stored = [
    { urn: 'a', print: '1', retired: false },
    { urn: 'b', print: '1', retired: false },
    { urn: 'c', print: '1', retired: true },
    { urn: 'd', print: '1', retired: true },
  ];

  test('keeps what is alike, changes what differs, retires what is gone and brings back what had been', () => {
    const file = [
      { urn: 'a', print: '2' },
      { urn: 'c', print: '1' },
      { urn: 'e', print: '1' },
    ];
    expect(planUpgrade(stored, file)).toEqual({ added: ['e'], changed: ['a', 'c'], kept: [], retired: ['b'] });
  });

  test('places every requirement of the file once', () => {
    const print = fc.record({ urn: fc.string(), print: fc.string() });
    const unique = (nodes: { urn: string; print: string }[]) => [
      ...new Map(nodes.map((one) => [one.urn, one])).values(),
    ];
    fc.assert(
      fc.property(fc.array(print), fc.array(print), (before, after) => {
        const file = unique(after);
        const { added, changed, kept, retired } = planUpgrade(
          unique(before).map((one) => ({ ...one, retired: false })),
          file,
        );
        expect([...added, ...changed, ...kept].sort()).toEqual(file.map(({ urn }) => urn).sort());
        expect(retired.some((urn) => file.some((one) => one.urn === urn))).toBe(false);
      }),
    );
  });
});

describe('a trace', () => {
  test.each([
    [1, { status: 'inForce', versionNumber: 1 }, 'holds'],
    [1, { status: 'inForce', versionNumber: 2 }, 'newerVersion'],
    [null, { status: 'inForce', versionNumber: 1 }, 'newerVersion'],
    [1, { status: 'withdrawn', versionNumber: 1 }, 'withdrawn'],
    [null, { status: 'draft', versionNumber: null }, 'notInForce'],
    [1, undefined, 'hidden'],
  ] as const)('to version %s of %o is: %s', (traced, document, state) => {
    expect(traceState(traced, document)).toBe(state);
  });

  test('has to be looked at again when its document is withdrawn or has changed', () => {
    expect((['holds', 'newerVersion', 'notInForce', 'withdrawn', 'hidden'] as const).filter(isBroken)).toEqual([
      'newerVersion',
      'withdrawn',
    ]);
  });
});

test('evidence shows something through its last valid day, unless it is withdrawn', () => {
  expect(isExpired({ validUntil: '2026-11-21', withdrawnOn: null }, '2026-11-21')).toBe(false);
  expect(isExpired({ validUntil: '2026-11-20', withdrawnOn: null }, '2026-11-21')).toBe(true);
  expect(isExpired({ validUntil: null, withdrawnOn: '2026-11-21' }, '2026-11-21')).toBe(true);
});

test('a unit is measured by the groups it chose, and by what belongs to none', () => {
  expect(isSelected(['a'], null)).toBe(true);
  expect(isSelected([], ['b'])).toBe(true);
  expect(isSelected(['a', 'b'], ['b'])).toBe(true);
  expect(isSelected(['a'], [])).toBe(false);
});

test('the same content is the same text, whatever order its keys come in', () => {
  expect(canonical({ b: [{ d: 1, c: 2 }], a: 'å' })).toBe(canonical({ a: 'å', b: [{ c: 2, d: 1 }] }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});
