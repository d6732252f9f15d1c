import { Session } from 'chdb';
import { copiesOf } from '../copies.ts';

/** Sessions on one data directory, lent out one at a time each: a session runs a single stream at once. */
export type Sessions = { lend<T>(use: (session: Session) => Promise<T>): Promise<T>; close(): void };

/** What bounds the engine: at most `memoryBytes` for all statements together, and room on disk for the rest. */
export type Bounds = { memoryBytes: number };

export function openSessions(directory: string, bounds: Bounds, settings: readonly string[] = []): Sessions {
  const args = [...connectionArgs(bounds), `--backups.allowed_path=${copiesOf(directory)}`, ...settings];
  const first = new Session(directory, { connectionArgs: args });
  const idle = [first];
  const all = new Set([first]);
  return {
    lend: async (use) => {
      const session = idle.pop() ?? new Session(directory, { connectionArgs: args });
      all.add(session);
      try {
        return await use(session);
      } finally {
        idle.push(session);
      }
    },
    close: () => {
      for (const session of all) session.close();
    },
  };
}

const connectionArgs = ({ memoryBytes }: Bounds) => [
  `--max_memory_usage=${memoryBytes}`,
  `--max_bytes_before_external_group_by=${Math.floor(memoryBytes / 3)}`,
  `--max_bytes_before_external_sort=${Math.floor(memoryBytes / 3)}`,
  '--session_timezone=UTC',
];
