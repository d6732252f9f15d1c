import { showNumber } from '../../../../shared/date.ts';
import type { Language } from '../../../../shared/text.ts';
import type { Goal, PlanRow } from '../../contract/plan.ts';

/** `2021–2026`, or a single year. */
export const yearsOf = ({ firstYear, lastYear }: Pick<PlanRow, 'firstYear' | 'lastYear'>): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;

/** A value of a goal's measure, with one decimal at most, and its unit. */
export const measured = (value: number, { unitOfMeasure }: Pick<Goal, 'unitOfMeasure'>, language: Language): string =>
  [showNumber(Math.round(value * 10) / 10, language), unitOfMeasure].filter(Boolean).join('\u00a0');
