import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { IncidentTables } from '../tables.ts';

export const tables = (db: Db) => db.withTables<IncidentTables>();

/** The units at or below one. */
export const inUnits = (column: 'i.unit_id' | 'o.unit_id', unitId: string) =>
  sql<boolean>`${sql.ref(column)} in (select descendant_id from access.scope_tree where ancestor_id = ${unitId})`;
