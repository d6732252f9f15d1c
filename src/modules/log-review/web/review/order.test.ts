import { describe, expect, it } from 'vitest';
import type { EmployeeItems, ReviewItem } from '../../contract/item.ts';
import { gathered, itemsOf, neighbour, nextUndecided } from './order.ts';

const anItem = (id: string, decision: ReviewItem['decision'] = null) =>
  ({ id, decision, question: null }) as ReviewItem;
const anEmployee = (userHsa: string, ...items: ReviewItem[]) => ({ userHsa, items }) as EmployeeItems;

describe('the accesses of a review', () => {
  it('stand together under the employee though they came in two parts', () => {
    const parts = [anEmployee('A', anItem('1')), anEmployee('B', anItem('2')), anEmployee('B', anItem('3'))];
    const employees = gathered(parts);
    expect(employees.map(({ userHsa }) => userHsa)).toEqual(['A', 'B']);
    expect(itemsOf(employees).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });
});

describe('the next access to judge', () => {
  const items = [anItem('1'), anItem('2', 'justified'), anItem('3'), anItem('4', 'unclear')];

  it('is the first one after that is not judged', () => {
    expect(nextUndecided(items, '1')?.id).toBe('3');
  });

  it('is one passed over before when none is left after', () => {
    expect(nextUndecided(items, '3')?.id).toBe('1');
  });

  it('is one where the employee has yet to answer only when all others are judged', () => {
    const asked = { ...anItem('2'), question: { status: 'asked' } } as ReviewItem;
    expect(nextUndecided([anItem('1'), asked, anItem('3')], '1')?.id).toBe('3');
    expect(nextUndecided([anItem('1', 'justified'), asked, anItem('3', 'unclear')], '3')?.id).toBe('2');
  });

  it('is nothing when only the one at hand is left', () => {
    expect(nextUndecided([anItem('1', 'justified'), anItem('2')], '2')).toBeUndefined();
  });
});

describe('moving by keys', () => {
  const items = [anItem('1'), anItem('2'), anItem('3')];

  it('begins at the first and never leaves the ends', () => {
    expect(neighbour(items, null, 1)?.id).toBe('1');
    expect(neighbour(items, '1', -1)?.id).toBe('1');
    expect(neighbour(items, '3', 1)?.id).toBe('3');
    expect(neighbour(items, '2', 1)?.id).toBe('3');
  });
});
