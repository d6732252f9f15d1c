import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../platform/db/kysely.ts';
import { containing, keyset } from '../../platform/lists/keyset.ts';
import type { DocumentQuery, DocumentStatus, Section } from './contract.ts';
import type { DocumentTable, DocumentTables, VersionTable } from './tables.ts';

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

export const areas = (db: Db) =>
  tables(db).selectFrom('documents.area').select(['id', 'sv', 'en']).orderBy('place').execute();

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
    .select(['d.author_id', 'author.name as author_name', 'd.reviewer_id', 'reviewer.name as reviewer_name'])
    .select(sql<boolean>`access.sees('documents.edit', d.unit_id)`.as('may_edit'))
    .where('d.id', '=', id)
    .executeTakeFirst();

export type DocumentFacts = Omit<
  DocumentTable,
  'version' | 'created_at' | 'created_by' | 'updated_at' | 'read_permission' | 'status'
>;
type Changed = Partial<DocumentFacts> & { status?: DocumentStatus };

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

export const versionsOf = (db: Db, documentId: string) =>
  tables(db)
    .selectFrom('documents.version as v')
    .leftJoin('access.principal as p', 'p.id', 'v.published_by')
    .select([
      'v.id',
      'v.number',
      'v.status',
      'v.content_sha256',
      'v.published_at',
      'p.name as published_by',
      'v.version',
    ])
    .where('v.document_id', '=', documentId)
    .orderBy('v.number', 'desc')
    .execute();

export const versionAt = (db: Db, documentId: string, number: number) =>
  tables(db)
    .selectFrom('documents.version as v')
    .leftJoin('access.principal as p', 'p.id', 'v.published_by')
    .select([
      'v.id',
      'v.number',
      'v.status',
      'v.content_sha256',
      'v.published_at',
      'p.name as published_by',
      'v.version',
      'v.body',
    ])
    .where('v.document_id', '=', documentId)
    .where('v.number', '=', number)
    .executeTakeFirst();

export const sectionsAt = (db: Db, versionId: string) =>
  tables(db)
    .selectFrom('documents.section')
    .select(['number', 'heading', 'anchor'])
    .where('version_id', '=', versionId)
    .orderBy('place')
    .execute();

export const draftOf = (db: Db, documentId: string) =>
  tables(db)
    .selectFrom('documents.version')
    .select(['id', 'number', 'content_sha256', 'version'])
    .where('document_id', '=', documentId)
    .where('status', '=', 'draft')
    .forUpdate()
    .executeTakeFirst();

type Text = Pick<VersionTable, 'id' | 'document_id' | 'number' | 'body' | 'content_sha256'>;
export const insertVersion = (db: Db, text: Text) =>
  tables(db)
    .insertInto('documents.version')
    .values({ ...text, published_at: null, published_by: null })
    .execute();

export const updateDraft = (db: Db, id: string, text: Pick<Text, 'body' | 'content_sha256'>) =>
  tables(db).updateTable('documents.version').set(text).where('id', '=', id).execute();

export async function replaceSections(db: Db, versionId: string, sections: readonly Section[]): Promise<void> {
  await tables(db).deleteFrom('documents.section').where('version_id', '=', versionId).execute();
  if (sections.length === 0) return;
  const values = sections.map((section, place) => ({ ...section, version_id: versionId, place }));
  await tables(db).insertInto('documents.section').values(values).execute();
}

export async function publishDraft(db: Db, documentId: string, draftId: string, by: string): Promise<void> {
  await tables(db)
    .updateTable('documents.version')
    .set({ status: 'replaced' })
    .where('document_id', '=', documentId)
    .where('status', '=', 'published')
    .execute();
  await tables(db)
    .updateTable('documents.version')
    .set({ status: 'published', published_at: sql<Date>`now()`, published_by: by })
    .where('id', '=', draftId)
    .execute();
}

export const markInForce = (db: Db, id: string, day: string) =>
  tables(db)
    .updateTable('documents.document')
    .set({ status: 'inForce', valid_from: sql<string>`coalesce(valid_from, ${day}::date)` })
    .where('id', '=', id)
    .execute();
