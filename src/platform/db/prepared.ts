import type pg from 'pg';

/** Statements of so many kinds are remembered; beyond that (lists of ever new lengths) they are planned each time. */
const MOST = 2000;
const seen = new Map<string, string>();

/** The name a statement is prepared under once it has been asked before; the database then keeps it parsed and planned. */
function nameOf(text: string): string | undefined {
  const known = seen.get(text);
  if (known === undefined && seen.size < MOST) seen.set(text, `varna_${seen.size}`);
  return known;
}

/** Asks with parameters, prepared on each connection from the second time on. Most of a short question's cost is its planning. */
export function ask<R extends pg.QueryResultRow>(
  client: Pick<pg.ClientBase, 'query'>,
  text: string,
  values: readonly unknown[] = [],
): Promise<pg.QueryResult<R>> {
  const name = nameOf(text);
  return client.query<R>(name ? { name, text, values: [...values] } : { text, values: [...values] });
}
