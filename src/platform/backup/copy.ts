import { once } from 'node:events';
import { Readable } from 'node:stream';
import type pg from 'pg';

/** What the driver hands a query of our own; the three ways to send are in the driver but not in its types. */
type Connection = pg.Connection & {
  sendCopyFromChunk(chunk: Buffer): void;
  sendCopyFail(message: string): void;
  endCopyFrom(): void;
};

/**
 * The lines of a `copy … to stdout`, as they come. The database is made to wait whenever the reader is slower.
 * A failure of the statement breaks the stream.
 */
export function copyOut(client: pg.ClientBase, statement: string): Readable {
  let connection: pg.Connection | undefined;
  const lines = new Readable({
    highWaterMark: 1024 * 1024,
    read: () => void connection?.stream.resume(),
    destroy: (error, done) => {
      connection?.stream.resume();
      done(error);
    },
  });
  client.query({
    submit: (given: pg.Connection) => {
      connection = given;
      given.query(statement);
    },
    // The driver uses its buffer again, so each line is copied.
    handleCopyData: ({ chunk }: { chunk: Buffer }) => {
      if (!lines.destroyed && !lines.push(Buffer.from(chunk))) connection?.stream.pause();
    },
    handleCommandComplete: () => {},
    handleReadyForQuery: () => void lines.push(null),
    handleError: (error: Error) => void lines.destroy(error),
  });
  return lines;
}

/** Feeds a `copy … from stdin`, waiting whenever the database is slower. Rejects when it refuses, or when `content` breaks. */
export function copyIn(client: pg.ClientBase, statement: string, content: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let broken: unknown;
    let over = false;
    const feed = async (connection: Connection) => {
      for await (const chunk of content) {
        if (over) return;
        connection.sendCopyFromChunk(chunk);
        if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
      }
    };
    const end = (error?: unknown) => {
      over = true;
      if (broken ?? error) reject(broken ?? error);
      else resolve();
    };
    client.query({
      submit: (connection: pg.Connection) => connection.query(statement),
      handleCopyInResponse: (connection: Connection) => {
        feed(connection).then(
          () => over || connection.endCopyFrom(),
          (error: Error) => {
            broken = error;
            if (!over) connection.sendCopyFail(error.message);
          },
        );
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => end(),
      handleError: end,
    });
  });
}
