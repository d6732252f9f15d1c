import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Step } from '../contract/step.ts';

/** A step taken on a day, and the days its tasks are counted from. */
export type Taking = Step & { from: string; to: string; today: string; escalating: readonly string[] };

/** Open tasks the step reaches and has not been taken for. */
function reached({ id, days, recipient, from, to, today, escalating }: Taking): RawBuilder<unknown> {
  const before = days < 0;
  const counted = before ? sql`t.due_on` : sql`t.counts_from`;
  const inTime = before ? sql`and t.due_on > ${today}::date and t.due_on + ${days}::int >= t.opened_on` : sql``;
  const told =
    recipient === 'manager' || recipient === 'managerAbove' ? sql`and t.kind = any(${[...escalating]}::text[])` : sql``;
  return sql`select t.id, t.kind, t.person_id, t.unit_id, t.due_on from task.task t
    where t.closed_at is null and t.due_on is not null and ${counted} between ${from}::date and ${to}::date ${inTime} ${told}
      and not exists (select from task.reminder r where r.task_id = t.id and r.due_on = t.due_on and r.step = ${id})`;
}

/** Those tasks are handed over to just now. */
const delegates = (today: string) => sql`select r.id, r.due_on, d.to_id as person_id, 'standIn' as recipient
  from reached r join task.delegation d on d.person_id = r.person_id and d.withdrawn_at is null
    and ${today}::date between d.from_on and d.to_on and (d.kinds is null or r.kind = any(d.kinds))`;

const owner = (today: string) => sql`select r.id, r.due_on, r.person_id, 'owner' as recipient from reached r
  union ${delegates(today)}`;

/** Whoever the tasks are handed to; where they are not, the deputies of the person's duties at the unit. */
const standIn = (today: string) => sql`${delegates(today)}
  union select r.id, r.due_on, s.deputy, 'standIn' from reached r
  join (select pair.person_id, pair.unit_id, task.deputies_of(pair.person_id, pair.unit_id) as deputy
    from (select distinct person_id, unit_id from reached) pair) s on s.person_id = r.person_id and s.unit_id = r.unit_id
  where s.deputy <> r.person_id and not exists (select from task.delegation d where d.person_id = r.person_id
    and d.withdrawn_at is null and ${today}::date between d.from_on and d.to_on and (d.kinds is null or r.kind = any(d.kinds)))`;

/** The managers at one level above whoever was asked: 1 is the nearest who is somebody else. */
const managers = (level: number, recipient: string) => sql`select id, due_on, manager, ${recipient} as recipient from (
  select r.id, r.due_on, m.manager, dense_rank() over (partition by r.id order by m.depth) as level
  from reached r join (select unit_id, manager, min(depth) as depth from (
      select u.unit_id, (task.managers_of(u.unit_id)).person_id as manager, (task.managers_of(u.unit_id)).depth as depth
      from (select distinct unit_id from reached) u) all_above group by unit_id, manager) m
    on m.unit_id = r.unit_id and m.manager <> r.person_id) above where level = ${level}`;

const told: Record<Step['recipient'], (today: string) => RawBuilder<unknown>> = {
  owner,
  standIn,
  manager: () => managers(1, 'manager'),
  managerAbove: () => managers(2, 'managerAbove'),
};

/** Takes a step for all tasks it reaches, in one statement; answers how many people were told of how many tasks. */
export async function takeStep(db: Db, taking: Taking): Promise<number> {
  const { id, recipient, today } = taking;
  const { numAffectedRows } = await sql`with reached as materialized (${reached(taking)}),
    told (task_id, due_on, person_id, recipient) as (${told[recipient](today)})
    insert into task.reminder (task_id, due_on, step, person_id, recipient, told_on)
    select t.task_id, t.due_on, ${id}, t.person_id, min(t.recipient), ${today}::date
    from told t join access.principal p on p.id = t.person_id and p.active
    group by t.task_id, t.due_on, t.person_id
    on conflict do nothing`.execute(db);
  return Number(numAffectedRows ?? 0n);
}
