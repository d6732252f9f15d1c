import { expect, test } from 'vitest';
import { type CompareBlock, stretches } from './compare.ts';

const block = (what: CompareBlock['what']): CompareBlock => ({ what, kind: 'paragraph', depth: 0, parts: [] });
const shape = (whats: CompareBlock['what'][]) =>
  stretches(whats.map(block)).map(({ folded, blocks }) => (folded ? -blocks.length : blocks.length));

test('what did not change is folded away but for one block beside each change', () => {
  expect(shape(['unchanged', 'unchanged', 'unchanged', 'changed', 'unchanged', 'unchanged', 'unchanged'])).toEqual([
    -2, 3, -2,
  ]);
});

test('a single block is not worth folding', () => {
  expect(shape(['unchanged', 'unchanged', 'added'])).toEqual([1, 2]);
});

test('two texts alike are one fold', () => {
  expect(shape(['unchanged', 'unchanged'])).toEqual([-2]);
});
