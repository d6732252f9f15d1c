import type { Readable } from 'node:stream';
import type { Topology } from './topology.ts';

/** A value bound to a placeholder `{name:Type}`; never part of the text of a statement. */
export type Value = string | number | boolean | readonly (string | number)[];
export type Values = Readonly<Record<string, Value>>;

/** Formats a batch may arrive in. The first two are cut at row ends as they stream; the others are set down whole before they are read. */
export type InsertFormat = 'TabSeparated' | 'JSONEachRow' | 'CSVWithNames' | 'RowBinary' | 'Native';

/**
 * The one way to ClickHouse, whether it runs in a worker process beside the server or in a cluster.
 *
 * Statements may hold the words of {@link Topology} and are told apart from values: a name is never taken from a user.
 * Rows come one by one as they are read; an insert takes bytes in `format` for `columns` of `table` and is
 * whole only when the promise is kept, half perhaps when it is broken: load into a table of the batch's own.
 * `insertSelect` is the same for a statement `insert into … select … from input('name Type, …')` that reads the bytes its own way.
 * Throws {@link EngineError} when ClickHouse says no and {@link EngineLost} when it stopped answering.
 */
export type Engine = {
  readonly topology: Topology;
  command(sql: string, values?: Values): Promise<void>;
  query<Row>(sql: string, values?: Values): AsyncIterable<Row>;
  insert(table: string, format: InsertFormat, stream: Readable, columns: readonly string[]): Promise<void>;
  insertSelect(sql: string, format: InsertFormat, stream: Readable, values?: Values): Promise<void>;
  close(): Promise<void>;
};

/** ClickHouse refused a statement; `code` is its own number, 241 when the memory limit was met. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: string;

  constructor(message: string, code: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

const NEVER_REACHED = ['ECONNREFUSED', 'ENOENT'];

/** ClickHouse stopped answering: what was asked may or may not be done, unless it never `reached` ClickHouse. */
export class EngineLost extends Error {
  override readonly name = 'EngineLost';
  readonly reached: boolean;

  constructor(cause: unknown) {
    super('ClickHouse stopped answering', { cause });
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    this.reached = !NEVER_REACHED.includes(code);
  }
}

/** All rows of a short answer. */
export async function rows<Row>(engine: Engine, sql: string, values: Values = {}): Promise<Row[]> {
  return await Array.fromAsync(engine.query<Row>(sql, values));
}

/** The only row of an answer that always has one. */
export async function row<Row>(engine: Engine, sql: string, values: Values = {}): Promise<Row> {
  const [first] = await rows<Row>(engine, sql, values);
  if (first === undefined) throw new EngineError('The statement answered no row', 'none', sql);
  return first;
}
