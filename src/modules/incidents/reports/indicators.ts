/** An indicator of compromise by MISP's type and category. `toIds`: good enough to detect by. */
export type Indicator = { type: string; category: string; value: string; toIds: boolean };

const network = 'Network activity';
const payload = 'Payload delivery';

const kinds: readonly { type: string; category: string; matches: RegExp }[] = [
  { type: 'url', category: network, matches: /^https?:\/\/\S+$/i },
  { type: 'email-src', category: payload, matches: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  { type: 'ip-dst', category: network, matches: /^(\d{1,3}\.){3}\d{1,3}$/ },
  { type: 'ip-dst', category: network, matches: /^(?=.*:.*:)[0-9a-f:]+$/i },
  { type: 'sha256', category: payload, matches: /^[0-9a-f]{64}$/i },
  { type: 'sha1', category: payload, matches: /^[0-9a-f]{40}$/i },
  { type: 'md5', category: payload, matches: /^[0-9a-f]{32}$/i },
  {
    type: 'filename',
    category: payload,
    matches: /^[^\s/\\]+\.(exe|dll|js|vbs|ps1|bat|cmd|lnk|iso|zip|docm|xlsm|hta|scr)$/i,
  },
  { type: 'domain', category: network, matches: /^([a-z0-9-]+\.)+[a-z]{2,}$/i },
];

/** As it was before it was made harmless to click: `hxxps://evil[.]example` → `https://evil.example`. */
const refanged = (text: string): string =>
  text
    .replace(/^hxxp/i, 'http')
    .replace(/\[(\.|dot)\]|\(\.\)/gi, '.')
    .replace(/\[(@|at)\]/gi, '@')
    .replace(/\[:\]/g, ':');

/**
 * The indicators somebody wrote, apart by white space, commas or semicolons. Words that are none are left out: what is
 * written in words may name people.
 */
export function indicatorsIn(text: string): Indicator[] {
  const words = text.split(/[\s,;]+/).map((word) => refanged(word.replace(/^["'(<]+|["')>.]+$/g, '')));
  return [...new Set(words)].flatMap((value) => {
    const kind = kinds.find(({ matches }) => matches.test(value));
    return kind ? [{ type: kind.type, category: kind.category, value, toIds: true }] : [];
  });
}
