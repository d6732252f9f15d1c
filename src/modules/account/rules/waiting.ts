/** How long the next attempt has to wait. `free`: failures that cost nothing; then the wait doubles from `firstSeconds` up to `mostSeconds`. */
type Patience = { readonly free: number; readonly firstSeconds: number; readonly mostSeconds: number };

/**
 * An account bears five slips of the hand. An address bears many more and never waits long, since a whole hospital may
 * stand behind one; both are counted, so that neither many guesses at one account nor one guess at many goes unhindered.
 */
export const patience = {
  login: { free: 5, firstSeconds: 15, mostSeconds: 900 },
  address: { free: 50, firstSeconds: 5, mostSeconds: 60 },
} as const satisfies Record<string, Patience>;
export type Tried = keyof typeof patience;

/** Minutes during which failures are held against an account (until it succeeds) or an address (whatever succeeds). */
export const memoryMinutes: Readonly<Record<Tried, number>> = { login: 24 * 60, address: 15 };

/** Seconds from the last failure until the next attempt is looked at. */
export function waitSeconds(tried: Tried, failures: number): number {
  const { free, firstSeconds, mostSeconds } = patience[tried];
  return failures < free ? 0 : Math.min(mostSeconds, firstSeconds * 2 ** (failures - free));
}

/** The part of an address that one household or machine cannot change at will: all of IPv4, the first 64 bits of IPv6. */
export function addressKey(address: string): string {
  if (!address.includes(':')) return address;
  const embedded = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (embedded?.[1]) return embedded[1];
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array<string>(8 - before.length - after.length).fill('0') : [];
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
