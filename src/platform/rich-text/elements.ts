/** An element of safe rich text; text is a string, its entities read. */
export type Element = { tag: string; attributes: Record<string, string>; children: Node[] };
export type Node = string | Element;

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi;
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/gi;
const EMPTY = new Set(['img', 'br', 'hr', 'col']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const read = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, read(value)]));

/**
 * What safe rich text is made of. The sanitiser has closed every element and quoted every attribute, so that one pass is enough;
 * an end without its beginning is passed over.
 */
export function elementsOf(html: string): Node[] {
  const root: Element = { tag: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, end, name = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const within = open.at(-1) ?? root;
    if (text !== undefined) within.children.push(read(text));
    else if (end) close(open, name);
    else {
      const element = { tag: name, attributes: attributesOf(attributes), children: [] };
      within.children.push(element);
      if (!EMPTY.has(name)) open.push(element);
    }
  }
  return root.children;
}

function close(open: Element[], tag: string): void {
  const place = open.findLastIndex((element) => element.tag === tag);
  if (place > 0) open.length = place;
}
