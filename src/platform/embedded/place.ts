import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Text } from '../../shared/text.ts';
import { StartupError } from '../startup-error.ts';
import { type Account, accountFor, giveTo, letPass, reaches } from './account.ts';
import { says } from './texts.ts';

/** Says one step to whoever watches the start. */
export type Teller = (text: Text, values?: Record<string, unknown>) => void;

/** Where databases and binaries go when they cannot lie in the clone. */
export const SHARED_HOME = '/var/lib/varna';

/** Where the embedded database lives, and who runs it. */
export type Place = {
  readonly home: string;
  /** PostgreSQL's own data directory. */
  readonly data: string;
  readonly password: string;
  readonly log: string;
  readonly account: Account | undefined;
};

const pointerOf = (dataDirectory: string) => path.join(dataDirectory, 'postgres.place');

/** The place as things stand: beside the other data, or where a pointer says. */
export function homeOf(dataDirectory: string): string {
  const pointer = pointerOf(dataDirectory);
  if (!existsSync(pointer)) return path.join(dataDirectory, 'postgres');
  const home = readFileSync(pointer, 'utf8').trim();
  if (!existsSync(home)) throw new StartupError(says.placeGone, { home, pointer });
  return home;
}

/** Finds or makes the place of the database, reachable for the account that runs it. */
export function findPlace(dataDirectory: string, tell: Teller): Place {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o711 });
  const real = realpathSync(dataDirectory);
  const account = accountFor(path.join(homeOf(real), 'data'));
  const home = account ? homeWithin(real, account, tell) : homeOf(real);
  prepare(home, account);
  return { ...within(home), account };
}

/** The paths of a database below its home. */
export const within = (home: string): Omit<Place, 'account'> => ({
  home,
  data: path.join(home, 'data'),
  password: path.join(home, 'password'),
  log: path.join(home, 'log'),
});

function homeWithin(dataDirectory: string, account: Account, tell: Teller): string {
  if (existsSync(pointerOf(dataDirectory))) return homeOf(dataDirectory);
  if (!reaches(account, dataDirectory)) letPass(account, dataDirectory);
  return reaches(account, dataDirectory) ? homeOf(dataDirectory) : homeAway(dataDirectory, account, tell);
}

/** A clone below a closed directory, such as root's own home: the database moves out, and a pointer remembers where. */
function homeAway(dataDirectory: string, account: Account, tell: Teller): string {
  const name = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16);
  const home = path.join(SHARED_HOME, name);
  setAside(home, tell);
  const near = homeOf(dataDirectory);
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
  if (existsSync(near))
    execFileSync('mv', [near, home]); // also from one disk to another
  else mkdirSync(home, { mode: 0o700 });
  writeFileSync(pointerOf(dataDirectory), `${home}\n`, { flush: true });
  tell(says.placedAway, { home, account: account.name, directory: dataDirectory });
  return home;
}

/** Without a pointer, what lies there belonged to a data directory someone removed: keep it, but start empty. */
function setAside(home: string, tell: Teller): void {
  if (!existsSync(home)) return;
  const aside = `${home}.${statSync(home).mtime.toISOString().replaceAll(/\W/g, '')}`;
  renameSync(home, aside);
  tell(says.setAside, { aside });
}

/** A restored backup may belong to root: PostgreSQL wants to own its files. */
function prepare(home: string, account: Account | undefined): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (!account && statSync(home).uid !== process.getuid?.()) throw new StartupError(says.notYours, { directory: home });
  mkdirSync(path.join(home, 'log'), { recursive: true });
  if (!account) return;
  const data = statSync(path.join(home, 'data'), { throwIfNoEntry: false });
  if (!data || data.uid !== account.uid) giveTo(account, home);
  else chownSync(home, account.uid, account.gid);
}
