/** A part of a long text: a heading with what follows until the next, as HTML; the first may have no heading. */
export type Part = {
  anchor: string;
  /** 1 for the outermost headings of the text; 0 for what stands before the first. */
  depth: number;
  /** The heading's own number, `4.2`, or `''`. */
  number: string;
  heading: string;
  html: string;
  /** Letters in it, from which its height is guessed before it is drawn. */
  letters: number;
};

const headingNames = ['H1', 'H2', 'H3', 'H4'];
const levelOf = (element: Element): number => headingNames.indexOf(element.tagName) + 1;

/** A heading's number and words: `4.2 Ansvar` → `['4.2', 'Ansvar']`. */
export function numbered(heading: string): [number: string, words: string] {
  const plain = heading.replace(/\s+/g, ' ').trim();
  const [, number, words] = /^(\d+(?:\.\d+)*)\.?\s+(.+)$/.exec(plain) ?? [];
  return number && words ? [number, words] : ['', plain];
}

/** Tables stand in frames of their own, so that a wide one scrolls by itself. */
function frameTables(root: ParentNode): void {
  for (const table of root.querySelectorAll('table')) {
    const frame = document.createElement('div');
    frame.className = 'long-table';
    table.replaceWith(frame);
    frame.append(table);
  }
}

function easeImages(root: ParentNode): void {
  for (const image of root.querySelectorAll('img')) image.decoding = 'async';
}

/** Sanitised HTML as parts, one a heading; a heading without an id gets one. */
export function partsOf(html: string): Part[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  frameTables(body);
  easeImages(body);
  const outermost = Math.min(...[...body.children].map(levelOf).filter((level) => level > 0), headingNames.length);
  const groups: Element[][] = [];
  for (const element of [...body.children]) {
    if (levelOf(element) > 0 || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(element);
  }
  return groups.map((elements, place) => {
    const [first] = elements;
    const level = first ? levelOf(first) : 0;
    if (first && level > 0 && first.id === '') first.id = `del-${place + 1}`;
    const [number, heading] = level > 0 ? numbered(first?.textContent ?? '') : ['', ''];
    return {
      anchor: level > 0 ? (first?.id ?? '') : '',
      depth: level > 0 ? level - outermost + 1 : 0,
      number,
      heading,
      html: elements.map((element) => element.outerHTML).join(''),
      letters: elements.reduce((sum, element) => sum + (element.textContent?.length ?? 0), 0),
    };
  });
}

/** The place of the heading of the two outermost depths under which a part stands, or of the part itself before the first. */
function chapterAt(parts: readonly Part[], place: number): number {
  for (let at = place; at >= 0; at -= 1) if ((parts[at]?.depth ?? 0) <= 2) return at;
  return place;
}

/** Which headings a contents list shows: the two outermost depths, and the deeper ones around where one is. */
export function shownHeadings(parts: readonly Part[], current: string): Part[] {
  const here = parts.findIndex(({ anchor }) => anchor === current);
  const chapter = here < 0 ? -1 : chapterAt(parts, here);
  return parts.filter(({ depth, heading }, place) => {
    if (depth === 0 || heading === '') return false;
    return depth <= 2 || chapterAt(parts, place) === chapter;
  });
}

/** A chapter with hits: how many in all its parts, and the part of the first. */
export type ChapterHits = { chapter: Part; count: number; first: string; anchors: readonly string[] };

/** Hits by part (anchor → how many) gathered under the chapters, whose headings say more than those within. */
export function hitsByChapter(parts: readonly Part[], counts: ReadonlyMap<string, number>): ChapterHits[] {
  const found = new Map<number, ChapterHits>();
  for (const [place, { anchor }] of parts.entries()) {
    const count = counts.get(anchor);
    const at = chapterAt(parts, place);
    const chapter = parts[at];
    if (!count || !chapter) continue;
    const before = found.get(at) ?? { chapter, count: 0, first: anchor, anchors: [] };
    found.set(at, { ...before, count: before.count + count, anchors: [...before.anchors, anchor] });
  }
  return [...found.values()];
}
