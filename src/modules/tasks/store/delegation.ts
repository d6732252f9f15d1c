import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { NewDelegation } from '../contract/delegation.ts';

export type DelegationRow = {
  id: string;
  version: number;
  person_id: string;
  person: string;
  to_id: string;
  to_name: string;
  kinds: string[] | null;
  from_on: string;
  to_on: string;
  note: string;
  withdrawn_at: Date | null;
};

const rows = sql`select d.id, d.version, d.person_id, p.name as person, d.to_id, t.name as to_name, d.kinds, d.from_on, d.to_on,
    d.note, d.withdrawn_at
  from task.delegation d join access.principal p on p.id = d.person_id join access.principal t on t.id = d.to_id`;

/** What a person has handed over and been handed, what concerns today and later first; the last hundred. */
export async function delegationsOf(db: Db, personId: string): Promise<DelegationRow[]> {
  const { rows: found } = await sql<DelegationRow>`${rows} where ${personId} in (d.person_id, d.to_id)
    order by d.to_on desc, d.from_on, d.id limit 100`.execute(db);
  return found;
}

export async function delegationAt(db: Db, id: string): Promise<DelegationRow | undefined> {
  return (await sql<DelegationRow>`${rows} where d.id = ${id}`.execute(db)).rows[0];
}

export const insertDelegation = (db: Db, personId: string, { id, toId, kinds, fromOn, toOn, note }: NewDelegation) =>
  sql`insert into task.delegation (id, person_id, to_id, kinds, from_on, to_on, note)
    values (${id}, ${personId}, ${toId}, ${kinds}::text[], ${fromOn}, ${toOn}, ${note})`.execute(db);

/** Ends a handing over now; answers whether it was as the version says. */
export async function withdraw(db: Db, id: string, version: number, now: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update task.delegation set withdrawn_at = ${now}::timestamptz
    where id = ${id} and version = ${version} and withdrawn_at is null`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Whether somebody still works here. */
export async function isActive(db: Db, personId: string): Promise<boolean> {
  const { rows: found } = await sql<{
    active: boolean;
  }>`select active from access.principal where id = ${personId} and id <> access.system()`.execute(db);
  return found[0]?.active ?? false;
}
