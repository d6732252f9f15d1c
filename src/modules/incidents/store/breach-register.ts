import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { BreachQuery } from '../contract/breach-register.ts';
import { tables } from './rows.ts';

type Decided = { reason: string; decided_at: Date; decided_by: string };
/** The decision that stands on notifying IMY. */
const decided = sql<Decided>`lateral (
  select d.reason, d.decided_at, p.name as decided_by
  from incidents.decision d join access.principal p on p.id = d.decided_by
  where d.incident_id = b.incident_id and d.regime = 'gdpr33' order by d.decided_at desc, d.id desc limit 1)`.as(
  'decided',
);

type Notified = { sent_at: Date; authority_number: string; late: boolean };
const notified = sql<Notified>`lateral (
  select f.sent_at, f.authority_number, f.late
  from incidents.obligation o join incidents.filing f on f.obligation_id = o.id
  where o.incident_id = b.incident_id and o.regime = 'gdpr33' and o.stage = 'notification' order by f.sent_at limit 1)`.as(
  'notified',
);

const toldAt = sql<Date | null>`(select min(f.sent_at)
  from incidents.obligation o join incidents.filing f on f.obligation_id = o.id
  where o.incident_id = b.incident_id and o.regime = 'gdpr34')`;

const inYear = (year: number) => sql<boolean>`
  b.happened_at >= make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Europe/Stockholm')
  and b.happened_at < make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'Europe/Stockholm')`;

/** The breaches themselves; which they are is kept by trigger. */
function listed(db: Db, { year, answer, q }: Pick<BreachQuery, 'year' | 'answer' | 'q'>) {
  let query = tables(db)
    .selectFrom('incidents.breach as b')
    .select(['b.incident_id as id', 'b.number', 'b.happened_at', 'b.answer']);
  if (year) query = query.where(inYear(year));
  if (answer) query = query.where('b.answer', '=', answer);
  if (q)
    query = query.where(sql<boolean>`exists (select from incidents.incident i where i.id = b.incident_id
      and (i.number ilike ${containing(q)} or i.registry_number ilike ${containing(q)} or i.facts ->> 'what' ilike ${containing(q)}))`);
  return query;
}

/** What is told of each. */
const told = (db: Db, ids: readonly string[]) =>
  tables(db)
    .selectFrom('incidents.breach as b')
    .innerJoin('incidents.incident as i', 'i.id', 'b.incident_id')
    .innerJoin('access.scope as u', 'u.id', 'b.unit_id')
    .leftJoin(decided, (join) => join.onTrue())
    .leftJoin(notified, (join) => join.onTrue())
    .select(['b.incident_id as id', 'b.number', 'b.happened_at', 'b.answer', 'u.name as unit'])
    .select(['i.registry_number', 'i.kind', 'i.state', 'i.facts'])
    .select(['decided.reason', 'decided.decided_at', 'decided.decided_by'])
    .select(['notified.sent_at', 'notified.authority_number', 'notified.late', toldAt.as('told_at')])
    .where('b.incident_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
export type BreachRow = Awaited<ReturnType<typeof told>>[number];

async function inOrder(db: Db, found: readonly { id: string }[]): Promise<BreachRow[]> {
  const rows = new Map(
    (
      await told(
        db,
        found.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  return found.flatMap(({ id }) => rows.get(id) ?? []);
}

export async function listBreaches(db: Db, asked: BreachQuery) {
  const { items, ...rest } = await keyset(db, listed(db, asked), asked, {
    id: sql.ref('b.incident_id'),
    columns: { happenedAt: sql.ref('b.happened_at'), number: sql.ref('b.number') },
  });
  return { ...rest, items: await inOrder(db, items) };
}

/** All of a year, or of all years, in the order they happened; at most so many. */
export async function allBreaches(db: Db, year: number | undefined, most: number): Promise<BreachRow[]> {
  const found = await listed(db, { year }).orderBy('b.happened_at').orderBy('b.incident_id').limit(most).execute();
  return inOrder(db, found);
}
