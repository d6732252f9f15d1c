import type { Block, Sheet } from '../../shared/sheet.ts';
import type { RichBlock } from '../rich-text/blocks.ts';
import { type ImageNames, printedRich } from './printed-rich.ts';
import { breakable, columnWidths } from './table-layout.ts';
import { sheetWords, states, stateWords } from './words.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Strip = Extract<Block, { kind: 'strip' }>;

/** A sheet that may hold rich text besides its own blocks. */
export type PrintableSheet = Omit<Sheet, 'blocks'> & { blocks: PrintableBlock[] };
type PrintableBlock = Block | { kind: 'rich'; blocks: readonly RichBlock[] };

/** From this number of columns a page lies down. */
const landscapeColumns = 7;
/** Rows with less text than this in each cell are kept whole on a page. */
const shortCell = 900;

/** The sheet as `sheet.typ` reads it: text made safe to lay out, widths and heading levels decided, strips described. */
export function printed(sheet: PrintableSheet, images: ImageNames = new Map()): Record<string, unknown> {
  const { language } = sheet;
  return plain({
    language,
    region: language === 'sv' ? 'SE' : 'GB',
    title: sheet.title,
    subtitle: sheet.subtitle ?? '',
    mark: sheet.mark ?? '',
    source: sheet.source ?? '',
    facts: sheet.facts,
    landscape: sheet.blocks.some((block) => block.kind === 'table' && block.columns.length >= landscapeColumns),
    blocks: steppedHeadings(sheet.blocks).map((block) => printedBlock(block, sheet, images)),
    words: { page: sheetWords.page[language], of: sheetWords.of[language], empty: sheetWords.empty[language] },
  });
}

function printedBlock(block: PrintableBlock, sheet: PrintableSheet, images: ImageNames): Record<string, unknown> {
  if (block.kind === 'rich') return { kind: 'rich', blocks: printedRich(block.blocks, images, sheet.language) };
  if (block.kind === 'table') return printedTable(block);
  return block.kind === 'strip' ? printedStrip(block, sheet) : block;
}

/** The title is the first level; a screen reader's user must never meet a level whose parent is missing. */
function steppedHeadings(blocks: PrintableBlock[]): PrintableBlock[] {
  let above = 1;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    above = Math.min(block.level + 1, above + 1);
    return { ...block, level: above as 1 | 2 | 3 };
  });
}

function printedTable(table: Table): Record<string, unknown> {
  const rows = table.rows.map((row) => {
    if (row.length > table.columns.length)
      throw new RangeError(`”${table.caption}”: a row has more cells than columns`);
    return table.columns.map((_, column) => breakable(row[column] ?? ''));
  });
  const widths = columnWidths(table);
  const columns = table.columns.map((column, i) => ({ ...column, width: widths[i] ?? null }));
  const keepRows = rows.every((row) => row.every((cell) => cell.length < shortCell));
  return { ...table, columns, rows, keepRows };
}

function printedStrip(strip: Strip, { language }: PrintableSheet): Record<string, unknown> {
  const legend = states.flatMap((state) => {
    const cells = strip.cells.filter((cell) => cell.state === state);
    return cells.length > 0 ? [{ state, word: stateWords[state][language], cells }] : [];
  });
  const counted = legend.map(({ word, cells }) => `${word}: ${cells.length}`).join(', ');
  const named = legend
    .filter(({ state }) => state !== 'ok')
    .map(({ word, cells }) => `${word}: ${cells.map(({ label }) => label).join(', ')}.`);
  return {
    ...strip,
    labels: labelPlace(strip.cells.map(({ label }) => label.length)),
    alt: [`${strip.caption}.`, `${counted}.`, ...named].join(' '),
    legend: legend.map(({ state, word, cells }) => ({ state, word, count: String(cells.length) })),
  };
}

/** Short labels stand under their shape, a few longer ones beside it; many long ones only in the description. */
function labelPlace(lengths: number[]): 'under' | 'beside' | 'hidden' {
  const longest = Math.max(0, ...lengths);
  if (longest <= 9) return 'under';
  return longest <= 48 && lengths.length <= 60 ? 'beside' : 'hidden';
}

const CONTROL = /(?!\n)\p{Cc}/gu;

/** The same data with texts that are whole Unicode and hold no control characters but line breaks. */
function plain<T>(data: T): T {
  const clean = (_: string, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, ' ') : value;
  return JSON.parse(JSON.stringify(data, clean)) as T;
}
