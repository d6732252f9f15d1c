import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../startup-error.ts';
import { birthOf } from './process.ts';
import { says } from './texts.ts';

/**
 * Who holds a directory. The inode tells a directory from a copy of it, lock file and all. `guest`: the guest it was passed to by
 * whoever held it before.
 */
export type Holder = { readonly pid: number; readonly birth: string; readonly inode: number; readonly guest?: string };

/** `varna.lock` is held by whoever runs the database; `varna.door` for a moment by whoever comes or leaves. */
type Lock = 'varna.lock' | 'varna.door';

/**
 * Takes a directory for this process until it ends or `release` is called; a lock left by a dead process is taken over.
 * Error: `StartupError` when a live instance holds it.
 */
export function lockDirectory(directory: string, lock: Lock = 'varna.lock'): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  const file = path.join(directory, lock);
  const own: Holder = thisProcess(directory);
  while (!place(file, own)) {
    const holder = holderOf(directory, lock);
    if (holder) throw new StartupError(says.inUse, { directory, pid: holder.pid });
    removeStale(file);
  }
  const release = () => {
    process.off('exit', release);
    const holder = holderOf(directory, lock);
    if (holder?.pid === process.pid && !holder.guest) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

/** This process as one who holds a directory. */
export const thisProcess = (directory: string): Holder => ({
  pid: process.pid,
  birth: birthOf(process.pid) ?? '',
  inode: statSync(directory).ino,
});

/** The live process that holds the directory, if any. */
export function holderOf(directory: string, lock: Lock = 'varna.lock'): Holder | undefined {
  const holder = readHolder(path.join(directory, lock));
  return holder && isLive(holder, directory) ? holder : undefined;
}

/** Passes the lock this process holds on to a guest, who holds the directory from then on. */
export function passLock(directory: string, { pid, birth, guest }: Required<Holder>): void {
  const file = path.join(directory, 'varna.lock');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid, birth, inode: statSync(directory).ino, guest }), { flush: true });
  renameSync(draft, file);
}

/** Lets go of a lock that was passed to a guest of this process. */
export function dropPassedLock(directory: string, guest: string): void {
  if (holderOf(directory)?.guest === guest) rmSync(path.join(directory, 'varna.lock'), { force: true });
}

/** Whether the process still is, and means this very directory. */
export const isLive = ({ pid, birth, inode }: Holder, directory: string): boolean =>
  birthOf(pid) === birth && inode === statSync(directory).ino;

/** Who is written in a file; undefined when it is gone or not whole. */
export function readHolder(file: string): Holder | undefined {
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
    const moved = readHolder(aside);
    if (moved && isLive(moved, path.dirname(file))) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
