import { fill, type Language } from '../../../../shared/text.ts';
import type { StatusCounts } from '../../contract/frameworks.ts';
import { AssessmentStatus } from '../../contract/words.ts';
import { sheetTexts, statusWords } from '../../texts/sheet.ts';

export type Say = (key: keyof typeof sheetTexts, values?: Record<string, unknown>) => string;

/** The words of sheets in one language. */
export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    fill(sheetTexts[key][language], values);

/** `Uppfyllt 130, Delvis uppfyllt 5`: the states that occur. */
export const countsInWords = (counts: StatusCounts, language: Language): string =>
  AssessmentStatus.options
    .filter((status) => counts[status] > 0)
    .map((status) => `${statusWords[status][language]} ${counts[status]}`)
    .join(', ');
