import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './address.ts';

test('the search part of an address is plain words both ways', () => {
  const text = '?kind=policy&unit=a&unit=b&q=1+2';
  expect(parseSearch(text)).toEqual({ kind: 'policy', unit: ['a', 'b'], q: '1 2' });
  expect(stringifySearch(parseSearch(text))).toBe(text);
});

test('empty values leave no trace in the address', () => {
  expect(stringifySearch({ q: '', kind: undefined, late: null })).toBe('');
});
