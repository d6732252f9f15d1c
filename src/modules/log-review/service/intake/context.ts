import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { ContextDefinition } from '../../context/definition.ts';
import { contextDefinitions } from '../../context/definitions.ts';
import type { ContextFault } from '../../context/fault.ts';
import { type ContextTold, readContext } from '../../context/read-context.ts';
import { dropContextStage, exchangeContext, fillContextStage, makeContextStage } from '../../context/store.ts';
import { type Engine, EngineLost } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { resumed } from '../../engine/resumed.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import { setContextFile } from '../../store/intake.ts';
import { inTurn } from './turn.ts';

/** What became of a file: read in whole, or refused with its faults and nothing of it changed. */
export type ContextReport = {
  file: string;
  state: 'done' | 'faulty';
  rows: number;
  faults: readonly ContextFault[];
  /** Columns that are none of ours, which were passed over. */
  unknownColumns: readonly string[];
};

/** A file of context: `name` is that of its definition, as `staff`. Its bytes may be asked for again. */
export type ContextPost = { name: string; bytes: () => AsyncIterable<Uint8Array> };

const READ_AT_ONCE = 1024 * 1024;

/**
 * Takes in the files of context in a directory, each of which replaces its table as a whole; files that are not there leave theirs
 * as it is. A file with faults changes nothing. Tells of each file as it is done. Throws `logReview.no-context` when there is none,
 * and `EngineLost`.
 */
export async function importContext(
  services: Services,
  directory: string,
  told: (report: ContextReport) => void = () => {},
): Promise<ContextReport[]> {
  const posts = await postsIn(directory);
  if (posts.length === 0) throw new Problem('logReview.no-context', 404, { directory });
  const reports: ContextReport[] = [];
  for (const post of posts) {
    const report = await importContextFile(services, post);
    reports.push(report);
    told(report);
  }
  return reports;
}

/** The files of a directory that are context, packed or not, in the order they are read; none where there is no such directory. */
async function postsIn(directory: string): Promise<ContextPost[]> {
  const names = await readdir(directory).catch(() => []);
  return contextDefinitions.flatMap(({ name }) => {
    const found = names.find((file) => [`${name}.csv`, `${name}.csv.gz`].includes(file.toLowerCase()));
    if (found === undefined) return [];
    const bytes = () => createReadStream(join(directory, found), { highWaterMark: READ_AT_ONCE });
    return [{ name, bytes }];
  });
}

/** Takes in one file of context. Throws `logReview.no-such-context` for a name that is none of ours. */
export async function importContextFile(services: Services, post: ContextPost): Promise<ContextReport> {
  const definition = contextDefinitions.find(({ name }) => name === post.name);
  if (!definition) throw new Problem('logReview.no-such-context', 404, { file: post.name });
  const engine = await engineOf(services);
  const { report, sha256 } = await inTurn(services, () => resumed(() => exchanged(services, engine, definition, post)));
  if (report.state === 'done') await keep(services, definition, report.rows, sha256);
  return report;
}

const keep = (services: Services, { name: kind }: ContextDefinition, rows: number, sha256: string) =>
  asSystem(
    services,
    'logReview.context',
    ({ db, now, note }) => {
      note({ detail: { file: `${kind}.csv`, rows } });
      return setContextFile(db, { kind, rows, sha256, now: now.toString() });
    },
    'logReview.context-imported',
  );

async function exchanged(services: Services, engine: Engine, definition: ContextDefinition, post: ContextPost) {
  const told: ContextTold = { faults: [], unknownColumns: [] };
  const counted = { rows: 0, hash: createHash('sha256') };
  const bytes = hashed(post.bytes(), counted);
  const people = patientPseudonyms(services.masterKey);
  await makeContextStage(engine, definition);
  try {
    await fillContextStage(engine, definition, linesIn(readContext(bytes, definition, people, told), counted));
    if (told.faults.length === 0) await exchangeContext(engine, definition);
  } finally {
    await dropContextStage(engine, definition).catch(unlessLost);
  }
  const state = told.faults.length === 0 ? ('done' as const) : ('faulty' as const);
  const rows = state === 'done' ? counted.rows : 0;
  return { report: { file: `${definition.name}.csv`, state, rows, ...told }, sha256: counted.hash.digest('hex') };
}

const unlessLost = (error: unknown): void => {
  if (!(error instanceof EngineLost)) throw error;
};

type Counted = { rows: number; hash: ReturnType<typeof createHash> };

async function* hashed(bytes: AsyncIterable<Uint8Array>, { hash }: Counted): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

async function* linesIn(reads: ReturnType<typeof readContext>, counted: Counted): AsyncGenerator<Buffer> {
  for await (const { lines, rows } of reads) {
    counted.rows += rows;
    if (lines.length > 0) yield lines;
  }
}
