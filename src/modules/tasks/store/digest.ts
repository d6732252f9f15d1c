import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';

/** What a person is told in a mail: numbers by kind, never what the tasks are about. */
export type DigestRow = {
  person_id: string;
  late: number;
  soon: number;
  stand_in: number;
  others: number;
  kinds: { kind: string; late: number; soon: number }[];
};

type Asked = { today: string; beginsWeek: boolean };

/**
 * Who is to be mailed today, each marked as mailed so that it happens once: those told something today, unless they want
 * mail weekly or not at all; those who are told of others' tasks in any case; on the first worked day of the week those
 * who want it weekly and have something late or due within a week.
 */
export async function takeDigests(db: Db, { today, beginsWeek }: Asked): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`with wanted as (
      select r.person_id from task.reminder r join task.task t on t.id = r.task_id and t.closed_at is null
        left join task.preference f on f.person_id = r.person_id
      where r.told_on = ${today}::date and (r.recipient <> 'owner' or coalesce(f.digest, 'daily') = 'daily')
      union
      select f.person_id from task.preference f
      where ${beginsWeek} and f.digest = 'weekly' and exists (select from task.task t
        where t.person_id = f.person_id and t.closed_at is null and t.due_on <= ${today}::date + 7))
    insert into task.digest as g (person_id, sent_on) select w.person_id, ${today}::date from wanted w
    join access.principal p on p.id = w.person_id and p.active
    on conflict (person_id) do update set sent_on = excluded.sent_on where g.sent_on < excluded.sent_on
    returning g.person_id`.execute(db);
  return rows.map(({ person_id }) => person_id);
}

/** What stands to be told to people: their own that is late or due within a week, and what they were told of others today. */
export async function digestsFor(db: Db, people: readonly string[], today: string): Promise<DigestRow[]> {
  const { rows } = await sql<DigestRow>`with own as (
      select t.person_id, t.kind, count(*) filter (where t.due_on < ${today}::date)::int as late,
        count(*) filter (where t.due_on >= ${today}::date)::int as soon
      from task.task t where t.closed_at is null and t.due_on <= ${today}::date + 7 and t.person_id = any(${[...people]}::uuid[])
      group by 1, 2),
    told as (
      select r.person_id, count(distinct r.task_id) filter (where r.recipient = 'standIn')::int as stand_in,
        count(distinct r.task_id) filter (where r.recipient in ('manager', 'managerAbove'))::int as others
      from task.reminder r join task.task t on t.id = r.task_id and t.closed_at is null
      where r.told_on = ${today}::date and r.recipient <> 'owner' and r.person_id = any(${[...people]}::uuid[]) group by 1)
    select p.id as person_id, coalesce(sum(o.late), 0)::int as late, coalesce(sum(o.soon), 0)::int as soon,
      coalesce(max(d.stand_in), 0) as stand_in, coalesce(max(d.others), 0) as others,
      coalesce(jsonb_agg(jsonb_build_object('kind', o.kind, 'late', o.late, 'soon', o.soon) order by o.late desc, o.soon desc, o.kind)
        filter (where o.kind is not null), '[]') as kinds
    from unnest(${[...people]}::uuid[]) as p (id) left join own o on o.person_id = p.id left join told d on d.person_id = p.id
    group by p.id`.execute(db);
  return rows;
}
