import type { Block, Sheet } from '../../../../shared/sheet.ts';
import type { Language } from '../../../../shared/text.ts';
import type { StatementRow } from '../../contract/coverage.ts';
import type { StatusCounts } from '../../contract/frameworks.ts';
import { reasonWords, shortcomingWords, statusWords } from '../../texts/sheet.ts';
import { countsInWords, type Say, sayIn } from './words.ts';

/** What a statement says of itself above its table. */
export type StatementHead = {
  language: Language;
  title: string;
  framework: string;
  unit: string;
  facts: Sheet['facts'];
  source: string;
};

const applies = ({ applicable }: StatementRow, say: Say): string =>
  applicable === null ? say('undecided') : say(applicable ? 'yes' : 'no');

const documentLine = ({ number, title, section }: StatementRow['documents'][number]): string =>
  section === '' ? `${number} ${title}` : `${number} ${title}, ${section}`;

const metBy = ({ documents, hiddenDocuments, safeguards }: StatementRow, say: Say): string =>
  [
    ...documents.map(documentLine),
    ...(hiddenDocuments > 0 ? [say('hidden', { count: hiddenDocuments })] : []),
    ...safeguards.map(({ number, title }) => `${number} ${title}`),
  ].join('\n');

const lacking = ({ shortcoming, justification }: StatementRow, language: Language): string =>
  [shortcoming ? `(${shortcomingWords[shortcoming][language]})` : '', justification].filter(Boolean).join(' ');

function cells(row: StatementRow, language: Language, say: Say): string[] {
  return [
    row.refId,
    row.name,
    applies(row, say),
    row.reasons.map((reason) => reasonWords[reason][language]).join(', '),
    statusWords[row.status][language],
    metBy(row, say),
    lacking(row, language),
  ];
}

function tableOf(section: string, rows: readonly StatementRow[], language: Language): Block[] {
  const say = sayIn(language);
  const columns = [
    { label: say('number'), width: 6 },
    { label: say('requirement'), width: 19 },
    { label: say('applies'), width: 9 },
    { label: say('reasons'), width: 13 },
    { label: say('status'), width: 11 },
    { label: say('metBy'), width: 36 },
    { label: say('justification'), width: 26 },
  ];
  const caption = section || say('requirements');
  return [{ kind: 'table', caption, columns, rows: rows.map((row) => cells(row, language, say)) }];
}

export function countsOf(rows: readonly StatementRow[]): StatusCounts {
  const counts: StatusCounts = { notAssessed: 0, notMet: 0, partly: 0, met: 0, notApplicable: 0 };
  for (const { status } of rows) counts[status]++;
  return counts;
}

/** The statement of applicability as a sheet: what it covers, then a table for each section, in the framework's order. */
export function statementSheet(head: StatementHead, rows: readonly StatementRow[]): Sheet {
  const { language, title, framework, unit, facts, source } = head;
  const say = sayIn(language);
  const sections = [...Map.groupBy(rows, ({ section }) => section)];
  return {
    title,
    subtitle: `${framework} · ${unit}`,
    language,
    facts: [
      ...facts,
      { label: say('requirements'), value: `${rows.length}: ${countsInWords(countsOf(rows), language)}` },
    ],
    blocks: sections.flatMap(([section, inSection]) => tableOf(section, inSection, language)),
    source,
  };
}
