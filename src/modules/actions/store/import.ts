import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Found } from '../rules/import.ts';
import { tables } from './rows.ts';

/** People in service with these HSA-ids, in any case of letters. */
export async function peopleByHsaIds(db: Db, hsaIds: readonly string[]): Promise<Found[]> {
  const wanted = hsaIds.map((id) => id.toLowerCase());
  return tables(db)
    .selectFrom('access.principal')
    .select(['id', 'hsa_id as hsaId', 'name'])
    .where(sql<boolean>`lower(hsa_id) = any(${wanted})`)
    .where('active', '=', true)
    .execute();
}

/** Actions at the units on the days, to know those of a file that are there already. */
export const actionsOn = (db: Db, unitIds: readonly string[], days: readonly string[]) =>
  tables(db)
    .selectFrom('actions.action')
    .select(['title', 'unit_id', 'due_on'])
    .where('unit_id', '=', sql<string>`any(${unitIds}::uuid[])`)
    .where('due_on', '=', sql<string>`any(${days}::date[])`)
    .execute();
