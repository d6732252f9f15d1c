import { showMoment } from '../../../shared/date.ts';
import type { Block, Sheet } from '../../../shared/sheet.ts';
import { fill, type Language } from '../../../shared/text.ts';
import type { ReportField, ReportOutput, SecrecyMark } from '../contract/report-output.ts';
import { tlpNames } from '../texts/fact-values.ts';
import { nameOf } from './make.ts';
import { answerOf } from './text.ts';
import { dayOf } from './value.ts';
import { words } from './words.ts';

/** A report as a sheet, to print: its fields in the receiver's order with secrecy marks; a letter as the letter alone. */
export function reportSheet(report: ReportOutput, language: Language): Sheet {
  const { letter, exercise, paragraph } = report;
  const sheet = { title: nameOf(report, language), language, ...(exercise ? { mark: words.exercise[language] } : {}) };
  const warned: Block[] = exercise ? [{ kind: 'paragraph', text: words.exerciseLine[language] }] : [];
  if (letter)
    return { ...sheet, facts: letterFacts(report, language), blocks: [...warned, ...letterBlocks(letter[language])] };
  return {
    ...sheet,
    subtitle: paragraph[language],
    facts: factsOf(report, language),
    blocks: [...warned, ...notes(report, language), ...fieldBlocks(report, language), ...legend(report, language)],
    source: fill(words.source[language], report),
  };
}

const letterFacts = ({ number, madeAt }: ReportOutput, language: Language) => [
  { label: words.date[language], value: dayOf(madeAt) },
  { label: words.reference[language], value: number },
];

/** A letter's parts are apart by an empty line; the first line of each but the first and last is its heading. */
function letterBlocks(letter: string): Block[] {
  const parts = letter.split('\n\n');
  return parts.flatMap((part, place): Block[] => {
    const [first = '', ...rest] = part.split('\n');
    if (place === 0 || place === parts.length - 1 || rest.length === 0) return [{ kind: 'paragraph', text: part }];
    return [{ kind: 'heading', level: 1, text: first }, bodyOf(rest)];
  });
}

const dash = '– ';
const bodyOf = (lines: readonly string[]): Block =>
  lines.every((line) => line.startsWith(dash))
    ? { kind: 'list', items: lines.map((line) => line.slice(dash.length)) }
    : { kind: 'paragraph', text: lines.join('\n') };

function factsOf({ receiver, number, dueAt, madeAt, tlp }: ReportOutput, language: Language): Sheet['facts'] {
  const facts = [
    { label: words.case[language], value: number },
    { label: words.made[language], value: showMoment(madeAt) },
    { label: words.tlp[language], value: tlpNames[tlp][language] },
  ];
  const due = dueAt ? [{ label: words.due[language], value: showMoment(dueAt) }] : [];
  if (!receiver) return [...facts, ...due];
  return [
    { label: words.to[language], value: receiver.name[language] },
    { label: words.how[language], value: receiver.channel[language] },
    ...(receiver.phone ? [{ label: words.phone[language], value: receiver.phone }] : []),
    ...facts,
    ...due,
  ];
}

/** Whether a field's place is less sure than the report it stands in. */
const isLessSure = ({ certainty }: ReportField, report: ReportOutput) =>
  certainty === 'probable' && report.certainty === 'verified';

function notes(report: ReportOutput, language: Language): Block[] {
  const { certainty, source, warnings, sections } = report;
  const lines = warnings.map((warning) => warning[language]);
  if (certainty === 'probable') lines.push(fill(words.probable[language], { source }));
  if (sections.some(({ fields }) => fields.some((field) => isLessSure(field, report))))
    lines.push(words.byOrder[language]);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.mind[language] },
    { kind: 'list', items: lines },
  ];
}

const codeOf = ({ paragraph }: SecrecyMark, language: Language) => paragraph[language].replace(/^OSL /, '');

function fieldBlocks(report: ReportOutput, language: Language): Block[] {
  const { sections } = report;
  const numbered = sections.some(({ fields }) => fields.some(({ number }) => number !== null));
  return sections.map(({ title, fields }) => ({
    kind: 'table',
    caption: title[language],
    columns: [
      ...(numbered ? [{ label: words.number[language], width: 7 }] : []),
      { label: words.field[language], width: 28 },
      { label: words.answer[language], width: 48 },
      { label: words.secrecy[language], width: 17 },
    ],
    rows: fields.map((field) => {
      const number = `${field.number ?? ''}${isLessSure(field, report) ? '*' : ''}`;
      return [...(numbered ? [number] : []), ...cells(field, language)];
    }),
  }));
}

const cells = (field: ReportField, language: Language): string[] => [
  field.label[language],
  answerOf(field, language),
  field.state === 'known' && field.secrecy.length > 0
    ? field.secrecy.map((mark) => codeOf(mark, language)).join('\n')
    : '–',
];

/** The provisions behind the marks, once each. */
function legend({ sections }: ReportOutput, language: Language): Block[] {
  const marks = sections.flatMap(({ fields }) => fields.flatMap(({ secrecy }) => secrecy));
  const each = new Map(marks.map((mark) => [mark.paragraph.sv, mark]));
  if (each.size === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.marks[language] },
    {
      kind: 'list',
      items: [...each.values()].map(({ paragraph, reason }) => `${paragraph[language]}: ${reason[language]}`),
    },
    { kind: 'paragraph', text: words.marksExplained[language] },
  ];
}
