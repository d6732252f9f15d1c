import { type Engine, row, rows } from '../engine/engine.ts';
import { readRun } from './runs.ts';
import type { Period } from './statement.ts';

/** Shares of what is explained, three ways, since the first alone flatters. */
export type ExplainedShares = { rows: number; events: number; firstPairs: number };

/** Null when the month was analysed without knowing contacts: then nothing can be said. */
export async function explainedShares(engine: Engine, period: Period): Promise<ExplainedShares | null> {
  const run = await readRun(engine, period);
  if (!run?.rules.some(({ id }) => id === 'X01')) return null;
  const { first, last } = period;
  return await row<ExplainedShares>(engine, SHARES, { first, last });
}

const SHARES = `with
    all_events as (select * from event_explanation where day between {first:Date} and {last:Date}),
    left_over as (select * from unexplained_event where day between {first:Date} and {last:Date})
  select
    1 - (select sum(entries) from left_over) / (select sum(entries) from all_events) as rows,
    1 - (select count() from left_over) / (select count() from all_events) as events,
    1 - (select count() from (select user_hsa, patient_id, min(day) as day from left_over group by user_hsa, patient_id)
           where (user_hsa, patient_id, day) in (select user_hsa, patient_id, min(day) from all_events
             where (patient_id, user_hsa) in (select patient_id, user_hsa from left_over) group by user_hsa, patient_id))
      / (select uniqExact(user_hsa, patient_id) from all_events) as firstPairs`;

export const findingsByRule = (engine: Engine, { first, last }: Period) =>
  rows<{ rule: string; events: number }>(
    engine,
    'select toString(rule) as rule, count() as events from finding where day between {first:Date} and {last:Date} group by rule order by rule',
    { first, last },
  );
