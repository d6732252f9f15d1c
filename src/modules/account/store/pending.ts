import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { changedBy, rowOf } from './asking.ts';

/** As the gate stores a key. */
const digest = (key: string) => sql`sha256(convert_to(${key}, 'UTF8'))`;
type Held = { kind: string; key: string; now: string };

/** What the gate holds under a key, left there. */
export const peek = async <T>(gate: Db, { kind, key, now }: Held): Promise<T | null> =>
  (
    await rowOf(
      gate,
      sql<{
        data: T;
      }>`select data from auth.pending where key_hash = ${digest(key)} and kind = ${kind} and expires_at > ${now}`,
    )
  )?.data ?? null;

/** Takes what the gate holds, within the caller's transaction; 0 when someone else did. */
export const takeHeld = (gate: Db, { kind, key, now }: Held) =>
  changedBy(
    gate,
    sql`delete from auth.pending where key_hash = ${digest(key)} and kind = ${kind} and expires_at > ${now}`,
  );

/** Makes earlier links to the same person, or to the first use, void. */
export const deleteLinks = (gate: Db, kind: string, personId: string | null) =>
  changedBy(
    gate,
    sql`delete from auth.pending where kind = ${kind} and data ->> 'personId' is not distinct from ${personId}`,
  );

export const deletePendingBefore = (gate: Db, moment: string) =>
  changedBy(gate, sql`delete from auth.pending where expires_at < ${moment}`);
