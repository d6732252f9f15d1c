import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { settings } from '../platform/config.ts';
import { lockDirectory } from '../platform/embedded/index.ts';
import { commands } from './commands.ts';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));
const data = mkdtempSync(path.join(tmpdir(), 'varna-cli-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

function varna(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, VARNA_DATA: data, VARNA_LANGUAGE: 'sv', ...env },
  });
  return { status, stdout, stderr };
}

test('help names every command, in the language of the terminal', () => {
  const { status, stdout } = varna(['help']);
  expect(status).toBe(0);
  for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  expect(stdout).toContain('Startar Värna');
  expect(varna([], { VARNA_LANGUAGE: '', LANG: 'en_GB.UTF-8' }).stdout).toContain('Starts Värna');
});

test('help shows every setting', () => {
  const { stdout } = varna(['help', 'settings']);
  for (const name of Object.keys(settings)) expect(stdout).toContain(`${name}\n`);
});

test('an unknown command is refused with the way to the known ones', () => {
  expect(varna(['begin'])).toMatchObject({ status: 2, stderr: expect.stringContaining('./varna help') });
});

test('a wrong setting stops the start in words', () => {
  const { status, stderr } = varna(['start'], { VARNA_PORT: 'eighty' });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('VARNA_PORT är ”eighty”, men ska vara ett heltal mellan 0 och 65535.');
});

test('a taken port stops the start in words', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  const { status, stderr } = varna(['start'], { VARNA_PORT: String(port) });
  taken.close();
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^Porten ${port} används redan`));
});

test('a data directory in use stops the start in words', { timeout: 20_000 }, () => {
  const release = lockDirectory(data);
  const { status, stderr } = varna(['start'], { VARNA_PORT: '0' });
  release();
  expect(status).toBe(1);
  expect(stderr).toContain(`(process ${process.pid})`);
});

test('what nobody foresaw gives a reference to the log, never a stack trace', () => {
  const { status, stderr } = varna(['start'], { VARNA_DATA: '/dev/null/data' });
  expect(status).toBe(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  const [, reference, file] = /Referens (\w+); uppgifterna finns i (\S+)\.$/.exec(stderr.trim()) ?? [];
  expect(readFileSync(file ?? '', 'utf8')).toContain(reference);
});
