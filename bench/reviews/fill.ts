import type pg from 'pg';

/** How much each unit has had to review: so many months, so many accesses a month. */
export type Extent = { months: number; items: number };

const MARKS = ['X01', 'X02', 'X03', 'X04', 'X05', 'X08', 'X11', 'X12'];
const day = {
  ...{ day: '2026-10-14', firstAt: '2026-10-14T08:12:00Z', lastAt: '2026-10-14T08:31:00Z' },
  ...{ patients: 1, entries: 7, prints: 0, emergencies: 0, writes: 0 },
};
const evidence = JSON.stringify({
  days: Array.from({ length: 4 }, () => day),
  purposes: ['Vård och behandling'],
  resourceTypes: ['Anteckning', 'Läkemedel'],
  unit: 'Vårdavdelning 2',
  otherUnits: ['Kirurgmottagningen'],
  lookedFor: MARKS.map((rule) => ({ rule, result: 'missing' })),
});

/** Months that are drawn, and for every unit a review of each, of which the last is open. */
const fillReviews = (owner: pg.Pool, months: number) =>
  owner.query(
    `with first as (select id from access.scope where parent_id is null limit 1),
     month as (
       insert into log_review.month (month, unit_id, seed_commitment, sealed_seed, committed_at, state)
       select (date '2026-10-01' - n * interval '1 month')::date, first.id, 'x', '\\x00', now(), 'drawn'
       from first, generate_series(0, $1::int - 1) n returning month)
     insert into log_review.review (id, unit_id, number, title, month, queue, reviewer_id, due_on, status, signed_at, signed_by)
     select gen_random_uuid(), s.id, 'LG-' || row_number() over (), 'Loggkontroll ' || s.name, m.month, 'unit', p.id,
       (m.month + interval '2 months')::date, case when m.month = date '2026-10-01' then 'open' else 'signed' end,
       case when m.month = date '2026-10-01' then null else now() end, p.id
     from month m, access.scope s,
       lateral (select g.person_id as id from access.membership g where g.unit_id = s.id order by g.person_id limit 1) p`,
    [months],
  );

/** The accesses of every review: four of one employee, each judged where the month is signed. */
const fillItems = (owner: pg.Pool, items: number) =>
  owner.query(
    `insert into log_review.item (id, review_id, unit_id, queue, month, unit_hsa, user_hsa, why, score, rules, patients, surnames,
       first_day, last_day, evidence, decision, decided_at, decided_by)
     select gen_random_uuid(), r.id, r.unit_id, 'unit', r.month, 'SE2321009009-E1', 'SE2321009009-P' || (i / 4),
       (array['case', 'unexplained', 'explained', 'emergency'])[1 + i % 4], (i % 13)::float8, array['R05', 'R10'],
       array['JvJT7fjavMu5lQUawnZgJg'], array['veIEPlmRZOeWK0mCJMxtVA'], r.month + 13, r.month + 16, $2::jsonb,
       case when r.status = 'signed' then 'justified' end, r.signed_at, case when r.status = 'signed' then r.signed_by end
     from log_review.review r, generate_series(1, $1::int) i`,
    [items, evidence],
  );

/** Reviews of all units, as the owner of the database; trail, tasks and cards are left out to save time. */
export async function fillLogReviews(owner: pg.Pool, { months, items }: Extent): Promise<void> {
  const tables = ['log_review.month', 'log_review.review', 'log_review.item'];
  for (const table of tables) await owner.query(`alter table ${table} disable trigger user`);
  await fillReviews(owner, months);
  await fillItems(owner, items);
  await owner.query(
    'update log_review.review set items = $1::int, undecided = case status when $2 then $1::int else 0 end',
    [items, 'open'],
  );
  for (const table of tables) await owner.query(`alter table ${table} enable trigger user`);
  await owner.query('vacuum analyze');
}
