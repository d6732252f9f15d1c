import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contextDefinitions } from '../../modules/log-review/context/definitions.ts';
import type { LogFormat } from '../../modules/log-review/intake/read-log.ts';

const endings: Record<LogFormat, RegExp> = {
  csv: /\.(csv|txt|log|tsv)(\.gz)?$/i,
  storelog: /\.xml(\.gz)?$/i,
  fhir: /\.(json|ndjson|jsonl)(\.gz)?$/i,
};
const context = new Set(contextDefinitions.map(({ name }) => `${name}.csv`));
const isWild = (path: string): boolean => /[*?[{]/.test(path);

/** The paths that name nothing. */
export const namesNothing = (paths: readonly string[]): string[] =>
  paths.filter((path) => !(isWild(path) ? globSync(path).length > 0 : existsSync(path)));

/**
 * The files that paths name, wildcards and directories among them. Of a directory: those whose name ends as the format's do, in
 * the order of their names; no context, and where some are called `log…` only these.
 */
export function logFiles(paths: readonly string[], format: LogFormat): string[] {
  const named = paths.flatMap((path) => (isWild(path) ? globSync(path).sort() : [path]));
  return named.flatMap((path) => (statSync(path).isDirectory() ? inDirectory(path, format) : [path]));
}

function inDirectory(directory: string, format: LogFormat): string[] {
  const files = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && endings[format].test(entry.name) && !context.has(entry.name.toLowerCase()))
    .map(({ name }) => name)
    .sort();
  const logs = files.filter((name) => /^log/i.test(name));
  return (logs.length > 0 ? logs : files).map((name) => join(directory, name));
}
