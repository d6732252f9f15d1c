import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { keyset } from '../../../platform/lists/keyset.ts';
import type { FrozenContent, FrozenQuery } from '../contract/frozen.ts';
import { rowsOf, tables } from './rows.ts';

const selected = (db: Db) =>
  tables(db)
    .selectFrom('requirements.frozen as z')
    .innerJoin('requirements.framework as f', 'f.id', 'z.framework_id')
    .innerJoin('access.scope as u', 'u.id', 'z.unit_id')
    .select(['z.id', 'z.framework_id', 'f.ref_id as framework', 'z.framework_version', 'z.unit_id', 'u.name as unit'])
    .select(['z.title', 'z.assessed_on', 'z.approver', 'z.recorded_at', 'z.recorder', 'z.sha256']);

export function listFrozen(db: Db, asked: FrozenQuery) {
  const { frameworkId, unitId, q } = asked;
  let query = selected(db);
  if (frameworkId) query = query.where('z.framework_id', '=', frameworkId);
  if (unitId)
    query = query.where('z.unit_id', 'in', (below) =>
      below.selectFrom('access.scope_tree').select('descendant_id').where('ancestor_id', '=', unitId),
    );
  if (q) query = query.where(sql<boolean>`strpos(lower(z.title), ${q.toLowerCase()}) > 0`);
  return keyset(db, query, asked, {
    id: sql.ref('z.id'),
    columns: { assessedOn: sql.ref('z.assessed_on'), title: sql.ref('z.title') },
  });
}

export const frozenAt = (db: Db, id: string) =>
  selected(db).select(sql<FrozenContent>`z.content`.as('content')).where('z.id', '=', id).executeTakeFirst();

export type NewFrozen = {
  id: string;
  frameworkId: string;
  unitId: string;
  title: string;
  assessedOn: string;
  approverId: string;
  approver: string;
  recordedAt: string;
  recorder: string;
  frameworkVersion: number;
  content: FrozenContent;
  sha256: string;
};

export const insertFrozen = (db: Db, z: NewFrozen) =>
  rowsOf(
    db,
    sql`insert into requirements.frozen (id, framework_id, unit_id, title, assessed_on, approver_id, approver, recorded_at, recorder, framework_version, content, sha256)
      values (${z.id}, ${z.frameworkId}, ${z.unitId}, ${z.title}, ${z.assessedOn}, ${z.approverId}, ${z.approver}, ${z.recordedAt}, ${z.recorder},
        ${z.frameworkVersion}, ${JSON.stringify(z.content)}::jsonb, ${z.sha256})`,
  );
