import { plainSpans, type RichBlock } from './blocks.ts';

/** A block as plain text, in reading order. `depth`: level of a heading, or of a list within lists; otherwise 0. */
export type Line = {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'image' | 'quote' | 'code';
  depth: number;
  text: string;
  anchor: string;
};

const line = (kind: Line['kind'], text: string, depth = 0, anchor = ''): Line => ({ kind, depth, text, anchor });

/** The blocks one after the other as lines of text: an item of a list, a row of a table (cells parted by tabs) each one line. */
export const linesOf = (blocks: readonly RichBlock[], depth = 0): Line[] =>
  blocks.flatMap((block) => linesIn(block, depth));

function linesIn(block: RichBlock, depth: number): Line[] {
  if (block.kind === 'heading') return [line('heading', plainSpans(block.spans), block.level, block.anchor)];
  if (block.kind === 'paragraph') return [line('paragraph', plainSpans(block.spans))];
  if (block.kind === 'list') return block.items.flatMap((item) => itemLines(item, depth + 1));
  if (block.kind === 'table') return tableLines(block);
  if (block.kind === 'image') return [line('image', block.alt)];
  if (block.kind === 'quote') return linesOf(block.blocks, depth).map((each) => ({ ...each, kind: 'quote' as const }));
  return block.kind === 'code' ? [line('code', block.text)] : [];
}

function itemLines(item: readonly RichBlock[], depth: number): Line[] {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return linesOf(item, depth);
  return [line('item', plainSpans(first.spans), depth), ...linesOf(rest, depth)];
}

function tableLines({ caption, rows }: Extract<RichBlock, { kind: 'table' }>): Line[] {
  const said = rows.map((row) =>
    row
      .map(({ blocks }) =>
        linesOf(blocks)
          .map(({ text }) => text)
          .join(' '),
      )
      .join('\t'),
  );
  return [...(caption ? [line('paragraph', caption)] : []), ...said.map((text) => line('row', text))];
}

/** A section of a text: its heading, or none for what stands before the first. */
export type Passage = { anchor: string; heading: string; text: string };

/** The text parted at its headings. */
export function passagesOf(blocks: readonly RichBlock[]): Passage[] {
  const passages: (Passage & { lines: string[] })[] = [{ anchor: '', heading: '', text: '', lines: [] }];
  for (const { kind, text, anchor } of linesOf(blocks)) {
    if (kind === 'heading') passages.push({ anchor, heading: text, text: '', lines: [] });
    else passages.at(-1)?.lines.push(text.replaceAll('\t', ' '));
  }
  return passages
    .map(({ anchor, heading, lines }) => ({ anchor, heading, text: lines.join('\n') }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}
