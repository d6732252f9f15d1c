import type { IncomingMessage } from 'node:http';

/** A statement as it came over ClickHouse's HTTP protocol. */
export type Asked = { sql: string; values: Record<string, Bound>; carriesData: boolean };

type Bound = string | (string | bigint | number)[];

/** An insert whose rows follow in the body. */
export type InsertHead = { table: string; columns: string[]; settings: Record<string, string>; format: string };

/** An `insert … select` that reads the body by `input('…')`: the statement for a file in its stead. */
export type InsertSelect = { over: (file: string) => string };

/** The address holds the statement when the body holds rows; else the body is the statement. */
export async function read(request: IncomingMessage): Promise<Asked> {
  const { searchParams } = new URL(request.url ?? '/', 'http://worker');
  const inAddress = searchParams.get('query');
  const sql = inAddress ?? (await text(request));
  return { sql, values: values(searchParams, sql), carriesData: inAddress !== null };
}

async function text(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** Bound values come escaped as fields of tab-separated text; the engine escapes them once more by itself. */
const values = (params: URLSearchParams, sql: string): Record<string, Bound> =>
  Object.fromEntries(
    [...params].flatMap(([key, value]) => {
      const name = key.startsWith('param_') ? key.slice(6) : null;
      if (name === null) return [];
      return [[name, isList(name, sql) ? items(value) : unescaped(value)]];
    }),
  );

const isList = (name: string, sql: string) => new RegExp(`\\{\\s*${name}\\s*:\\s*Array\\(`).test(sql);

const ITEM = /'((?:[^'\\]|\\.)*)'|([^,[\]]+)/gs;

const items = (list: string) =>
  [...list.matchAll(ITEM)].map(([, quoted, bare = '']) =>
    quoted === undefined ? number(bare.trim()) : unescaped(quoted),
  );

const number = (text: string) => (/^-?\d+$/.test(text) ? BigInt(text) : Number(text));

const ESCAPES: Record<string, string> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', '0': '\0' };

const unescaped = (value: string) => value.replace(/\\(.)/gs, (_, mark: string) => ESCAPES[mark] ?? mark);

const INSERT = /^\s*insert\s+into\s+([\w.]+)\s*\(([^)]*)\)\s*(?:settings\s+(.+?)\s+)?format\s+(\w+)\s*$/is;

/** The head of an insert, or null when the statement is another. */
export function insertHead(sql: string): InsertHead | null {
  const [, table, columns, settings = '', format] = INSERT.exec(sql) ?? [];
  if (table === undefined || columns === undefined || format === undefined) return null;
  return { table, columns: columns.split(',').map(bare), settings: pairs(settings), format };
}

const SELECT = /^\s*(insert\s+into\s+.+?\sinput\(.+)\sformat\s+(\w+)\s*$/is;

/** The statement of an insert that chooses from the rows in the body, or null when it is another. */
export function insertSelect(sql: string): InsertSelect | null {
  const [, statement, format] = SELECT.exec(sql) ?? [];
  if (statement === undefined || format === undefined) return null;
  return { over: (file) => statement.replace(/\binput\(/i, () => `file('${file}', '${format}', `) };
}

const bare = (name: string) => name.trim().replaceAll('`', '');

const pairs = (settings: string) =>
  Object.fromEntries(
    [...settings.matchAll(/(\w+)\s*=\s*'?([\w.]+)'?/g)].map(([, key = '', value = '']) => [key, value]),
  );
