import { readdir, readFile } from 'node:fs/promises';
import type { Context } from '../../../platform/module.ts';
import type { LibraryFile } from '../formats/library.ts';
import { readLibraryFile } from '../formats/read-library-file.ts';
import * as store from '../store/library.ts';
import { carryOut, planLibraries, sha256Of } from './library.ts';

const folder = new URL('../library/', import.meta.url);

type Shipped = { name: string; bytes: Buffer; sha256: string };

async function shippedFiles(): Promise<Shipped[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(new URL(name, folder));
      return { name, bytes, sha256: sha256Of(bytes) };
    }),
  );
}

type Loaded = { urn: string; version: number; origin: store.Origin };

/** What a file holds, but for what the region has loaded itself in a version that is as high. */
function stillOurs(read: LibraryFile, loaded: readonly Loaded[]): LibraryFile {
  const isOurs = ({ urn, version }: { urn: string; version: number }) =>
    !loaded.some(
      (row) => row.urn === urn && (row.version > version || (row.origin === 'imported' && row.version === version)),
    );
  return { ...read, libraries: read.libraries.filter(isOurs), mappings: read.mappings.filter(isOurs) };
}

/**
 * Loads the frameworks and mappings that come with the program, those whose file has changed since they were loaded.
 * Done at every start: when nothing has changed it is two short questions.
 */
export async function loadBuiltInLibraries(context: Context): Promise<void> {
  const files = await shippedFiles();
  const loaded = [...(await store.loadedFrameworks(context.db)), ...(await store.loadedMappingSets(context.db))];
  const hashes = new Set(loaded.map(({ file_sha256 }) => file_sha256));
  const changed = files.filter(({ sha256 }) => !hashes.has(sha256));
  if (changed.length === 0) return;
  await store.lockLibraries(context.db);
  const read = await Promise.all(
    changed.map(async ({ name, bytes, sha256 }) => ({
      sha256,
      content: stillOurs(await readLibraryFile(name, bytes), loaded),
    })),
  );
  const frameworksFirst = read.sort((a, b) => b.content.libraries.length - a.content.libraries.length);
  for (const { sha256, content } of frameworksFirst)
    await carryOut(context, await planLibraries(context, content, { origin: 'builtin', sha256 }));
}
