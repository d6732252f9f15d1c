import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { z } from 'zod';
import type { State } from '../contract/words.ts';

/** Whether the row of this alias is current, coming or ended on a day; with `valid_from` and `valid_to` as days. */
export function inState(alias: string, state: z.infer<typeof State>, day: string): RawBuilder<SqlBool> {
  const from = sql.ref(`${alias}.valid_from`);
  const to = sql.ref(`${alias}.valid_to`);
  if (state === 'coming') return sql`${from} > ${day}`;
  if (state === 'ended') return sql`${to} < ${day}`;
  return sql`${from} <= ${day} and coalesce(${to} >= ${day}, true)`;
}

/** The ids of a unit and of all below it, or of the unit alone, for `in`. */
export const reached = (unitId: string, reach: 'unit' | 'below'): RawBuilder<string> =>
  reach === 'unit'
    ? sql`(${unitId}::uuid)`
    : sql`(select descendant_id from access.scope_tree where ancestor_id = ${unitId})`;

/** The day before. */
export const dayBefore = (day: string): RawBuilder<string> => sql`(${day}::date - 1)`;
