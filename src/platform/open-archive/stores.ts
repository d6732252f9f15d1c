import { join } from 'node:path';
import type { Text } from '../../shared/text.ts';
import { storesOf } from '../assemble.ts';
import type { Report } from '../backup/report.ts';
import type { HandedOut } from '../module.ts';
import type { Services } from '../services.ts';
import { openArchiveSays as says } from './texts.ts';

/** What of the stores goes along: all, a month of what happened, or nothing. */
export type StoresAsked = 'all' | 'none' | { month: string };
export type StoreWritten = HandedOut & { name: string };

type Work = { services: Services; root: string; report: Report; stores: StoresAsked };

/** What modules keep beside the database and the files, each in a folder of its name. */
export async function writeStores({ services, root, report, stores }: Work): Promise<StoreWritten[]> {
  const written: StoreWritten[] = [];
  if (stores === 'none') return written;
  const month = stores === 'all' ? null : stores.month;
  for (const { name, handOut } of storesOf(services)) {
    const handed = await handOut?.(services, {
      root: join(root, name),
      month,
      told: ({ file, rows }) => report(says.stored, { file: `${name}/${file}`, rows }),
    });
    if (!handed) continue;
    const files = handed.files.map((each) => ({ ...each, file: `${name}/${each.file}` }));
    written.push({ name, ...handed, files });
  }
  return written;
}

/** What of the stores was left behind because it was not asked for. */
export function storesLeftOut({ services, stores }: Work): { what: string; why: Text }[] {
  if (stores === 'all') return [];
  const why =
    stores === 'none'
      ? { sv: 'Valdes bort när arkivet togs', en: 'Left out on request' }
      : {
          sv: `Allt utom ${stores.month}: bara den månaden begärdes`,
          en: `All but ${stores.month}, which alone was asked for`,
        };
  return storesOf(services).flatMap(({ name, handOut }) => (handOut ? [{ what: `${name}/*`, why }] : []));
}

/** How many rows the stores hold. */
export const storedRows = (stores: readonly StoreWritten[]): number =>
  stores.flatMap(({ files }) => files).reduce((sum, { rows }) => sum + rows, 0);
