/** What the compiler says of characters that none of its fonts has; the text is quoted, and the message quoted again. */
const COMPLAINT = /the text `\\*"(.+?)\\*"` could not be displayed/gs;

/** The characters an error complains of as missing from all fonts; empty for any other error. */
export function unprintable(error: unknown): string[] {
  const message = error instanceof Error ? error.message : String(error);
  const texts = [...message.matchAll(COMPLAINT)].map(([, quoted = '']) => unquoted(quoted));
  return [...new Set(texts.join(''))];
}

const unquoted = (text: string): string =>
  text.replace(/\\+u\{([0-9a-fA-F]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Characters no font has, by their Unicode number, so that nothing is lost: `[U+1F600]`. Invisible ones are left out. */
export function spelledOut(json: string, characters: string[]): string {
  const missing = new Set(characters);
  return Array.from(json, (sign) => (missing.has(sign) ? codePoint(sign) : sign)).join('');
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

const codePoint = (sign: string): string =>
  INVISIBLE.test(sign) ? '' : `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
