import { expect, test } from 'vitest';
import { placesOf } from './find.ts';

test('a word is found in small and capital letters, å is not a', () => {
  expect(placesOf('Åtkomst ges efter behov. ÅTKOMST dras in.', 'åtkomst')).toEqual([0, 25]);
  expect(placesOf('Atkomst', 'åtkomst')).toEqual([]);
});

test('a single letter is not sought', () => {
  expect(placesOf('aaa', 'a')).toEqual([]);
  expect(placesOf('aaa', ' ')).toEqual([]);
});

test('a line break in the text counts as a space', () => {
  expect(placesOf('två\nord', 'två ord')).toEqual([0]);
});
