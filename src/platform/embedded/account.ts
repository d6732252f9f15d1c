import { execFileSync, type SpawnOptions, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../startup-error.ts';
import { says } from './texts.ts';

/** The system user PostgreSQL runs as when the program itself runs as root. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number };

const OWN_NAME = 'varna';

/** Root may not run PostgreSQL: it runs as the owner of the data that is there, else as `varna`. Undefined when not root. */
export function accountFor(dataOfPostgres: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataOfPostgres, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: nameOf(owner.uid), uid: owner.uid, gid: owner.gid };
  return find(OWN_NAME) ?? create();
}

/** How to start a program as the account, from a directory it can stand in. */
export const as = (account: Account | undefined, cwd: string): Pick<SpawnOptions, 'uid' | 'gid' | 'cwd'> => ({
  cwd,
  ...(account && { uid: account.uid, gid: account.gid }),
});

/** Whether the account gets all the way to the path: may enter a directory, or run a program. */
export function reaches(account: Account, where: string): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', where], { ...as(account, '/'), stdio: 'ignore' });
  return tried.status === 0;
}

/** Lets the account pass through a directory that root keeps to itself, without letting it list it. */
export function letPass(account: Account, directory: string): void {
  const { uid, gid, mode } = statSync(directory);
  if (uid !== 0 || gid !== 0 || !reaches(account, path.dirname(directory))) return;
  chownSync(directory, 0, account.gid);
  chmodSync(directory, (mode & 0o7777) | 0o010);
}

function find(name: string): Account | undefined {
  const ask = (what: string) => spawnSync('id', [what, name], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 ? { name, uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

const nameOf = (uid: number) =>
  spawnSync('id', ['-nu', String(uid)], { encoding: 'utf8' }).stdout.trim() || String(uid);

function create(): Account {
  const made = spawnSync(
    'useradd',
    [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      OWN_NAME,
    ],
    { encoding: 'utf8' },
  );
  const account = find(OWN_NAME); // another start may have made it at the same time
  if (account) return account;
  throw new StartupError(says.noAccount, { reason: made.error?.message ?? made.stderr.trim() });
}

/** Gives everything below a directory to the account. */
export function giveTo(account: Account, directory: string): void {
  execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, directory]);
}
