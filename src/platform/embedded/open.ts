import { existsSync, realpathSync } from 'node:fs';
import { holderOf } from './lock.ts';
import { homeOf, within } from './place.ts';
import { runningPostmaster } from './postmaster.ts';
import { type Embedded, type EmbeddedOptions, ownerUrl, startEmbedded } from './start.ts';

/**
 * The embedded PostgreSQL of a data directory for a command that needs it a while: the one a live instance already runs,
 * which is left running, else one started for us. Errors as `startEmbedded`.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  return runningIn(options.dataDirectory) ?? startEmbedded(options);
}

function runningIn(dataDirectory: string): Embedded | undefined {
  if (!existsSync(dataDirectory)) return undefined;
  const place = within(homeOf(realpathSync(dataDirectory)));
  const postmaster = holderOf(place.home) && runningPostmaster(place.data);
  if (!postmaster?.ready) return undefined;
  return { ownerUrl: ownerUrl(place, postmaster.socketDirectory), stop: async () => {}, onExit: () => {} };
}
