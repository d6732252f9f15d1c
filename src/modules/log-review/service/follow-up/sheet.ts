import { showNumber } from '../../../../shared/date.ts';
import type { Block, Sheet } from '../../../../shared/sheet.ts';
import type { Language } from '../../../../shared/text.ts';
import type { DecisionRow, FollowUp, Punctuality } from '../../contract/follow-up.ts';
import type { Amount } from '../../contract/review-words.ts';
import { sheetTexts as text } from '../../texts/follow-up.ts';

type Word = keyof typeof text;

const wordsIn = (language: Language) => ({
  t: (word: Word) => text[word][language],
  share: (value: number | null) => (value === null ? '–' : `${showNumber(Math.round(value * 1000) / 10, language)} %`),
  amount: (value: Amount) => (typeof value === 'number' ? showNumber(value, language) : text[value][language]),
});
type Words = ReturnType<typeof wordsIn>;

const column = ({ t }: Words, word: Word, end = true) => ({
  label: t(word),
  ...(end ? { align: 'end' as const } : {}),
});

const onTimeColumns = (words: Words) =>
  (['share', 'onTime', 'late', 'overdue', 'open'] as const).map((word) => column(words, word));
const onTimeCells = ({ share, amount }: Words, row: Punctuality): string[] => [
  share(row.share),
  ...[row.onTime, row.late, row.overdue, row.open].map(amount),
];

const outcomes = ['justified', 'explainedByThem', 'unclear', 'unjustified', 'undecided', 'precision'] as const;

function decisions(words: Words, caption: 'byWhy' | 'byRule', rows: readonly DecisionRow[], language: Language): Block {
  const first = column(words, caption === 'byWhy' ? 'chosen' : 'mark', false);
  return {
    kind: 'table',
    caption: words.t(caption),
    columns: [first, ...outcomes.map((word) => column(words, word))],
    rows: rows.map((row) => [
      row.name[language],
      ...[row.justified, row.explained, row.unclear, row.unjustified, row.undecided].map(words.amount),
      words.share(row.precision),
    ]),
  };
}

function blocksOf(figures: FollowUp, language: Language): Block[] {
  const words = wordsIn(language);
  const { t, share } = words;
  return [
    {
      kind: 'table',
      caption: t('punctuality'),
      columns: [column(words, 'month', false), ...onTimeColumns(words)],
      rows: figures.months.map((row) => [row.month, ...onTimeCells(words, row)]),
    },
    {
      kind: 'table',
      caption: t('byUnit'),
      columns: [column(words, 'unit', false), ...onTimeColumns(words)],
      rows: figures.byUnit.map((row) => [row.unit.name, ...onTimeCells(words, row)]),
    },
    decisions(words, 'byWhy', figures.byWhy, language),
    decisions(words, 'byRule', figures.byRule, language),
    {
      kind: 'table',
      caption: t('explained'),
      columns: [
        column(words, 'month', false),
        ...(['rows', 'events', 'firstPairs'] as const).map((word) => column(words, word)),
      ],
      rows: figures.explained.map((row) => [row.month, share(row.rows), share(row.events), share(row.firstPairs)]),
    },
    {
      kind: 'table',
      caption: t('cameLate'),
      columns: [
        column(words, 'month', false),
        ...(['lateRows', 'lateWaiting'] as const).map((word) => column(words, word)),
      ],
      rows: figures.late.map((row) => [row.month, ...[row.rows, row.waiting].map(words.amount)]),
    },
    {
      kind: 'table',
      caption: t('off'),
      columns: [column(words, 'rule', false), column(words, 'needs', false)],
      rows: figures.off.map(({ name, missing }) => [name[language], missing.join(', ') || t('byRegion')]),
    },
    { kind: 'heading', level: 1, text: t('limits') },
    { kind: 'paragraph', text: figures.statement[language] },
  ];
}

/** The follow-up as a printable report. */
export function followUpSheet(figures: FollowUp, language: Language): Sheet {
  const { t, share } = wordsIn(language);
  return {
    title: t('title'),
    subtitle: figures.unit.name,
    language,
    facts: [
      { label: t('unit'), value: figures.unit.name },
      { label: t('months'), value: `${figures.from} – ${figures.to}` },
      { label: t('share'), value: share(figures.total.share) },
    ],
    blocks: blocksOf(figures, language).filter((block) => block.kind !== 'table' || block.rows.length > 0),
    source: t('source'),
  };
}
