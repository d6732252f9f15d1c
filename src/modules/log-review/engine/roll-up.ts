import { type Engine, row, rows } from './engine.ts';
import { withoutMerges } from './merges.ts';
import { makeStage } from './stage.ts';

type Waiting = { day: string; batches: number[] };

/** The days whose events were not made of all the whole batches that touch them. */
const WAITING = `select day, arraySort(groupArray(batch)) as batches
  from (select batch, arrayJoin(days) as day from batch final where whole = 1)
  where toYYYYMM(day) not in (select month from tombstone final)
  group by day
  having (day, batches) not in (select day, batches from rolled_day final)
  order by day`;

const STAGE = 'event_stage';

/** The words of an activity as the national log service has them, however a sender spells their letters: StoreLog lets them be any text. */
const IS = (...words: string[]) =>
  `lowerUTF8(normalizeUTF8NFC(activity)) in (${words.map((word) => `'${word.toLowerCase()}'`).join(', ')})`;

const ROLL_UP = `insert into event_stage (day, patient_id, user_hsa, unit_hsa, first_at, last_at, entries, prints, emergencies, writes,
    purposes, resource_units, resource_providers, resource_types)
  select day, patient_id, user_hsa, unit_hsa, toDateTime(min(at), 'UTC'), toDateTime(max(at), 'UTC'), count(),
    countIf(${IS('Utskrift')}), countIf(${IS('Nödöppning')}), countIf(${IS('Skriva', 'Signera', 'Vidimera')}),
    groupUniqArray(purpose), groupUniqArray(resource_unit), groupUniqArray(resource_provider), groupUniqArray(resource_type)
  from access_log
  where day = {day:Date} and toYYYYMM(day) = toYYYYMM({day:Date}) and patient_id != ''
  group by day, user_hsa, patient_id, unit_hsa`;

/**
 * Makes the events of every day that rows have come to since last time, a day at a time: the day is made anew beside the old and
 * takes its place at once. Ended anywhere, it begins with the same day again; done twice, it does nothing. Answers the days made.
 */
export async function rollUp(engine: Engine): Promise<string[]> {
  const waiting = await rows<Waiting>(engine, WAITING);
  if (waiting.length === 0) return [];
  await withoutMerges(engine, async () => {
    for (const day of waiting) await rollUpDay(engine, day);
  });
  return waiting.map(({ day }) => day);
}

async function rollUpDay(engine: Engine, { day, batches }: Waiting): Promise<void> {
  await makeStage(engine, { stage: STAGE, like: 'access_event' });
  await engine.command(ROLL_UP, { day });
  await replaceDay(engine, day);
  await engine.command(
    'insert into rolled_day (day, batches, rolled_at) select {day:Date}, {batches:Array(UInt32)}, now64(3)',
    { day, batches },
  );
}

/** ClickHouse refuses to replace a partition by nothing, so that a day without patients is taken away instead. */
async function replaceDay(engine: Engine, day: string): Promise<void> {
  const { n } = await row<{ n: number }>(engine, `select count() as n from ${STAGE}`);
  const change = n > 0 ? `replace partition {day:Date} from @part(${STAGE})` : 'drop partition {day:Date}';
  await engine.command(`alter table @local(access_event) ${change}`, { day });
}
