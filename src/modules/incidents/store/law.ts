import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { NewLawVersion } from '../contract/law.ts';
import { tables } from './rows.ts';

const versions = (db: Db) =>
  tables(db)
    .selectFrom('incidents.law as l')
    .leftJoin('access.principal as p', 'p.id', 'l.made_by')
    .select(['l.id', 'l.number', 'l.note', 'l.made_at', 'p.name as made_by']);

const whole = (db: Db) => versions(db).select(['l.decisions', 'l.templates', 'l.receivers']);
export type LawRow = Awaited<ReturnType<ReturnType<typeof whole>['executeTakeFirstOrThrow']>>;

export const latestLaw = (db: Db) => whole(db).orderBy('l.number', 'desc').limit(1).executeTakeFirst();
export const lawNumbered = (db: Db, number: number) => whole(db).where('l.number', '=', number).executeTakeFirst();
export const lawById = (db: Db, id: string) => whole(db).where('l.id', '=', id).executeTakeFirst();
export const lawVersions = (db: Db) => versions(db).orderBy('l.number', 'desc').limit(200).execute();

/** The number of the law in force; 0 before there is any. */
export async function latestLawNumber(db: Db): Promise<number> {
  const { rows } = await sql<{ number: number }>`select incidents.law_in_force() as number`.execute(db);
  return rows[0]?.number ?? 0;
}

type NewLaw = Pick<NewLawVersion, 'id' | 'decisions' | 'templates' | 'receivers' | 'note'> & {
  number: number;
  madeAt: string;
};
export const insertLaw = (db: Db, { id, number, decisions, templates, receivers, note, madeAt }: NewLaw) =>
  tables(db)
    .insertInto('incidents.law')
    .values({
      id,
      number,
      note,
      decisions: JSON.stringify(decisions),
      templates: JSON.stringify(templates),
      receivers: JSON.stringify(receivers),
      made_at: madeAt,
    })
    .execute();
