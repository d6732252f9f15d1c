import { createHash } from 'node:crypto';
import type { Context } from '../../../platform/module.ts';
import type { LibraryFile } from '../formats/library.ts';
import { readLibraryFile } from '../formats/read-library-file.ts';
import * as store from '../store/library.ts';
import { type FileOrigin, type FrameworkPlan, loadFramework, planFramework } from './load-framework.ts';
import { type KnownFramework, loadMapping, type MappingPlan, planMapping } from './load-mapping.ts';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** All that loading a file does. */
export type LibraryPlan = {
  frameworks: FrameworkPlan[];
  mappings: MappingPlan[];
  warnings: LibraryFile['warnings'];
  file: FileOrigin;
};

/** The frameworks the file's mappings join: those loaded already, and those it brings itself. */
async function frameworksFor(
  { db }: Context,
  { mappings }: LibraryFile,
  brought: readonly FrameworkPlan[],
  loaded: readonly store.LoadedRow[],
) {
  const known = new Map<string, KnownFramework>();
  const wanted = new Set(mappings.flatMap(({ fromUrn, toUrn }) => [fromUrn, toUrn]));
  for (const { urn, id } of loaded.filter((row) => wanted.has(row.urn)))
    known.set(urn, { id, nodeIds: await store.nodeIdsByUrn(db, id) });
  for (const { id, library, nodeIds } of brought) {
    const before = known.get(library.urn)?.nodeIds ?? [];
    known.set(library.urn, { id, nodeIds: new Map([...before, ...nodeIds]) });
  }
  return known;
}

/** What loading a file that has been read would do; nothing is written. */
export async function planLibraries(context: Context, read: LibraryFile, file: FileOrigin): Promise<LibraryPlan> {
  const loaded = await store.loadedFrameworks(context.db);
  const frameworks: FrameworkPlan[] = [];
  for (const library of read.libraries)
    frameworks.push(
      await planFramework(
        context,
        library,
        loaded.find(({ urn }) => urn === library.urn),
        file,
      ),
    );
  const known = await frameworksFor(context, read, frameworks, loaded);
  const sets = read.mappings.length > 0 ? await store.loadedMappingSets(context.db) : [];
  const mappings = read.mappings.map((set) =>
    planMapping(
      context,
      set,
      sets.find(({ urn }) => urn === set.urn),
      file,
      known,
    ),
  );
  return { frameworks, mappings, warnings: read.warnings, file };
}

/** Carries a plan out. */
export async function carryOut(context: Context, { frameworks, mappings, file }: LibraryPlan): Promise<void> {
  for (const plan of frameworks) await loadFramework(context, plan, file);
  for (const plan of mappings) await loadMapping(context, plan, file);
}

/** A file from outside, as bytes. */
export type GivenFile = { name: string; bytes: Uint8Array };

/** Reads a file and says what loading it would do. Errors: `requirements.file-refused` with places, and those of the plan. */
export async function planFile(context: Context, { name, bytes }: GivenFile): Promise<LibraryPlan> {
  const read = await readLibraryFile(name, bytes, context.language); // a large file takes seconds: others wait only for the rest
  await store.lockLibraries(context.db);
  return planLibraries(context, read, { origin: 'imported', sha256: sha256Of(bytes) });
}

/** Reads a file and loads all it holds, or nothing. */
export async function importFile(context: Context, file: GivenFile): Promise<LibraryPlan> {
  const plan = await planFile(context, file);
  await carryOut(context, plan);
  return plan;
}
