import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { texts } from '../../shared/text.ts';
import { StartupError } from '../startup-error.ts';

const says = texts({
  damaged: {
    sv: 'Huvudnyckeln i {file} är skadad. Lägg tillbaka filen från din kopia; med en annan nyckel går bilagorna inte att läsa.',
    en: 'The master key in {file} is damaged. Put the file back from your copy; no other key can read the attachments.',
  },
  lost: {
    sv: 'Huvudnyckeln {file} saknas, men här finns redan en installation. Lägg tillbaka filen från din kopia, eller sätt VARNA_KEY. En ny nyckel skulle inte kunna läsa bilagorna, så ingen görs.',
    en: 'The master key {file} is missing, but there already is an installation here. Put the file back from your copy, or set VARNA_KEY. A new key could not read the attachments, so none is made.',
  },
});

const KEY_BYTES = 32;

type KeyConfig = { readonly key: Buffer | undefined; readonly dataDirectory: string };

/** Where the master key lies when it is not a setting. */
export const masterKeyFile = ({ dataDirectory }: Pick<KeyConfig, 'dataDirectory'>): string =>
  path.join(dataDirectory, 'keys', 'master.key');

/**
 * The 32 bytes all other keys come from: `VARNA_KEY`, else `keys/master.key` in the data directory,
 * made the first time and readable by its owner only. Error: `StartupError` when the file is damaged, or gone from an
 * installation that has been in use.
 */
export function masterKey(config: KeyConfig): Buffer {
  const kept = keptMasterKey(config);
  if (kept) return kept;
  const file = masterKeyFile(config);
  if (hasFiles(config.dataDirectory)) throw new StartupError(says.lost, { file });
  const made = asKey(make(file), file);
  madeHere.set(keyFingerprint(made), file);
  return made;
}

/** Keys this process has made, by fingerprint: not in use for anything yet. */
const madeHere = new Map<string, string>();

/**
 * For when the database turns out to belong to another key: one that was made just now is taken away again.
 * Error: `StartupError`, if so.
 */
export function refuseNewKey(master: Buffer): void {
  const file = madeHere.get(keyFingerprint(master));
  if (file === undefined) return;
  rmSync(file, { force: true });
  throw new StartupError(says.lost, { file });
}

/** The master key as it is, if there is one; none is made. Error: `StartupError` when the file is damaged. */
export function keptMasterKey(config: KeyConfig): Buffer | undefined {
  if (config.key) return config.key;
  const file = masterKeyFile(config);
  const kept = read(file);
  return kept === undefined ? undefined : asKey(kept, file);
}

/** Tells one master key from another without telling anything of it: `1a2b-3c4d-5e6f-7a8b`. */
export function keyFingerprint(master: Buffer): string {
  const sum = createHash('sha256').update(deriveKey(master, 'fingerprint')).digest('hex');
  return sum.slice(0, 16).replace(/(.{4})(?=.)/g, '$1-');
}

/** Whether files lie there that some key protects; what the database belongs to is asked of it once it is open. */
function hasFiles(dataDirectory: string): boolean {
  const files = path.join(dataDirectory, 'files');
  return existsSync(files) && readdirSync(files).length > 0;
}

/** A key of 32 bytes for one purpose, such as `files`: HKDF-SHA256, so that keys tell nothing of each other. */
export function deriveKey(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, '', `varna/${purpose}`, KEY_BYTES));
}

function asKey(kept: string, file: string): Buffer {
  const key = Buffer.from(kept, 'base64');
  if (key.length !== KEY_BYTES) throw new StartupError(says.damaged, { file });
  return key;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Two processes may start at once: the key is written whole beside its place, and only the first one's is linked in. */
function make(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
