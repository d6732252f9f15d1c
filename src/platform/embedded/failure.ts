import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { StartupError } from '../startup-error.ts';
import { says } from './texts.ts';

const MEGABYTE = 2 ** 20;
const NEEDED_MB = 64;

const freeMegabytes = (directory: string) => {
  const { bavail, bsize } = statfsSync(directory);
  return Math.floor((bavail * bsize) / MEGABYTE);
};

/** PostgreSQL stops in the middle of its work on a full disk; better to say so before. */
export function refuseFullDisk(directory: string): void {
  const megabytes = freeMegabytes(directory);
  if (megabytes < NEEDED_MB) throw new StartupError(says.diskFull, { directory, megabytes });
}

/** Turns what PostgreSQL wrote into words for the operator. */
export function explainFailure(output: string, { directory, log }: { directory: string; log: string }): StartupError {
  if (/No space left on device|Disk quota exceeded/i.test(output)) {
    return new StartupError(says.diskFull, { directory, megabytes: freeMegabytes(directory) });
  }
  if (/Cannot allocate memory|could not (map anonymous|create) shared memory/i.test(output)) {
    return new StartupError(says.noMemory);
  }
  return new StartupError(log ? says.failed : says.initFailed, { reason: reasonIn(output), log });
}

/** The last thing PostgreSQL itself calls fatal, else its last line. */
function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const worst = lines.findLast((line) => /\b(FATAL|PANIC|ERROR|error):/.test(line)) ?? lines.at(-1) ?? '';
  return worst.replace(/^.*?\b(FATAL|PANIC|ERROR|error):\s*/, '');
}

/** What a log says from now on. */
export class LogTail {
  readonly #file: string;
  readonly #from: number;

  constructor(file: string) {
    this.#file = file;
    this.#from = existsSync(file) ? statSync(file).size : 0;
  }

  read(): string {
    if (!existsSync(this.#file)) return '';
    const all = readFileSync(this.#file);
    return all.subarray(all.length < this.#from ? 0 : this.#from).toString();
  }
}
