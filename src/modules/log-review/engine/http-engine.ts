import { Agent } from 'node:http';
import { connect as connectTo } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { type ClickHouseClient, ClickHouseError, createClient } from '@clickhouse/client';
import { type Engine, EngineError, EngineLost, type Values } from './engine.ts';
import { inTopology, oneNode, type Topology } from './topology.ts';

/** Where ClickHouse answers: `http(s)://user:password@host:8123/database`, or the socket of the worker that answers now. */
export type Door = { url: string; socketPath?: () => string; topology?: Topology; requestTimeoutMs?: number };

/** What makes joins of spread tables stay on their shard, and an insert whole before it is answered. */
export const CLUSTER_SETTINGS = {
  distributed_product_mode: 'local',
  parallel_distributed_insert_select: '2',
  distributed_foreground_insert: 1,
  distributed_ddl_output_mode: 'none',
} as const;

/** The door to a ClickHouse that speaks its own HTTP protocol. */
export function openHttpEngine(door: Door): Engine {
  const topology = door.topology ?? oneNode;
  const client = connect(door, topology);
  return {
    topology,
    command: async (sql, values = {}) => {
      await asked(() => client.command({ query: inTopology(sql, topology), query_params: { ...values } }));
    },
    query: (sql, values = {}) => streamed(client, inTopology(sql, topology), values),
    insert: (table, format, stream, columns) =>
      insert(
        client,
        `insert into ${table} (${columns.map((column) => `\`${column}\``).join(', ')}) format ${format}`,
        stream,
      ),
    insertSelect: (sql, format, stream, values = {}) =>
      insert(client, `${inTopology(sql, topology)} format ${format}`, stream, values),
    close: () => client.close(),
  };
}

/** Calls whichever socket is told when the call is made. */
class SocketAgent extends Agent {
  readonly #socketPath: () => string;

  constructor(socketPath: () => string) {
    super({ keepAlive: false });
    this.#socketPath = socketPath;
  }

  override createConnection(): Duplex {
    return connectTo(this.#socketPath());
  }
}

function connect({ url, socketPath, requestTimeoutMs = 3_600_000 }: Door, topology: Topology): ClickHouseClient {
  const agent = socketPath === undefined ? new Agent({ keepAlive: false }) : new SocketAgent(socketPath);
  return createClient({
    url,
    request_timeout: requestTimeoutMs,
    log: { level: 127 },
    ...(url.startsWith('https:') ? {} : { http_agent: agent }),
    clickhouse_settings: topology.kind === 'cluster' ? CLUSTER_SETTINGS : {},
  });
}

async function* streamed<Row>(client: ClickHouseClient, query: string, values: Values): AsyncIterable<Row> {
  const answer = await asked(() => client.query({ query, query_params: { ...values }, format: 'JSONEachRow' }));
  try {
    for await (const rows of answer.stream<Row>()) for (const row of rows) yield row.json<Row>();
  } catch (error) {
    throw told(error);
  } finally {
    answer.close();
  }
}

async function insert(client: ClickHouseClient, query: string, values: Readable, bound: Values = {}): Promise<void> {
  await asked(() =>
    client.exec({ query, values, query_params: { ...bound } }).then(({ stream: answer }) => drained(answer)),
  );
}

async function drained(answer: Readable): Promise<void> {
  for await (const _ of answer);
}

async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw told(error);
  }
}

/** Told by ClickHouse, or left without an answer: only the second may be asked again as it stands. */
const told = (error: unknown) =>
  error instanceof ClickHouseError ? new EngineError(error.message, error.code, error) : new EngineLost(error);
