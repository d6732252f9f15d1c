import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Digest } from '../contract/settings.ts';
import type { Step } from '../contract/step.ts';

export async function stepsInOrder(db: Db): Promise<Step[]> {
  const { rows } = await sql<Step>`select id, days, recipient from task.step
    order by days, array_position(array['owner', 'standIn', 'manager', 'managerAbove'], recipient), id`.execute(db);
  return rows;
}

/** The region's steps are these and no others; one that keeps its id keeps what it has already told. */
export async function replaceSteps(db: Db, steps: readonly Step[]): Promise<void> {
  const given = JSON.stringify(steps);
  await sql`delete from task.step where id <> all (${steps.map(({ id }) => id)}::text[])`.execute(db);
  await sql`insert into task.step (id, days, recipient)
    select id, days, recipient from jsonb_to_recordset(${given}::jsonb) as s (id text, days integer, recipient text)
    on conflict (id) do update set days = excluded.days, recipient = excluded.recipient
    where (step.days, step.recipient) is distinct from (excluded.days, excluded.recipient)`.execute(db);
}

export async function digestOf(db: Db, personId: string): Promise<Digest> {
  const { rows } = await sql<{
    digest: Digest;
  }>`select digest from task.preference where person_id = ${personId}`.execute(db);
  return rows[0]?.digest ?? 'daily';
}

export const chooseDigest = (db: Db, personId: string, digest: Digest) =>
  sql`insert into task.preference values (${personId}, ${digest})
    on conflict (person_id) do update set digest = excluded.digest`.execute(db);
