import { describe, expect, test } from 'vitest';
import { Draw } from './draw.ts';
import { Threefry } from './threefry.ts';

const hex = ({ a, b }: Threefry) => [a, b].map((word) => word.toString(16).padStart(8, '0')).join(' ');

describe('threefry', () => {
  test.each([
    [0, 0, 0, 0, '6b200159 99ba4efe'],
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, '1cb996fc bb002be7'],
    [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3, 'c4923a9c 483df7a0'],
  ])('gives the published answer for key %i %i and counter %i %i', (key0, key1, counter0, counter1, answer) => {
    expect(hex(new Threefry(key0, key1).at(counter0, counter1))).toBe(answer);
  });

  test('a draw does not depend on earlier draws', () => {
    const draw = new Draw(7, 1);
    const first = draw.unit(5, 3);
    draw.at(9, 9);
    expect(draw.unit(5, 3)).toBe(first);
  });

  test('draws spread evenly', () => {
    const draw = new Draw(1, 2);
    const tenths = new Map<number, number>();
    for (let entity = 0; entity < 100_000; entity++) {
      const tenth = draw.below(10, entity);
      tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
    }
    expect(tenths.size).toBe(10);
    for (const count of tenths.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});
