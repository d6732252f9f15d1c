import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { firstOf, rowsOf } from './rows.ts';

export type SelectionRow = { unit_id: string; unit: string; groups: string[]; version: number };

/** The choice of groups that holds at a unit: its own, or the nearest above. */
export const selectionAt = (db: Db, frameworkId: string, unitId: string) =>
  firstOf(
    db,
    sql<SelectionRow>`select s.unit_id, u.name as unit, s.groups, s.version from requirements.selection s
      join access.scope_tree t on t.ancestor_id = s.unit_id and t.descendant_id = ${unitId}
      join access.scope u on u.id = s.unit_id
      where s.framework_id = ${frameworkId} order by t.depth limit 1`,
  );

type Choice = { id: string; frameworkId: string; unitId: string; groups: readonly string[] };

export const insertSelection = (db: Db, { id, frameworkId, unitId, groups }: Choice) =>
  rowsOf(
    db,
    sql`insert into requirements.selection (id, framework_id, unit_id, groups)
      values (${id}, ${frameworkId}, ${unitId}, ${groups}::text[])`,
  );

type Seen = { frameworkId: string; unitId: string; version: number };

/** Answers whether the version seen still was the one stored; so does the next. */
export const updateSelection = async (db: Db, { frameworkId, unitId, version }: Seen, groups: readonly string[]) =>
  (
    await rowsOf(
      db,
      sql`update requirements.selection set groups = ${groups}::text[]
        where framework_id = ${frameworkId} and unit_id = ${unitId} and version = ${version} returning id`,
    )
  ).length > 0;

export const deleteSelection = async (db: Db, { frameworkId, unitId, version }: Seen) =>
  (
    await rowsOf(
      db,
      sql`delete from requirements.selection
        where framework_id = ${frameworkId} and unit_id = ${unitId} and version = ${version} returning id`,
    )
  ).length > 0;
