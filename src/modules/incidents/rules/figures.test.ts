import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, guardedMedian, guardedOne } from './figures.ts';

test('fewer than five of a part of the region are told as few, none and five as they are', () => {
  expect([0, 1, 4, 5, 12].map(guardedOne)).toEqual([0, 'few', 'few', 5, 12]);
});

test('a single small number beside its sum hides the next smallest', () => {
  expect(guarded([9, 3, 7, 0])).toEqual([9, 'few', 'hidden', 0]);
  expect(guarded([2, 3, 7])).toEqual(['few', 'few', 7]);
  expect(guarded([3, 0])).toEqual(['few', 0]);
});

test('no number from one to four is ever told, nor given away by the sum of the others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 8 }), (values) => {
      const told = guarded(values);
      const untold = told.filter((one) => typeof one === 'string').length;
      const others = values.filter((value) => value > 0).length;
      expect(told.every((one, place) => typeof one === 'string' || one === values[place])).toBe(true);
      expect(
        told.every((one, place) => (one === 'few') === (Number(values[place]) > 0 && Number(values[place]) < 5)),
      ).toBe(true);
      if (untold === 1) expect(others).toBe(1);
    }),
  );
});

test('a median of fewer than five is not told', () => {
  expect(guardedMedian(12, 4)).toBeNull();
  expect(guardedMedian(12, 5)).toBe(12);
});
