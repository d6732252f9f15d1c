import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { texts } from '../../shared/text.ts';
import { say } from '../say.ts';

const says = texts({
  installing: { sv: 'Installerar chromium med apt-get', en: 'Installing chromium with apt-get' },
  missing: {
    sv: '/usr/bin/chromium saknas och installeras bara automatiskt av root på Debian. Installera chromium och kör igen.',
    en: '/usr/bin/chromium is missing, and is only installed automatically by root on Debian. Install chromium and run again.',
  },
  failed: { sv: 'chromium gick inte att installera:\n{output}', en: 'chromium could not be installed:\n{output}' },
});

const isThere = () => existsSync('/usr/bin/chromium');

/** Installs Debian's Chromium when it is missing and we may; otherwise says what to do and lets the journeys fail. */
export async function ensureChromium(): Promise<void> {
  if (isThere()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return console.error(say(says.missing));
  console.log(say(says.installing));
  aptGet('update');
  const output = aptGet('install', '--yes', 'chromium');
  if (!isThere()) console.error(say(says.failed, { output }));
}

/** Answers the last of what it wrote. */
function aptGet(...args: string[]): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { stdout, stderr } = spawnSync('apt-get', args, {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return `${stdout}\n${stderr}`.trim().split('\n').slice(-10).join('\n');
}
