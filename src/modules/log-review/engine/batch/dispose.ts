import { type Engine, EngineError, rows } from '../engine.ts';
import { withNames } from '../topology.ts';

/** Logs are kept at least five years. Source: HSLF-FS 2016:40, 4 kap. 9 §. */
export const RETENTION_YEARS = 5;

/** What was drawn from the log of a month, in partitions of months. */
const DRAWN_FROM = [
  'event_explanation',
  'open_event',
  'explanation_hit',
  'unexplained_event',
  'finding',
  'event_stratum',
  'review_case',
  'sample_frame',
  'case_frame',
];

/**
 * Disposes of a whole month of the log whose time is over, with all that was drawn from it, and leaves a tombstone with the roots of
 * its batches. Throws EngineError `too-early` while a row of the month is younger than the retention time at `today`.
 * The tombstone is set before anything is taken away, so the work may be taken up again where it ended.
 */
export async function disposeMonth(
  engine: Engine,
  month: number,
  by: { person: string; today: Temporal.PlainDate },
): Promise<void> {
  if (Temporal.PlainDate.compare(keptUntil(month), by.today) > 0)
    throw new EngineError(`The month ${month} is to be kept still`, 'too-early', month);
  await engine.command(TOMBSTONE, { month, by: by.person });
  await engine.command('alter table @local(access_log) drop partition {month:UInt32}', { month });
  for (const table of DRAWN_FROM)
    await engine.command(withNames('alter table @local(@{table}) drop partition {month:UInt32}', { table }), { month });
  const days = await rows<{ day: string }>(
    engine,
    'select distinct day from access_event where toYYYYMM(day) = {month:UInt32}',
    { month },
  );
  for (const { day } of days)
    await engine.command('alter table @local(access_event) drop partition {day:Date}', { day });
}

/** The first day on which a month, such as 202610, need not be kept. */
export const keptUntil = (month: number): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year: Math.floor(month / 100), month: month % 100, day: 1 }).add({
    months: 1,
    years: RETENTION_YEARS,
  });

const TOMBSTONE = `insert into tombstone (month, rows, roots, disposed_at, disposed_by)
  select {month:UInt32}, sum(month_rows[indexOf(months, {month:UInt32})]),
    groupArray((batch, month_roots[indexOf(months, {month:UInt32})])), now64(3), {by:String}
  from batch final where has(months, {month:UInt32})`;
