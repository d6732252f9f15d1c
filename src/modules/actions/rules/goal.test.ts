import { describe, expect, test } from 'vitest';
import { expectedOn, holding, type Line, shareGone, standingOf } from './goal.ts';

const up: Line = { direction: 'up', baseline: 40, baselineOn: '2021-01-01', target: 90, targetOn: '2026-01-01' };
const down: Line = { direction: 'down', baseline: 12, baselineOn: '2021-01-01', target: 0, targetOn: '2023-01-01' };
const at = (holdsOn: string, value: number) => ({ holdsOn, value });

describe('the line to the target', () => {
  test.each([
    ['before the baseline lies at it', up, '2020-06-01', 40],
    ['on the baseline day lies at it', up, '2021-01-01', 40],
    ['midway lies in the middle', down, '2022-01-01', 6],
    ['on the target day lies at the target', up, '2026-01-01', 90],
    ['after it stays there', up, '2030-01-01', 90],
  ])('%s', (_, line, day, value) => expect(expectedOn(line, day)).toBeCloseTo(value, 1));
});

describe('how a goal stands', () => {
  test.each([
    ['with nothing read', up, [], '2022-01-01', 'unmeasured'],
    ['ahead of a rising line', up, [at('2022-01-01', 55)], '2022-02-01', 'onTrack'],
    ['exactly on the line', down, [at('2022-01-01', 6)], '2022-02-01', 'onTrack'],
    ['below a rising line', up, [at('2023-01-01', 50)], '2023-02-01', 'behind'],
    ['above a falling line', down, [at('2022-01-01', 8)], '2022-02-01', 'behind'],
    ['at a rising target before its day', up, [at('2023-01-01', 90)], '2023-02-01', 'reached'],
    ['past a falling target', down, [at('2022-06-01', -1)], '2022-07-01', 'reached'],
    ['reached once and lost again', up, [at('2023-01-01', 92), at('2024-01-01', 60)], '2024-02-01', 'behind'],
    ['unreached when the day has passed', up, [at('2025-12-01', 89)], '2026-01-02', 'missed'],
    ['unreached on the day itself', up, [at('2025-12-31', 89)], '2026-01-01', 'behind'],
    ['never read when the day has passed', up, [], '2026-01-02', 'missed'],
    ['reached late still is reached', down, [at('2024-05-01', 0)], '2024-06-01', 'reached'],
    [
      'a reading for a day to come does not count',
      up,
      [at('2022-01-01', 55), at('2025-01-01', 95)],
      '2022-02-01',
      'onTrack',
    ],
    ['an old reading is judged by its own day', up, [at('2021-07-01', 45)], '2025-06-01', 'onTrack'],
  ] as const)('%s', (_, line, readings, today, status) => expect(standingOf(line, readings, today)).toBe(status));
});

describe('readings', () => {
  const reading = (id: string, holdsOn: string, correctsId: string | null = null, recordedAt = holdsOn) => ({
    id,
    holdsOn,
    correctsId,
    recordedAt,
  });

  test('that a later one corrects no longer hold, however often it is corrected', () => {
    const all = [reading('a', '2022-01-01'), reading('b', '2022-01-01', 'a'), reading('c', '2022-01-01', 'b')];
    expect(holding(all).map(({ id }) => id)).toEqual(['c']);
  });

  test('hold by the day they are for, not by when they were written down', () => {
    const all = [reading('new', '2023-01-01', null, '2023-01-02'), reading('old', '2022-01-01', null, '2024-01-01')];
    expect(holding(all).map(({ id }) => id)).toEqual(['old', 'new']);
  });

  test('tell the share of the way that is gone, also backwards and beyond', () => {
    expect([shareGone(up, 65), shareGone(down, 3), shareGone(up, 30), shareGone(up, 100)]).toEqual([50, 75, -20, 120]);
  });
});
