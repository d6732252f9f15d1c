import type { Db } from '../../../platform/db/kysely.ts';
import { tables } from './rows.ts';

/** The case of a report, seen by those who read it and not by whoever only sent the report. */
export const caseOfReport = (db: Db, reportId: string) =>
  tables(db)
    .selectFrom('incidents.report as r')
    .innerJoin('incidents.incident as i', 'i.id', 'r.incident_id')
    .select('i.id')
    .where('r.id', '=', reportId)
    .executeTakeFirst();
