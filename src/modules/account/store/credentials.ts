import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { PasskeyRow, PasswordRow } from '../tables.ts';
import { changedBy, rowOf, rowsOf } from './asking.ts';

export type { PasskeyRow, PasswordRow } from '../tables.ts';

export const passwordOf = (gate: Db, personId: string) =>
  rowOf(
    gate,
    sql<PasswordRow>`select person_id, hash, totp_secret, totp_step, changed_at from auth.password where person_id = ${personId}`,
  );

export type NewPassword = { personId: string; hash: string; totpSecret: Buffer; totpStep: number };
export const putPassword = (gate: Db, { personId, hash, totpSecret, totpStep }: NewPassword) =>
  changedBy(
    gate,
    sql`insert into auth.password (person_id, hash, totp_secret, totp_step) values (${personId}, ${hash}, ${totpSecret}, ${totpStep})
      on conflict (person_id) do update set hash = excluded.hash, totp_secret = excluded.totp_secret,
        totp_step = excluded.totp_step, changed_at = now()`,
  );

/** `chosen`: by the person, as against the same password stored in a newer way. */
export const changeHash = (gate: Db, personId: string, { hash, chosen }: { hash: string; chosen: boolean }) =>
  changedBy(
    gate,
    sql`update auth.password set hash = ${hash}, changed_at = case when ${chosen} then now() else changed_at end where person_id = ${personId}`,
  );

/** Takes a code's time step; 0 when that or a later one was taken before. */
export const takeStep = (gate: Db, personId: string, step: number) =>
  changedBy(
    gate,
    sql`update auth.password set totp_step = ${step} where person_id = ${personId} and totp_step < ${step}`,
  );

export const deletePassword = (gate: Db, personId: string) =>
  changedBy(gate, sql`delete from auth.password where person_id = ${personId}`);

export const passkeysOf = (gate: Db, personId: string) =>
  rowsOf(gate, sql<PasskeyRow>`select * from auth.passkey where person_id = ${personId} order by created_at`);

export const passkeyBy = (gate: Db, credentialId: string) =>
  rowOf(gate, sql<PasskeyRow>`select * from auth.passkey where credential_id = ${credentialId}`);

export type NewPasskeyRow = Omit<PasskeyRow, 'created_at' | 'used_at' | 'counter'> & { counter: number };
/** 0 when the passkey is there already. */
export const insertPasskey = (gate: Db, row: NewPasskeyRow) =>
  changedBy(
    gate,
    sql`insert into auth.passkey (id, credential_id, person_id, public_key, counter, transports, device_bound, name)
      values (${row.id}, ${row.credential_id}, ${row.person_id}, ${row.public_key}, ${row.counter}, ${row.transports},
        ${row.device_bound}, ${row.name}) on conflict (credential_id) do nothing`,
  );

/** Remembers a use; 0 when the counter has passed meanwhile, as when a copy of the key is used. */
export const noteUse = (gate: Db, id: string, { counter, at }: { counter: number; at: string }) =>
  changedBy(
    gate,
    sql`update auth.passkey set counter = ${counter}, used_at = ${at}
      where id = ${id} and (counter < ${counter} or (counter = 0 and ${counter} = 0))`,
  );

export const deletePasskey = (gate: Db, personId: string, id: string) =>
  changedBy(gate, sql`delete from auth.passkey where id = ${id} and person_id = ${personId}`);

export const deletePasskeys = (gate: Db, personId: string) =>
  changedBy(gate, sql`delete from auth.passkey where person_id = ${personId}`);
