import { sql } from 'kysely';
import type { Db } from '../db/kysely.ts';

/**
 * What people are asked to do about a record. `kind` is a `TaskKind` the module declares; `unitId` is the unit whose
 * followers-up see it; `title` is what stands in the inbox, without secrets; `dueOn` is a day, or null when it has none.
 */
export type Asked = {
  kind: string;
  recordId: string;
  people: readonly string[];
  unitId: string;
  title: string;
  dueOn: string | null;
};

/** Puts a task in each person's inbox; whoever has it already gets the new title and day. Answers how many were asked or changed. */
export async function openTasks(db: Db, { kind, recordId, people, unitId, title, dueOn }: Asked): Promise<number> {
  if (people.length === 0) return 0;
  const { rows } =
    await sql`select task.open(${kind}, ${recordId}, ${[...people]}::uuid[], ${unitId}, ${title}, ${dueOn}::date)`.execute(
      db,
    );
  return rows.length;
}

/** What is closed: one person's task, or everyone's of that kind about the record. */
export type Closed = { kind: string; recordId: string; personId?: string; outcome?: 'done' | 'withdrawn' };

/** Takes tasks out of inboxes; answers how many were open. */
export async function closeTasks(db: Db, { kind, recordId, personId, outcome = 'done' }: Closed): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select task.close(${kind}, ${recordId}, ${personId ?? null}, ${outcome}) as n`.execute(db);
  return rows[0]?.n ?? 0;
}
