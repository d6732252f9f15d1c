import type { Context } from '../../../platform/module.ts';
import { showMoment, showNumber } from '../../../shared/date.ts';
import type { Block, Sheet } from '../../../shared/sheet.ts';
import { fill, type Language } from '../../../shared/text.ts';
import type { Amount, FigureRow, Figures } from '../contract/figures.ts';
import { spanWords } from '../rules/time-left.ts';
import { figureText } from '../texts/figures.ts';
import { kindNames, regimeNames } from '../texts/words.ts';

type Key = keyof typeof figureText;
const sayIn =
  (language: Language) =>
  (key: Key, values: Record<string, unknown> = {}): string =>
    fill(figureText[key][language], values);
type Say = ReturnType<typeof sayIn>;
type Words = { language: Language; say: Say };

const amount = (value: Amount, { language, say }: Words): string =>
  typeof value === 'string' ? say(value) : showNumber(value, language);
const hourMs = 3_600_000;
const duration = (hours: number | null, { language }: Words): string =>
  hours === null ? '–' : spanWords(hours * hourMs)[language];

/** The first column beside the others, which hold numbers. */
const headWidth = 3;
type Table = { caption: Key; head: Key; columns: readonly Key[] };
const table = ({ caption, head, columns }: Table, rows: string[][], { say }: Words): Block => ({
  kind: 'table',
  caption: say(caption),
  columns: [
    { label: say(head), width: headWidth },
    ...columns.map((label) => ({ label: say(label), align: 'end' as const, width: 1 })),
  ],
  rows,
});

const shown = ['reported', 'incidents', 'toOfficer', 'toImy', 'toCsirt', 'inTime', 'late', 'closed'] as const;
const cells = (row: Pick<FigureRow, (typeof shown)[number]>, words: Words) =>
  shown.map((column) => amount(row[column], words));

function summary({ total }: Figures, words: Words): Block[] {
  const told = Object.fromEntries(
    [...shown, 'nearMisses', 'dismissed'].map((name) => [name, amount(total[name as (typeof shown)[number]], words)]),
  );
  const lines: Key[] = ['breaches', 'cyber', 'closing'];
  return [
    { kind: 'heading', level: 2, text: words.say('summary') },
    ...lines.map((line): Block => ({ kind: 'paragraph', text: words.say(line, told) })),
  ];
}

const counted = ['reported', 'incidents', 'dismissed', 'nearMisses', 'deviations', 'ideas'] as const;
const times = ['hoursToDetect', 'hoursToDecide', 'hoursToFile', 'hoursToClose'] as const;
function wholeTables({ total }: Figures, words: Words): Block[] {
  const countRows = counted.map((name) => [words.say(name), amount(total[name], words)]);
  const timeRows = times.map((name) => [words.say(name), duration(total[name], words)]);
  return [
    table({ caption: 'count', head: 'what', columns: ['count'] }, countRows, words),
    { kind: 'paragraph', text: words.say('nearMissNote') },
    table({ caption: 'times', head: 'step', columns: ['median'] }, timeRows, words),
  ];
}

function partTables({ byKind, byUnit, byRegime, years }: Figures, words: Words): Block[] {
  const { language } = words;
  const kindRows = byKind.map((row) => [kindNames[row.kind][language], ...cells(row, words)]);
  const unitRows = byUnit.map((row) => [row.unit.name, ...cells(row, words)]);
  const lawColumns = ['toReport', 'notToReport', 'filed', 'inTime', 'late', 'overdue'] as const;
  const lawRows = byRegime.map((row) => [
    regimeNames[row.regime][language],
    ...lawColumns.map((column) => amount(row[column], words)),
    duration(row.hoursToFile, words),
  ]);
  const yearColumns = ['reported', 'incidents', 'toOfficer', 'toImy', 'toCsirt', 'inTime', 'late'] as const;
  const yearRows = years.map((row) => [String(row.year), ...yearColumns.map((column) => amount(row[column], words))]);
  const tables: [Table, string[][]][] = [
    [{ caption: 'byKind', head: 'kind', columns: shown }, kindRows],
    [{ caption: 'byUnit', head: 'unit', columns: shown }, unitRows],
    [{ caption: 'byRegime', head: 'regime', columns: [...lawColumns, 'timeToFile'] }, lawRows],
    [{ caption: 'byYear', head: 'year', columns: yearColumns }, yearRows],
  ];
  return tables.filter(([, rows]) => rows.length > 0).map(([what, rows]) => table(what, rows, words));
}

/** The figures of a year on paper: in brief, as a whole, then by kind, unit, law and year. */
export function figuresSheet(figures: Figures, { language, now }: Pick<Context, 'language' | 'now'>): Sheet {
  const words = { language, say: sayIn(language) };
  const { say } = words;
  return {
    title: say('title'),
    subtitle: `${figures.year}, ${figures.unit.name}`,
    language,
    facts: [
      { label: say('year'), value: String(figures.year) },
      { label: say('unit'), value: figures.unit.name },
      { label: say('counted'), value: say('countedBy') },
      { label: say('asOf'), value: showMoment(now.toString()) },
    ],
    blocks: [
      ...summary(figures, words),
      ...wholeTables(figures, words),
      ...partTables(figures, words),
      { kind: 'paragraph', text: say('fewNote') },
    ],
    source: say('source'),
  };
}
