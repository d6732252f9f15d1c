import { fill, type Language, type Text } from '../../../shared/text.ts';
import type { ReportField, ReportOutput } from '../contract/report-output.ts';
import { words } from './words.ts';

type Shown = Pick<ReportOutput, 'title' | 'exercise' | 'sections' | 'letter'>;

/** A field's answer as it is shown: what is known, that it is not known yet and until when, or that it does not apply. */
export function answerOf({ state, value, dueOn }: ReportField, language: Language): string {
  if (state === 'known') return value[language];
  if (state === 'notApplicable') return words.notApplicable[language];
  return dueOn ? fill(words.dueOn[language], { day: dueOn }) : words.unknown[language];
}

/** The whole report as plain text: to copy, and to keep as what was sent. */
export const plainText = (report: Shown): Text => ({ sv: textIn('sv', report), en: textIn('en', report) });

function textIn(language: Language, { title, exercise, sections, letter }: Shown): string {
  const head = [...(exercise ? [words.exerciseLine[language]] : []), title[language]];
  if (letter) return [...head, letter[language]].join('\n\n');
  const parts = sections.map(({ title: heading, fields }) => {
    const told = fields.filter(({ state }) => state !== 'notApplicable').map((field) => fieldLine(field, language));
    return [heading[language].toLocaleUpperCase(language), ...told].join('\n');
  });
  return [...head, ...parts].join('\n\n');
}

function fieldLine(field: ReportField, language: Language): string {
  const label = field.label[language];
  const numbered = field.number ? `${field.number}. ${label}` : label;
  return `${numbered}${/[?!.]$/.test(label) ? '' : ':'} ${answerOf(field, language)}`;
}
