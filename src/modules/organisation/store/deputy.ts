import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { DeputyTable, Tables } from '../tables.ts';

type Deputy = Pick<DeputyTable, 'id' | 'unit_id' | 'person_id' | 'valid_from' | 'valid_to'>;

export const insertDeputy = (db: Db, deputy: Deputy) =>
  db.withTables<Tables>().insertInto('organisation.unit_deputy').values(deputy).execute();

/** Ends who stands in, or removes who never began. Answers false when there is none or it may not be changed. */
export async function endDeputy(db: Db, unitId: string, id: string, on: string): Promise<boolean> {
  const { rows } = await sql`
    with removed as (
      delete from organisation.unit_deputy where id = ${id} and unit_id = ${unitId} and valid_from > ${on} returning 1),
    ended as (
      update organisation.unit_deputy set valid_to = ${on} where id = ${id} and unit_id = ${unitId} and valid_from <= ${on} returning 1)
    select from removed union all select from ended`.execute(db);
  return rows.length === 1;
}
