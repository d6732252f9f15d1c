import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { ActionTables } from '../tables.ts';

export const tables = (db: Db) => db.withTables<ActionTables>();

/** Actions with the names of their unit and owner. */
export const actionRows = (db: Db) =>
  tables(db)
    .selectFrom('actions.action as a')
    .innerJoin('access.scope as u', 'u.id', 'a.unit_id')
    .innerJoin('access.principal as o', 'o.id', 'a.owner_id')
    .select(['a.id', 'a.number', 'a.title', 'a.unit_id', 'u.name as unit', 'a.owner_id', 'o.name as owner'])
    .select([
      'a.due_on',
      'a.times_moved',
      'a.priority',
      'a.status',
      'a.percent',
      'a.check_on',
      'a.effect',
      'a.version',
    ]);

export type ActionRowStored = Awaited<ReturnType<ReturnType<typeof actionRows>['execute']>>[number];

/** The units at or below one. */
export const within = (unitId: string) =>
  sql<string>`(select descendant_id from access.scope_tree where ancestor_id = ${unitId})`;

export const inUnits = (column: 'a.unit_id' | 'p.unit_id', unitId: string) =>
  sql<boolean>`${sql.ref(column)} in ${within(unitId)}`;
