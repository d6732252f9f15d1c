import { sql } from 'kysely';
import type { Db } from '../db/kysely.ts';

export type ImportRow = {
  id: string;
  kind: string;
  file_name: string;
  sha256: string;
  row_count: number;
  applied_at: Date | null;
};

export const insertImport = (db: Db, row: Omit<ImportRow, 'applied_at'>) =>
  sql`insert into platform.import (id, kind, file_name, sha256, row_count)
    values (${row.id}, ${row.kind}, ${row.file_name}, ${row.sha256}, ${row.row_count})`.execute(db);

/** Locked, so that two who apply at once do it one after the other. */
export const importOf = async (db: Db, id: string): Promise<ImportRow | undefined> =>
  (
    await sql<ImportRow>`select * from platform.import where id = ${id} and created_by = access.actor() for update`.execute(
      db,
    )
  ).rows[0];

export const markApplied = (db: Db, id: string, receipt: unknown) =>
  sql`update platform.import set applied_at = now(), receipt = ${JSON.stringify(receipt)} where id = ${id}`.execute(db);

/** From here on rows are written with another permission than the endpoint's: the one the kind of import asks for. */
export const actWith = (db: Db, permission: string) =>
  sql`select set_config('app.permission', ${permission}, true)`.execute(db);
