import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { openStates } from '../contract/words.ts';
import { tables } from './rows.ts';

const among = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

/** Cases still being worked on, the latest first. */
export const openCases = (db: Db, most: number) =>
  tables(db)
    .selectFrom('incidents.incident as i')
    .select(['i.id', 'i.number', 'i.title', 'i.exercise', 'i.facts', 'i.law_number'])
    .where('i.state', 'in', [...openStates])
    .orderBy('i.received_at', 'desc')
    .orderBy('i.id')
    .limit(most)
    .execute();

/** All decisions of several cases, the latest first. */
export const decisionsAmong = (db: Db, ids: readonly string[]) =>
  tables(db)
    .selectFrom('incidents.decision')
    .select(['incident_id', 'regime', 'verdict', 'decided_at'])
    .where('incident_id', '=', among(ids))
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

export const awarenessAmong = (db: Db, ids: readonly string[]) =>
  tables(db)
    .selectFrom('incidents.awareness')
    .select(['id', 'incident_id', 'kind', 'at', 'who', 'why', 'withdrawn_reason'])
    .where('incident_id', '=', among(ids))
    .orderBy('at')
    .orderBy('id')
    .execute();

export const obligationsAmong = (db: Db, ids: readonly string[]) =>
  tables(db)
    .selectFrom('incidents.obligation as o')
    .leftJoin('incidents.filing as f', 'f.obligation_id', 'o.id')
    .select(['o.id', 'o.incident_id', 'o.template', 'o.status', 'f.sent_at'])
    .where('o.incident_id', '=', among(ids))
    .execute();

/** Laws by their numbers. */
export const lawsNumbered = (db: Db, numbers: readonly number[]) =>
  tables(db)
    .selectFrom('incidents.law')
    .select(['number', 'decisions', 'templates'])
    .where('number', '=', sql<number>`any(${[...numbers]}::int[])`)
    .execute();
