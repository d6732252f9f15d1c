import { expect, test } from 'vitest';
import { guarded, guardedCount, isCategory, surfSeen, wrongColumns } from './surf.ts';

test('a file that tells addresses, hosts or titles is refused', () => {
  const allowed = ['user_hsa', 'unit_hsa', 'category', 'requests', 'blocked', 'day'];
  expect(wrongColumns(allowed)).toEqual({ more: [], missing: [] });
  expect(wrongColumns([...allowed, 'URL', 'title'])).toEqual({ more: ['url', 'title'], missing: [] });
  expect(wrongColumns(['user_hsa', 'day'])).toEqual({
    more: [],
    missing: ['unit_hsa', 'category', 'requests', 'blocked'],
  });
});

test('a category is a word and never an address', () => {
  for (const word of ['Spel', 'Sociala medier', 'Streaming/TV', 'Okänd kategori']) expect(isCategory(word)).toBe(true);
  for (const word of ['', 'example.org', 'https://x', 'a?b', 'x'.repeat(61)]) expect(isCategory(word)).toBe(false);
});

test('figures of fewer than five people are not told', () => {
  expect([guarded(900, 4), guarded(900, 5)]).toEqual([null, 900]);
});

test('that fewer than five of them passed a limit is not told either, that none did is', () => {
  expect([guardedCount(0, 9), guardedCount(1, 9), guardedCount(5, 9), guardedCount(0, 4)]).toEqual([0, null, 5, null]);
});

test('what was seen is told in counts', () => {
  expect(surfSeen({ category: 'Spel', requests: 1240, blocked: 0, days: 1, limit: 1000 }, 'employee').sv).toBe(
    'Medarbetaren gjorde 1240 anrop till kategorin Spel under 1 dag. Regionen frågar från 1000 anrop i månaden.',
  );
  expect(surfSeen({ category: 'Spel', requests: 1240, blocked: 3, days: 2, limit: 1000 }, 'you').en).toBe(
    'You made 1240 requests to the category Spel on 2 days, of which 3 were stopped. The region asks from 1000 requests a month.',
  );
});
