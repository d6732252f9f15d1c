import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Sheet } from '../../shared/sheet.ts';
import { sheetWords, stateWords } from './words.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
type Part = Paragraph | Table;

/**
 * The sheet as a Word document (Office Open XML): title and language in its properties, real headings, table rows marked as
 * headings and repeated, pages numbered. For receivers who work on it further; what is to stay as it is belongs in a PDF.
 */
export async function sheetDocx(sheet: Sheet): Promise<Buffer> {
  const document = new Document({
    title: sheet.title,
    creator: 'Värna',
    lastModifiedBy: 'Värna',
    ...(sheet.subtitle ? { subject: sheet.subtitle } : {}),
    styles: stylesIn(sheet.language === 'sv' ? 'sv-SE' : 'en-GB'),
    sections: [sectionOf(sheet)],
  });
  return Packer.toBuffer(document);
}

const heading = (size: number) => ({
  run: { bold: true, size, color: '1b2326' },
  paragraph: { spacing: { before: 280, after: 100 } },
});
/** Sizes are half points, distances twentieths of a point. */
const stylesIn = (language: string) => ({
  default: {
    document: {
      run: { font: 'Atkinson Hyperlegible Next', size: 21, language: { value: language } },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: heading(40),
    heading2: heading(28),
    heading3: heading(24),
    heading4: heading(21),
  },
});

function sectionOf(sheet: Sheet): ISectionOptions {
  const { title, subtitle, mark, facts, blocks, language } = sheet;
  const children: Part[] = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
    ...(subtitle ? [new Paragraph(subtitle)] : []),
    ...facts.map(({ label, value }) => factLine(label, value)),
    ...blocks.flatMap((block) => partsOf(block, language)),
  ];
  return {
    properties: {},
    ...(mark ? { headers: { default: new Header({ children: [markLine(mark)] }) } } : {}),
    footers: { default: new Footer({ children: [footLine(sheet)] }) },
    children,
  };
}

const markLine = (mark: string) =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: mark, bold: true, color: 'a3390c' })],
  });

const factLine = (label: string, value: string) =>
  new Paragraph({
    spacing: { after: 40 },
    children: [new TextRun({ text: `${label}: ` }), new TextRun({ text: value, bold: true })],
  });

function footLine({ source, language }: Sheet): Paragraph {
  const page = [sheetWords.page[language], PageNumber.CURRENT, sheetWords.of[language], PageNumber.TOTAL_PAGES];
  const words = page.flatMap((piece, place) => (place === 0 ? [piece] : [' ', piece]));
  return new Paragraph({
    children: [
      ...(source ? [new TextRun({ text: `${source}   `, size: 16 })] : []),
      new TextRun({ size: 16, children: words }),
    ],
  });
}

const levels = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

function partsOf(block: Block, language: Sheet['language']): Part[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level - 1] ?? HeadingLevel.HEADING_4, text: block.text })];
    case 'paragraph':
      return [new Paragraph({ children: linesOf(block.text) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: linesOf(item) }));
    case 'table':
      return [caption(block.caption), tableOf(block)];
    default:
      return [
        caption(block.caption),
        ...block.cells.map(
          ({ label, state }) =>
            new Paragraph({ bullet: { level: 0 }, text: `${label}: ${stateWords[state][language]}` }),
        ),
      ];
  }
}

const caption = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, text });

const linesOf = (text: string): TextRun[] =>
  text.split('\n').map((line, place) => new TextRun(place === 0 ? { text: line } : { text: line, break: 1 }));

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'cbc5b9' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = {
  top: hairline,
  bottom: hairline,
  left: none,
  right: none,
  insideHorizontal: hairline,
  insideVertical: none,
};
const margins = { top: 60, bottom: 60, left: 80, right: 80 };

function tableOf({ columns, rows }: TableBlock): Table {
  const all = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  const cellOf = (text: string, place: number, bold = false) => {
    const { width = 1, align } = columns[place] ?? {};
    const alignment = align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT;
    const runs = bold ? [new TextRun({ text, bold })] : linesOf(text);
    return new TableCell({
      margins,
      width: { size: (100 * width) / all, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ alignment, spacing: { after: 0 }, children: runs })],
    });
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, at) => cellOf(label, at, true)),
  });
  const body = rows.map((row) => new TableRow({ children: columns.map((_, at) => cellOf(row[at] ?? '', at)) }));
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders, rows: [head, ...body] });
}
