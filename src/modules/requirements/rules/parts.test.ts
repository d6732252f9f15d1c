import { expect, test } from 'vitest';
import { partsOf, type TreeNode } from './parts.ts';

const tree = (...pairs: [string, string | null][]): TreeNode[] => pairs.map(([id, parentId]) => ({ id, parentId }));
const parts = (nodes: TreeNode[], ...ids: string[]) =>
  Object.fromEntries(
    partsOf(
      nodes,
      nodes.filter(({ id }) => ids.includes(id)),
    ),
  );

test('the parts of a framework are its topmost headings', () => {
  const nodes = tree(['6', null], ['6.1', '6'], ['6.1.1', '6.1'], ['6.2', '6'], ['A', null], ['A.1', 'A'], ['0', null]);
  expect(parts(nodes, '6.1.1', '6.2', 'A.1', '0')).toEqual({ '6.1.1': '6', '6.2': '6', 'A.1': 'A', '0': null });
});

test('where one heading holds everything, the parts are those beneath it', () => {
  const nodes = tree(['2', null], ['2:1', '2'], ['2:1.1', '2:1'], ['2:3', '2'], ['2:3.1', '2:3'], ['2:4', '2']);
  expect(parts(nodes, '2:1.1', '2:3.1', '2:4')).toEqual({ '2:1.1': '2:1', '2:3.1': '2:3', '2:4': null });
});

test('a framework without headings, or with a single requirement, has one part', () => {
  expect(parts(tree(['a', null], ['b', null]), 'a', 'b')).toEqual({ a: null, b: null });
  expect(parts(tree(['1', null], ['1.1', '1']), '1.1')).toEqual({ '1.1': '1' });
});
