import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { Text } from '../../../shared/text.ts';
import type { WallQuery } from '../contract/obligation.ts';
import type { Certainty } from '../contract/words.ts';
import type { IncidentTables, ObligationTable } from '../tables.ts';
import { inUnits, tables } from './rows.ts';

export const insertDecision = (db: Db, row: Insertable<IncidentTables['incidents.decision']>) =>
  tables(db).insertInto('incidents.decision').values(row).execute();

export const decisionsOf = (db: Db, incidentId: string) =>
  tables(db)
    .selectFrom('incidents.decision as d')
    .innerJoin('access.principal as p', 'p.id', 'd.decided_by')
    .select([
      'd.id',
      'd.regime',
      'd.verdict',
      'd.proposed',
      'd.reason',
      'd.paragraph',
      'd.law_number',
      'd.decided_at',
      'd.facts',
      'p.name as decided_by',
    ])
    .where('d.incident_id', '=', incidentId)
    .orderBy('d.decided_at', 'desc')
    .orderBy('d.id', 'desc')
    .execute();

const obligations = (db: Db) =>
  tables(db)
    .selectFrom('incidents.obligation as o')
    .leftJoin('incidents.filing as f', 'f.obligation_id', 'o.id')
    .leftJoin('access.principal as p', 'p.id', 'f.sent_by')
    .leftJoin('access.principal as e', 'e.id', 'o.ended_by')
    .select(['o.id', 'o.incident_id', 'o.regime', 'o.stage', 'o.template', 'o.receiver', 'o.status', 'o.start_at'])
    .select(['o.due_at', 'o.rule', 'o.arithmetic', 'o.ended_at', 'o.end_reason', 'o.version', 'f.id as filing_id'])
    .select(['f.sent_at', 'f.channel', 'f.content', 'f.authority_number', 'f.late', 'f.late_reason', 'f.recorded_at'])
    .select(['p.name as sent_by', 'e.name as ended_by']);
export type ObligationRow = Awaited<ReturnType<ReturnType<typeof obligations>['executeTakeFirstOrThrow']>>;

export const obligationsOf = (db: Db, incidentId: string) =>
  obligations(db)
    .where('o.incident_id', '=', incidentId)
    .orderBy(sql`coalesce(o.due_at, 'infinity'::timestamptz)`)
    .orderBy('o.opened_at')
    .orderBy('o.id')
    .execute();
export const obligationById = (db: Db, id: string) => obligations(db).where('o.id', '=', id).executeTakeFirst();

export const insertObligations = (db: Db, rows: readonly Insertable<ObligationTable>[]) =>
  tables(db)
    .insertInto('incidents.obligation')
    .values([...rows])
    .execute();

type Timing = Pick<Insertable<ObligationTable>, 'status' | 'start_at' | 'due_at' | 'rule' | 'arithmetic'>;
export const timeObligation = (db: Db, id: string, timing: Timing) =>
  tables(db).updateTable('incidents.obligation').set(timing).where('id', '=', id).execute();

type Ending = { status: 'filed' | 'decided' | 'withdrawn'; at: string; by: string; reason: string };
/** Ends duties still to be done; answers how many there were. */
export async function endObligations(
  db: Db,
  ids: readonly string[],
  { status, at, by, reason }: Ending,
  version?: number,
) {
  const ending = tables(db)
    .updateTable('incidents.obligation')
    .set({ status, ended_at: at, ended_by: by, end_reason: reason })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('status', 'in', ['waiting', 'open']);
  const { numUpdatedRows } = await (version === undefined
    ? ending
    : ending.where('version', '=', version)
  ).executeTakeFirst();
  return Number(numUpdatedRows);
}

export const insertFiling = (db: Db, row: Insertable<IncidentTables['incidents.filing']>) =>
  tables(db).insertInto('incidents.filing').values(row).execute();

/** What the wall tells of a duty's terms. */
type Told = { name: Text; receiver: Text; certainty: Certainty; source: string };
type Handler = { id: string; name: string };
const due = sql`coalesce(o.due_at, 'infinity'::timestamptz)`;

/** All clocks still running or waiting. */
export function wall(db: Db, asked: WallQuery, { actorId, now }: { actorId: string; now: string }) {
  let query = tables(db)
    .selectFrom('incidents.obligation as o')
    .select(['o.id', 'o.incident_id', 'o.exercise', 'o.regime', 'o.stage'])
    .select(['o.status', 'o.start_at', 'o.due_at', 'o.rule', 'o.arithmetic'])
    .select(
      sql<Told>`jsonb_build_object('name', o.template -> 'name', 'receiver', o.receiver -> 'name',
      'certainty', o.template -> 'certainty', 'source', o.template -> 'source')`.as('told'),
    )
    .where('o.status', 'in', ['waiting', 'open']);
  if (asked.regime) query = query.where('o.regime', '=', asked.regime);
  if (asked.unitId) query = query.where(inUnits('o.unit_id', asked.unitId));
  if (asked.exercise !== undefined) query = query.where('o.exercise', '=', asked.exercise);
  if (asked.mine)
    query = query.where(
      sql<boolean>`o.incident_id in (select h.incident_id from incidents.handler h where h.person_id = ${actorId})`,
    );
  if (asked.overdue) query = query.where(sql<boolean>`o.due_at < ${now}::timestamptz`);
  if (asked.q)
    query = query.where(
      sql<boolean>`o.incident_id in (select i.id from incidents.incident i
        where i.title ilike ${containing(asked.q)} or i.number ilike ${containing(asked.q)})`,
    );
  return keyset(db, query, asked, { id: sql.ref('o.id'), columns: { dueAt: due } });
}

export type CaseTold = { incident_id: string; number: string; title: string; unit: string; handlers: Handler[] };
/** The cases of some clocks, with the first two handlers of each. */
export async function casesTold(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, CaseTold>> {
  const { rows } = await sql<CaseTold>`select * from incidents.cases_told(${[...new Set(ids)]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.incident_id, row]));
}

/** Clocks with a date of which at least half has gone and not all steps are told, earliest first; locked for this job. */
export const clocksToTell = (db: Db, now: string, most: number) =>
  tables(db)
    .selectFrom('incidents.obligation as o')
    .innerJoin('incidents.incident as i', 'i.id', 'o.incident_id')
    .select(['o.id', 'o.incident_id', 'o.unit_id', 'o.personal', 'o.exercise', 'o.regime', 'o.template', 'i.number'])
    .select(sql<Date>`o.start_at`.as('start_at'))
    .select(sql<Date>`o.due_at`.as('due_at'))
    .select(sql<number[]>`array(select e.step from incidents.escalation e where e.obligation_id = o.id)`.as('told'))
    .select(
      sql<string[]>`array(select h.person_id from incidents.handler h where h.incident_id = o.incident_id
        and h.place < 2 order by h.place)::text[]`.as('handlers'),
    )
    .where('o.status', '=', 'open')
    .where(sql<boolean>`o.due_at is not null and o.start_at is not null`)
    .where(sql<boolean>`o.start_at + (o.due_at - o.start_at) * case
        when exists (select from incidents.escalation e where e.obligation_id = o.id and e.step = 90) then 1
        when exists (select from incidents.escalation e where e.obligation_id = o.id and e.step = 75) then 0.9
        when exists (select from incidents.escalation e where e.obligation_id = o.id and e.step = 50) then 0.75
        else 0.5 end <= ${now}::timestamptz`)
    .where(sql<boolean>`not exists (select from incidents.escalation e where e.obligation_id = o.id and e.step = 100)`)
    .orderBy('o.due_at')
    .limit(most)
    .execute();
export type ClockToTell = Awaited<ReturnType<typeof clocksToTell>>[number];

export const insertEscalations = (db: Db, rows: readonly Insertable<IncidentTables['incidents.escalation']>[]) =>
  tables(db)
    .insertInto('incidents.escalation')
    .values([...rows])
    .onConflict((on) => on.doNothing())
    .execute();
