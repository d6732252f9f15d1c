import type { Text } from '../../shared/text.ts';
import type { Search } from '../address.ts';
import type { ChoiceSource } from '../form/choices.ts';

type Named = {
  /** Key in the endpoint's query and in the address. */
  name: string;
  label: Text;
  /** How the chip reads with `{value}` filled: "förfaller före {value}". Default the value alone. */
  phrase?: Text;
};

/** A filter of a register: fixed values, a record searched for, a day, or simply on. */
export type Filter =
  | (Named & { kind: 'choice'; options: readonly { value: string; label: Text }[] })
  | (Named & { kind: 'record'; search: ChoiceSource })
  | (Named & { kind: 'day' })
  | (Named & { kind: 'flag' });

/** What a register asks the server for: filters, `q` and `sort`; the same words stand in the address. */
export type Asked = Record<string, string>;

const first = (value: Search[string]): string => [value ?? ''].flat()[0] ?? '';

/** The filters in force, with their values, in the register's order. */
export function inForce(search: Search, filters: readonly Filter[]): { filter: Filter; value: string }[] {
  return filters.map((filter) => ({ filter, value: first(search[filter.name]) })).filter(({ value }) => value !== '');
}

/** What to ask for: only known names, so that a stray word in the address asks nothing. `usualSort` when none is given. */
export function askedFor(search: Search, filters: readonly Filter[], usualSort: string): Asked {
  const chosen = inForce(search, filters).map(({ filter, value }) => [filter.name, value]);
  const q = first(search.q);
  return { ...Object.fromEntries(chosen), ...(q ? { q } : {}), sort: first(search.sort) || usualSort };
}

/** Changes that remove all filters and the words searched for. */
export const cleared = (filters: readonly Filter[]): Search =>
  Object.fromEntries([...filters.map(({ name }) => name), 'q'].map((name) => [name, undefined]));

/** The next sorting when a head is pressed: up, down, then back. `-` sorts down. */
export function nextSort(current: string, key: string, usual: string): string {
  if (current === key) return `-${key}`;
  return current === `-${key}` && usual !== current ? usual : key;
}
