import { hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { texts } from '../../shared/text.ts';
import { StartupError } from '../startup-error.ts';

const says = texts({
  damaged: {
    sv: 'Huvudnyckeln i {file} är skadad. Lägg tillbaka filen från din kopia; med en annan nyckel går bilagorna inte att läsa.',
    en: 'The master key in {file} is damaged. Put the file back from your copy; no other key can read the attachments.',
  },
});

const KEY_BYTES = 32;

/**
 * The 32 bytes all other keys come from: `VARNA_KEY`, else `keys/master.key` in the data directory,
 * made the first time and readable by its owner only. Error: `StartupError` when the file is damaged.
 */
export function masterKey(config: { readonly key: Buffer | undefined; readonly dataDirectory: string }): Buffer {
  return config.key ?? keptKey(path.join(config.dataDirectory, 'keys', 'master.key'));
}

/** A key of 32 bytes for one purpose, such as `files`: HKDF-SHA256, so that keys tell nothing of each other. */
export function deriveKey(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, '', `varna/${purpose}`, KEY_BYTES));
}

function keptKey(file: string): Buffer {
  const kept = read(file) ?? make(file);
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
