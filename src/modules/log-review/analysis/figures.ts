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

/**
 * How often each tie would explain an access by chance: as many events as `sample`, each with the patient of another, chosen by a
 * hash so that the same log gives the same answer. Above 1 % a rule is too loose.
 */
export const chanceShares = (engine: Engine, { first, last }: Period, sample = 100_000) =>
  rows<{ rule: number; share: number }>(
    engine,
    `with
       people as (select row_number() over (order by cityHash64(user_hsa, patient_id, day)) as n, user_hsa, unit_hsa, day from event_explanation
         where day between {first:Date} and {last:Date} order by n limit {sample:UInt32}),
       others as (select row_number() over (order by cityHash64(patient_id, 'other')) as n, patient_id from (select distinct patient_id from event_explanation
         where day between {first:Date} and {last:Date})),
       pairs as (select p.unit_hsa as unit_hsa, p.day as day, o.patient_id as patient_id from people as p
         semi left join others as o on o.n = toUInt64(1 + (p.n - 1) % assumeNotNull((select count() from others))))
     select rule, count() / (select count() from pairs) as share
     from pairs as p semi left join relation_window as r on r.patient_id = p.patient_id and r.unit_hsa = p.unit_hsa
     array join arrayDistinct(arrayMap(w -> w.1, arrayFilter(w -> p.day between w.2 and w.3, r.windows))) as rule
     group by rule order by rule`,
    { first, last, sample },
  );
