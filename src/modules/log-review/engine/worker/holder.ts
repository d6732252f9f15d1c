import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** The worker that holds a data directory: where it answers, and its process. */
export type Holder = { socketPath: string; pid: number };

/** With this a worker ends that could not open its directory, most often since another holds it. */
export const TAKEN = 75;

const fileOf = (directory: string) => join(directory, 'worker.json');

/** Says in the data directory who holds it, for other processes of the same user. */
export function writeHolder(directory: string, holder: Holder): void {
  const fresh = `${fileOf(directory)}.${holder.pid}`;
  writeFileSync(fresh, JSON.stringify(holder), { mode: 0o600 });
  renameSync(fresh, fileOf(directory));
}

/** Takes away what was said, unless another has said otherwise since. */
export function removeHolder(directory: string, { pid }: Holder): void {
  if (readHolder(directory)?.pid === pid) rmSync(fileOf(directory), { force: true });
}

/** Who was last said to hold the directory; it may have ended since. */
function readHolder(directory: string): Holder | null {
  try {
    const { socketPath, pid } = JSON.parse(readFileSync(fileOf(directory), 'utf8')) as Partial<Holder>;
    return typeof socketPath === 'string' && typeof pid === 'number' ? { socketPath, pid } : null;
  } catch {
    return null;
  }
}

/** Who holds the directory and answers, or null. */
export async function answeringHolder(directory: string): Promise<Holder | null> {
  const holder = readHolder(directory);
  return holder && (await listens(holder.socketPath)) ? holder : null;
}

/** Whether someone takes calls at a socket. */
export const listens = (socketPath: string): Promise<boolean> =>
  new Promise((tell) => {
    const socket = connect(socketPath, () => tell(socket.destroy() !== null));
    socket.once('error', () => tell(false));
  });
