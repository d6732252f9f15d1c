import type pg from 'pg';
import { StartupError } from '../startup-error.ts';
import { foreignKeysOf, materialisedOf, type Sequence, type Table, tablesOf } from './catalog.ts';
import { copyIn } from './copy.ts';
import { plainText } from './plain-text.ts';
import { says } from './texts.ts';

/** A database that has been opened up for loading: triggers off, ties off, empty. */
export type Open = { readonly tables: ReadonlyMap<string, Table>; close(): Promise<void> };

const each = async <T>(client: pg.ClientBase, all: readonly T[], statement: (one: T) => string): Promise<void> => {
  for (const one of all) await client.query(statement(one));
};

/**
 * Makes the tables ready to take rows as they were, within the caller's transaction. Triggers would write the trail once more
 * and compute what is in the archive anyway; foreign keys would ask for an order that need not exist. `close` puts all back,
 * which also checks every foreign key.
 */
export async function openForLoading(client: pg.ClientBase): Promise<Open> {
  await client.query(plainText);
  const tables = await tablesOf(client);
  const keys = await foreignKeysOf(client);
  await client.query('set constraints all immediate');
  await each(client, keys, ({ table, name }) => `alter table ${table} drop constraint ${name}`);
  await each(client, tables, ({ name }) => `alter table ${name} disable trigger user`);
  if (tables.length > 0) await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  const close = async () => {
    await each(client, tables, ({ name }) => `alter table ${name} enable trigger user`);
    await each(
      client,
      keys,
      ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
    );
    await each(client, await materialisedOf(client), (name) => `refresh materialized view ${name}`);
    await each(client, tables, ({ name }) => `analyze ${name}`);
  };
  return { tables: new Map(tables.map((table) => [table.name, table])), close };
}

/** Error: `StartupError` when the archive's table is not as the program's migrations made it. */
export function refuseOtherTable({ tables }: Open, { name, columns }: Table): void {
  const known = new Set(tables.get(name)?.columns);
  if (known.size !== columns.length || columns.some((column) => !known.has(column)))
    throw new StartupError(says.otherTables, { table: name });
}

export const loadRows = (
  client: pg.ClientBase,
  { name, columns }: Table,
  lines: AsyncIterable<Buffer>,
): Promise<void> => copyIn(client, `copy ${name} (${columns.join(', ')}) from stdin`, lines);

/** Numbers go on where they were, also when what had the last one is gone. */
export async function setSequences(client: pg.ClientBase, sequences: readonly Sequence[]): Promise<void> {
  for (const { name, last, called } of sequences)
    await client.query('select setval($1::regclass, $2::bigint, $3)', [name, last, called]);
}
