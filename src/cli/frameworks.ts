import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importFile, type LibraryPlan, libraryName, loadedFrameworks } from '../modules/requirements/index.ts';
import { asSystem } from '../platform/assemble.ts';
import type { Context } from '../platform/module.ts';
import type { Services } from '../platform/services.ts';
import { StartupError } from '../platform/startup-error.ts';
import { type Text, texts } from '../shared/text.ts';
import { withInstallation } from './installation.ts';
import { language, say } from './say.ts';

export const summary: Text = {
  sv: 'Ramverken: import läser in en fil med krav eller mappningar, list visar de inlästa',
  en: 'The frameworks: import loads a file of requirements or mappings, list shows what is loaded',
};

const says = texts({
  usage: {
    sv: 'Användning: ./varna frameworks import FIL… | list',
    en: 'Usage: ./varna frameworks import FILE… | list',
  },
  unreadable: { sv: 'Filen går inte att läsa: {file}', en: 'The file cannot be read: {file}' },
  framework: {
    sv: '{name}, version {version}: {nodes} poster, {assessable} krav att bedöma.',
    en: '{name}, version {version}: {nodes} nodes, {assessable} assessable.',
  },
  upgraded: {
    sv: '  ersätter version {previous}: {added} nya, {changed} ändrade, {retired} utgångna; bedömningarna är kvar',
    en: '  replaces version {previous}: {added} new, {changed} changed, {retired} retired; the assessments are kept',
  },
  mapping: { sv: '{name}, version {version}: {count} samband.', en: '{name}, version {version}: {count} relations.' },
  remark: { sv: '  anmärkning, {path}: {message}', en: '  remark, {path}: {message}' },
  builtin: { sv: 'följer med', en: 'built in' },
  imported: { sv: 'inläst', en: 'imported' },
});

const EXIT_USAGE = 2;

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw new StartupError(says.unreadable, { file });
  });
}

function tell({ frameworks, mappings, warnings }: LibraryPlan): void {
  for (const { library, previous, assessable, added, changed, retired } of frameworks) {
    const nodes = library.nodes.length;
    console.log(
      say(says.framework, { name: libraryName(library, language), version: library.version, nodes, assessable }),
    );
    const counts = { added: added.length, changed: changed.length, retired: retired.length };
    if (previous !== null) console.log(say(says.upgraded, { previous, ...counts }));
  }
  for (const { set } of mappings)
    console.log(
      say(says.mapping, { name: libraryName(set, language), version: set.version, count: set.relations.length }),
    );
  for (const warning of warnings) console.log(say(says.remark, warning));
}

/** In the language of the terminal, as the system, in one transaction; what changes something is entered in the trail. */
const inTerminal = <T>(
  services: Services,
  work: (context: Context) => Promise<T>,
  audit?: 'requirements.library-loaded',
): Promise<T> => asSystem(services, 'frameworks', (context) => work({ ...context, language }), audit);

async function load(context: Context, name: string, bytes: Buffer): Promise<LibraryPlan> {
  const plan = await importFile(context, { name, bytes });
  const loaded = [...plan.frameworks.map(({ library }) => library), ...plan.mappings.map(({ set }) => set)];
  const libraries = loaded.map(({ urn, version }) => ({ urn, version }));
  context.note({ detail: { file: name, sha256: plan.file.sha256, libraries } });
  return plan;
}

/** Each file is loaded whole or not at all; the first that is refused ends the command. */
async function bringIn(services: Services, files: readonly string[]): Promise<number> {
  for (const file of files) {
    const bytes = await bytesOf(file);
    tell(await inTerminal(services, (context) => load(context, basename(file), bytes), 'requirements.library-loaded'));
  }
  return 0;
}

async function list(services: Services): Promise<number> {
  for (const { urn, name, version, nodes, assessable, origin } of await inTerminal(services, loadedFrameworks)) {
    console.log(say(says.framework, { name, version, nodes, assessable }));
    console.log(`  ${urn} (${say(says[origin])})`);
  }
  return 0;
}

export async function run([verb = '', ...files]: string[]): Promise<number> {
  if (verb === 'list' && files.length === 0) return withInstallation(list);
  if (verb === 'import' && files.length > 0) return withInstallation((services) => bringIn(services, files));
  console.error(say(says.usage));
  return EXIT_USAGE;
}
