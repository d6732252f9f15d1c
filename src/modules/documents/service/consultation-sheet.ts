import type { Context, Download } from '../../../platform/module.ts';
import { sheetFile } from '../../../platform/sheet/sheet-file.ts';
import type { Block, Sheet } from '../../../shared/sheet.ts';
import { fill } from '../../../shared/text.ts';
import type { ConsultationAnswers, Remark } from '../contract/consultation.ts';
import { sheetWords } from '../texts/sheet.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Say = (key: keyof typeof sheetWords) => string;

function answersTable({ consultees }: ConsultationAnswers, say: Say): Table {
  return {
    kind: 'table',
    caption: say('answers'),
    columns: [
      { label: say('asked') },
      { label: say('answer') },
      { label: say('answeredBy') },
      { label: say('answeredOn') },
    ],
    rows: consultees.map(({ unit, person, stance, answeredBy, answeredAt, late }) => [
      unit?.name ?? person?.name ?? '',
      stance ? say(stance) : say('unanswered'),
      answeredBy?.name ?? '',
      answeredAt ? `${answeredAt.slice(0, 10)}${late ? ` (${say('late')})` : ''}` : '',
    ]),
  };
}

const remarksTable = (caption: string, remarks: readonly Remark[], say: Say): Table => ({
  kind: 'table',
  caption,
  columns: [
    { label: say('asked'), width: 18 },
    { label: say('remark'), width: 42 },
    { label: say('handling'), width: 14 },
    { label: say('reason'), width: 26 },
  ],
  rows: remarks.map(({ from, text, handling, handlingReason }) => [
    from,
    text,
    handling ? say(handling) : say('unhandled'),
    handlingReason,
  ]),
});

/** The answers of a consultation compiled: who answered what, then each section with what was said about it. */
export function consultationSheet({ language }: Pick<Context, 'language'>, answers: ConsultationAnswers): Sheet {
  const say: Say = (key) => sheetWords[key][language];
  const bySection = Map.groupBy(answers.remarks, ({ anchor }) => anchor ?? '');
  const headings = [
    { anchor: '', heading: say('whole') },
    ...answers.sections.map(({ anchor, number, heading }) => ({ anchor, heading: `${number} ${heading}` })),
  ];
  const parts = headings.flatMap(({ anchor, heading }) => {
    const remarks = bySection.get(anchor);
    return remarks ? [{ heading, remarks }] : [];
  });
  return {
    title: fill(say('consultation'), { title: answers.title }),
    subtitle: answers.number,
    language,
    facts: [
      { label: say('version'), value: String(answers.versionNumber) },
      { label: say('answerBy'), value: answers.answerBy },
      ...(answers.question ? [{ label: say('question'), value: answers.question }] : []),
      { label: say('answers'), value: fill(say('answeredOf'), { answered: answers.answered, asked: answers.asked }) },
      { label: 'SHA-256', value: answers.contentSha256 },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: say('answers') },
      answersTable(answers, say),
      { kind: 'heading', level: 1, text: say('remarks') },
      ...(parts.length === 0 ? [{ kind: 'paragraph' as const, text: say('noRemarks') }] : []),
      ...parts.map(({ heading, remarks }) => remarksTable(heading, remarks, say)),
    ],
  };
}

/** The same as PDF/UA or as a workbook. */
export async function consultationFile(
  context: Context,
  answers: ConsultationAnswers,
  format: 'pdf' | 'xlsx',
): Promise<Download> {
  const sheet = consultationSheet(context, answers);
  const name = `${answers.number}-${sheetWords.fileName[context.language]}`;
  return sheetFile(sheet, { format, name, madeAt: context.now });
}
