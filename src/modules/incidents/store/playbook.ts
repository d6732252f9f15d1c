import { type Insertable, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { IncidentKind } from '../contract/words.ts';
import type { IncidentTables } from '../tables.ts';
import { tables } from './rows.ts';

const playbooks = (db: Db) =>
  tables(db)
    .selectFrom('incidents.playbook as b')
    .leftJoin('access.principal as p', 'p.id', 'b.made_by')
    .select(['b.id', 'b.kind', 'b.number', 'b.steps', 'b.note', 'b.made_at', 'p.name as made_by']);
export type PlaybookRow = Awaited<ReturnType<ReturnType<typeof playbooks>['executeTakeFirstOrThrow']>>;

/** The latest version of each kind there is one for. */
export const latestPlaybooks = (db: Db) =>
  playbooks(db)
    .where(sql<boolean>`b.number = (select max(o.number) from incidents.playbook o where o.kind = b.kind)`)
    .execute();

export const playbookVersions = (db: Db, kind: IncidentKind) =>
  playbooks(db).where('b.kind', '=', kind).orderBy('b.number', 'desc').limit(200).execute();

export const latestPlaybook = (db: Db, kind: IncidentKind) =>
  playbooks(db).where('b.kind', '=', kind).orderBy('b.number', 'desc').limit(1).executeTakeFirst();

export const insertPlaybook = (db: Db, row: Insertable<IncidentTables['incidents.playbook']>) =>
  tables(db).insertInto('incidents.playbook').values(row).execute();

export const choicesOf = (db: Db, incidentId: string) =>
  tables(db)
    .selectFrom('incidents.playbook_choice as c')
    .leftJoin('access.principal as p', 'p.id', 'c.chosen_by')
    .select(['c.kind', 'c.step_key', 'c.chosen', 'c.action_id', 'c.reason', 'c.chosen_at', 'p.name as chosen_by'])
    .where('c.incident_id', '=', incidentId)
    .execute();
export type ChoiceRow = Awaited<ReturnType<typeof choicesOf>>[number];

type Choice = Insertable<IncidentTables['incidents.playbook_choice']>;
/** Keeps what was chosen of a step; one that was taken up stays so. Answers whether it was kept. */
export async function keepChoice(db: Db, row: Choice): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('incidents.playbook_choice')
    .values(row)
    .onConflict((on) =>
      on
        .columns(['incident_id', 'kind', 'step_key'])
        .doUpdateSet(({ ref }) => ({
          playbook_id: ref('excluded.playbook_id'),
          chosen: ref('excluded.chosen'),
          action_id: ref('excluded.action_id'),
          reason: ref('excluded.reason'),
          chosen_at: ref('excluded.chosen_at'),
          chosen_by: ref('excluded.chosen_by'),
        }))
        .where('incidents.playbook_choice.chosen', '=', false),
    )
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export type Holder = { role: string; id: string; name: string };
/** Whom each role's work falls to at a unit. */
export async function holdersAt(db: Db, unitId: string, roles: readonly string[]): Promise<Holder[]> {
  const { rows } =
    await sql<Holder>`select * from incidents.holders_at(${unitId}::uuid, ${[...roles]}::text[])`.execute(db);
  return rows;
}
