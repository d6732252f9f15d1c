import type { Section } from '../contract/register.ts';

const HEADING = /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/gi;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The headings of a text as sections a requirement can be traced to, in order.
 *
 * A heading that begins with a number (`4.2 Ansvar`) keeps it; others are counted as `1`, `2` … by their place.
 * `anchor` is the id to scroll to, unique within the text. Empty headings are passed over.
 */
export function sectionsOf(html: string): Section[] {
  const headings = [...html.matchAll(HEADING)].map(([, , inner]) => plain(inner ?? '')).filter(Boolean);
  return headings.map((heading, index) => {
    const [, number, rest] = /^(\d+(?:\.\d+)*)\.?\s+(.+)$/.exec(heading) ?? [];
    return { number: number ?? String(index + 1), heading: rest ?? heading, anchor: `avsnitt-${index + 1}` };
  });
}

/** The same text with each heading carrying its section's anchor as id. */
export function withAnchors(html: string): string {
  let index = 0;
  return html.replace(HEADING, (whole, level: string, inner: string) =>
    plain(inner) === '' ? whole : `<h${level} id="avsnitt-${++index}">${inner}</h${level}>`,
  );
}
