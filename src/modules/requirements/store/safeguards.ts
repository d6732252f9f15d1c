import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { keyset } from '../../../platform/lists/keyset.ts';
import type { SafeguardQuery } from '../contract/safeguards.ts';
import type { EvidenceKind } from '../contract/words.ts';
import type { SafeguardTable } from '../tables.ts';
import { firstOf, personName, rowsOf, tables, unitName } from './rows.ts';

const selected = (db: Db) =>
  tables(db)
    .selectFrom('requirements.safeguard as s')
    .select(['s.id', 's.number', 's.title', 's.status', 's.unit_id', 's.owner_id'])
    .select([unitName('s.unit_id').as('unit'), personName('s.owner_id').as('owner')])
    .select(['s.checked_on', 's.next_check_on']);

export function listSafeguards(db: Db, asked: SafeguardQuery) {
  const { unitId, status, ownerId, checkBefore, q } = asked;
  let query = selected(db);
  if (status) query = query.where('s.status', '=', status);
  if (ownerId) query = query.where('s.owner_id', '=', ownerId);
  if (checkBefore) query = query.where(sql<SqlBool>`coalesce(s.next_check_on, 'infinity'::date) < ${checkBefore}`);
  if (unitId)
    query = query.where('s.unit_id', 'in', (below) =>
      below.selectFrom('access.scope_tree').select('descendant_id').where('ancestor_id', '=', unitId),
    );
  if (q)
    query = query.where(
      sql<SqlBool>`strpos(lower(s.number || ' ' || s.title || ' ' || s.text), ${q.toLowerCase()}) > 0`,
    );
  return keyset(db, query, asked, {
    id: sql.ref('s.id'),
    columns: {
      number: sql.ref('s.number'),
      title: sql.ref('s.title'),
      nextCheckOn: sql`coalesce(s.next_check_on, 'infinity'::date)`,
    },
  });
}

export const safeguardChoices = (db: Db, q: string) =>
  rowsOf(
    db,
    sql<{ id: string; number: string; title: string; unit: string }>`select s.id, s.number, s.title, u.name as unit
      from requirements.safeguard s join access.scope u on u.id = s.unit_id
      where s.status <> 'retired' and strpos(lower(s.number || ' ' || s.title), lower(${q})) > 0
      order by s.title, s.id limit 20`,
  );

export const safeguardAt = (db: Db, id: string) =>
  selected(db)
    .select(['s.version', 's.text'])
    .select(sql<boolean>`access.sees('requirements.collect', s.unit_id)`.as('may_edit'))
    .where('s.id', '=', id)
    .executeTakeFirst();

export type NamedSafeguard = {
  id: string;
  number: string;
  title: string;
  status: SafeguardTable['status'];
  unit_id: string;
  unit: string;
  owner_id: string | null;
  owner: string | null;
  next_check_on: string | null;
};

export const safeguardsByIds = (db: Db, ids: readonly string[]): Promise<NamedSafeguard[]> =>
  selected(db).where(sql<SqlBool>`s.id = any(${ids}::uuid[])`).orderBy('s.number').execute();

export type ShownRow = {
  evidence_id: string;
  /** Null when the actor may not read the evidence. */
  title: string | null;
  kind: EvidenceKind | null;
  collected_on: string | null;
  valid_until: string | null;
  withdrawn_on: string | null;
};

export const evidenceOfSafeguard = (db: Db, id: string, most: number) =>
  rowsOf(
    db,
    sql<ShownRow>`select l.evidence_id, e.title, e.kind, e.collected_on, e.valid_until, e.withdrawn_on
      from requirements.safeguard_evidence l left join requirements.evidence e on e.id = l.evidence_id
      where l.safeguard_id = ${id} order by l.shown_until, l.evidence_id limit ${most}`,
  );

export const nextSafeguardNumber = async (db: Db): Promise<string> =>
  (
    await firstOf(
      db,
      sql<{ number: string }>`select 'SÅ-' || lpad(nextval('requirements.safeguard_number')::text, 4, '0') as number`,
    )
  )?.number ?? '';

/** Whether another safeguard has the number, seen by the actor or not. */
export const safeguardNumberTaken = async (db: Db, number: string, exceptId: string): Promise<boolean> =>
  (
    await firstOf(
      db,
      sql<{ taken: boolean }>`select requirements.safeguard_number_taken(${number}, ${exceptId}) as taken`,
    )
  )?.taken ?? false;

export type SafeguardFacts = Omit<SafeguardTable, 'version' | 'created_at' | 'created_by' | 'updated_at'>;

export const insertSafeguard = (db: Db, facts: SafeguardFacts) =>
  tables(db).insertInto('requirements.safeguard').values(facts).execute();

/** Answers whether the version seen still was the one stored. */
export async function updateSafeguard(
  db: Db,
  id: string,
  version: number,
  facts: Partial<SafeguardFacts>,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('requirements.safeguard')
    .set(facts)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
