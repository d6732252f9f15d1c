import { type Selectable, type SqlBool, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing } from '../../../platform/lists/keyset.ts';
import type { EvidenceTable } from '../tables.ts';
import { selectedEvidence } from './evidence-list.ts';
import { firstOf, personName, rowsOf, tables, unitName } from './rows.ts';

export const evidenceChoices = (db: Db, q: string) =>
  rowsOf(
    db,
    sql<{
      id: string;
      title: string;
      collected_on: string;
      unit: string;
    }>`select e.id, e.title, e.collected_on, u.name as unit
      from requirements.evidence_titled(${containing(q)}, 200) as found (id) join requirements.evidence e on e.id = found.id
      join access.scope u on u.id = e.unit_id where e.withdrawn_on is null order by e.title, e.id limit 20`,
  );

export type EvidenceRow = Selectable<EvidenceTable> & {
  unit: string;
  owner: string | null;
  may_edit: boolean;
};

export const evidenceAt = (db: Db, id: string) =>
  firstOf(
    db,
    sql<EvidenceRow>`select e.*, u.name as unit, p.name as owner, access.sees('requirements.collect', e.unit_id) as may_edit
      from requirements.evidence e join access.scope u on u.id = e.unit_id left join access.principal p on p.id = e.owner_id where e.id = ${id}`,
  );

export type NamedEvidence = {
  id: string;
  title: string;
  kind: EvidenceTable['kind'];
  url: string;
  unit_id: string;
  unit: string;
  owner_id: string | null;
  owner: string | null;
  collected_on: string;
  valid_until: string | null;
  next_check_on: string | null;
  withdrawn_on: string | null;
};

/** Those of some evidence that the actor may read, soonest to run out first. */
export const evidenceByIds = (db: Db, ids: readonly string[]): Promise<NamedEvidence[]> =>
  selectedEvidence(db)
    .select('e.url')
    .where(sql<SqlBool>`e.id = any(${ids}::uuid[])`)
    .orderBy(sql`coalesce(e.valid_until, 'infinity'::date)`)
    .orderBy('e.id')
    .execute();

export type EvidenceFacts = Omit<
  EvidenceTable,
  'version' | 'created_at' | 'created_by' | 'updated_at' | 'withdrawn_on' | 'withdrawn_because'
>;

/** Puts evidence in and answers it as `evidenceAt` would: whoever may register at a unit may change there. */
export const insertEvidence = (db: Db, facts: EvidenceFacts): Promise<EvidenceRow> =>
  tables(db)
    .insertInto('requirements.evidence')
    .values({ ...facts, withdrawn_on: null })
    .returningAll()
    .returning([unitName('evidence.unit_id').as('unit'), personName('evidence.owner_id').as('owner')])
    .returning(sql<boolean>`true`.as('may_edit'))
    .executeTakeFirstOrThrow();

type Changed = Partial<EvidenceFacts> & { withdrawn_on?: string; withdrawn_because?: string };

/** Answers whether the version seen still was the one stored. */
export async function updateEvidence(db: Db, id: string, version: number, facts: Changed): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('requirements.evidence')
    .set(facts)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
