import type { Readable } from 'node:stream';
import type { Block, Sheet } from '../../shared/sheet.ts';
import { type Worksheet, xlsxStream } from '../exchange/write-xlsx.ts';
import { sheetWords, stateWords } from './words.ts';

/** The sheet as a workbook: first what it covers and its running text, then one worksheet for each table and strip. */
export function sheetXlsx(sheet: Sheet): Readable {
  const tables = sheet.blocks.flatMap((block) => worksheetOf(block, sheet));
  return xlsxStream([coverOf(sheet), ...tables]);
}

function coverOf(sheet: Sheet): Worksheet {
  const say = (key: keyof typeof sheetWords) => sheetWords[key][sheet.language];
  const facts = sheet.facts.map(({ label, value }) => [label, value]);
  const source = sheet.source ? [[say('source'), sheet.source]] : [];
  return {
    name: say('facts'),
    headings: [say('fact'), say('value')],
    rows: [
      [say('title'), sheet.title],
      ...(sheet.subtitle ? [['', sheet.subtitle]] : []),
      ...(sheet.mark ? [['', sheet.mark]] : []),
      ...facts,
      ...source,
      ...running(sheet),
    ],
    widths: [28, 90],
  };
}

/** Headings in the first column, what stands under them in the second. */
function running({ blocks }: Sheet): string[][] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [[block.text, '']];
    if (block.kind === 'paragraph') return [['', block.text]];
    return block.kind === 'list' ? block.items.map((item) => ['', item]) : [];
  });
}

function worksheetOf(block: Block, { language }: Sheet): Worksheet[] {
  if (block.kind === 'table') {
    const headings = block.columns.map(({ label }) => label);
    return [{ name: block.caption, headings, rows: block.rows, widths: widthsOf(headings, block.rows) }];
  }
  if (block.kind !== 'strip') return [];
  const headings = [sheetWords.cell[language], sheetWords.state[language]];
  const rows = block.cells.map(({ label, state }) => [label, stateWords[state][language]]);
  return [{ name: block.caption, headings, rows, widths: widthsOf(headings, rows) }];
}

const widthsOf = (headings: string[], rows: string[][]): number[] =>
  headings.map((heading, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), heading.length + 2);
    return Math.min(Math.max(longest + 2, 10), 60);
  });
