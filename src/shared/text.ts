/** The languages Värna speaks, the first one being the region's own. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** One thing said in both languages; a text without English does not compile. */
export type Text = { readonly sv: string; readonly en: string };

/** Keeps the literal keys of a module's texts while checking that both languages are there. */
export const texts = <const T extends Record<string, Text>>(all: T): T => all;

/** What the values of a column are called, as a module's texts say them: `value.status.inForce`. History, exports and archives read them there. */
export const valueTexts = (column: string, names: Readonly<Record<string, Text>>): Record<string, Text> =>
  Object.fromEntries(Object.entries(names).map(([value, name]) => [`value.${column}.${value}`, name]));

/** The same words where a sentence or a heading begins. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Fills `{name}` places of a text with values; an unknown place is left as it stands. `{count|enhet|enheter}` is the first word
 * when the value is one, else the second.
 */
export function fill(text: string, values: Record<string, unknown> = {}): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (place, key: string, one?: string, many?: string) => {
    if (many !== undefined) return String(values[key]) === '1' ? (one ?? '') : many;
    return key in values ? String(values[key]) : place;
  });
}
