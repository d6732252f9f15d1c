import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { SessionRow } from '../tables.ts';
import { changedBy, rowOf, rowsOf } from './asking.ts';

export type { SessionRow } from '../tables.ts';

type Kind = SessionRow['kind'];
const columns = sql`id, kind, person_id, method, assurance, name, user_agent, created_at, seen_at, expires_at, provider_token`;

export const sessionOf = (gate: Db, id: string) =>
  rowOf(gate, sql<SessionRow>`select ${columns} from auth.session where id = ${id} and revoked_at is null`);

/** `idleSince`: a session not seen since then is over. */
export type Moments = { now: string; idleSince: string };

/** What a person has open at a moment, newest first. */
export const openOf = (gate: Db, personId: string, { now, idleSince }: Moments) =>
  rowsOf(
    gate,
    sql<SessionRow>`select ${columns} from auth.session where person_id = ${personId} and revoked_at is null
      and expires_at > ${now} and (kind = 'token' or seen_at > ${idleSince}) order by created_at desc limit 200`,
  );

export const endSession = (gate: Db, { id, personId, kind }: { id: string; personId: string; kind: Kind | null }) =>
  changedBy(
    gate,
    sql`update auth.session set revoked_at = now()
      where id = ${id} and person_id = ${personId} and (${kind}::text is null or kind = ${kind}) and revoked_at is null`,
  );

export const endSessionsBut = (gate: Db, personId: string, spared: string | null) =>
  changedBy(
    gate,
    sql`update auth.session set revoked_at = now()
      where person_id = ${personId} and kind = 'session' and id is distinct from ${spared}::uuid and revoked_at is null`,
  );

export const keepProviderToken = (gate: Db, id: string, sealed: Buffer) =>
  changedBy(gate, sql`update auth.session set provider_token = ${sealed} where id = ${id}`);

/** Ended long ago: the trail remembers them. */
export const deleteSessionsEndedBefore = (gate: Db, moment: string) =>
  changedBy(gate, sql`delete from auth.session where least(expires_at, revoked_at) < ${moment}`);
