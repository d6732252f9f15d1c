import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { DocumentQuery } from '../contract/register.ts';
import type { DocumentStatus } from '../contract/words.ts';
import type { DocumentTable, DocumentTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

const rows = (db: Db) =>
  tables(db)
    .selectFrom('documents.document as d')
    .innerJoin('documents.area as a', 'a.id', 'd.area_id')
    .innerJoin('access.scope as u', 'u.id', 'd.unit_id')
    .select([
      'd.id',
      'd.number',
      'd.title',
      'd.kind',
      'd.area_id',
      'd.unit_id',
      'u.name as unit',
      'd.openness',
      'd.status',
    ])
    .select(['a.sv as area_sv', 'a.en as area_en', 'd.decided_by', 'd.decided_on', 'd.next_review_on']);

export function listDocuments(db: Db, asked: DocumentQuery) {
  const { kind, areaId, unitId, openness, status, reviewBefore, q } = asked;
  let query = rows(db);
  if (kind) query = query.where('d.kind', '=', kind);
  if (areaId) query = query.where('d.area_id', '=', areaId);
  if (openness) query = query.where('d.openness', '=', openness);
  if (status) query = query.where('d.status', '=', status);
  if (reviewBefore) query = query.where('d.next_review_on', '<=', reviewBefore);
  if (unitId)
    query = query.where('d.unit_id', 'in', (below) =>
      below.selectFrom('access.scope_tree').select('descendant_id').where('ancestor_id', '=', unitId),
    );
  if (q)
    query = query.where(
      sql<SqlBool>`(d.title ilike ${containing(q)} or d.number ilike ${containing(q)} or d.summary ilike ${containing(q)})`,
    );
  return keyset(db, query, asked, {
    id: sql.ref('d.id'),
    columns: {
      number: sql.ref('d.number'),
      title: sql.ref('d.title'),
      decidedOn: sql`coalesce(d.decided_on, '-infinity'::date)`,
      nextReviewOn: sql`coalesce(d.next_review_on, 'infinity'::date)`,
    },
  });
}

/** What each area is called, by its id. */
export const areaNames = (db: Db) => tables(db).selectFrom('documents.area').select(['id', 'sv', 'en']).execute();

/** The areas in order, each with how many documents in force the actor may read there. */
export const areas = (db: Db) =>
  tables(db)
    .selectFrom('documents.area as a')
    .select(['a.id', 'a.sv', 'a.en', 'a.text_sv', 'a.text_en'])
    .select((of) =>
      of
        .selectFrom('documents.document as d')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('d.area_id', '=', 'a.id')
        .where('d.status', '=', 'inForce')
        .as('in_force'),
    )
    .orderBy('a.place')
    .execute();

export const documentChoices = (db: Db, q: string) =>
  tables(db)
    .selectFrom('documents.document')
    .select(['id', 'number', 'title'])
    .where((eb) => eb.or([eb('title', 'ilike', containing(q)), eb('number', 'ilike', containing(q))]))
    .orderBy('title')
    .limit(20)
    .execute();

export const documentRow = (db: Db, id: string) =>
  rows(db)
    .leftJoin('access.principal as author', 'author.id', 'd.author_id')
    .leftJoin('access.principal as reviewer', 'reviewer.id', 'd.reviewer_id')
    .select(['d.version', 'd.summary', 'd.registry_number', 'd.paragraph', 'd.valid_from', 'd.valid_to'])
    .leftJoin('documents.document as instead', 'instead.id', 'd.replaced_by_id')
    .select(['instead.id as instead_id', 'instead.number as instead_number', 'instead.title as instead_title'])
    .select(['d.withdrawn_reason', 'd.task_title'])
    .select(['d.author_id', 'author.name as author_name', 'd.reviewer_id', 'reviewer.name as reviewer_name'])
    .select(sql<boolean>`access.sees('documents.edit', d.unit_id)`.as('may_edit'))
    .where('d.id', '=', id)
    .executeTakeFirst();

export type DocumentFacts = Omit<
  DocumentTable,
  | 'version'
  | 'created_at'
  | 'created_by'
  | 'updated_at'
  | 'read_permission'
  | 'status'
  | 'replaced_by_id'
  | 'withdrawn_reason'
  | 'review_owner_id'
  | 'task_title'
>;
type Changed = Partial<DocumentFacts> & {
  status?: DocumentStatus;
  replaced_by_id?: string | null;
  withdrawn_reason?: string;
};

export const nextNumber = async (db: Db): Promise<string> => {
  const { rows: next } = await sql<{
    number: string;
  }>`select 'SD-' || lpad(nextval('documents.number_sequence')::text, 4, '0') as number`.execute(db);
  return next[0]?.number ?? '';
};

export const numberTaken = async (db: Db, number: string, exceptId: string): Promise<boolean> =>
  (
    await tables(db)
      .selectFrom('documents.document')
      .select('id')
      .where('number', '=', number)
      .where('id', '<>', exceptId)
      .execute()
  ).length > 0;

export const areaExists = async (db: Db, id: string): Promise<boolean> =>
  (await tables(db).selectFrom('documents.area').select('id').where('id', '=', id).execute()).length > 0;

export const insertDocument = (db: Db, facts: DocumentFacts) =>
  tables(db).insertInto('documents.document').values(facts).execute();

/** Answers whether the version named still was the one stored. */
export async function updateDocument(db: Db, id: string, version: number, facts: Changed): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('documents.document')
    .set(facts)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What was decided about the version that comes into force, where it was decided here. */
export type DecisionOnDocument = { decided_by?: string; decided_on?: string | null; paragraph?: string };

/** In force from the day, unless it has been since before. */
export const markInForce = (db: Db, id: string, day: string, decision: DecisionOnDocument = {}) =>
  tables(db)
    .updateTable('documents.document')
    .set({ status: 'inForce', valid_from: sql<string>`coalesce(valid_from, ${day}::date)`, ...decision })
    .where('id', '=', id)
    .execute();

/** What the document is called in people's inboxes: its title, or only its number when it is secret. */
export async function taskTitle(db: Db, id: string): Promise<string> {
  const row = await tables(db)
    .selectFrom('documents.document')
    .select('task_title')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.task_title ?? '';
}

/** Documents in force whose number or title holds the words. */
export const documentsNamed = (db: Db, words: string, areaId: string | null, most: number) => {
  const found = tables(db)
    .selectFrom('documents.document as d')
    .innerJoin('documents.area as a', 'a.id', 'd.area_id')
    .innerJoin('access.scope as u', 'u.id', 'd.unit_id')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.document_id', '=', 'd.id').on('v.status', '=', 'published'),
    )
    .select([
      'd.id',
      'd.number',
      'd.title',
      'a.sv as area_sv',
      'a.en as area_en',
      'u.name as unit',
      'v.number as version_number',
    ])
    .where('d.status', '=', 'inForce')
    .where((eb) => eb.or([eb('d.title', 'ilike', containing(words)), eb('d.number', 'ilike', containing(words))]));
  return (areaId ? found.where('d.area_id', '=', areaId) : found).orderBy('d.title').limit(most).execute();
};
