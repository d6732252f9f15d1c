import type { Language } from '../../shared/text.ts';
import type { Cell, RichBlock, Span } from '../rich-text/blocks.ts';
import { linesOf } from '../rich-text/passages.ts';
import { breakable } from './table-layout.ts';
import { sheetWords } from './words.ts';

/** The names of images as files, by their addresses in the text. */
export type ImageNames = ReadonlyMap<string, string>;
type Printing = { images: ImageNames; language: Language; levels: ReadonlyMap<RichBlock, number> };

/** Rich text as `sheet.typ` reads it. Headings begin right below the sheet's title, and none is skipped on the way down. */
export function printedRich(blocks: readonly RichBlock[], images: ImageNames, language: Language) {
  const printing = { images, language, levels: levelsOf(blocks) };
  return blocks.map((block) => printedBlock(block, printing));
}

function levelsOf(blocks: readonly RichBlock[]): ReadonlyMap<RichBlock, number> {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const top = Math.min(...headings.map(({ level }) => level));
  let above = 1;
  return new Map(
    headings.map((heading) => {
      above = Math.min(heading.level - top + 2, above + 1);
      return [heading, above];
    }),
  );
}

const printedSpan = ({ text, ...marks }: Span) => ({ text: marks.code ? text : breakable(text), ...marks });

function printedBlock(block: RichBlock, printing: Printing): Record<string, unknown> {
  const inner = (blocks: readonly RichBlock[]) => blocks.map((each) => printedBlock(each, printing));
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: printing.levels.get(block) ?? 6, spans: block.spans.map(printedSpan) };
    case 'paragraph':
      return { kind: 'paragraph', spans: block.spans.map(printedSpan) };
    case 'list':
      return { ...block, items: block.items.map(inner) };
    case 'quote':
      return { kind: 'quote', blocks: inner(block.blocks) };
    case 'table':
      return printedTable(block, inner);
    case 'image':
      return printedImage(block, printing);
    default:
      return block;
  }
}

/** An image that cannot be shown is told. */
function printedImage({ src, alt }: { src: string; alt: string }, { images, language }: Printing) {
  const name = images.get(src);
  if (name) return { kind: 'image', name, alt };
  return { kind: 'paragraph', spans: [{ text: `[${sheetWords.image[language]}: ${alt}]`, emphasis: true }] };
}

const leastWidth = 12;
const textLength = (blocks: readonly RichBlock[]): number =>
  linesOf(blocks).reduce((sum, { text }) => sum + text.length, 0);
const widthOf = (row: readonly Cell[]) => row.reduce((sum, { columns }) => sum + columns, 0);

/** Each column's share of the width, by how much it holds; a table with cells over several columns shares alike. */
function widthsOf(rows: readonly Cell[][], columns: number): number[] {
  const even = Array.from({ length: columns }, () => 1);
  if (rows.some((row) => row.length !== columns)) return even;
  return even.map((_, column) => {
    const lengths = rows.map((row) => textLength(row[column]?.blocks ?? []));
    const longest = Math.max(...lengths);
    return Math.sqrt(Math.max(longest, leastWidth));
  });
}

/** `heads`: how many rows from the top hold headings only; they are repeated on each page. */
function printedTable(
  { caption, rows }: Extract<RichBlock, { kind: 'table' }>,
  inner: (blocks: readonly RichBlock[]) => Record<string, unknown>[],
) {
  const firstData = rows.findIndex((row) => row.some(({ heading }) => !heading));
  const heads = firstData < 0 ? Math.min(1, rows.length) : firstData;
  const columns = Math.max(1, ...rows.map(widthOf));
  return {
    kind: 'table',
    caption,
    widths: widthsOf(rows, columns),
    heads,
    rows: rows.map((row) => row.map(({ blocks, ...cell }) => ({ ...cell, blocks: inner(blocks) }))),
  };
}
