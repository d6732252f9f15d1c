import { type Element, elementsOf, type Node } from './elements.ts';

/** A stretch of text with what marks it. */
export type Span = {
  text: string;
  strong?: true;
  emphasis?: true;
  code?: true;
  raised?: true;
  lowered?: true;
  href?: string;
};

export type Cell = { heading: boolean; columns: number; rows: number; blocks: RichBlock[] };

/** Rich text as data. `anchor`: the id of a heading, or ''. */
export type RichBlock =
  | { kind: 'heading'; level: number; anchor: string; spans: Span[] }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; start: number; items: RichBlock[][] }
  | { kind: 'table'; caption: string; rows: Cell[][] }
  | { kind: 'image'; src: string; alt: string }
  | { kind: 'quote'; blocks: RichBlock[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

type Marks = Omit<Span, 'text'>;
const marks: Readonly<Record<string, Marks>> = {
  strong: { strong: true },
  b: { strong: true },
  em: { emphasis: true },
  i: { emphasis: true },
  code: { code: true },
  sup: { raised: true },
  sub: { lowered: true },
};

/** The blocks of safe rich text, in reading order. Text outside any block is a paragraph. */
export const richBlocks = (html: string): RichBlock[] => blocksIn(elementsOf(html));

/** The text of spans as it reads. */
export const plainSpans = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

function blocksIn(nodes: readonly Node[]): RichBlock[] {
  const blocks: RichBlock[] = [];
  let loose: Node[] = [];
  const flush = () => {
    blocks.push(...paragraphs(loose));
    loose = [];
  };
  for (const node of nodes) {
    const made = typeof node === 'string' ? undefined : blockOf(node);
    if (!made) loose.push(node);
    else {
      flush();
      blocks.push(...made);
    }
  }
  flush();
  return blocks;
}

/** The blocks an element makes, or undefined for what stands in a line. */
function blockOf(element: Element): RichBlock[] | undefined {
  const { tag, attributes, children } = element;
  if (/^h[1-6]$/.test(tag)) {
    const heading = {
      kind: 'heading' as const,
      level: Number(tag[1]),
      anchor: attributes.id ?? '',
      spans: spansOf(children),
    };
    return plainSpans(heading.spans).trim() === '' ? [] : [heading];
  }
  if (tag === 'p') return paragraphs(children);
  if (tag === 'ul' || tag === 'ol') return [listOf(element)];
  if (tag === 'table') return [tableOf(element)];
  if (tag === 'blockquote') return [{ kind: 'quote', blocks: blocksIn(children) }];
  if (tag === 'pre') return [{ kind: 'code', text: textOf(children) }];
  if (tag === 'hr') return [{ kind: 'rule' }];
  return tag === 'img' ? [{ kind: 'image', src: attributes.src ?? '', alt: attributes.alt ?? '' }] : undefined;
}

/** A paragraph is parted where an image stands in it: the image is a block of its own. */
function paragraphs(nodes: readonly Node[]): RichBlock[] {
  const image = nodes.findIndex((node) => typeof node !== 'string' && node.tag === 'img');
  if (image < 0) {
    const spans = trimmed(spansOf(nodes));
    return spans.length > 0 ? [{ kind: 'paragraph', spans }] : [];
  }
  const own = blockOf(nodes[image] as Element) ?? [];
  return [...paragraphs(nodes.slice(0, image)), ...own, ...paragraphs(nodes.slice(image + 1))];
}

function listOf({ tag, attributes, children }: Element): RichBlock {
  const items = children.filter((node): node is Element => typeof node !== 'string' && node.tag === 'li');
  return {
    kind: 'list',
    ordered: tag === 'ol',
    start: Number(attributes.start ?? 1) || 1,
    items: items.map(({ children: inner }) => blocksIn(inner)),
  };
}

const rowsOf = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : node.tag === 'tr' ? [node] : rowsOf(node.children)));

function tableOf({ children }: Element): RichBlock {
  const caption = children.find((node): node is Element => typeof node !== 'string' && node.tag === 'caption');
  const cells = (row: Element) =>
    row.children
      .filter((node): node is Element => typeof node !== 'string' && (node.tag === 'th' || node.tag === 'td'))
      .map(({ tag, attributes, children: inner }) => ({
        heading: tag === 'th',
        columns: Number(attributes.colspan ?? 1) || 1,
        rows: Number(attributes.rowspan ?? 1) || 1,
        blocks: blocksIn(inner),
      }));
  const rows = rowsOf(children)
    .map(cells)
    .filter((row) => row.length > 0);
  return { kind: 'table', caption: caption ? textOf(caption.children).trim() : '', rows };
}

const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : node.tag === 'br' ? '\n' : textOf(node.children))).join('');

function spansOf(nodes: readonly Node[], under: Marks = {}): Span[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [{ text: node.replace(/\s+/g, ' '), ...under }];
    if (node.tag === 'br') return [{ text: '\n', ...under }];
    const { href } = node.attributes;
    return spansOf(node.children, { ...under, ...marks[node.tag], ...(node.tag === 'a' && href ? { href } : {}) });
  });
}

function trimmed(spans: Span[]): Span[] {
  const kept = spans.filter(({ text }) => text !== '');
  const [first] = kept;
  const last = kept.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return kept.filter(({ text }) => text !== '');
}
