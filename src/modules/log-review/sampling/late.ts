import { monthNamed, periodOf } from '../analysis/statement.ts';
import { EVENT_ID } from '../analysis/strata.ts';
import { type Engine, row, rows } from '../engine/engine.ts';

/** Rows that name a patient and lie rolled up in the log, of each of some months that has any; months as `2026-10`. */
export async function rowsIn(engine: Engine, months: readonly string[]): Promise<Map<string, number>> {
  const periods = months.toSorted().map(periodOf);
  const [earliest, latest] = [periods[0], periods.at(-1)];
  if (!earliest || !latest) return new Map();
  const found = await rows<{ month: number; rows: number }>(
    engine,
    `select toYYYYMM(day) as month, sum(entries) as rows from access_event
     where day between {first:Date} and {last:Date} and has({months:Array(UInt32)}, toYYYYMM(day)) group by month`,
    { first: earliest.first, last: latest.last, months: periods.map(({ month }) => month) },
  );
  return new Map(found.map(({ month, rows: count }) => [monthNamed(month), Number(count)]));
}

/** Rows of a month as it was last analysed. */
export async function rowsAnalysed(engine: Engine, month: string): Promise<number> {
  const { first, last } = periodOf(month);
  const days = { first, last };
  const sql = 'select sum(entries) as n from event_explanation where day between {first:Date} and {last:Date}';
  return Number((await row<{ n: number }>(engine, sql, days)).n);
}

/** Events of each earlier month in the frame of a month: those that came, or got more rows, after theirs was frozen. */
export async function lateEvents(engine: Engine, month: string): Promise<Map<string, number>> {
  const { month: number, first } = periodOf(month);
  const found = await rows<{ late: number; events: number }>(
    engine,
    'select toYYYYMM(day) as late, count() as events from sample_frame where month = {number:UInt32} and day < {first:Date} group by late',
    { number, first },
  );
  return new Map(found.map(({ late, events }) => [monthNamed(late), Number(events)]));
}

/** The ids of those of them that lie in cases. */
export async function lateInCases(engine: Engine, month: string): Promise<Set<string>> {
  const { month: number, first } = periodOf(month);
  const found = await rows<{ event_id: string }>(
    engine,
    `select ${EVENT_ID()} as event_id from sample_frame where month = {number:UInt32} and stratum = 'case' and day < {first:Date}`,
    { number, first },
  );
  return new Set(found.map(({ event_id }) => event_id));
}
