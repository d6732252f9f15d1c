import type { Readable } from 'node:stream';
import { type Engine, row, rows, type Values } from '../engine.ts';
import { withNames } from '../topology.ts';
import { LOG_COLUMNS } from './columns.ts';

/** A load as it is written down; `whole` is 0 until all its rows lie in the log. */
export type BatchRow = {
  batch: number;
  whole: number;
  load_key: string;
  source: string;
  rows: number;
  duplicates: number;
  days: string[];
  months: number[];
  month_rows: number[];
  month_roots: string[];
  previous_seal: string;
  seal: string;
};

const BATCH = `select batch, whole, load_key, toString(source) as source, rows, duplicates, days, months, month_rows, month_roots, previous_seal, seal
  from batch final`;

export const batchOf = async (engine: Engine, loadKey: string): Promise<BatchRow | undefined> =>
  (await rows<BatchRow>(engine, `${BATCH} where load_key = {loadKey:String}`, { loadKey }))[0];

export const batches = (engine: Engine) => engine.query<BatchRow>(`${BATCH} order by batch`);

export const stagedBatches = (engine: Engine) => rows<BatchRow>(engine, `${BATCH} where whole = 0 order by batch`);

export const lastBatch = async (engine: Engine): Promise<{ batch: number; seal: string }> =>
  (await rows<BatchRow>(engine, `${BATCH} order by batch desc limit 1`))[0] ?? { batch: 0, seal: '' };

export async function writeBatch(engine: Engine, batch: BatchRow): Promise<void> {
  const { days, months, month_rows, month_roots, ...values } = batch;
  const lists = { days: [...days], months: [...months], month_rows: [...month_rows], month_roots: [...month_roots] };
  await engine.command(
    `insert into batch (batch, whole, load_key, source, rows, duplicates, days, months, month_rows, month_roots, previous_seal, seal, loaded_at)
     select {batch:UInt32}, {whole:UInt8}, {load_key:String}, {source:String}, {rows:UInt64}, {duplicates:UInt64}, {days:Array(Date)},
       {months:Array(UInt32)}, {month_rows:Array(UInt64)}, {month_roots:Array(String)}, {previous_seal:String}, {seal:String}, now64(3)`,
    { ...values, ...lists },
  );
}

export const stages = async (engine: Engine): Promise<string[]> =>
  (
    await rows<{ name: string }>(
      engine,
      `select name from system.tables where database = currentDatabase() and match(name, '^stage_\\\\d+(_new)?$')`,
    )
  ).map(({ name }) => name);

/** What makes a row the same row: its log id at its source, and the record, place and moment it names. */
const NAMED = 'source, log_id, at, user_hsa, patient_id, activity, resource_type, resource_unit, resource_provider';
const KEY = `murmurHash3_128(${NAMED})`;
/** Faster, and good enough to see that nothing is there twice: where it sees a likeness, rows are held together by their key. */
const LIKENESS = `cityHash64(${NAMED})`;

/** Read as plain text and put into their columns by the block: a third of the time it takes the engine to read each value as its column has it. */
const AS_TEXT = LOG_COLUMNS.map(
  (column) => `${column} ${column === 'at' ? "DateTime64(3, \\'UTC\\')" : 'String'}`,
).join(', ');
const FILL = `insert into @{stage} (${LOG_COLUMNS.join(', ')}, batch)
  settings min_insert_block_size_rows = 2000000, min_insert_block_size_bytes = 1000000000
  select ${LOG_COLUMNS.join(', ')}, {batch:UInt32} from input('${AS_TEXT}') limit 1 by ${NAMED}`;

/** Takes in the rows of a batch as one part a month, each row once. */
export const fillStage = (engine: Engine, stage: string, batch: number, lines: Readable) =>
  engine.insertSelect(withNames(FILL, { stage }), 'TabSeparated', lines, { batch });

export type Extent = { rows: number; days: string[]; from: string; to: string };

/** How much was staged, and over which days. */
export const extent = (engine: Engine, stage: string) =>
  row<Extent>(
    engine,
    withNames(
      'select count() as rows, arraySort(groupUniqArray(day)) as days, toString(min(at)) as from, toString(max(at)) as to from @{stage}',
      { stage },
    ),
  );

/** The same of what the log holds of those days. */
const held = (what: string) =>
  `select ${what} from access_log where day in {days:Array(Date)} and at between {from:DateTime64(3, 'UTC')} and {to:DateTime64(3, 'UTC')}`;

const bounds = ({ days, from, to }: Extent): Values => ({ days, from, to });

/** How many staged rows are like one that the log holds already, from another batch. */
export const known = async (engine: Engine, stage: string, of: Extent): Promise<number> =>
  (
    await row<{ n: number }>(
      engine,
      withNames(`select count() as n from @{stage} where ${LIKENESS} in (${held(LIKENESS)})`, { stage }),
      bounds(of),
    )
  ).n;

/** Copies to `fresh` what the log does not hold. */
export async function copyFresh(engine: Engine, stage: string, fresh: string, of: Extent): Promise<void> {
  const columns = [...LOG_COLUMNS, 'batch'].join(', ');
  await engine.command(
    withNames(`insert into @{fresh} (${columns}) select ${columns} from @{stage} where ${KEY} not in (${held(KEY)})`, {
      stage,
      fresh,
    }),
    bounds(of),
  );
}

/** The hash of a row: SHA-256 over its fields in their order, each with its length, so that no two rows read the same. */
const ROW_HASH = `SHA256(concat(${LOG_COLUMNS.map((column) => `toString(length(toString(${column}))), ':', toString(${column})`).join(", ';', ")}))`;

/**
 * The root of a batch's rows per month, whatever order or parts they lie in: the hashes of rows are sorted in buckets by their
 * first byte and a half, each bucket is hashed, and the buckets in their order once more. Column `month_rows` counts them.
 */
const ROOTS = `select month, sum(n) as month_rows, lower(hex(SHA256(arrayStringConcat(arrayMap(pair -> pair.2, arraySort(groupArray((bucket, hash)))))))) as root
  from (
    select month, bucket, count() as n, SHA256(arrayStringConcat(arraySort(groupArray(row_hash)))) as hash
    from (select toYYYYMM(day) as month, ${ROW_HASH} as row_hash, bitShiftRight(reinterpretAsUInt16(reverse(substring(row_hash, 1, 2))), 4) as bucket from @{rows} where @@)
    group by month, bucket)
  group by month order by month`;

export type MonthRoot = { month: number; month_rows: number; root: string };

export const stageRoots = (engine: Engine, stage: string) =>
  rows<MonthRoot>(engine, withNames(ROOTS, { rows: stage }).replace('@@', '1'));

/** The roots of a batch as its rows lie in the log now. */
export const logRoots = (engine: Engine, { batch, days }: Pick<BatchRow, 'batch' | 'days'>) =>
  rows<MonthRoot>(
    engine,
    withNames(ROOTS, { rows: 'access_log' }).replace('@@', 'batch = {batch:UInt32} and day in {days:Array(Date)}'),
    {
      batch,
      days: [...days],
    },
  );

export const rowsInLog = async (engine: Engine, batch: number, month: number): Promise<number> =>
  (
    await row<{ n: number }>(
      engine,
      'select count() as n from access_log where toYYYYMM(day) = {month:UInt32} and batch = {batch:UInt32}',
      {
        batch,
        month,
      },
    )
  ).n;

/** Moves the rows of a month from one table to another of the same shape, all at once; they stay in the first too. */
export const moveIn = (engine: Engine, from: string, month: number, to = 'access_log') =>
  engine.command(
    withNames('alter table @local(@{to}) attach partition {month:UInt32} from @part(@{from})', { from, to }),
    { month },
  );
