import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';

/** Writes down that someone has weighed the secrecy of an extract; once. */
export async function keepTester(db: Db, extractId: string, personId: string): Promise<void> {
  await sql`insert into log_review.extract_tester (extract_id, person_id) values (${extractId}, ${personId})
    on conflict do nothing`.execute(db);
}

/** Whether someone has weighed the secrecy of an extract. */
export async function hasTested(db: Db, extractId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select from log_review.extract_tester
    where extract_id = ${extractId} and person_id = ${personId}) as found`.execute(db);
  return rows[0]?.found ?? false;
}
