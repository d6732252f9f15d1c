import { expect, test } from 'vitest';
import { surname, surnameCount } from './surnames.ts';

test('no two ranks share a surname', () => {
  const all = Array.from({ length: surnameCount }, (_, rank) => surname(rank));
  expect(new Set(all).size).toBe(surnameCount);
  expect(all.every((name) => /^[A-ZÅÄÖ][a-zåäö]+(-[A-ZÅÄÖ][a-zåäö]+)?$/.test(name))).toBe(true);
});
