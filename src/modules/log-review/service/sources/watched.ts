import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import { type WatchedSource, watchedSources } from '../../store/sources.ts';
import { problemInWords } from '../intake/problem-in-words.ts';
import { importLog, postOfFile } from '../intake.ts';
import { takeInJob } from './job-names.ts';
import { mayBeWatched } from './watched-place.ts';

/** A file that has not changed for so long is whole. */
const STILL_MS = 60_000;
const MOST_FILES = 200;
const [READ, FAILED] = ['read', 'failed'] as const;

/** The files in a directory that stand still, by name; none when the directory is gone. */
async function stillFiles(directory: string, nowMs: number): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const names: string[] = [];
  for (const { name } of files.toSorted((one, other) => one.name.localeCompare(other.name))) {
    const found = await stat(join(directory, name)).catch(() => null);
    if (found && nowMs - found.mtimeMs >= STILL_MS) names.push(name);
  }
  return names.slice(0, MOST_FILES);
}

/** Moves a file aside; one of the same name there keeps its place. Answers where it lies now. */
async function moveAside(
  directory: string,
  name: string,
  to: typeof READ | typeof FAILED,
  nowMs: number,
): Promise<string> {
  await mkdir(join(directory, to), { recursive: true });
  const taken = await stat(join(directory, to, name)).catch(() => null);
  const target = join(directory, to, taken ? `${nowMs}-${name}` : name);
  await rename(join(directory, name), target);
  return target;
}

type Work = { services: Services; source: WatchedSource; nowMs: number };

async function takeOne({ services, source, nowMs }: Work, name: string): Promise<void> {
  const { watched_directory: directory } = source;
  try {
    await importLog(services, { source: source.name, post: await postOfFile(join(directory, name)) });
    await moveAside(directory, name, READ, nowMs);
  } catch (error) {
    const told = problemInWords(services, error);
    const target = await moveAside(directory, name, FAILED, nowMs);
    await writeFile(`${target}.txt`, `${told}\n`);
  }
}

/**
 * Reads in what lies still in watched directories. A file is then moved to `read`, or to `failed` beside a note that says why;
 * one that another process has taken meanwhile is let be.
 */
export async function takeInWatched(services: Services): Promise<void> {
  const sources = await asSystem(services, takeInJob, ({ db }) => watchedSources(db));
  for (const source of sources) {
    if (!mayBeWatched(source.watched_directory, services.config.dataDirectory)) continue;
    const nowMs = Date.now();
    for (const name of await stillFiles(source.watched_directory, nowMs))
      await takeOne({ services, source, nowMs }, name).catch(() => undefined);
  }
}
