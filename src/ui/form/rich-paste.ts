/** How deep a list paragraph of a word processor stands, from 1; null for one that is no list. */
export function listLevel(style: string): number | null {
  const [, level] = /mso-list:[^;]*\blevel(\d+)/i.exec(style) ?? [];
  return level ? Number(level) : null;
}

/** Whether the mark before a list paragraph counts: `1.`, `a)`, `iv.` rather than a dot or a dash. */
export const isNumbered = (mark: string): boolean => /^\s*\(?(\d+(\.\d+)*|[a-z]|[ivx]+)[.)]/i.test(mark);

const unwanted = 'script, style, meta, link, title, xml, o\\:p, w\\:sdtPr';

function* comments(root: Node): Generator<Comment> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) yield walker.currentNode as Comment;
}

function replaceWith(element: Element, name: string): void {
  const next = document.createElement(name);
  next.append(...element.childNodes);
  element.replaceWith(next);
}

/** The mark of a list paragraph, taken out of it. */
function takeMark(paragraph: Element): string {
  const mark = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  mark?.remove();
  return mark?.textContent ?? '';
}

/** Turns runs of list paragraphs into nested lists. */
function makeLists(root: ParentNode): void {
  let open: Element[] = [];
  let last: Element | null = null;
  for (const paragraph of [...root.querySelectorAll('p')]) {
    const level = listLevel(paragraph.getAttribute('style') ?? '');
    if (level === null) continue;
    if (last === null || paragraph.previousElementSibling !== last) open = [];
    const kind = isNumbered(takeMark(paragraph)) ? 'ol' : 'ul';
    open = open.slice(0, level);
    while (open.length < level) {
      const list = document.createElement(kind);
      const under = open.at(-1)?.lastElementChild;
      if (under) under.append(list);
      else if (open.length === 0) paragraph.before(list);
      else open.at(-1)?.append(list);
      open.push(list);
    }
    const item = document.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1)?.append(item);
    paragraph.remove();
    last = open[0] ?? null;
  }
}

/** Cells of a table's head are heading cells. */
const markHeads = (root: ParentNode): void => {
  for (const cell of root.querySelectorAll('thead td')) replaceWith(cell, 'th');
};

const isEmptyParagraph = (element: Element) =>
  element.textContent?.trim() === '' && !element.querySelector('img, br, table');

/**
 * Pasted HTML without what word processors leave behind: their styles, comments, name spaces and empty paragraphs.
 * Titles become headings, marked paragraphs nested lists, heads of tables heading cells; images that only their computer
 * can reach are left out.
 */
export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const one of body.querySelectorAll(unwanted)) one.remove();
  for (const one of [...comments(body)]) one.remove();
  for (const title of body.querySelectorAll('p.MsoTitle')) replaceWith(title, 'h1');
  for (const deep of body.querySelectorAll('h5, h6')) replaceWith(deep, 'h4');
  makeLists(body);
  markHeads(body);
  for (const image of body.querySelectorAll('img')) if (!image.src.startsWith('data:image/')) image.remove();
  for (const anchor of body.querySelectorAll('a:not([href])')) anchor.replaceWith(...anchor.childNodes);
  for (const paragraph of body.querySelectorAll('p, h1, h2, h3, h4'))
    if (isEmptyParagraph(paragraph)) paragraph.remove();
  for (const one of body.querySelectorAll('*'))
    for (const name of ['style', 'class', 'lang']) one.removeAttribute(name);
  return body.innerHTML;
}
