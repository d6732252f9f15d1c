import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Session } from 'chdb';
import { load, loadSelected } from './load.ts';
import { type Asked, insertHead, insertSelect, read } from './protocol.ts';
import type { Sessions } from './sessions.ts';

/** A server that answers ClickHouse's HTTP protocol from an embedded engine: statements, bound values, inserts, streams, errors. */
export function serveClickHouse(sessions: Sessions): Server {
  return createServer({ requestTimeout: 0, headersTimeout: 0 }, (request, response) => {
    answer(sessions, request, response).catch((error: unknown) => refuse(response, error));
  });
}

async function answer(sessions: Sessions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') {
    response.end('Ok.\n');
    return;
  }
  const asked = await read(request);
  await sessions.lend((session) => perform(session, asked, request, response));
}

async function perform(session: Session, asked: Asked, request: IncomingMessage, response: ServerResponse) {
  const selecting = asked.carriesData ? insertSelect(asked.sql) : null;
  const head = asked.carriesData ? insertHead(asked.sql) : null;
  if (selecting) await loadSelected(session, selecting, asked.values, request);
  else if (head) await load(session, head, request);
  else if (/\bformat\s+\w+\s*;?\s*$/i.test(asked.sql)) return await stream(session, asked, response);
  else await session.queryBindAsync(asked.sql, asked.values);
  response.end();
}

async function stream(session: Session, { sql, values }: Asked, response: ServerResponse): Promise<void> {
  const answers = session.queryStreamBind(sql, values, { format: 'JSONEachRow' });
  response.on('close', () => answers.cancel());
  for await (const chunk of answers) await write(response, chunk.raw());
  response.end();
}

/** Waits until the reader has taken what was written, or left. */
async function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  if (response.destroyed || response.write(bytes)) return;
  await new Promise<void>((taken) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      taken();
    };
    response.on('drain', done).on('close', done);
  });
}

/** The error as ClickHouse tells it; when rows are already on their way the connection is cut, so that half an answer is never a whole. */
function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  const [, code = '1002'] = /Code: (\d+)/.exec(message) ?? [];
  const text = message.startsWith('Code:') ? message : `Code: ${code}. DB::Exception: ${message} (UNKNOWN_EXCEPTION)`;
  response.writeHead(500, { 'x-clickhouse-exception-code': code, 'content-type': 'text/plain' }).end(text);
}
