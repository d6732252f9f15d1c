import { sql } from 'kysely';
import type { Db } from '../../platform/db/kysely.ts';

/** A hit as the index tells it; `words` are the folded words that fitted. */
export type HitRow = {
  id: string;
  kind: string;
  number: string | null;
  title: string;
  heading: string;
  anchor: string | null;
  words: string[];
  excerpt: string;
  opens: boolean;
  goes_on: boolean;
};
export type FoundRow = { hits: HitRow[]; kinds: { kind: string; count: number; more: boolean }[] };

type Asked = { q: string; held: readonly string[]; kind: string | null; unitId: string | null; most: number };

export async function find(db: Db, { q, held, kind, unitId, most }: Asked): Promise<FoundRow> {
  const { rows } = await sql<{
    found: FoundRow;
  }>`select search.find(${q}, ${[...held]}::text[], ${kind}, ${unitId}::uuid, ${most}) as found`.execute(db);
  return rows[0]?.found ?? { hits: [], kinds: [] };
}

export type RecentRow = { id: string; kind: string; number: string | null; title: string };

/** Records the actor opened last, each once; the cards are read under row-level security. */
export async function recentlyOpened(db: Db, personId: string, most: number): Promise<RecentRow[]> {
  const { rows } = await sql<RecentRow>`
    select c.id, c.kind, c.number, c.title from (
      select e.subject_id, max(e.id) as latest from (
        select e.id, e.subject_id, e.action from audit.entry e where e.actor_id = ${personId} order by e.id desc limit 200) e
      where e.action like '%.opened' and e.subject_id ~ '^[0-9a-f-]{36}$' group by e.subject_id) opened
    join record.card c on c.id = opened.subject_id::uuid order by opened.latest desc limit ${most}`.execute(db);
  return rows;
}

export const countPlaces = (db: Db) => sql`select search.count_places()`.execute(db);
export const sweep = (db: Db) => sql`select search.sweep()`.execute(db);
