import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../startup-error.ts';
import { as } from './account.ts';
import type { Binaries } from './binaries.ts';
import { explainFailure } from './failure.ts';
import type { Place } from './place.ts';
import { says } from './texts.ts';

/** The owner of the cluster, and the name of the database. */
export const OWNER = 'varna';
/** Included last in `postgresql.conf`, so that our settings hold unless `alter system` says otherwise. */
export const SETTINGS_FILE = 'varna.conf';

/** The environment of PostgreSQL's programs: none of ours, which carries secrets and may carry PG variables. */
export const plainEnvironment = { PATH: process.env.PATH, LC_ALL: 'C' };

const locale = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=sv-SE', '--lc-messages=C'];

/** Makes the cluster and its database beside their place and moves them in whole, so that an interruption leaves nothing half done. */
export async function initialise(place: Place, binaries: Binaries, forTests: boolean): Promise<void> {
  const draft = `${place.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  makePassword(place);
  const options = [
    ...locale,
    '--username',
    OWNER,
    '--auth=scram-sha-256',
    '--pwfile',
    place.password,
    '--no-instructions',
  ];
  await run(binaries.initdb, [...options, ...libcLocale(), ...(forTests ? ['--no-sync'] : []), '-D', draft], place);
  await run(binaries.postgres, ['--single', '-D', draft, 'postgres'], place, `create database ${OWNER};\n`);
  appendFileSync(path.join(draft, 'postgresql.conf'), `\ninclude_if_exists = '${SETTINGS_FILE}'\n`, { flush: true });
  renameSync(draft, place.data);
}

/** Data made by another main version cannot be opened. */
export function refuseOtherVersion({ data }: Place, { version }: Binaries): void {
  const found = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  const expected = version.split('.')[0];
  if (found !== expected) throw new StartupError(says.otherVersion, { directory: data, found, expected });
}

export const isInitialised = ({ data }: Place) => existsSync(path.join(data, 'PG_VERSION'));

function makePassword({ password, account }: Place): void {
  if (existsSync(password)) return;
  writeFileSync(password, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  if (account) chownSync(password, account.uid, account.gid);
}

// Sorting is ICU's; the C library only tells letters from digits, and macOS has no C.UTF-8.
const libcLocale = () => [`--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`];

function run(program: string, args: string[], { home, account }: Place, input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...as(account, home), env: plainEnvironment, stdio: 'pipe' });
    let output = '';
    const gather = (part: Buffer) => {
      output += part.toString();
    };
    child.stdout?.on('data', gather);
    child.stderr?.on('data', gather);
    child.once('error', reject);
    child.once('close', (code) => {
      const failed = code !== 0 || /\bERROR:/.test(output); // single-user mode says its errors and ends well
      return failed ? reject(explainFailure(output, { directory: home, log: '' })) : resolve();
    });
    child.stdin?.end(input);
  });
}
