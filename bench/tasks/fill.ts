import type pg from 'pg';

/** So many open tasks stand in the inbox that is measured. */
const OWN = 500;

/**
 * Open tasks over all people and units, as the owner of the database; the trail is left out to save time. People and
 * units are drawn by hashes of the number; each task is about a unit. Days lie from a year ago to two years ahead, a tenth
 * have none, and a tenth of what has passed is open.
 */
export async function fillTasks(
  owner: pg.Pool,
  { count, personId, unitId }: { count: number; personId: string; unitId: string },
) {
  await owner.query('alter table task.task disable trigger audit');
  const drawn = (salt: string, list: string) =>
    `${list}.ids[1 + ('x' || left(md5(i::text || '${salt}'), 7))::bit(28)::int % cardinality(${list}.ids)]`;
  const lists = `(select array_agg(id order by id) as ids from access.scope) u,
    (select array_agg(id order by id) as ids from access.principal where active and id <> $2) p`;
  const day =
    'case when i % 10 = 0 then null when i % 97 = 0 then current_date - i % 365 else current_date + i % 730 end';
  const opened = 'current_date - 400';
  await owner.query(
    `insert into task.task (kind, record_id, person_id, unit_id, title, due_on, opened_on)
     select 'bench.' || i % 9, d.unit, d.person, d.unit, 'Uppgift ' || i, ${day}, ${opened}
     from generate_series(1, $1::int) i, ${lists}, lateral (select ${drawn('u', 'u')} as unit, ${drawn('p', 'p')} as person) d
     on conflict do nothing`,
    [count, personId],
  );
  await owner.query(
    `insert into task.task (kind, record_id, person_id, unit_id, title, due_on, opened_on)
     select 'bench.own.' || i, $2, $1, $2, 'Egen uppgift ' || i, ${day}, ${opened} from generate_series(1, ${OWN}) i`,
    [personId, unitId],
  );
  await owner.query('alter table task.task enable trigger audit');
  await owner.query('vacuum analyze');
}
