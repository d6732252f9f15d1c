import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../startup-error.ts';
import { birthOf } from './process.ts';
import { says } from './texts.ts';

/** Who holds a directory. The inode tells a directory from a copy of it, lock file and all. */
type Holder = { readonly pid: number; readonly birth: string; readonly inode: number };

const lockFile = (directory: string) => path.join(directory, 'varna.lock');

/**
 * Takes a directory for this process until it ends or `release` is called; a lock left by a dead process is taken over.
 * Error: `StartupError` when a live instance holds it.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  const file = lockFile(directory);
  const own: Holder = { pid: process.pid, birth: birthOf(process.pid) ?? '', inode: statSync(directory).ino };
  while (!place(file, own)) {
    const holder = holderOf(directory);
    if (holder) throw new StartupError(says.inUse, { directory, pid: holder.pid });
    removeStale(file);
  }
  const release = () => {
    process.off('exit', release);
    if (holderOf(directory)?.pid === process.pid) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

/** The live process that holds the directory, if any. */
export function holderOf(directory: string): Holder | undefined {
  const holder = read(lockFile(directory));
  if (!holder || birthOf(holder.pid) !== holder.birth) return undefined;
  return holder.inode === statSync(directory).ino ? holder : undefined;
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written whole beside its place, then linked in: the link fails if another was first. */
function place(file: string, own: Holder): boolean {
  const draft = `${file}.${own.pid}`;
  writeFileSync(draft, JSON.stringify(own), { flush: true });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves the file away before removing it; if a live process took the lock in between, it gets its lock back. */
function removeStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    const moved = read(aside);
    if (moved && birthOf(moved.pid) === moved.birth && moved.inode === statSync(path.dirname(file)).ino)
      linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
