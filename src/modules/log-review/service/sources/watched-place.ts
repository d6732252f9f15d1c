import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../../../', import.meta.url));

/** Whether one of two directories lies in the other, or they are the same. */
function touch(one: string, other: string): boolean {
  const inside = (from: string, to: string) =>
    !relative(from, to).startsWith(`..${sep}`) && relative(from, to) !== '..';
  return inside(one, other) || inside(other, one);
}

const real = (path: string): string | null => {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
};

/**
 * Whether the server can read a directory and move files in it, and it is neither around nor within the program or its data: what
 * lies there is never to be read or moved by whoever may set a path on a page. Links are followed.
 */
export function mayBeWatched(path: string, dataDirectory: string): boolean {
  const place = real(path);
  if (place === null) return false;
  if ([PROGRAM, dataDirectory].some((own) => touch(place, real(own) ?? own))) return false;
  try {
    accessSync(place, constants.R_OK | constants.W_OK);
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}
