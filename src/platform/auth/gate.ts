import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../../shared/ids.ts';
import { type Actor, actorFrom } from '../access/actor.ts';
import { type Clock, dayOf } from '../clock.ts';

export type NewSession = {
  /** Made here unless the caller already gave it one. */
  id?: string;
  personId: string;
  kind: 'session' | 'token';
  method: string;
  assurance: number;
  expiresAt: Temporal.Instant;
  name?: string;
  createdBy?: string;
  userAgent?: string;
};
export type SessionRow = {
  id: string;
  kind: 'session' | 'token';
  method: string;
  assurance: number;
  name: string;
  person_id: string;
  created_at: Date;
  seen_at: Date;
  expires_at: Date;
  user_agent: string;
};

/** Sign-in's own door to the database: sessions, tokens and what lives between two steps. Other roles cannot reach them. */
export type Gate = {
  readonly pool: pg.Pool;
  /** Whoever is behind a secret, or null: unknown, revoked, expired, idle too long, or no longer active. */
  who(secret: string): Promise<Actor | null>;
  /** Opens a session or API token; the secret is shown once and stored only as its SHA-256. */
  open(session: NewSession): Promise<{ id: string; secret: string }>;
  /** Ends a session of a person (or anyone's, with `personId` null). Answers whether there was one. */
  revoke(id: string, personId: string | null): Promise<boolean>;
  listOf(personId: string | null): Promise<SessionRow[]>;
  /** Keeps something until it is taken, once. */
  hold(kind: string, data: unknown, minutes: number): Promise<string>;
  take<T>(kind: string, key: string): Promise<T | null>;
  forget(): void;
};

const digest = (secret: string) => createHash('sha256').update(secret).digest();
const newSecret = () => randomBytes(32).toString('base64url');
const REMEMBER_MS = 5000;
const TOUCH_MS = 60_000;

type WhoRow = {
  session_id: string;
  kind: 'session' | 'token';
  person_id: string;
  name: string;
  hsa_id: string | null;
  assurance: number;
  seen_at: Date;
  expires_at: Date;
  permissions: string[];
  everywhere: string[];
};
type Remembered = { actor: Actor; until: number; seenAt: number };

const actorOf = (row: WhoRow): Actor =>
  actorFrom({
    id: row.person_id,
    name: row.name,
    hsaId: row.hsa_id,
    assurance: row.assurance,
    sessionId: row.session_id,
    permissions: row.permissions,
    everywhere: row.everywhere,
  });

/** `idleMinutes`: a session (not a token) unused for longer is over. What is remembered lasts 5 s and is dropped at any change. */
export function openGate(pool: pg.Pool, clock: Clock, idleMinutes: number): Gate {
  const remembered = new Map<string, Remembered>();

  const isOver = (row: WhoRow, now: number) =>
    row.expires_at.getTime() <= now || (row.kind === 'session' && row.seen_at.getTime() + idleMinutes * 60_000 <= now);

  const touch = (hash: Buffer, now: Temporal.Instant) =>
    void pool
      .query('update auth.session set seen_at = $2 where token_hash = $1 and seen_at < $2', [hash, now.toString()])
      .catch(() => {});

  async function look(secret: string): Promise<Remembered | null> {
    const now = clock.now();
    const { rows } = await pool.query<WhoRow>('select * from auth.who($1, $2)', [
      digest(secret),
      dayOf(now).toString(),
    ]);
    const [row] = rows;
    if (!row || isOver(row, now.epochMilliseconds)) return null;
    if (now.epochMilliseconds - row.seen_at.getTime() > TOUCH_MS) touch(digest(secret), now);
    return { actor: actorOf(row), until: now.epochMilliseconds + REMEMBER_MS, seenAt: row.seen_at.getTime() };
  }

  return {
    pool,
    who: async (secret) => {
      const held = remembered.get(secret);
      if (held && held.until > clock.now().epochMilliseconds) return held.actor;
      const found = await look(secret);
      if (remembered.size > 10_000) remembered.clear();
      if (found) remembered.set(secret, found);
      else remembered.delete(secret);
      return found?.actor ?? null;
    },
    open: async (session) => {
      const secret = newSecret();
      const id = session.id ?? newId(clock.now().epochMilliseconds);
      await pool.query(
        `insert into auth.session (id, token_hash, person_id, kind, method, assurance, expires_at, name, created_by, user_agent, created_at, seen_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
        [
          id,
          digest(secret),
          session.personId,
          session.kind,
          session.method,
          session.assurance,
          session.expiresAt.toString(),
          session.name ?? '',
          session.createdBy ?? null,
          (session.userAgent ?? '').slice(0, 300),
          clock.now().toString(),
        ],
      );
      return { id, secret };
    },
    revoke: async (id, personId) => {
      remembered.clear();
      const { rowCount } = await pool.query(
        'update auth.session set revoked_at = now() where id = $1 and ($2::uuid is null or person_id = $2) and revoked_at is null',
        [id, personId],
      );
      return rowCount === 1;
    },
    listOf: async (personId) => {
      const { rows } = await pool.query<SessionRow>(
        `select id, kind, method, assurance, name, person_id, created_at, seen_at, expires_at, user_agent from auth.session
         where ($1::uuid is null or person_id = $1) and revoked_at is null and expires_at > $2 order by created_at desc limit 500`,
        [personId, clock.now().toString()],
      );
      return rows;
    },
    hold: async (kind, data, minutes) => {
      const key = newSecret();
      await pool.query('delete from auth.pending where expires_at < $1', [clock.now().toString()]);
      await pool.query('insert into auth.pending (key_hash, kind, data, expires_at) values ($1, $2, $3, $4)', [
        digest(key),
        kind,
        JSON.stringify(data),
        clock.now().add({ minutes }).toString(),
      ]);
      return key;
    },
    take: async <T>(kind: string, key: string) => {
      const { rows } = await pool.query<{ data: T }>(
        'delete from auth.pending where key_hash = $1 and kind = $2 and expires_at > $3 returning data',
        [digest(key), kind, clock.now().toString()],
      );
      return rows[0]?.data ?? null;
    },
    forget: () => remembered.clear(),
  };
}
