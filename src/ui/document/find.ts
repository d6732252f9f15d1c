/** Fewest letters worth searching for. */
export const fewestLetters = 2;
const mostHits = 1000;

const folded = (text: string): string => text.toLocaleLowerCase('sv').replace(/\s/g, ' ');

/** Where in a text something is found, as places of its first letters; small and capital letters are alike. */
export function placesOf(text: string, sought: string): number[] {
  const wanted = folded(sought.trim());
  if (wanted.length < fewestLetters) return [];
  const within = folded(text);
  const places: number[] = [];
  for (let at = within.indexOf(wanted); at >= 0 && places.length < mostHits; at = within.indexOf(wanted, at + 1))
    places.push(at);
  return places;
}

type Piece = { node: Text; start: number };
/** A hit within the page: where it stands and which part it belongs to. */
export type Hit = { range: Range; anchor: string };

const block = 'p, li, td, th, h1, h2, h3, h4, blockquote, figcaption, caption';

/** The words of a part as one text, a line break between blocks, and which piece of the page each letter comes from. */
function piecesOf(root: Element): { text: string; pieces: Piece[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let text = '';
  let last: Element | null | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const around = node.parentElement?.closest(block);
    if (last !== undefined && around !== last) text += '\n';
    last = around;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { text, pieces };
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range {
  const at = (place: number) => pieces.findLast((piece) => piece.start <= place);
  const [from, to] = [at(start), at(end - 1)];
  const range = document.createRange();
  if (from) range.setStart(from.node, Math.min(start - from.start, from.node.length));
  if (to) range.setEnd(to.node, Math.min(end - to.start, to.node.length));
  return range;
}

/** Every place where one of the words stands, in reading order. */
function hitsOf(parts: readonly HTMLElement[], words: readonly string[]): Hit[] {
  return parts.flatMap((part) => {
    const { text, pieces } = piecesOf(part);
    const anchor = part.dataset.anchor ?? '';
    return words
      .flatMap((word) => placesOf(text, word).map((start) => ({ start, end: start + word.length })))
      .sort((one, other) => one.start - other.start)
      .map(({ start, end }) => ({ range: rangeOf(pieces, start, end), anchor }));
  });
}

/** Every hit in the parts shown, in reading order: the words as they were written, or else each word by itself. */
export function hitsIn(parts: Iterable<HTMLElement>, sought: string): Hit[] {
  const all = [...parts];
  const whole = hitsOf(all, [sought.trim()]);
  const words = [...new Set(sought.trim().split(/\s+/))];
  return whole.length > 0 || words.length === 1 ? whole : hitsOf(all, words);
}

const marks = (name: string, ranges: Range[]): void => {
  if (!('highlights' in CSS)) return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
};

/** Marks the hits on screen without touching the text; browsers that cannot only lead to them. */
export function markHits(hits: readonly Hit[], now: Hit | undefined): void {
  marks(
    'found',
    hits.filter((hit) => hit !== now).map(({ range }) => range),
  );
  marks('found-now', now ? [now.range] : []);
}
