import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const onLinux = process.platform === 'linux';

/**
 * What tells one process from another that later got the same number: the boot and the moment it began.
 * Null when no such process runs.
 */
export function birthOf(pid: number): string | null {
  return onLinux ? birthInProc(pid) : birthByPs(pid);
}

// proc(5): after the name in brackets come the state (a zombie is dead) and, 19 fields on, the start in clock ticks.
function birthInProc(pid: number): string | null {
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  const boot = quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return `${boot ?? ''}:${fields[19]}`;
}

const birthByPs = (pid: number) =>
  quietly(() =>
    execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim(),
  ) || null;

/** Whether the process is a PostgreSQL at work in the directory: it stands in it. */
export function worksIn(pid: number, directory: string): boolean {
  if (birthOf(pid) === null) return false;
  if (onLinux) return quietly(() => readlinkSync(`/proc/${pid}/cwd`)) === directory;
  return (
    quietly(() => execFileSync('ps', ['-o', 'command=', '-p', String(pid)]).toString())?.includes('postgres') ?? false
  );
}

/** All processes standing in the directory, such as the children of a PostgreSQL that was killed. Empty outside Linux. */
export function processesIn(directory: string): number[] {
  if (!onLinux) return [];
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.filter((pid) => worksIn(pid, directory));
}

/** Sends a signal; false when the process is already gone. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

function quietly<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
