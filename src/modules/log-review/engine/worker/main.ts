import { serveClickHouse } from './serve.ts';
import { openSessions } from './sessions.ts';

/**
 * The process of its own that holds the embedded engine: `main.ts DIRECTORY SOCKET MEMORY_BYTES`.
 * Ends when told to, and at once when the server that started it is gone.
 */
const [directory = '', socketPath = '', memoryBytes = ''] = process.argv.slice(2);
const sessions = openSessions(directory, { memoryBytes: Number(memoryBytes) });
const server = serveClickHouse(sessions);

server.listen(socketPath, () => process.send?.('ready'));
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('SIGINT', () => {});
process.on('message', (message) => {
  if (message !== 'stop') return;
  server.close(() => {
    sessions.close();
    process.exit(0);
  });
  server.closeAllConnections();
});
