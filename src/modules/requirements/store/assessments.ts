import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { keyset } from '../../../platform/lists/keyset.ts';
import type { Language } from '../../../shared/text.ts';
import type { AssessmentQuery } from '../contract/assessments.ts';
import type { AssessmentStatus, InclusionReason, Shortcoming } from '../contract/words.ts';
import { firstOf, personName, rowsOf, tables, unitName } from './rows.ts';

export type AssessmentRow = {
  id: string;
  version: number;
  node_id: string;
  unit_id: string;
  unit: string;
  status: AssessmentStatus;
  justification: string;
  shortcoming: Shortcoming | null;
  reasons: InclusionReason[];
  owner_id: string | null;
  owner: string | null;
  assessed_by: string | null;
  assessor: string | null;
  checked_on: string | null;
  next_check_on: string | null;
  updated_at: Date;
};

const assessment = sql`select a.id, a.version, a.node_id, a.unit_id, u.name as unit, a.status, a.justification, a.shortcoming, a.reasons,
    a.owner_id, o.name as owner, a.assessed_by, b.name as assessor, a.checked_on, a.next_check_on, a.updated_at
  from requirements.assessment a join access.scope u on u.id = a.unit_id
  left join access.principal o on o.id = a.owner_id left join access.principal b on b.id = a.assessed_by`;

export const assessmentAt = (db: Db, id: string) => firstOf(db, sql<AssessmentRow>`${assessment} where a.id = ${id}`);

export const ownAssessment = (db: Db, nodeId: string, unitId: string) =>
  firstOf(db, sql<AssessmentRow>`${assessment} where a.node_id = ${nodeId} and a.unit_id = ${unitId}`);

/** The own assessments of some requirements, locked until the transaction ends. */
export const ownAssessments = (db: Db, nodeIds: readonly string[], unitId: string) =>
  rowsOf(
    db,
    sql<AssessmentRow>`${assessment} where a.unit_id = ${unitId} and a.node_id = any(${nodeIds}::uuid[]) for update of a`,
  );

/** Which of the requirements can be assessed: those that are not headings and not gone. */
export const assessableOf = async (db: Db, nodeIds: readonly string[]): Promise<Set<string>> =>
  new Set(
    (
      await rowsOf(
        db,
        sql<{
          id: string;
        }>`select id from requirements.node where id = any(${nodeIds}::uuid[]) and assessable and retired_in is null`,
      )
    ).map(({ id }) => id),
  );

export type Judged = {
  status: AssessmentStatus;
  justification: string;
  shortcoming: Shortcoming | null;
  reasons: readonly InclusionReason[];
  ownerId: string | null;
  checkedOn: string | null;
  nextCheckOn: string | null;
};
export type Judgement = Judged & { id: string; nodeId: string };

/** Makes assessments at a unit, or changes those that have the ids. */
export const saveAssessments = (db: Db, unitId: string, judgements: readonly Judgement[]) =>
  rowsOf(
    db,
    sql`insert into requirements.assessment (id, node_id, unit_id, status, justification, shortcoming, reasons, owner_id, checked_on, next_check_on)
      select j.id, j."nodeId", ${unitId}, j.status, j.justification, j.shortcoming, array(select jsonb_array_elements_text(j.reasons)),
        j."ownerId", j."checkedOn", j."nextCheckOn"
      from jsonb_to_recordset(${JSON.stringify(judgements)}::jsonb) as j (id uuid, "nodeId" uuid, status text, justification text,
        shortcoming text, reasons jsonb, "ownerId" uuid, "checkedOn" date, "nextCheckOn" date)
      on conflict (id) do update set status = excluded.status, justification = excluded.justification, shortcoming = excluded.shortcoming,
        reasons = excluded.reasons, owner_id = excluded.owner_id, checked_on = excluded.checked_on,
        next_check_on = excluded.next_check_on, assessed_by = access.actor()`,
  );

/** The unit's own assessment of a requirement, begun with nothing said when there is none. Answers its id. */
export async function beginAssessment(db: Db, id: string, nodeId: string, unitId: string): Promise<string> {
  const made = await firstOf(
    db,
    sql<{
      id: string;
    }>`insert into requirements.assessment (id, node_id, unit_id, assessed_by) values (${id}, ${nodeId}, ${unitId}, null)
      on conflict (unit_id, node_id) do nothing returning id`,
  );
  const own = made ?? (await ownAssessment(db, nodeId, unitId));
  return own?.id ?? id;
}

export function listAssessments(db: Db, asked: AssessmentQuery, language: Language) {
  const { frameworkId, unitId, status, ownerId, checkBefore, q } = asked;
  let query = tables(db)
    .selectFrom('requirements.assessment as a')
    .innerJoin('requirements.node as n', 'n.id', 'a.node_id')
    .innerJoin('requirements.framework as f', 'f.id', 'n.framework_id')
    .select(['a.id', 'a.node_id', 'n.framework_id', 'f.ref_id as framework', 'a.number', 'a.unit_id'])
    .select([unitName('a.unit_id').as('unit'), personName('a.owner_id').as('owner')])
    .select(sql<string>`requirements.word(n.name, ${language})`.as('name'))
    .select(['a.status', 'a.justification', 'a.checked_on', 'a.next_check_on']);
  if (frameworkId) query = query.where('n.framework_id', '=', frameworkId);
  if (status) query = query.where('a.status', '=', status);
  if (ownerId) query = query.where('a.owner_id', '=', ownerId);
  if (checkBefore) query = query.where(sql<SqlBool>`coalesce(a.next_check_on, 'infinity'::date) < ${checkBefore}`);
  if (unitId)
    query = query.where('a.unit_id', 'in', (below) =>
      below.selectFrom('access.scope_tree').select('descendant_id').where('ancestor_id', '=', unitId),
    );
  if (q) query = query.where(sql<boolean>`strpos(lower(a.number || ' ' || a.title), ${q.toLowerCase()}) > 0`);
  return keyset(db, query, asked, {
    id: sql.ref('a.id'),
    columns: {
      nextCheckOn: sql`coalesce(a.next_check_on, 'infinity'::date)`,
      checkedOn: sql`coalesce(a.checked_on, '-infinity'::date)`,
      number: sql.ref('a.number'),
    },
  });
}
