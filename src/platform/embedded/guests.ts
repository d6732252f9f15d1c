import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../startup-error.ts';
import { type Holder, isLive, lockDirectory, readHolder, thisProcess } from './lock.ts';

/** A command that uses a PostgreSQL which another process runs; `guest` names it. */
export type Guest = Required<Holder>;

const PREFIX = 'varna.guest.';
const PAUSE_MS = 50;

/** Writes this process down as a guest of a data directory. */
export function enterAsGuest(directory: string): Guest {
  const guest = { ...thisProcess(directory), guest: randomUUID() };
  writeFileSync(path.join(directory, PREFIX + guest.guest), JSON.stringify(guest), { mode: 0o600 });
  return guest;
}

export function leaveAsGuest(directory: string, { guest }: Guest): void {
  rmSync(path.join(directory, PREFIX + guest), { force: true });
}

/** The guests of a data directory that still are; what dead ones left is cleared away. */
export function guestsOf(directory: string): Guest[] {
  const files = readdirSync(directory).filter((name) => name.startsWith(PREFIX));
  return files.flatMap((name) => {
    const guest = readHolder(path.join(directory, name));
    if (guest?.guest && isLive(guest, directory)) return [guest as Guest];
    rmSync(path.join(directory, name), { force: true });
    return [];
  });
}

/** Does what none may do at the same time: come to the database of a data directory, or leave it. Waits for its turn. */
export async function atTheDoor<T>(directory: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const release = tryDoor(directory);
    if (!release) {
      await sleep(PAUSE_MS);
      continue;
    }
    try {
      return await work();
    } finally {
      release();
    }
  }
}

function tryDoor(directory: string): (() => void) | undefined {
  try {
    return lockDirectory(directory, 'varna.door');
  } catch (error) {
    if (error instanceof StartupError) return undefined;
    throw error;
  }
}
