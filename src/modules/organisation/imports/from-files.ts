import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { asSystem } from '../../../platform/assemble.ts';
import { type Mapping, parseRows, suggestMapping } from '../../../platform/exchange/columns.ts';
import { readTable } from '../../../platform/exchange/read-table.ts';
import type { ImportKind, ImportSource, Previewed } from '../../../platform/imports/kind.ts';
import type { Context } from '../../../platform/module.ts';
import type { Services } from '../../../platform/services.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Language, Text } from '../../../shared/text.ts';
import type { UnitLine } from '../rules/import/units.ts';
import { insertRegion, regionId } from '../store/face.ts';
import { recordImport } from '../store/import.ts';
import { assignmentsImport } from './assignments.ts';
import { peopleImport } from './people.ts';
import { unitsImport } from './units.ts';

/** The kinds in the order they need each other: managers are people, assignments need both. */
const kinds: readonly ImportKind[] = [peopleImport, unitsImport, assignmentsImport];

/** What a file would do, or did. */
export type FileReport = { readonly file: string; readonly kind: Text; readonly preview: Previewed };
export type FilesOptions = { readonly dryRun: boolean; readonly complete: boolean; readonly language: Language };
export type FilesReport = { readonly reports: readonly FileReport[]; readonly carriedOut: boolean };

type Opened = { file: string; kind: ImportKind; source: ImportSource; faults: Previewed['errors'] };

/** The kind whose columns the headings fit best, all required ones among them. */
function kindOf(file: string, headings: string[]): { kind: ImportKind; mapping: Mapping } {
  const fitting = kinds.flatMap((kind) => {
    const columns = kind.columns ?? [];
    const mapping = suggestMapping(headings, columns);
    const fits = columns.every(({ key, required }) => !required || mapping[key] !== null);
    return fits ? [{ kind, mapping, found: Object.values(mapping).filter((place) => place !== null).length }] : [];
  });
  const [best] = fitting.toSorted((a, b) => b.found - a.found);
  if (!best) throw new Problem('organisation.import-unknown-file', 422, { file, headings: headings.join(', ') });
  return best;
}

async function open({ words }: Services, path: string, language: Language): Promise<Opened> {
  const file = basename(path);
  if (!existsSync(path)) throw new Problem('organisation.import-no-file', 422, { file: path });
  const table = await readTable({ name: file, path });
  const { kind, mapping } = kindOf(file, table.headings);
  const { rows, errors } = parseRows(table, mapping, kind.columns ?? [], words);
  const faults = errors.map(({ row, column, message }) => ({ row, column, message: message[language] }));
  return { file, kind, faults, source: { rows, file: { name: file, bytes: Buffer.alloc(0) } } };
}

/** The region stands above all; in an installation without it, it is the one the file of units tells of. */
async function ensureRegion({ db, now, today }: Context, opened: readonly Opened[]): Promise<void> {
  if ((await regionId(db)) !== null) return;
  const units = opened.find(({ kind }) => kind === unitsImport)?.source.rows ?? [];
  const region = units.map(({ value }) => value as unknown as UnitLine).find(({ kind }) => kind === 'region');
  if (!region) throw new Problem('organisation.import-no-region', 422);
  const { name, hsaId } = region;
  await insertRegion(db, { id: newId(now.epochMilliseconds), name, hsaId, from: region.validFrom ?? today.toString() });
}

async function bring(context: Context, { file, kind, source, faults }: Opened, complete: boolean): Promise<FileReport> {
  const options = { complete, progress: () => {} };
  const preview = await kind.preview(context, source, options);
  const errors = [...faults, ...preview.errors];
  if (errors.length === 0) {
    await kind.apply(context, source, options);
    const { created, changed, ended, unchanged } = preview;
    await recordImport(context.db, { file, kind: kind.kind, created, changed, ended, unchanged });
  }
  return { file, kind: kind.title, preview: { ...preview, errors } };
}

/** Takes the whole transaction back, with what it would have done. */
class TakenBack extends Error {
  readonly reports: readonly FileReport[];
  constructor(reports: readonly FileReport[]) {
    super('the import was only tried');
    this.reports = reports;
  }
}

/**
 * Brings in files of units, people and assignments, told apart by their headings, as the system and in one transaction.
 *
 * A dry run does it all and takes it back, so it tells exactly what would happen. A file with a fault stops all of them;
 * its report has the faults by row. Errors: a file whose headings fit nothing, no region yet and none in the files.
 */
export async function importFiles(
  services: Services,
  paths: readonly string[],
  { dryRun, complete, language }: FilesOptions,
): Promise<FilesReport> {
  const all = await Promise.all(paths.map((path) => open(services, path, language)));
  const opened = all.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const work = async (given: Context) => {
    const context = { ...given, language };
    await ensureRegion(context, opened);
    const reports: FileReport[] = [];
    for (const one of opened) reports.push(await bring(context, one, complete));
    if (dryRun || reports.some(({ preview }) => preview.errors.length > 0)) throw new TakenBack(reports);
    return reports;
  };
  try {
    return { reports: await asSystem(services, 'organisation.import', work), carriedOut: true };
  } catch (error) {
    if (error instanceof TakenBack) return { reports: error.reports, carriedOut: false };
    throw error;
  }
}
