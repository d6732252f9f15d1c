import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { firstOf } from './rows.ts';

export type UnitRow = {
  id: string;
  name: string;
  reads: boolean;
  assesses: boolean;
  collects: boolean;
  freezes: boolean;
};

/** A unit and what the actor may do with the requirements there. */
export const unitAt = (db: Db, id: string): Promise<UnitRow | undefined> =>
  firstOf(
    db,
    sql<UnitRow>`select u.id, u.name, requirements.reads(u.id) as reads, access.sees('requirements.assess', u.id) as assesses,
        access.sees('requirements.collect', u.id) as collects, access.sees('requirements.freeze', u.id) as freezes
      from access.scope u where u.id = ${id}`,
  );

/** The name of somebody active; undefined when there is nobody such. */
export const activePerson = async (db: Db, id: string): Promise<string | undefined> =>
  (await firstOf(db, sql<{ name: string }>`select name from access.principal where id = ${id} and active`))?.name;
