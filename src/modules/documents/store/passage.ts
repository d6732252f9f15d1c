import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { DocumentTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

export type Passage = { anchor: string; number: string; heading: string; text: string };

export async function replacePassages(db: Db, versionId: string, passages: readonly Passage[]): Promise<void> {
  await tables(db).deleteFrom('documents.passage').where('version_id', '=', versionId).execute();
  if (passages.length === 0) return;
  const values = passages.map((passage, place) => ({ ...passage, version_id: versionId, place }));
  await tables(db).insertInto('documents.passage').values(values).execute();
}

export const passagesAt = (db: Db, versionId: string): Promise<Passage[]> =>
  tables(db)
    .selectFrom('documents.passage')
    .select(['anchor', 'number', 'heading', 'text'])
    .where('version_id', '=', versionId)
    .orderBy('place')
    .execute();

/** Words as a query of the index: each by its beginning, all of them wanted. Empty when there is no word in it. */
const asQuery = (words: string): string =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}:*`).join(' & ');

export type Found = Passage & {
  id: string;
  document_number: string;
  title: string;
  area_sv: string;
  area_en: string;
  unit: string;
  version_number: number;
};

/** Documents in force the actor may see whose text holds the words, best first, each with its best passage. */
export async function findPassages(db: Db, words: string, areaId: string | null, most: number): Promise<Found[]> {
  const query = asQuery(words);
  if (query === '') return [];
  const { rows } = await sql<Found>`
    select d.id, d.number as document_number, d.title, a.sv as area_sv, a.en as area_en, u.name as unit, v.number as version_number,
      p.anchor, p.number, p.heading, p.text
    from documents.find(${query}, ${areaId}, ${most}) f
    join documents.document d on d.id = f.document_id join documents.area a on a.id = d.area_id
    join access.scope u on u.id = d.unit_id join documents.version v on v.id = f.version_id
    join documents.passage p on p.version_id = f.version_id and p.place = f.place
    order by f.rank desc, d.id`.execute(db);
  return rows;
}
