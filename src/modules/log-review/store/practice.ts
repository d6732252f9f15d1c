import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { ReaderAs } from '../contract/extract-words.ts';

export type PracticeRow = {
  reader_as: ReaderAs;
  widen_months: number;
  contact: string;
  reason: string;
  decided_at: Date | null;
};

/** What holds until the region has chosen: readers by title, a year back. */
const usual: PracticeRow = { reader_as: 'title', widen_months: 12, contact: '', reason: '', decided_at: null };

/** The region's choices in force. */
export async function practiceNow(db: Db): Promise<PracticeRow> {
  const { rows } =
    await sql<PracticeRow>`select reader_as, widen_months, contact, reason, decided_at from log_review.practice
    order by decided_at desc limit 1`.execute(db);
  return rows[0] ?? usual;
}

type NewPractice = {
  id: string;
  readerAs: ReaderAs;
  widenMonths: number;
  contact: string;
  reason: string;
  at: string;
  by: string;
};
export async function insertPractice(db: Db, { id, readerAs, widenMonths, contact, reason, at, by }: NewPractice) {
  await sql`insert into log_review.practice (id, reader_as, widen_months, contact, reason, decided_at, decided_by)
    values (${id}, ${readerAs}, ${widenMonths}, ${contact}, ${reason}, ${at}::timestamptz, ${by})`.execute(db);
}
