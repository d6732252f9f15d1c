import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartupError } from '../platform/startup-error.ts';
import { texts } from '../shared/text.ts';
import { say } from './say.ts';

const says = texts({
  building: { sv: 'Bygger webben', en: 'Building the web' },
  failed: { sv: 'Webben gick inte att bygga:\n{output}', en: 'The web could not be built:\n{output}' },
});

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = path.join(root, 'dist', '.sources');
const sources = [
  'index.html',
  'vite.config.ts',
  'postcss.config.*',
  'package-lock.json',
  'src/{ui,web,shared,modules}/**/*.*',
];
const isShown = (file: string) => !/\.(test\.tsx?|sql|md)$/.test(file);

/** Builds the web unless `dist/` was built from these very sources. Error: `StartupError` with what Vite said. */
export async function buildWeb(report: (step: string) => void, signal?: AbortSignal): Promise<void> {
  const fingerprint = fingerprintOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  report(say(says.building));
  await vite(signal);
  writeFileSync(stamp, fingerprint);
}

function fingerprintOfSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).filter(isShown).sort()) {
    hash.update(file).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function vite(signal?: AbortSignal): Promise<void> {
  const program = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [program, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    ...(signal && { signal }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      output += part;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new StartupError(says.failed, { output }))));
  });
}
