import { expect, test } from 'vitest';
import { isNumbered, listLevel } from './rich-paste.ts';

test('a list paragraph of a word processor tells its depth', () => {
  expect(listLevel('margin-left:54pt;text-indent:-18pt;mso-list:l0 level2 lfo1')).toBe(2);
  expect(listLevel('mso-list:l3 level1 lfo2;tab-stops:list 36pt')).toBe(1);
  expect(listLevel('margin-left:36pt')).toBeNull();
});

test('marks that count make a numbered list', () => {
  for (const mark of ['1.   ', 'a) ', 'iv.', '2.1. ', '(3) ']) expect(isNumbered(mark)).toBe(true);
  for (const mark of ['·  ', '–', 'o   ', '']) expect(isNumbered(mark)).toBe(false);
});
