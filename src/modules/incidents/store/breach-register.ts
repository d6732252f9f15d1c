import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { BreachAnswer, BreachQuery } from '../contract/breach-register.ts';
import { tables } from './rows.ts';

const happened = sql<Date>`coalesce(i.noticed_at, i.received_at)`;

type Decided = { verdict: 'report' | 'doNotReport'; reason: string; decided_at: Date; decided_by: string };
/** The decision that stands on notifying IMY. */
const decided = sql<Decided>`lateral (
  select d.verdict, d.reason, d.decided_at, p.name as decided_by
  from incidents.decision d join access.principal p on p.id = d.decided_by
  where d.incident_id = i.id and d.regime = 'gdpr33' order by d.decided_at desc, d.id desc limit 1)`.as('decided');

type Notified = { sent_at: Date; authority_number: string; late: boolean };
const notified = sql<Notified>`lateral (
  select f.sent_at, f.authority_number, f.late
  from incidents.obligation o join incidents.filing f on f.obligation_id = o.id
  where o.incident_id = i.id and o.regime = 'gdpr33' and o.stage = 'notification' order by f.sent_at limit 1)`.as(
  'notified',
);

const toldAt = sql<Date | null>`(select min(f.sent_at)
  from incidents.obligation o join incidents.filing f on f.obligation_id = o.id
  where o.incident_id = i.id and o.regime = 'gdpr34')`;

/** Real breaches: confirmed to be one, or decided on under art. 33. Those merged stand under the case they went into. */
const breaches = (db: Db) =>
  tables(db)
    .selectFrom('incidents.incident as i')
    .innerJoin('access.scope as u', 'u.id', 'i.unit_id')
    .leftJoin(decided, (join) => join.onTrue())
    .leftJoin(notified, (join) => join.onTrue())
    .select(['i.id', 'i.number', 'i.registry_number', 'u.name as unit', 'i.kind', 'i.state', 'i.facts'])
    .select(['decided.verdict', 'decided.reason', 'decided.decided_at', 'decided.decided_by'])
    .select(['notified.sent_at', 'notified.authority_number', 'notified.late'])
    .select([happened.as('happened_at'), toldAt.as('told_at')])
    .where(sql<boolean>`not i.exercise and i.state <> 'merged' and i.personal_data <> 'no'
      and (decided.verdict is not null or (i.personal_data = 'yes' and i.state in ('incident', 'closed')))`);
export type BreachRow = Awaited<ReturnType<ReturnType<typeof breaches>['executeTakeFirstOrThrow']>>;

const answered: Record<BreachAnswer, RawBuilder<boolean>> = {
  notified: sql<boolean>`notified.sent_at is not null`,
  toNotify: sql<boolean>`notified.sent_at is null and decided.verdict = 'report'`,
  notNotified: sql<boolean>`notified.sent_at is null and decided.verdict = 'doNotReport'`,
  undecided: sql<boolean>`notified.sent_at is null and decided.verdict is null`,
};

const inYear = (
  year: number,
) => sql<boolean>`${happened} >= make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Europe/Stockholm')
  and ${happened} < make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'Europe/Stockholm')`;

export function listBreaches(db: Db, asked: BreachQuery) {
  let query = breaches(db);
  if (asked.year) query = query.where(inYear(asked.year));
  if (asked.answer) query = query.where(answered[asked.answer]);
  if (asked.q)
    query =
      query.where(sql<boolean>`(i.number ilike ${containing(asked.q)} or i.registry_number ilike ${containing(asked.q)}
      or i.facts ->> 'what' ilike ${containing(asked.q)})`);
  return keyset(db, query, asked, {
    id: sql.ref('i.id'),
    columns: { happenedAt: happened, number: sql.ref('i.number') },
  });
}

/** All of a year, or of all years, in the order they happened; at most so many. */
export function allBreaches(db: Db, year: number | undefined, most: number) {
  const query = breaches(db);
  return (year ? query.where(inYear(year)) : query).orderBy(happened).orderBy('i.id').limit(most).execute();
}
