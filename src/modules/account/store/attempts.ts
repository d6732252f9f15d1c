import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { FailureRow } from '../tables.ts';
import { changedBy, rowsOf } from './asking.ts';

/** Counts an attempt on each subject before it is looked at, so that many at once count each other. Answers their ids. */
export const insertAttempts = async (gate: Db, subjects: readonly string[], at: string) =>
  (
    await rowsOf(
      gate,
      sql<{
        id: string;
      }>`insert into auth.attempt (subject, at) select subject, ${at}::timestamptz from unnest(${subjects}::text[]) as subject returning id`,
    )
  ).map(({ id }) => id);

/** Failures of a subject since a moment, and – when a success wipes them out – since its last success; not counting one's own attempt. */
export const failuresOf = (gate: Db, asked: { subject: string; since: string; wiped: boolean; before: string }) =>
  rowsOf(
    gate,
    sql<FailureRow>`select subject, count(*)::integer as failures, max(at) as last_at from auth.attempt a
      where subject = ${asked.subject} and at > ${asked.since} and id < ${asked.before} and not succeeded
        and (not ${asked.wiped} or id > coalesce((
          select max(id) from auth.attempt s where s.subject = a.subject and s.succeeded), 0))
      group by subject`,
  );

export const markSucceeded = (gate: Db, ids: readonly string[]) =>
  changedBy(gate, sql`update auth.attempt set succeeded = true where id = any(${ids}::bigint[])`);

export const forgetAttempts = (gate: Db, ids: readonly string[]) =>
  changedBy(gate, sql`delete from auth.attempt where id = any(${ids}::bigint[])`);

export const deleteAttemptsBefore = (gate: Db, moment: string) =>
  changedBy(gate, sql`delete from auth.attempt where at < ${moment}`);
