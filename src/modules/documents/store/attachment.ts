import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';

type Attachment = { id: string; sha256: string };

/** The files attached to a document. */
export const attachmentsOf = async (db: Db, documentId: string): Promise<Attachment[]> =>
  (await sql<Attachment>`select id, sha256 from record.attachment where record_id = ${documentId}`.execute(db)).rows;
