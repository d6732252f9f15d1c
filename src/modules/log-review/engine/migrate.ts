import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Engine, rows } from './engine.ts';
import { inTopology } from './topology.ts';

const FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url));

const LEDGER = `create table if not exists @everywhere(engine_migration) (
  name String, applied_at DateTime default now('UTC')
) engine = @WholeMergeTree order by name`;

/**
 * Brings the tables of the log to where this version wants them: numbered files, forward only, each statement of which may be
 * repeated, since ClickHouse has no transactions over definitions. Answers the names of the files applied now.
 */
export async function migrateEngine(engine: Engine): Promise<string[]> {
  await engine.command(LEDGER);
  const applied = new Set(
    (await rows<{ name: string }>(engine, 'select name from engine_migration')).map(({ name }) => name),
  );
  const waiting = migrations().filter(({ name }) => !applied.has(name));
  for (const { name, statements } of waiting) {
    for (const statement of statements) if (says(statement, engine)) await engine.command(statement);
    await engine.command('insert into engine_migration (name) select {name:String}', { name });
  }
  return waiting.map(({ name }) => name);
}

/** On one node nothing is spread, and such a statement says nothing. */
const says = (statement: string, { topology }: Engine) =>
  inTopology(statement, topology)
    .replace(/^--.*$/gm, '')
    .trim() !== '';

/** The files in the order they apply, cut into statements. */
export function migrations(): { name: string; statements: string[] }[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => ({ name, statements: statementsOf(readFileSync(FOLDER + name, 'utf8')) }));
}

/** A statement ends with a semicolon at the end of a line. */
const statementsOf = (text: string) =>
  text
    .split(/;[ ]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/^--.*$/gm, '').trim() !== '');
