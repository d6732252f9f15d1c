import type { OscalParam, OscalPart, Properties } from './oscal-shape.ts';

/** Parts about how to assess a control, which are not part of what it requires. */
const assessmentPart = /^assessment/;

/** What people call a part: its label without a class (a class marks other ways to number), else its first label. */
export function labelOf(props: Properties): string {
  const labels = (props ?? []).filter(({ name, value }) => name === 'label' && value !== '');
  return (labels.find((label) => label.class === '') ?? labels[0])?.value ?? '';
}

/** A control that the catalog keeps only to say that it no longer applies. */
export const isWithdrawn = (props: Properties): boolean =>
  (props ?? []).some(({ name, value }) => name === 'status' && value.toLowerCase() === 'withdrawn');

/**
 * The prose of parts as plain text: a paragraph for each part, items with their label and indented by their level.
 * Parameters stand as their label in brackets. How to assess the control is left out.
 */
export function proseOf(parts: readonly OscalPart[] | null | undefined, params: Map<string, OscalParam>): string {
  const all = parts ?? [];
  const hasAssessment = all.some((part) => assessmentPart.test(part.name));
  const isRequired = ({ name }: OscalPart) => !assessmentPart.test(name) && !(hasAssessment && name === 'objective');
  return all
    .filter(isRequired)
    .map((part) => linesOf(part, params, '').join('\n'))
    .filter((text) => text !== '')
    .join('\n\n');
}

function linesOf(part: OscalPart, params: Map<string, OscalParam>, indent: string): string[] {
  const prose = filled(part.prose, params).trim();
  const own = [markOf(part), prose].filter((text) => text !== '').join(' ');
  const inner = (part.parts ?? []).flatMap((child) => linesOf(child, params, own === '' ? indent : `${indent}  `));
  return own === '' ? inner : [`${indent}${own}`, ...inner];
}

/** What stands before the prose: "a.", or in full "Other information:". */
function markOf({ props, title }: OscalPart): string {
  const mark = [labelOf(props), plainTitle(title)].filter((text) => text !== '').join(' ');
  return /\s/.test(mark) ? `${mark}:` : mark;
}

const insertion = /\{\{\s*(?:insert:\s*param\s*,\s*)?([^\s{},]+)\s*\}\}/g;
const innerLink = /\[([^[\]]*)\]\(#[^()[\]]*\)/g;

/** Prose with parameters as labels in brackets and links within the catalog as their words. */
export function filled(prose: string, params: Map<string, OscalParam>, within: readonly string[] = []): string {
  const named = prose.replace(insertion, (_, id: string) => `[${wordsFor(id, params, within)}]`);
  return named.replace(innerLink, '$1');
}

/** A parameter in words: its value if it has one, else its label, else its choices; its id when it says nothing. */
function wordsFor(id: string, params: Map<string, OscalParam>, within: readonly string[]): string {
  const param = params.get(id);
  if (!param || within.includes(id)) return id;
  const inside = [...within, id];
  const choices = param.select?.choice ?? [];
  const words = param.values?.length ? param.values : param.label ? [param.label] : choices;
  const text = words.map((word) => filled(word, params, inside)).join('; ');
  return text === '' ? id : text;
}

/** A title without the emphasis that OSCAL allows in it. */
export const plainTitle = (title: string): string => title.replace(/(\*{1,2}|`)([^*`]+)\1/g, '$2');
