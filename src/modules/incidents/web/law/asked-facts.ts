import type { Facts } from '../../contract/facts.ts';
import type { Condition } from '../../contract/law.ts';
import { factNames } from '../../texts/facts.ts';

const numbers = ['persons', 'records', 'hoursLimited', 'fallbackHours', 'costSharePercent'];
const lists = ['groups', 'dataKinds'];
/** Facts in free words, and moments, which no condition asks of. */
const untold = new Set<keyof Facts>([
  'what',
  'where',
  'howFound',
  'began',
  'noticed',
  'ended',
  'consequence',
  'consequences',
  'causeText',
  'indicators',
  'measuresTaken',
  'measuresPlanned',
  'processorName',
  'controllerName',
  'service',
  'personsInformedAt',
  'whyNotInformed',
  'secrecyWishes',
]);

/** Facts a condition may ask of. */
export const askedFacts: readonly string[] = [
  'happenedOn',
  ...(Object.keys(factNames) as (keyof Facts)[]).filter((fact) => !untold.has(fact)),
];

/** How a fact is asked of: a day, a number, or values of which one is enough. */
export function waysToAsk(fact: string): 'day' | 'number' | 'list' | 'choice' {
  if (fact === 'happenedOn') return 'day';
  if (numbers.includes(fact)) return 'number';
  return lists.includes(fact) ? 'list' : 'choice';
}

/** A condition on a fact before it is filled in. */
export function blankCondition(fact: string): Condition {
  switch (waysToAsk(fact)) {
    case 'day':
      return { fact, is: 'from', value: '' };
    case 'number':
      return { fact, is: 'atLeast', value: 1 };
    case 'list':
      return { fact, is: 'containsAny', values: [] };
    default:
      return { fact, is: 'oneOf', values: [] };
  }
}

/** The values a condition asks for; one that asks for a single value asks for a list of one. */
export const valuesOf = (condition: Condition): string[] => {
  if ('values' in condition) return condition.values;
  return condition.is === 'equal' && condition.value !== '' ? [condition.value] : [];
};

/** The same condition asking for other values. */
export function withValues({ fact }: Condition, values: string[]): Condition {
  if (waysToAsk(fact) === 'list') return { fact, is: 'containsAny', values };
  const [only] = values;
  return values.length === 1 && only ? { fact, is: 'equal', value: only } : { fact, is: 'oneOf', values };
}
