import type pg from 'pg';
import { ask } from '../db/prepared.ts';
import type { AuditNote } from '../module.ts';

export type Entry = AuditNote & {
  actorId?: string;
  permission: string | null;
  action: string;
  outcome: 'done' | 'refused';
  requestId: string;
};

/** Parameters for an entry's row, in the order of `entryColumns`. */
const valuesOf = (entry: Entry) => [
  entry.actorId || null,
  entry.unitId ?? null,
  entry.permission,
  entry.action,
  entry.outcome,
  entry.subjectId ?? null,
  entry.requestId,
  entry.detail ? JSON.stringify(entry.detail) : null,
];
const insertEntry = `insert into audit.entry (actor_id, unit_id, permission, action, outcome, subject_id, request_id, detail)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Writes what was done in the transaction it was done in. */
export async function recordEntry(client: pg.ClientBase, entry: Entry): Promise<void> {
  await ask(client, insertEntry, valuesOf(entry));
}

export type Receipt = { key: string; endpoint: string; reply: unknown };

/**
 * Writes the entry and, in the same statement, the receipt of a creation.
 * Answers false when the same key was answered before: the caller rolls back and gives the first answer.
 */
export async function recordCreation(
  client: pg.ClientBase,
  entry: Entry,
  { key, endpoint, reply }: Receipt,
): Promise<boolean> {
  const { rowCount } = await ask(
    client,
    `with entry as (${insertEntry})
     insert into platform.receipt (actor_id, key, endpoint, reply) values ($1, $9, $10, $11) on conflict do nothing`,
    [...valuesOf(entry), key, endpoint, JSON.stringify(reply)],
  );
  return rowCount === 1;
}

/** The answer first given to a creation with this key, if any. */
export async function earlierReply(
  client: pg.ClientBase,
  actorId: string,
  key: string,
  endpoint: string,
): Promise<unknown> {
  const { rows } = await client.query<{ reply: unknown }>(
    'select reply from platform.receipt where actor_id = $1 and key = $2 and endpoint = $3',
    [actorId, key, endpoint],
  );
  return rows[0]?.reply;
}
