import type { Text } from '../../../shared/text.ts';
import type { SurfSeen } from '../contract/item.ts';
import { counted } from './said.ts';

const who = { employee: { sv: 'Medarbetaren', en: 'The employee' }, you: { sv: 'Du', en: 'You' } };

/** What was seen of web traffic: a category and counts, never an address. Source: S0:94; S3:446–448. */
export function surfSeen({ category, requests, blocked, days, limit }: SurfSeen, subject: 'employee' | 'you'): Text {
  const stoppedSv = blocked > 0 ? `, varav ${blocked} stoppades` : '';
  const stoppedEn = blocked > 0 ? `, of which ${blocked} were stopped` : '';
  return {
    sv: `${who[subject].sv} gjorde ${requests} anrop till kategorin ${category} under ${counted(days, 'dag', 'dagar')}${stoppedSv}. Regionen frågar från ${limit} anrop i månaden.`,
    en: `${who[subject].en} made ${requests} requests to the category ${category} on ${counted(days, 'day', 'days')}${stoppedEn}. The region asks from ${limit} requests a month.`,
  };
}

export const surfColumns = ['user_hsa', 'unit_hsa', 'category', 'requests', 'blocked', 'day'] as const;
export type SurfColumn = (typeof surfColumns)[number];

/** The columns of a file that are not among those allowed, or missing. A file that tells more than it may is refused whole. */
export function wrongColumns(headings: readonly string[]): { more: string[]; missing: SurfColumn[] } {
  const names = headings.map((heading) => heading.trim().toLowerCase());
  return {
    more: names.filter((name) => !surfColumns.some((column) => column === name)),
    missing: surfColumns.filter((column) => !names.includes(column)),
  };
}

const CATEGORY = /^[\p{L}\p{N}][\p{L}\p{N} &/_-]{0,59}$/u;
/** Whether a word is a category: one with a dot, a colon or a question mark may be an address. */
export const isCategory = (word: string): boolean => CATEGORY.test(word);

/** Fewer people than this are never told of a unit. */
export const fewestPeople = 5;
/** A figure of so many people, or null where they are too few to be told. */
export const guarded = (value: number, people: number): number | null => (people < fewestPeople ? null : value);
/** How many of them did something, or null where either are too few; nobody can be told from nought. */
export const guardedCount = (count: number, people: number): number | null =>
  count > 0 && count < fewestPeople ? null : guarded(count, people);
