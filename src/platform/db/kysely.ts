import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import { ask } from './prepared.ts';

/** The query builder on one connection. A store names its own tables: `db.withTables<DocumentTables>()`. */
export type Db = Kysely<object>;

/** A connection, or a pool when no statement depends on the one before. */
type Asked = Pick<pg.ClientBase, 'query'>;

class ClientConnection implements DatabaseConnection {
  readonly #client: Asked;
  constructor(client: Asked) {
    this.#client = client;
  }
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, rowCount } = await ask(this.#client, sql, parameters);
    return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) };
  }
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('lists are walked by keyset, not streamed');
  }
}

const nothing = async () => {};
/** The transaction is the platform's; the builder only asks within it. */
function driverOn(client: Asked): Driver {
  const connection = new ClientConnection(client);
  const own = async () => {
    throw new Error('the platform opens the transaction');
  };
  return {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: own,
    commitTransaction: own,
    rollbackTransaction: own,
    releaseConnection: nothing,
    destroy: nothing,
  };
}

const adapter = new PostgresAdapter();
const compiler = new PostgresQueryCompiler();

/** A query builder whose every statement runs on this connection, inside whatever transaction it is in. */
export function builderOn(client: Asked): Db {
  return new Kysely<object>({
    dialect: {
      createAdapter: () => adapter,
      createDriver: () => driverOn(client),
      createQueryCompiler: () => compiler,
      createIntrospector: (db) => new PostgresIntrospector(db),
    },
  });
}
