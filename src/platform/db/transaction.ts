import pg from 'pg';
import { Problem } from '../../shared/problem.ts';
import { builderOn, type Db } from './kysely.ts';

/** What row-level security and the trail need to know of a transaction. */
export type Acting = {
  readonly actorId: string | null;
  readonly permission: string | null;
  /** Permissions the actor holds over the whole region, `,a.read,b.read,`; empty: the database finds out by itself. */
  readonly everywhere?: string;
  readonly requestId: string | null;
  /** Day in Stockholm by the platform's clock, `YYYY-MM-DD`. */
  readonly today: string;
};

const setting = (name: string, value: string | null) =>
  `set_config('app.${name}', ${pg.escapeLiteral(value ?? '')}, true)`;

/** One round trip: the transaction begins and knows who acts. */
const opening = ({ actorId, permission, everywhere = '', requestId, today }: Acting, readOnly: boolean) =>
  `begin${readOnly ? ' read only' : ''};select ${[
    setting('actor', actorId),
    setting('permission', permission),
    setting('everywhere', everywhere),
    setting('request', requestId),
    setting('today', today),
  ].join(',')}`;

const words: Record<string, [code: string, status: number]> = {
  '23505': ['database.exists-already', 409],
  '23503': ['database.still-referred-to', 409],
  '42501': ['permission.not-here', 403],
  '40001': ['database.try-again', 409],
  '40P01': ['database.try-again', 409],
  '53100': ['database.disk-full', 503],
};

type Refusal = { code?: string; constraint?: string; table?: string; detail?: string };

/**
 * The field whose value names nothing that exists, when that is why a foreign key refused. The column is read from the
 * constraint's name (`safeguard_owner_id_fkey`): where row-level security holds, the database does not say it otherwise.
 */
function unknownField({ code, constraint = '', table = '', detail = '' }: Refusal): string | undefined {
  if (code !== '23503' || !/is not present in table/.test(detail)) return undefined;
  const [, column] = /^(\w+)_fkey\d*$/.exec(constraint.slice(table.length + 1)) ?? [];
  return column?.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A database refusal a person can act on, as a Problem; everything else as it was. */
export function asProblem(error: unknown): unknown {
  const { code, constraint, table } = error as Refusal;
  const field = unknownField(error as Refusal);
  if (field)
    return new Problem('input.invalid', 422, {}, [{ path: `body.${field}`, message: 'database.names-nothing' }]);
  const known = code ? words[code] : undefined;
  if (known) return new Problem(known[0], known[1], { constraint, table });
  const lost =
    code?.startsWith('08') ||
    code?.startsWith('57P') ||
    code === 'ECONNREFUSED' ||
    code === 'ENOENT' ||
    code === 'ECONNRESET';
  return lost ? new Problem('database.unreachable', 503) : error;
}

async function connected(pool: pg.Pool): Promise<pg.PoolClient> {
  return pool.connect().catch((error) => {
    const unreachable = asProblem(error);
    throw unreachable instanceof Problem ? unreachable : new Problem('database.unreachable', 503);
  });
}

/**
 * Runs work in one transaction as somebody: all of it happens or nothing.
 * A refusal of the database (already exists, not your unit, unreachable) comes out as a `Problem`.
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  acting: Acting,
  work: (db: Db, client: pg.PoolClient) => Promise<T>,
  { readOnly = false }: { readOnly?: boolean } = {},
): Promise<T> {
  const client = await connected(pool);
  let broken: Error | undefined;
  try {
    await client.query(opening(acting, readOnly));
    const result = await work(builderOn(client), client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    throw asProblem(error);
  } finally {
    client.release(broken);
  }
}
