import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { countCap, type Page } from '../../shared/list.ts';
import { Problem } from '../../shared/problem.ts';
import type { Db } from '../db/kysely.ts';

/** What a list is asked for; the output of `listQuery`. */
export type Asked = { sort: string; limit: number; after?: string | undefined; count: boolean };

/** The sort keys of a list in SQL. None may be null: write `coalesce(next_check_on, 'infinity')`, and index the same expression with id. */
export type SortColumns = Readonly<Record<string, RawBuilder<unknown>>>;

/** A place in a sorted list: the sort key's value as text, and the id. */
export type Position = { value: string; id: string };

const encode = (position: Position) => Buffer.from(JSON.stringify(position)).toString('base64url');

function decode(cursor: string): Position {
  try {
    const { value, id } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Partial<Position>;
    if (typeof value === 'string' && typeof id === 'string') return { value, id };
  } catch {
    // told below
  }
  throw new Problem('list.bad-cursor', 422);
}

/** Where the page after starts, for a query that is itself cut to the page; undefined on the first. Error: `list.bad-cursor`. */
export const positionOf = ({ after }: Pick<Asked, 'after'>): Position | undefined =>
  after === undefined ? undefined : decode(after);

function orderOf(sort: string, columns: SortColumns) {
  const descending = sort.startsWith('-');
  const column = columns[descending ? sort.slice(1) : sort];
  if (!column) throw new Problem('list.bad-cursor', 422);
  return { column, descending };
}

async function counted<DB, TB extends keyof DB, O>(db: Db, query: SelectQueryBuilder<DB, TB, O>): Promise<number> {
  const capped = query
    .clearSelect()
    .select(sql<number>`1`.as('one'))
    .limit(countCap + 1);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${capped}) capped`.execute(db);
  return rows[0]?.count ?? 0;
}

/**
 * One page of a list by keyset: the cost is the same however far one pages.
 *
 * `query` has its filters but neither order nor limit, and selects `id`; `columns` are the sort keys its contract names.
 * A query that is already cut to the page names the `whole` one, for counting.
 * Answers at most `limit` rows, `next` for the page after, and the count (up to `countCap`) when asked; two statements at most.
 * Errors: `list.bad-cursor` for a cursor that was not made here.
 */
export async function keyset<DB, TB extends keyof DB, O extends { id: string }>(
  db: Db,
  query: SelectQueryBuilder<DB, TB, O>,
  { sort, limit, after, count }: Asked,
  {
    columns,
    id = sql.ref('id'),
    whole = query,
  }: { columns: SortColumns; id?: RawBuilder<unknown>; whole?: SelectQueryBuilder<DB, TB, O> },
): Promise<Page<O>> {
  const { column, descending } = orderOf(sort, columns);
  const [than, way] = descending ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const from = positionOf({ after });
  const paged = from ? query.where(sql<boolean>`(${column}, ${id}) ${than} (${from.value}, ${from.id}::uuid)`) : query;
  const rows = await paged
    .select(sql<string>`(${column})::text`.as('sort_value'))
    .orderBy(sql`${column} ${way}, ${id} ${way}`)
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit) as unknown as (O & { sort_value: string })[];
  const last = items.at(-1);
  const next = rows.length > limit && last ? encode({ value: last.sort_value, id: last.id }) : null;
  return { items, next, count: count ? await counted(db, whole) : null };
}

/** A `like` pattern for free text, with its own wildcards taken literally. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
