import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { deriveKey } from '../config.ts';
import { Sequence, Table } from './catalog.ts';

/** The form of the archive itself; raised when an older program could no longer read it. */
export const FORMAT = 1;

/** Names of the archive's own members. */
export const member = {
  header: 'varna-backup.json',
  settings: 'settings.env',
  jobs: 'jobs',
  manifest: 'manifest.json',
  seal: 'manifest.seal',
} as const;

/** First in the archive, so that a wrong key or too new an archive is said at once. */
export const Header = z.object({
  format: z.number(),
  version: z.string(),
  takenAt: z.string(),
  /** Tells which master key the archive belongs to, and nothing of the key. */
  keyFingerprint: z.string(),
});
export type Header = z.infer<typeof Header>;

/** Last in the archive: what it holds. Without it, or with anything in it that does not fit, the archive is refused. */
export const Manifest = Header.extend({
  migrations: z.array(z.object({ id: z.string(), checksum: z.string() })),
  tables: z.array(Table.extend({ rows: z.number() })),
  sequences: z.array(Sequence),
  jobs: z.number(),
  files: z.object({ count: z.number(), bytes: z.number() }),
  /** What modules keep beside them, by name. */
  stores: z.record(z.string(), z.object({ count: z.number(), bytes: z.number() })).default({}),
  /** Every member before this one: its name, and the SHA-256 of its bytes. */
  members: z.array(z.tuple([z.string(), z.string()])),
});
export type Manifest = z.infer<typeof Manifest>;

/** Who wrote the manifest had the master key: HMAC-SHA256 over its bytes, in hex. */
export const sealOf = (masterKey: Buffer, manifest: Buffer): string =>
  createHmac('sha256', deriveKey(masterKey, 'backup-manifest')).update(manifest).digest('hex');

export function sealFits(masterKey: Buffer, manifest: Buffer, seal: string): boolean {
  const [wanted, given] = [Buffer.from(sealOf(masterKey, manifest)), Buffer.from(seal)];
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
