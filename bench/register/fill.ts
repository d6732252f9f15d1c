import type pg from 'pg';

const leftOut = [
  { table: 'requirements.evidence', trigger: 'audit' },
  { table: 'requirements.evidence', trigger: 'task' },
  { table: 'requirements.evidence', trigger: 'search_text' },
  { table: 'record.card', trigger: 'search' },
];

/**
 * A million pieces of evidence, as the owner of the database; the trail, the search index and the owners' tasks (nobody owns
 * them) are left out to save an hour. Units are drawn by a hash of the number: were they and the days both counted round,
 * each day would hold a handful of units only.
 */
export async function fillEvidence(owner: pg.Pool, count: number): Promise<void> {
  for (const each of leftOut) await owner.query(`alter table ${each.table} disable trigger ${each.trigger}`);
  await owner.query(
    `insert into requirements.evidence (id, unit_id, title, kind, url, note, collected_on, valid_until, next_check_on)
     select gen_random_uuid(), u.ids[1 + ('x' || left(md5(i::text), 7))::bit(28)::int % cardinality(u.ids)], 'Underlag ' || i, (array['note', 'link', 'file'])[1 + i % 3],
       case when i % 3 = 1 then 'https://exempel.example/' || i else '' end, '', '2024-01-01'::date + i % 900, '2026-01-01'::date + i % 1500,
       case when i % 10 = 0 then null else '2026-01-01'::date + (i * 31) % 1200 end
     from generate_series(1, $1::int) i, (select array_agg(id order by id) as ids from access.scope) u`,
    [count],
  );
  for (const each of leftOut) await owner.query(`alter table ${each.table} enable trigger ${each.trigger}`);
  await owner.query('vacuum analyze requirements.evidence');
  await owner.query('vacuum analyze');
}
