import { expect, test } from 'vitest';
import { reasons } from './reasons.ts';

test('every explanation has a name of its own, in both languages', () => {
  const names = Object.values(reasons).map(({ name }) => name);
  for (const language of ['sv', 'en'] as const)
    expect(new Set(names.map((name) => name[language])).size).toBe(names.length);
});
