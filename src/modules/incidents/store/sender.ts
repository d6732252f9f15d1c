import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { tables } from './rows.ts';

export const sendersOf = (db: Db, unitIds: readonly string[]) =>
  tables(db)
    .selectFrom('incidents.sender')
    .select(['unit_id', 'postal_address', 'phone', 'reply_to', 'version'])
    .where('unit_id', '=', sql<string>`any(${[...unitIds]}::uuid[])`)
    .execute();
export type SenderRow = Awaited<ReturnType<typeof sendersOf>>[number];

type Details = { postal_address: string; phone: string; reply_to: string };

/** Writes the first details of a unit; false when somebody was there before. */
export async function insertSender(db: Db, unitId: string, details: Details): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('incidents.sender')
    .values({ unit_id: unitId, ...details })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes to the version seen; false when somebody was there before. */
export async function updateSender(db: Db, unitId: string, version: number, details: Details): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('incidents.sender')
    .set(details)
    .where('unit_id', '=', unitId)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
