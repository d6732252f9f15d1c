import { type Period, periodOf } from '../analysis/statement.ts';
import { replaceMonth } from '../analysis/store.ts';
import { STRATIFIED_EVENTS } from '../analysis/strata.ts';
import { type Engine, row } from '../engine/engine.ts';
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

/** Units and users that no file of the region knows are misspelt or strangers; without such a file all are known. All users have a yearly turn. */
const PLACE = `if(stratum != 'protected' and ((select count() from unit) = 0 or unit_hsa in (select unit_hsa from unit)), toString(unit_hsa), '')`;
const KNOWN = '(select count() from staff) = 0 or user_hsa in (select user_hsa from staff)';

/** What tells an event with so many rows from others, in 128 bits: a month's fit in the memory of one statement, their names may not. */
const mark = (entries: string): string =>
  `sipHash128(day, patient_id, toString(user_hsa), toString(unit_hsa), toUInt32(${entries}))`;

/**
 * Events that lie in no other month's frame with the rows they have now: those that came after theirs was frozen, and those that
 * have grown since. Frames from before entries were kept have 0 there, and say nothing of what has grown.
 */
const SEEN = `(select ${mark('entries')} from sample_frame where month != {month:UInt32} and day between {first:Date} and {last:Date})`;
const LATE = `${mark('entries')} not in ${SEEN} and ${mark('0')} not in ${SEEN}`;

const fillFrame = (engine: Engine, stage: string, month: number, { period, shown, late }: Filling) =>
  engine.command(
    withNames(
      `insert into @{stage} (month, place, stratum, known, has_turn, patient_id, user_hsa, unit_hsa, day, entries)
       select {month:UInt32}, ${PLACE}, stratum, ${KNOWN}, true, patient_id, user_hsa, unit_hsa, day, entries from (
         select if(${IN_CASE}, 'case', stratum) as stratum, ${KEY}, entries from (${STRATIFIED_EVENTS}) where ${late ? LATE : '1'})`,
      { stage },
    ),
    { month, of: period.month, first: period.first, last: period.last, shown },
  );

type Filling = { period: Period; shown: number; late: boolean };

/**
 * Freezes the frame of a month beside what stands, and lets it take its place at once. `shown` is the score from which cases are
 * put before the unit; `late` are earlier months, analysed anew, to which rows have come since they were frozen. Answers the
 * events in it. Done again, it gives the same. One at a time: the caller sees to that.
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

/** Accounts whose users no staff file knew when a month was frozen, and their accesses; none where there was no such file. */
export const accountsNotOfStaff = async (
  engine: Engine,
  month: string,
): Promise<{ accounts: number; events: number }> =>
  row(
    engine,
    'select uniqExact(user_hsa) as accounts, count() as events from sample_frame where month = {month:UInt32} and not known',
    {
      month: periodOf(month).month,
    },
  );
