import type { EmployeeItems, ReviewItem } from '../../contract/item.ts';
import type { Decided, Review } from '../../contract/review.ts';

/** An employee's part may end on one page of items and go on at the next: put together under the one name. */
export function gathered(parts: readonly EmployeeItems[]): EmployeeItems[] {
  const byUser = new Map<string, EmployeeItems>();
  for (const part of parts) {
    const before = byUser.get(part.userHsa);
    byUser.set(part.userHsa, before ? { ...before, items: [...before.items, ...part.items] } : part);
  }
  return [...byUser.values()];
}

/** Every item in the order they stand on the page. */
export const itemsOf = (employees: readonly EmployeeItems[]): ReviewItem[] => employees.flatMap(({ items }) => items);

export const isUndecided = ({ decision }: Pick<ReviewItem, 'decision'>): boolean => decision === null;

const awaitsAnswer = ({ question }: Pick<ReviewItem, 'question'>): boolean => question?.status === 'asked';

/**
 * The next item to judge after the one at hand, from the beginning again when there is none after. Those where the employee has
 * not answered yet come last, however they stand.
 */
export function nextUndecided(items: readonly ReviewItem[], after: string | null): ReviewItem | undefined {
  const place = items.findIndex(({ id }) => id === after);
  const onwards = [...items.slice(place + 1), ...items.slice(0, Math.max(place, 0))].filter(isUndecided);
  return onwards.find((item) => !awaitsAnswer(item)) ?? onwards[0];
}

/** The item so many steps from the one at hand, never beyond the ends; the first when none is at hand. */
export function neighbour(items: readonly ReviewItem[], from: string | null, step: 1 | -1): ReviewItem | undefined {
  const place = items.findIndex(({ id }) => id === from);
  if (place < 0) return items[0];
  return items[Math.min(Math.max(place + step, 0), items.length - 1)];
}

/** The review after a decision: counts from the server, the items decided in their places. */
export function withDecided<P extends Review>(review: P, { review: head, items }: Decided): P {
  const changed = new Map(items.map((item) => [item.id, item]));
  const employees = review.employees.map((one) => ({
    ...one,
    items: one.items.map((item) => changed.get(item.id) ?? item),
  }));
  return { ...review, ...head, employees };
}
