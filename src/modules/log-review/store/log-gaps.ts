import { type Engine, rows } from '../engine/engine.ts';

/** Where a source's log of one working day has a hole or a jump. Moments in UTC; `amount`: minutes, log numbers or seconds. */
export type Hole = { system: string; from_at: string; to_at: string; amount: number };

/** A source, a working day 'YYYY-MM-DD', and what makes a hole. */
type Asked = { source: string; day: string };

const named = `select system, extract(log_id, '^(.*[^0-9])[0-9]{3,18}$') as prefix, toUInt64OrZero(extract(log_id, '([0-9]{3,18})$')) as number,
    at, ambiguous
  from access_log where day = {day:Date} and source = {source:String}`;

/** Ids that count upwards: most numbers between the least and the largest are there. */
const counted = `select * from (${named}) where prefix != '' and (system, prefix) in (
    select system, prefix from (${named}) where prefix != '' group by system, prefix
    having uniqExact(number) >= 50 and max(number) - min(number) < 3 * uniqExact(number))`;

const beside = `select system, prefix, number, at, ambiguous,
    lagInFrame(number, 1, number) over w as number_before, lagInFrame(at, 1, at) over w as at_before, lagInFrame(ambiguous, 1, ambiguous) over w as ambiguous_before
  from (${counted}) window w as (partition by system, prefix order by number, at rows between unbounded preceding and current row)`;

/** Runs of at least `run` log numbers that never came. */
export const missingNumbers = (engine: Engine, asked: Asked & { run: number }): Promise<Hole[]> =>
  rows<Hole>(
    engine,
    `select system, toString(at_before) as from_at, toString(at) as to_at, toFloat64(number - number_before - 1) as amount from (${beside})
     where number > number_before + {run:UInt32} order by amount desc limit 20`,
    asked,
  );

/** Where time goes back more than `seconds` though the log numbers go on; the hour that comes twice in October aside. */
export const clockJumps = (engine: Engine, asked: Asked & { seconds: number }): Promise<Hole[]> =>
  rows<Hole>(
    engine,
    `select system, toString(min(at)) as from_at, toString(max(at_before)) as to_at, toFloat64(max(dateDiff('second', at, at_before))) as amount
     from (${beside}) where not ambiguous and not ambiguous_before and dateDiff('second', at, at_before) > {seconds:UInt32}
     group by system order by amount desc limit 20`,
    asked,
  );

/**
 * Stretches of more than `minutes` without a row between seven and five on a weekday, of systems that else write so often
 * that it cannot be chance: at least twenty rows in such a stretch.
 */
export const silences = (engine: Engine, asked: Asked & { minutes: number }): Promise<Hole[]> =>
  rows<Hole>(
    engine,
    `select system, toString(at_before) as from_at, toString(at) as to_at, toFloat64(dateDiff('minute', at_before, at)) as amount from (
       select system, at, lagInFrame(at, 1, at) over (partition by system order by at rows between unbounded preceding and current row) as at_before,
         count() over (partition by system) as busy
       from access_log where day = {day:Date} and source = {source:String} and toDayOfWeek(day) < 6
         and toHour(toTimeZone(at, 'Europe/Stockholm')) between 7 and 16)
     where dateDiff('minute', at_before, at) > {minutes:UInt32} and busy * {minutes:UInt32} >= 600 * 20
     order by amount desc limit 20`,
    asked,
  );

/** A day of a system of a source; see `SystemDay`. */
export type SystemDayRow = { system: string; day: string; first_at: string; last_at: string; busy: number };

/** The days from one to another on which each system of a source wrote, in their order; `busy` are rows between seven and five. */
export const systemDays = (
  engine: Engine,
  asked: { source: string; from: string; until: string },
): Promise<SystemDayRow[]> =>
  rows<SystemDayRow>(
    engine,
    `select system, day, toString(min(at)) as first_at, toString(max(at)) as last_at,
       countIf(toHour(toTimeZone(at, 'Europe/Stockholm')) between 7 and 16) as busy
     from access_log where source = {source:String} and day between {from:Date} and {until:Date}
     group by system, day order by system, day`,
    asked,
  );
