import { readFileSync, rmSync } from 'node:fs';
import { fill, type Language } from '../../shared/text.ts';
import { findBinaries } from './binaries.ts';
import { refuseFullDisk } from './failure.ts';
import type { Guest } from './guests.ts';
import { initialise, isInitialised, OWNER, refuseOtherVersion } from './initialise.ts';
import { type Cluster, launch, socketDirectoryFor } from './launch.ts';
import { lockDirectory, passLock } from './lock.ts';
import { findPlace, type Place, type Teller } from './place.ts';
import { clearLeftovers, stopRunning } from './postmaster.ts';
import { type EmbeddedListener, Supervisor } from './supervise.ts';
import { says } from './texts.ts';

/** A PostgreSQL that is running for us. */
export type Embedded = {
  /** Address of the database as its owner, over a socket that only this machine's users can reach. */
  readonly ownerUrl: string;
  /** Ends it in an orderly way and waits until it has ended. */
  stop(): Promise<void>;
  /** Hears when PostgreSQL ends unasked, is running again, or could not be brought back. */
  onExit(listener: EmbeddedListener): void;
};

export type EmbeddedOptions = {
  readonly dataDirectory: string;
  /** Hears each step of the start, in the language. */
  readonly report?: (step: string) => void;
  readonly language?: Language;
  /** Faster, and not safe against power cuts. */
  readonly forTests?: boolean;
  /** Asked when we end: who goes on using it. Then it is left running, and is theirs. */
  readonly heir?: () => Guest | undefined;
};

/**
 * Starts the embedded PostgreSQL 18 on a data directory, made the first time. Recovers by itself from interruptions.
 * Errors: `StartupError` when the directory is in use or out of reach, the disk full, or the data of another version.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { report = () => {}, language = 'sv', forTests = false, heir = () => undefined } = options;
  const tell: Teller = (text, values) => report(fill(text[language], values));
  const place = findPlace(options.dataDirectory, tell);
  const release = lockDirectory(place.home);
  try {
    const cluster = await prepareCluster(place, tell, forTests);
    const begin = async () => {
      await clearLeftovers(place.data, tell);
      return launch(cluster, tell);
    };
    tell(says.starting);
    const supervisor = new Supervisor(await begin(), begin);
    return running(cluster, supervisor, { release, heir });
  } catch (error) {
    release();
    throw error;
  }
}

async function prepareCluster(place: Place, tell: Teller, forTests: boolean): Promise<Cluster> {
  refuseFullDisk(place.home);
  const binaries = findBinaries(place.account, tell);
  if (!isInitialised(place)) {
    tell(says.initialising);
    await initialise(place, binaries, forTests);
  }
  refuseOtherVersion(place, binaries);
  return { place, binaries, forTests, socketDirectory: socketDirectoryFor(place) };
}

type Leaving = { release: () => void; heir: () => Guest | undefined };

function running({ place, socketDirectory }: Cluster, supervisor: Supervisor, { release, heir }: Leaving): Embedded {
  const handOver = () => {
    const next = heir();
    if (next) supervisor.leave();
    if (next) passLock(place.home, next);
    return next !== undefined;
  };
  // Before what else is bound to the end of the process, which would stop it.
  process.prependListener('exit', handOver);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    process.off('exit', handOver);
    await supervisor.standDown();
    if (handOver()) return;
    await stopRunning(place.data);
    if (socketDirectory !== place.home) rmSync(socketDirectory, { recursive: true, force: true });
    release();
  };
  return {
    ownerUrl: ownerUrl(place, socketDirectory),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
    onExit: (listener) => supervisor.onExit(listener),
  };
}

/** The owner's address of the database in a place, through the socket in a directory. */
export function ownerUrl({ password }: Pick<Place, 'password'>, socketDirectory: string): string {
  const secret = readFileSync(password, 'utf8').trim();
  return `postgresql://${OWNER}:${secret}@localhost:5432/${OWNER}?host=${encodeURIComponent(socketDirectory)}`;
}
