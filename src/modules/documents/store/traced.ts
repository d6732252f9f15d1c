import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { type Asked, keyset } from '../../../platform/lists/keyset.ts';
import type { DocumentStatus, Openness } from '../contract.ts';
import type { DocumentTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

export type TracedRow = {
  id: string;
  number: string;
  title: string;
  openness: Openness;
  status: DocumentStatus;
  decided_by: string;
  decided_on: string | null;
  paragraph: string;
  version_number: number | null;
};

/** Those of the documents that the actor may see, each with the number of its version in force. */
export const documentsByIds = (db: Db, ids: readonly string[]): Promise<TracedRow[]> =>
  tables(db)
    .selectFrom('documents.document as d')
    .leftJoin('documents.version as v', (join) =>
      join.onRef('v.document_id', '=', 'd.id').on('v.status', '=', 'published'),
    )
    .select(['d.id', 'd.number', 'd.title', 'd.openness', 'd.status', 'd.decided_by', 'd.decided_on', 'd.paragraph'])
    .select('v.number as version_number')
    .where('d.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();

/** Documents in force that hold for a unit or for units below it, other than the named ones. */
export const documentsExcept = (
  db: Db,
  ids: readonly string[],
  unitId: string,
  asked: Asked & { q?: string | undefined },
) => {
  const holding = tables(db)
    .selectFrom('documents.document as d')
    .innerJoin('access.scope as u', 'u.id', 'd.unit_id')
    .select(['d.id', 'd.number', 'd.title', 'u.name as unit'])
    .where('d.status', '=', 'inForce')
    .where('d.id', '<>', sql<string>`all(${ids}::uuid[])`)
    .where(
      sql<boolean>`d.unit_id in (select descendant_id from access.scope_tree where ancestor_id = ${unitId}
        union select ancestor_id from access.scope_tree where descendant_id = ${unitId})`,
    );
  const named = asked.q
    ? holding.where(sql<boolean>`strpos(lower(d.number || ' ' || d.title), ${asked.q.toLowerCase()}) > 0`)
    : holding;
  return keyset(db, named, asked, {
    id: sql.ref('d.id'),
    columns: { number: sql.ref('d.number'), title: sql.ref('d.title') },
  });
};

/** The sections of the version in force; none when the document is not seen or has no such version. */
export const sectionsInForce = (db: Db, documentId: string) =>
  tables(db)
    .selectFrom('documents.version as v')
    .leftJoin('documents.section as s', 's.version_id', 'v.id')
    .select(['v.number as version_number', 's.number', 's.heading'])
    .where('v.document_id', '=', documentId)
    .where('v.status', '=', 'published')
    .orderBy('s.place')
    .execute();
