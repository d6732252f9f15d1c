import { expect, test } from 'vitest';
import { hitsByChapter, numbered, type Part, shownHeadings } from './part.ts';

const part = (anchor: string, depth: number): Part => ({
  anchor,
  depth,
  number: '',
  heading: anchor,
  html: '',
  letters: 0,
});

test('a heading keeps its own number apart from its words', () => {
  expect(numbered('4.2 Ansvar för loggar')).toEqual(['4.2', 'Ansvar för loggar']);
  expect(numbered('3. Syfte')).toEqual(['3', 'Syfte']);
  expect(numbered('Syfte')).toEqual(['', 'Syfte']);
  expect(numbered('2021')).toEqual(['', '2021']);
});

test('deeper headings are shown only around where one reads', () => {
  const parts = [part('', 0), part('a', 1), part('b', 2), part('c', 3), part('d', 3), part('e', 2), part('f', 3)];
  const names = (current: string) => shownHeadings(parts, current).map(({ anchor }) => anchor);
  expect(names('')).toEqual(['a', 'b', 'e']);
  expect(names('b')).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(names('d')).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(names('f')).toEqual(['a', 'b', 'e', 'f']);
});

test('hits in deeper parts are counted under their chapter', () => {
  const parts = [part('', 0), part('a', 1), part('b', 2), part('c', 3), part('d', 3), part('e', 2)];
  const counts = new Map(Object.entries({ '': 1, c: 2, d: 1, e: 1 }));
  const told = hitsByChapter(parts, counts).map(({ chapter, count, first }) => [chapter.anchor, count, first]);
  expect(told).toEqual([
    ['', 1, ''],
    ['b', 3, 'c'],
    ['e', 1, 'e'],
  ]);
});
