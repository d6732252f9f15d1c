import { realpathSync, rmSync } from 'node:fs';
import { atTheDoor, enterAsGuest, type Guest, guestsOf, leaveAsGuest } from './guests.ts';
import { dropPassedLock, holderOf, passLock } from './lock.ts';
import { homeOf, type Place, within } from './place.ts';
import { type Postmaster, readPostmaster, runningPostmaster, stopRunning } from './postmaster.ts';
import { signal } from './process.ts';
import { type Embedded, type EmbeddedOptions, ownerUrl, startEmbedded } from './start.ts';

/**
 * The embedded PostgreSQL of a data directory for a command that needs it a while: the one a live instance already runs,
 * which is left running, else one started for us. When several commands use it, the last one to leave stops it.
 * Errors as `startEmbedded`.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDirectory } = options;
  return await atTheDoor(dataDirectory, async () => runningIn(dataDirectory) ?? (await startForUs(options)));
}

async function startForUs(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDirectory } = options;
  const started = await startEmbedded({ ...options, heir: () => guestsOf(dataDirectory)[0] });
  return { ...started, stop: () => atTheDoor(dataDirectory, () => started.stop()) };
}

type Visit = { dataDirectory: string; place: Omit<Place, 'account'>; guest: Guest };

function runningIn(dataDirectory: string): Embedded | undefined {
  const place = within(homeOf(realpathSync(dataDirectory)));
  const postmaster = holderOf(place.home) && runningPostmaster(place.data);
  return postmaster?.ready ? asGuest(dataDirectory, place, postmaster) : undefined;
}

function asGuest(dataDirectory: string, place: Visit['place'], { socketDirectory }: Postmaster): Embedded {
  const visit = { dataDirectory, place, guest: enterAsGuest(dataDirectory) };
  const atExit = () => {
    if (mustStop(visit)) endAtOnce(visit);
  };
  process.on('exit', atExit);
  let left: Promise<void> | undefined;
  const leave = async () => {
    process.off('exit', atExit);
    if (mustStop(visit)) await end(visit);
  };
  return {
    ownerUrl: ownerUrl(place, socketDirectory),
    stop: () => {
      left ??= atTheDoor(dataDirectory, leave);
      return left;
    },
    onExit: () => {},
  };
}

/** Leaves. True when the database was left to this guest and nobody else uses it; another guest is handed it. */
function mustStop({ dataDirectory, place: { home }, guest }: Visit): boolean {
  leaveAsGuest(dataDirectory, guest);
  if (holderOf(home)?.guest !== guest.guest) return false;
  const [next] = guestsOf(dataDirectory);
  if (next) passLock(home, next);
  return !next;
}

async function end({ place: { home, data }, guest }: Visit): Promise<void> {
  const socketDirectory = readPostmaster(data)?.socketDirectory;
  await stopRunning(data);
  if (socketDirectory && socketDirectory !== home) rmSync(socketDirectory, { recursive: true, force: true });
  dropPassedLock(home, guest.guest);
}

/** When the process ends there is no time to wait: PostgreSQL closes down by itself. */
function endAtOnce({ place: { home, data }, guest }: Visit): void {
  const postmaster = runningPostmaster(data);
  if (postmaster) signal(postmaster.pid, 'SIGINT');
  dropPassedLock(home, guest.guest);
}
