import { removeHolder, TAKEN, writeHolder } from './holder.ts';
import { serveClickHouse } from './serve.ts';
import { openSessions, type Sessions } from './sessions.ts';

/**
 * The process of its own that holds the embedded engine: `main.ts DIRECTORY SOCKET MEMORY_BYTES`.
 * Ends when told to, and at once when the server that started it is gone, or when another process holds the directory:
 * ClickHouse locks it.
 */
const [directory = '', socketPath = '', memoryBytes = ''] = process.argv.slice(2);
const holder = { socketPath, pid: process.pid };
const sessions = opened();
const server = serveClickHouse(sessions);

server.listen(socketPath, () => {
  writeHolder(directory, holder);
  process.send?.('ready');
});
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('SIGINT', () => {});
process.on('message', (message) => {
  if (message !== 'stop') return;
  removeHolder(directory, holder);
  server.close(() => {
    sessions.close();
    process.exit(0);
  });
  server.closeAllConnections();
});

function opened(): Sessions {
  try {
    return openSessions(directory, { memoryBytes: Number(memoryBytes) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(TAKEN);
  }
}
