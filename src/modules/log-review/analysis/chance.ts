import { type Engine, row, rows } from '../engine/engine.ts';
import { withNames } from '../engine/topology.ts';
import { isTooLoose } from '../rules/chance.ts';
import { explanations } from './explanations.ts';
import { bitOf } from './named-ties.ts';
import type { Explanation } from './rule.ts';
import { type Period, settingsOf, statementOf } from './statement.ts';

/** How often an explanation would explain an access to a record taken by chance, of all such accesses it could speak of. */
export type ChanceShare = { rule: string; share: number; tooLoose: boolean };

/**
 * Each explanation held against a false log: as many events of the month as `sample`, each with the patient of another, chosen by a
 * hash so that the same log gives the same answer; emergency accesses, which are few, are all among them. Of X11 the share is of emergency accesses; of X10, which does not ask about the
 * patient, nothing is told. Above 1 % a rule is too loose ({@link isTooLoose}). Reads the ties of the month that was analysed last.
 */
export async function chanceShares(engine: Engine, period: Period, sample = 100_000): Promise<ChanceShare[]> {
  const { month: _, ...days } = period;
  await engine.command('drop table if exists @local(chance_event) sync');
  await engine.command('create table @local(chance_event) as @part(open_event)');
  try {
    if (engine.topology.kind === 'cluster') await engine.command('@spread(chance_event, cityHash64(patient_id))');
    await engine.command(FALSE_LOG, { ...days, sample });
    const shares = [...(await ofTies(engine)), ...(await ofEvents(engine, period))];
    return shares.map((told) => ({ ...told, tooLoose: isTooLoose(told.share) }));
  } finally {
    if (engine.topology.kind === 'cluster') await engine.command('drop table if exists @everywhere(chance_event) sync');
    await engine.command('drop table if exists @local(chance_event) sync');
  }
}

const FALSE_LOG = `insert into chance_event
  with
    events as (
      select row_number() over (order by cityHash64(user_hsa, patient_id, day, unit_hsa)) as n, * from (
        select day, patient_id, user_hsa, unit_hsa, first_at, last_at, entries, prints, emergencies, writes, purposes, resource_providers from access_event
        where day between {first:Date} and {last:Date} order by emergencies = 0, cityHash64(user_hsa, patient_id, day, unit_hsa) limit {sample:UInt32})),
    others as (
      select row_number() over (order by cityHash64(patient_id, 'other')) as n, patient_id from (
        select distinct patient_id from access_event where day between {first:Date} and {last:Date}
        order by cityHash64(patient_id, 'other') limit {sample:UInt32}))
  select e.day, o.patient_id, e.user_hsa, e.unit_hsa, e.first_at, e.last_at, e.entries, e.prints, e.emergencies, e.writes, e.purposes, e.resource_providers
  from events as e semi left join others as o on o.n = toUInt64(1 + (e.n - 1) % assumeNotNull((select count() from others)))`;

const TIES = `select rule as bit, count() / (select count() from chance_event) as share
  from (
    select c.day as day, arrayDistinct(arrayMap(w -> w.1, arrayFilter(w -> c.day between w.2 and w.3, r.windows))) as found
    from chance_event as c
    any left join (
      select patient_id, unit_hsa, windows from relation_window where patient_id in (select patient_id from chance_event)
    ) as r on r.patient_id = c.patient_id and r.unit_hsa = c.unit_hsa
  ) array join found as rule group by bit`;

async function ofTies(engine: Engine): Promise<Omit<ChanceShare, 'tooLoose'>[]> {
  const found = new Map(
    (await rows<{ bit: number; share: number }>(engine, TIES)).map(({ bit, share }) => [bit, share]),
  );
  const ties = explanations.filter(({ shape }) => shape === 'ties');
  return ties.map((rule) => ({ rule: rule.id, share: found.get(bitOf(rule)) ?? 0 }));
}

const ofEvents = (engine: Engine, period: Period): Promise<Omit<ChanceShare, 'tooLoose'>[]> =>
  Promise.all(
    explanations
      .filter(({ id, shape }) => shape === 'events' && id !== 'X10')
      .map(async (rule) => ({ rule: rule.id, share: await shareOf(engine, rule, period) })),
  );

async function shareOf(engine: Engine, rule: Explanation, { first, last }: Period): Promise<number> {
  const among = rule.id === 'X11' ? 'emergencies > 0' : '1';
  const sql = withNames(
    `select (select count() from (${statementOf(rule, { open: '@{rows}' })})) / greatest(1, (select count() from @{rows} where ${among})) as share`,
    { rows: 'chance_event' },
  );
  return (await row<{ share: number }>(engine, sql, { first, last, ...settingsOf(rule) })).share;
}
