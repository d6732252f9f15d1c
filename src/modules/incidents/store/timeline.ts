import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { keyset } from '../../../platform/lists/keyset.ts';
import { tables } from './rows.ts';

export type Line = {
  id: string;
  incidentId: string;
  at: string;
  kind: string;
  said: { sv: string; en: string };
  recordedAt: string;
};

export const insertLine = (db: Db, { incidentId, recordedAt, said, ...line }: Line) =>
  tables(db)
    .insertInto('incidents.timeline')
    .values({ ...line, incident_id: incidentId, recorded_at: recordedAt, said: JSON.stringify(said) })
    .execute();

const mostLines = 100;
/** The latest of what happened, first. */
export const linesOf = (db: Db, incidentId: string, after: string | undefined) =>
  keyset(
    db,
    tables(db)
      .selectFrom('incidents.timeline as t')
      .leftJoin('access.principal as p', 'p.id', 't.recorded_by')
      .select(['t.id', 't.at', 't.kind', 't.said', 't.recorded_at', 'p.name as by'])
      .where('t.incident_id', '=', incidentId),
    { sort: '-at', limit: mostLines, after, count: false },
    { id: sql.ref('t.id'), columns: { at: sql.ref('t.at') } },
  );
