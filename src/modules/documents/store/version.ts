import { sql, type Updateable } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Section } from '../contract/register.ts';
import type { DocumentTables, VersionTable } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

const columns = [
  'v.id',
  'v.number',
  'v.status',
  'v.content_sha256',
  'v.published_at',
  'p.name as published_by',
  'v.version',
  'v.stage',
  'v.change_kind',
  'v.change_summary',
  'v.decided_by',
  'v.decided_on',
  'v.paragraph',
  'v.in_force_on',
  'v.read_again_by',
] as const;

export const versionsOf = (db: Db, documentId: string) =>
  tables(db)
    .selectFrom('documents.version as v')
    .leftJoin('access.principal as p', 'p.id', 'v.published_by')
    .select(columns)
    .where('v.document_id', '=', documentId)
    .orderBy('v.number', 'desc')
    .execute();

export const versionAt = (db: Db, documentId: string, number: number) =>
  tables(db)
    .selectFrom('documents.version as v')
    .leftJoin('access.principal as p', 'p.id', 'v.published_by')
    .select([...columns, 'v.body'])
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
    .select(['id', 'number', 'content_sha256', 'version', 'stage', 'read_again_by'])
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

export type Standing = Pick<
  Updateable<VersionTable>,
  | 'stage'
  | 'change_kind'
  | 'change_summary'
  | 'decided_by'
  | 'decided_on'
  | 'paragraph'
  | 'in_force_on'
  | 'read_again_by'
>;

/** Where a draft stands on its way. */
export const setStanding = (db: Db, id: string, standing: Standing) =>
  tables(db).updateTable('documents.version').set(standing).where('id', '=', id).execute();

/** The version in force becomes replaced; answers its id. */
export const replaceVersionInForce = (db: Db, documentId: string) =>
  tables(db)
    .updateTable('documents.version')
    .set({ status: 'replaced', stage: 'replaced' })
    .where('document_id', '=', documentId)
    .where('status', '=', 'published')
    .returning(['id', 'number'])
    .executeTakeFirst();

export const publishVersion = (db: Db, id: string, by: string, day: string) =>
  tables(db)
    .updateTable('documents.version')
    .set({
      status: 'published',
      stage: 'inForce',
      published_at: sql<Date>`now()`,
      published_by: by,
      in_force_on: sql<string>`coalesce(in_force_on, ${day}::date)`,
    })
    .where('id', '=', id)
    .execute();

/** Decided versions whose day has come, across all documents. */
export const versionsDue = (db: Db, day: string) =>
  tables(db)
    .selectFrom('documents.version')
    .select(['id', 'document_id'])
    .where('stage', '=', 'decided')
    .where('in_force_on', '<=', day)
    .orderBy('in_force_on')
    .forUpdate()
    .execute();

export const versionById = (db: Db, id: string) =>
  tables(db)
    .selectFrom('documents.version')
    .select(['id', 'content_sha256', 'decided_by', 'decided_on', 'paragraph', 'change_kind', 'read_again_by'])
    .where('id', '=', id)
    .executeTakeFirst();
