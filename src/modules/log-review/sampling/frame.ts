import { type Period, periodOf } from '../analysis/statement.ts';
import { replaceMonth } from '../analysis/store.ts';
import { STRATIFIED_EVENTS } from '../analysis/strata.ts';
import { type Engine, rows } from '../engine/engine.ts';
import { withNames } from '../engine/topology.ts';

/**
 * Where an event lies: in a case that is shown whole (`case`), opened in an emergency, of a protected patient, in a case of a lower
 * score (`flagged`), unexplained or explained. The first that fits, in this order.
 */
export const frameStrata = ['case', 'emergency', 'protected', 'flagged', 'unexplained', 'explained'] as const;
export type FrameStratum = (typeof frameStrata)[number];

const KEY = 'day, patient_id, user_hsa, unit_hsa';

/** Events of cases that are shown: of a pair on any day of the month, else on the days of the case. */
const IN_CASE = `((user_hsa, patient_id) in (select user_hsa, arrayJoin(patients) from review_case
    where month = {of:UInt32} and score >= {shown:Float64} and kind = 'pair')
  or (user_hsa, patient_id, day) in (select user_hsa, patient, first_day + n from review_case
    array join range(toUInt32(last_day - first_day) + 1) as n array join patients as patient
    where month = {of:UInt32} and score >= {shown:Float64} and kind != 'pair'))`;

/** Units and users that no file of the region knows are misspelt or strangers; without such a file all are known. */
const PLACE = `if(stratum != 'protected' and ((select count() from unit) = 0 or unit_hsa in (select unit_hsa from unit)), toString(unit_hsa), '')`;
const KNOWN = '(select count() from staff) = 0 or user_hsa in (select user_hsa from staff)';

const fillFrame = (engine: Engine, stage: string, month: number, { period, shown, late }: Filling) =>
  engine.command(
    withNames(
      `insert into @{stage} (month, place, stratum, known, patient_id, user_hsa, unit_hsa, day)
       select {month:UInt32}, ${PLACE}, stratum, ${KNOWN}, patient_id, user_hsa, unit_hsa, day from (
         select if(${IN_CASE}, 'case', stratum) as stratum, ${KEY} from (${STRATIFIED_EVENTS})
         where ${late ? `(${KEY}) not in (select ${KEY} from sample_frame where day between {first:Date} and {last:Date})` : '1'})`,
      { stage },
    ),
    { month, of: period.month, first: period.first, last: period.last, shown },
  );

type Filling = { period: Period; shown: number; late: boolean };

/**
 * Freezes the frame of a month beside what stands, and lets it take its place at once. `shown` is the score from which cases are
 * put before the unit; `late` are earlier months of which events have come since they were frozen. Answers the events in it.
 */
export const freezeFrame = (
  engine: Engine,
  month: string,
  { shown, late }: { shown: number; late: readonly string[] },
) =>
  replaceMonth(engine, 'sample_frame', periodOf(month), async (stage) => {
    const number = periodOf(month).month;
    await fillFrame(engine, stage, number, { period: periodOf(month), shown, late: false });
    for (const earlier of late)
      await fillFrame(engine, stage, number, { period: periodOf(earlier), shown, late: true });
  });

/** Earlier months that were drawn and of which days have been rolled up since they were analysed, the earliest first: `2026-09`. */
export async function lateMonths(engine: Engine, month: string): Promise<string[]> {
  const found = await rows<{ late: number }>(
    engine,
    `select distinct toYYYYMM(day) as late from rolled_day as r final
     inner join (select month, max(analysed_at) as analysed_at from analysis_run group by month) as a on a.month = toYYYYMM(r.day)
     where r.rolled_at > a.analysed_at and a.month in (select distinct month from sample_frame) and a.month < {month:UInt32}
     order by late`,
    { month: periodOf(month).month },
  );
  return found.map(({ late }) => `${Math.floor(late / 100)}-${String(late % 100).padStart(2, '0')}`);
}
