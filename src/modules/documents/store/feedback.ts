import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { DocumentTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

/** What a person last said of a document. */
export const ownFeedback = (db: Db, documentId: string, personId: string) =>
  tables(db)
    .selectFrom('documents.feedback')
    .select(['helpful', 'text'])
    .where('document_id', '=', documentId)
    .where('person_id', '=', personId)
    .orderBy('given_on', 'desc')
    .limit(1)
    .executeTakeFirst();

type Given = {
  document_id: string;
  version_id: string;
  person_id: string;
  helpful: boolean;
  text: string;
  given_on: string;
};

/** Keeps what a person says of a version, instead of what they said before. */
export const giveFeedback = (db: Db, given: Given) =>
  tables(db)
    .insertInto('documents.feedback')
    .values(given)
    .onConflict((conflict) =>
      conflict.columns(['version_id', 'person_id']).doUpdateSet({
        helpful: given.helpful,
        text: given.text,
        given_on: given.given_on,
      }),
    )
    .returning(['id', 'helpful', 'text'])
    .executeTakeFirstOrThrow();

export type Month = { month: string; yes: number; no: number };
const months = 24;

/** How often it helped and not, month by month, latest first. */
export const feedbackByMonth = async (db: Db, documentId: string): Promise<Month[]> =>
  (
    await sql<Month>`select to_char(given_on, 'YYYY-MM') as month, count(*) filter (where helpful)::int as yes,
        count(*) filter (where not helpful)::int as no
      from documents.feedback where document_id = ${documentId} group by 1 order by 1 desc limit ${months}`.execute(db)
  ).rows;

/** The latest texts, without who wrote them. */
export const feedbackTexts = (db: Db, documentId: string) =>
  tables(db)
    .selectFrom('documents.feedback as f')
    .innerJoin('documents.version as v', 'v.id', 'f.version_id')
    .select(['f.helpful', 'f.text', 'f.given_on', 'v.number as version_number'])
    .where('f.document_id', '=', documentId)
    .where('f.text', '<>', '')
    .orderBy('f.given_on', 'desc')
    .orderBy('f.id')
    .limit(100)
    .execute();
