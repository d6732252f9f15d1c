import { timeZone } from '../../../shared/date.ts';
import { type Count, Facts } from '../contract/facts.ts';
import type { Condition } from '../contract/law.ts';

/** Whether a condition holds, fails, or cannot be told since the fact is not known. */
export type Answer = 'yes' | 'no' | 'unknown';

/** The facts a condition may name. */
export const factNames: ReadonlySet<string> = new Set([...Object.keys(Facts.shape), 'happenedOn']);

/** The day in Stockholm it began or, not knowing that, was noticed. Decides which law it falls under. */
export function happenedOn({ began, noticed }: Pick<Facts, 'began' | 'noticed'>): string | null {
  const at = began.at ?? noticed.at;
  return at && Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

const said = (holds: boolean): Answer => (holds ? 'yes' : 'no');
const isCount = (value: unknown): value is Count => typeof value === 'object' && value !== null && 'min' in value;

/** A number known between two ends: sure above the limit, sure not, or not to tell. */
function compared(value: unknown, isOver: (n: number) => boolean): Answer {
  if (typeof value === 'number') return said(isOver(value));
  if (!isCount(value)) return 'unknown';
  if (value.min !== null && isOver(value.min)) return 'yes';
  return value.max !== null && !isOver(value.max) ? 'no' : 'unknown';
}

const among = (value: unknown, wanted: readonly string[]): Answer => {
  if (typeof value !== 'string') return 'unknown';
  if (wanted.includes(value)) return 'yes';
  return value === 'unknown' ? 'unknown' : 'no';
};

function holdsAny(value: unknown, wanted: readonly string[]): Answer {
  if (!Array.isArray(value) || value.length === 0) return 'unknown';
  return said(value.some((one) => wanted.includes(one)));
}

/** Asks one thing of the facts. */
export function ask(condition: Condition, facts: Facts): Answer {
  const value: unknown =
    condition.fact === 'happenedOn' ? happenedOn(facts) : (facts as Record<string, unknown>)[condition.fact];
  switch (condition.is) {
    case 'equal':
      return among(value, [condition.value]);
    case 'oneOf':
      return among(value, condition.values);
    case 'containsAny':
      return holdsAny(value, condition.values);
    case 'over':
      return compared(value, (n) => n > condition.value);
    case 'atLeast':
      return compared(value, (n) => n >= condition.value);
    case 'before':
      return typeof value === 'string' ? said(value < condition.value) : 'unknown';
    default:
      return typeof value === 'string' ? said(value >= condition.value) : 'unknown';
  }
}

/** Whether all conditions hold: one that fails decides, else one that cannot be told. */
export function askAll(conditions: readonly Condition[], facts: Facts): Answer {
  const answers = conditions.map((condition) => ask(condition, facts));
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}
