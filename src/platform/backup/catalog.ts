import type pg from 'pg';
import { z } from 'zod';

/** A table whose rows are kept: its name and its columns as SQL writes them, those that are computed left out. */
export const Table = z.object({ name: z.string(), columns: z.array(z.string()).min(1) });
export type Table = z.infer<typeof Table>;

export const Sequence = z.object({ name: z.string(), last: z.string(), called: z.boolean() });
export type Sequence = z.infer<typeof Sequence>;

/** Ours is what the program's own migrations made: no schema of the system, of an extension, of the job queue or of anyone else. */
const ours = `n.nspname !~ '^pg' and n.nspname <> 'information_schema' and c.relowner = current_user::regrole
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

const rowsOf = async <T extends pg.QueryResultRow>(client: pg.ClientBase, statement: string): Promise<T[]> =>
  (await client.query<T>(statement)).rows;

/** Every table of ours, by name. */
export const tablesOf = (client: pg.ClientBase): Promise<Table[]> =>
  rowsOf<Table>(
    client,
    `select format('%I.%I', n.nspname, c.relname) as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and ${ours} group by 1 order by 1`,
  );

/** Where every sequence of ours stands. It may stand further on than the rows of a snapshot, never behind them. */
export async function sequencesOf(client: pg.ClientBase): Promise<Sequence[]> {
  const names = await rowsOf<{ name: string }>(
    client,
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and ${ours} order by 1`,
  );
  const all: Sequence[] = [];
  for (const { name } of names) {
    const [at] = await rowsOf<Omit<Sequence, 'name'>>(
      client,
      `select last_value::text as last, is_called as called from ${name}`,
    );
    if (at) all.push({ name, ...at });
  }
  return all;
}

/** A foreign key, as it is taken off and put back. */
export type ForeignKey = { table: string; name: string; definition: string };

/** The foreign keys of our tables. Only a superuser may switch off their triggers, but the owner may take them off and put them back. */
export const foreignKeysOf = (client: pg.ClientBase): Promise<ForeignKey[]> =>
  rowsOf<ForeignKey>(
    client,
    `select format('%I.%I', n.nspname, c.relname) as "table", quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and k.conparentid = 0 and ${ours} order by 1, 2`,
  );

/** Views that hold rows of their own, to be filled again after a load. */
export const materialisedOf = async (client: pg.ClientBase): Promise<string[]> =>
  (
    await rowsOf<{ name: string }>(
      client,
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'm' and ${ours} order by c.oid`,
    )
  ).map(({ name }) => name);
