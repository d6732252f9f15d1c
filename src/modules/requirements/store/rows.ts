import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { RequirementsTables } from '../tables.ts';

export const tables = (db: Db) => db.withTables<RequirementsTables>();

export const rowsOf = async <T>(db: Db, statement: RawBuilder<T>): Promise<T[]> => (await statement.execute(db)).rows;

export const firstOf = async <T>(db: Db, statement: RawBuilder<T>): Promise<T | undefined> =>
  (await rowsOf(db, statement))[0];

/** Names looked up for the rows of a page only, where a join would be made for all that fit. */
export const unitName = (column: string) =>
  sql<string>`(select u.name from access.scope u where u.id = ${sql.ref(column)})`;
export const personName = (column: string) =>
  sql<string | null>`(select p.name from access.principal p where p.id = ${sql.ref(column)})`;
