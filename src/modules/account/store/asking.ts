import type { RawBuilder } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';

/** All rows a statement answers. */
export const rowsOf = async <T>(db: Db, statement: RawBuilder<T>): Promise<T[]> => (await statement.execute(db)).rows;

/** The first row a statement answers. */
export const rowOf = async <T>(db: Db, statement: RawBuilder<T>): Promise<T | undefined> =>
  (await rowsOf(db, statement))[0];

/** How many rows a statement changed. */
export const changedBy = async (db: Db, statement: RawBuilder<unknown>): Promise<number> =>
  Number((await statement.execute(db)).numAffectedRows ?? 0n);
