import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** Addresses nothing is ever sent to: link-local, where clouds keep their metadata, and those that are no one machine. */
const blocked = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['100.100.100.200', 32],
] as const)
  blocked.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 128],
  ['fe80::', 10],
  ['ff00::', 8],
  ['fd00:ec2::', 32],
  ['64:ff9b::', 96],
] as const)
  blocked.addSubnet(net, bits, 'ipv6');

const isBlocked = (address: string): boolean => blocked.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** Why nothing may be sent to an address, as it is written; null when it may. What a name leads to is judged when sending. */
export function refusedUrl(written: string): 'incidents.webhook-address' | 'incidents.webhook-blocked' | null {
  const url = new URL(written);
  const host = hostOf(url);
  if (url.username || url.password || host === '') return 'incidents.webhook-address';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(host))) return 'incidents.webhook-address';
  return isIP(host) > 0 && isBlocked(host) ? 'incidents.webhook-blocked' : null;
}

export class BlockedAddress extends Error {}

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;
/** Looks a name up as the network does, and refuses it when any of its addresses is blocked. */
export function guardedLookup(host: string, options: LookupOptions, found: Found): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, []);
    if (addresses.some(({ address }) => isBlocked(address))) return found(new BlockedAddress(), []);
    const [first] = addresses;
    if (options.all || !first) return found(null, addresses);
    found(null, first.address, first.family);
  });
}
