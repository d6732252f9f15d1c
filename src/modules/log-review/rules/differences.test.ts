import { describe, expect, test } from 'vitest';
import { frameDifferences, itemDifferences } from './differences.ts';

const place = { sv: 'Avdelning 3, förklarade', en: 'Ward 3, explained' };
const frame = (parts: { key?: string; events?: number; root?: string } = {}) => ({
  key: 'a',
  place,
  events: 10,
  root: 'x',
  ...parts,
});

describe('a frame found again', () => {
  test('says nothing when it is the same', () => expect(frameDifferences([frame()], [frame()])).toEqual([]));
  test.each([
    [[frame()], [frame({ events: 11 })], 'Avdelning 3, förklarade: urvalsramen hade 10 åtkomster och har nu 11.'],
    [[frame()], [frame({ root: 'y' })], 'Avdelning 3, förklarade: lika många åtkomster som förut, men inte samma.'],
    [[frame()], [], 'Avdelning 3, förklarade: finns inte längre i urvalsramen.'],
    [[], [frame()], 'Avdelning 3, förklarade: fanns inte i urvalsramen när den frystes.'],
  ])('says what differs (%#)', (stored, found, expected) =>
    expect(frameDifferences(stored, found).map(({ sv }) => sv)).toEqual([expected]),
  );
});

test('items found again are counted both ways', () => {
  const said = itemDifferences(new Set(['a', 'b']), new Set(['b', 'c', 'd'])).map(({ en }) => en);
  expect(said).toEqual([
    '1 of what was reviewed is not drawn when the sample is made again.',
    '2 that are drawn when the sample is made again were not in the review.',
  ]);
});
