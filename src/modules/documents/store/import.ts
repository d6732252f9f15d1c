import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { DocumentTables } from '../tables.ts';
import type { DocumentFacts as Facts } from './document.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

export type DocumentFacts = Facts;
export type StoredDocument = DocumentFacts & { status: string };

/** Documents with these numbers that the actor sees. */
export const storedDocuments = (db: Db, numbers: readonly string[]): Promise<StoredDocument[]> =>
  tables(db)
    .selectFrom('documents.document')
    .select(['id', 'number', 'title', 'kind', 'area_id', 'unit_id', 'summary', 'registry_number', 'decided_by'])
    .select(['decided_on', 'paragraph', 'author_id', 'reviewer_id', 'openness', 'valid_from', 'valid_to'])
    .select(['next_review_on', 'status'])
    .where('number', '=', sql<string>`any(${[...numbers]}::text[])`)
    .execute();

type Named = { name: string; id: string };

/** Units by name and by HSA-id, in lower case; those the actor may see. */
export const unitsNamed = async (db: Db, names: readonly string[]): Promise<Named[]> =>
  (
    await sql<Named>`
      select lower(s.name) as name, s.id from access.scope s where lower(s.name) = any(${[...names]})
      union select lower(c.number), c.id from record.card c where c.kind = 'unit' and c.number = any(${names.map((name) => name.toUpperCase())})`.execute(
      db,
    )
  ).rows;

/** People by HSA-id, in lower case. */
export const peopleNamed = async (db: Db, hsaIds: readonly string[]): Promise<Named[]> =>
  (
    await sql<Named>`select lower(hsa_id) as name, id from access.principal where active and lower(hsa_id) = any(${[...hsaIds]})`.execute(
      db,
    )
  ).rows;

/** All in one statement. */
export const insertDocuments = (db: Db, documents: readonly DocumentFacts[]) =>
  tables(db)
    .insertInto('documents.document')
    .values([...documents])
    .execute();

export const changeDocument = (db: Db, { status: _, id, ...facts }: StoredDocument) =>
  tables(db).updateTable('documents.document').set(facts).where('id', '=', id).execute();
