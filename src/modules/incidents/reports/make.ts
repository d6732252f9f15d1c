import { fill, type Text } from '../../../shared/text.ts';
import type { Receiver } from '../contract/law.ts';
import type { ReportField, ReportOutput, ReportSection, ReportTemplate } from '../contract/report-output.ts';
import { stillUnknown } from '../rules/obligations.ts';
import { factNames } from '../texts/facts.ts';
import { factValue } from './fact-value.ts';
import { type Known, onlyWith } from './known.ts';
import { marksOf } from './secrecy.ts';
import type { FieldSpec, TemplateSpec } from './template.ts';
import { templates } from './templates.ts';
import { plainText } from './text.ts';
import { dayOf, type Value } from './value.ts';

type Asked = { template: ReportTemplate; receiver: Receiver | null };

/** A report made of what is known, for one receiver: only the facts its template takes are there to tell. */
export function makeReport({ template, receiver }: Asked, known: Known): ReportOutput {
  const spec = templates[template];
  const told = onlyWith(known, spec.takes);
  const sections = spec.sections.map(({ key, title, fields }): ReportSection => {
    return { key, title, fields: fields.map((field) => made(field, spec, told)) };
  });
  const letter = spec.letter?.(told) ?? null;
  const head = {
    ...headOf(known),
    template,
    title: titleOf(known, spec),
    receiver,
    warnings: [...(spec.warnings ?? [])],
  };
  const { paragraph, source, certainty } = spec;
  const unknown = sections.flatMap(({ fields }) => fields).filter(({ state }) => state === 'unknown').length;
  const report = { ...head, paragraph, source, certainty, sections, letter, unknown, madeAt: known.now };
  return { ...report, text: plainText(report) };
}

const headOf = ({ id, number, version, exercise, tlp, duty }: Known) => ({
  incidentId: id,
  obligationId: duty?.id ?? null,
  regime: duty?.template.regime ?? null,
  stage: duty?.template.stage ?? null,
  number,
  version,
  exercise,
  tlp,
  dueAt: duty?.dueAt ?? null,
});

/** A supplement, or what an authority has asked for, is called what the duty is called. */
const titleOf = ({ duty }: Known, { title }: TemplateSpec): Text =>
  duty && (duty.template.stage === 'supplement' || duty.template.stage === 'interimReport')
    ? duty.template.name
    : title;

const nothing: Text = { sv: '', en: '' };

function made(field: FieldSpec, spec: TemplateSpec, known: Known): ReportField {
  const { fact, number, label, certainty, secrecy } = field;
  const asked = field.asked?.(known) ?? true;
  const value = asked ? (answerTo(field, known) ?? field.none ?? null) : null;
  return {
    key: field.key ?? fact ?? '',
    number: number ?? null,
    label: label ?? (fact ? factNames[fact] : nothing),
    state: asked ? (value ? 'known' : 'unknown') : 'notApplicable',
    value: value ?? nothing,
    fact: fact ?? null,
    source: spec.source,
    certainty: certainty ?? spec.certainty,
    secrecy: marksOf(secrecy ?? spec.secrecy),
    dueOn: dueOn(field, known),
  };
}

const answerTo = ({ fact, value }: FieldSpec, known: Known): Value => {
  if (value) return value(known);
  return fact ? factValue(fact, known.facts) : null;
};

/** The day by which what is unknown must have been added, where it is owed. */
function dueOn({ fact }: FieldSpec, { facts, supplementDueAt, duty }: Known): string | null {
  if (!fact || !supplementDueAt || duty?.template.regime !== 'gdpr33') return null;
  return stillUnknown(facts).includes(fact) ? dayOf(supplementDueAt) : null;
}

/** The name of a report in which nothing is real. */
export const nameOf = ({ title, exercise }: Pick<ReportOutput, 'title' | 'exercise'>, language: 'sv' | 'en'): string =>
  exercise ? fill(exerciseTitle[language], { title: title[language] }) : title[language];

const exerciseTitle: Text = { sv: 'ÖVNING: {title}', en: 'EXERCISE: {title}' };
