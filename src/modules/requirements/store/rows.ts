import type { RawBuilder } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { RequirementsTables } from '../tables.ts';

export const tables = (db: Db) => db.withTables<RequirementsTables>();

export const rowsOf = async <T>(db: Db, statement: RawBuilder<T>): Promise<T[]> => (await statement.execute(db)).rows;

export const firstOf = async <T>(db: Db, statement: RawBuilder<T>): Promise<T | undefined> =>
  (await rowsOf(db, statement))[0];
