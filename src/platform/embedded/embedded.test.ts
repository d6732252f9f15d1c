import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StartupError } from '../startup-error.ts';
import { type Embedded, type EmbeddedEvent, lockDirectory, openEmbedded, startEmbedded } from './index.ts';
import { pidFile, readPostmaster, socketIn, stopRunning } from './postmaster.ts';
import { processesIn } from './process.ts';

const patience = 60_000;
let directory: string;
let running: Embedded[] = [];
let steps: string[] = [];

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'varna-embedded-'));
  steps = [];
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  running = [];
  await stopRunning(dataIn(directory));
  rmSync(directory, { recursive: true, force: true });
}, patience);

const options = (dataDirectory: string, forTests = true) => ({
  dataDirectory,
  report: (step: string) => void steps.push(step),
  forTests,
});

async function start(dataDirectory = directory, forTests = true): Promise<Embedded> {
  const embedded = await startEmbedded(options(dataDirectory, forTests));
  running.push(embedded);
  return embedded;
}

async function ask(embedded: Embedded, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: embedded.ownerUrl });
  client.on('error', () => {}); // a connection that is cut is told by the question's refusal
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const dataIn = (dataDirectory: string) => path.join(dataDirectory, 'postgres', 'data');
const postmasterPid = (dataDirectory = directory) => readPostmaster(dataIn(dataDirectory))?.pid ?? 0;

/** A program of its own that runs the database, to be killed. */
async function anotherProgram(dataDirectory: string): Promise<ChildProcess> {
  const script = `const { startEmbedded } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
    await startEmbedded({ dataDirectory: ${JSON.stringify(dataDirectory)}, forTests: false });
    process.on('SIGTERM', () => process.exit(0));
    console.log('running');`;
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio });
  await once(child.stdout, 'data');
  return child;
}

/** A command in a process of its own, that uses the database until it is told to leave. */
async function aCommand(dataDirectory: string) {
  const script = `const { openEmbedded } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
    const pg = (await import('pg')).default;
    const { ownerUrl, stop } = await openEmbedded({ dataDirectory: ${JSON.stringify(dataDirectory)}, forTests: true });
    process.on('SIGTERM', () => process.exit(0));
    console.log('open');
    for await (const word of process.stdin) {
      if (String(word) === 'leave') { await stop(); process.exit(0); }
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      console.log((await client.query('select 1 as answer')).rows[0].answer);
      await client.end();
    }`;
  const stdio: ['pipe', 'pipe', 'inherit'] = ['pipe', 'pipe', 'inherit'];
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio, cwd: import.meta.dirname });
  const heard = async () => String((await once(child.stdout, 'data'))[0]).trim();
  await heard();
  return {
    pid: child.pid,
    ask: async () => {
      const answer = heard();
      child.stdin.write('ask');
      return await answer;
    },
    leave: async () => {
      const ended = once(child, 'exit');
      child.stdin.write('leave');
      expect((await ended)[0]).toBe(0);
    },
    end: (signal: NodeJS.Signals) => kill(child, signal),
  };
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

describe('start and stop', () => {
  test('the database speaks UTF-8, sorts in Swedish and keeps what it was told', { timeout: patience }, async () => {
    const first = await start();
    const words = "select word from unnest(array['öga', 'zon', 'äga', 'ål']) as word order by word";
    expect(await ask(first, words)).toEqual(['zon', 'ål', 'äga', 'öga']);
    await ask(first, "create table kept as select 'here' as word");
    await first.stop();
    expect(processesIn(dataIn(directory))).toEqual([]);

    const again = await start();
    expect(await ask(again, 'select word from kept')).toEqual(['here']);
  });

  test('a wrong password is refused', { timeout: patience }, async () => {
    const url = new URL((await start()).ownerUrl);
    url.password = 'guess';
    const client = new pg.Client({ connectionString: url.href });
    await expect(client.connect()).rejects.toThrow('password authentication failed');
  });

  test('an interrupted creation starts over', { timeout: patience }, async () => {
    await (await start()).stop();
    cpSync(dataIn(directory), `${dataIn(directory)}.new`, { recursive: true });
    rmSync(dataIn(directory), { recursive: true });
    expect(await ask(await start(), 'select 1')).toEqual([1]);
  });

  test('a path too long for a socket works', { timeout: patience }, async () => {
    chmodSync(directory, 0o711);
    const long = path.join(directory, 'x'.repeat(90));
    const embedded = await start(long);
    expect(await ask(embedded, 'select 1')).toEqual([1]);
    expect(existsSync(socketIn(path.join(long, 'postgres')))).toBe(false);
  });

  test('data of another main version is refused in words', { timeout: patience }, async () => {
    await (await start()).stop();
    writeFileSync(path.join(dataIn(directory), 'PG_VERSION'), '19\n');
    await expect(start()).rejects.toThrow('made by PostgreSQL 19');
  });
});

describe('one instance at a time', () => {
  test('a second one is refused, naming the process that holds the directory', { timeout: patience }, async () => {
    const other = await anotherProgram(directory);
    await expect(start()).rejects.toThrow(`process ${other.pid}`);
    await kill(other, 'SIGKILL');
  });

  test('a command uses the one that runs, and leaves it running', { timeout: patience }, async () => {
    const first = await start();
    const opened = await openEmbedded(options(directory));
    expect(await ask(opened, 'select 1')).toEqual([1]);
    await opened.stop();
    expect(await ask(first, 'select 1')).toEqual([1]);
  });

  test('of two commands the first to end leaves it to the other, and the last one stops it', {
    timeout: patience,
  }, async () => {
    await (await start()).stop();
    const [first, second] = await Promise.all([aCommand(directory), aCommand(directory)]);
    await first.leave();
    expect(await second.ask()).toBe('1');
    await expect(start()).rejects.toThrow(`process ${second.pid}`);
    const third = await aCommand(directory);
    await second.leave();
    expect(await third.ask()).toBe('1');
    await third.leave();
    expect(processesIn(dataIn(directory))).toEqual([]);
    expect(readdirSync(directory).filter((name) => name.startsWith('varna.'))).toEqual([]);
  });

  test('a command that is ended leaves it to the other too', { timeout: patience }, async () => {
    const first = await aCommand(directory);
    const second = await aCommand(directory);
    await first.end('SIGTERM');
    expect(await second.ask()).toBe('1');
    await second.end('SIGTERM');
    await expect.poll(() => processesIn(dataIn(directory)), { timeout: 10_000 }).toEqual([]);
    expect(await ask(await start(), 'select 1')).toEqual([1]);
  });

  test('a server that stops takes PostgreSQL along, whoever uses it', { timeout: patience }, async () => {
    const server = await start();
    const command = await aCommand(directory);
    await server.stop();
    expect(processesIn(dataIn(directory))).toEqual([]);
    await command.leave();
    expect(await ask(await start(), 'select 1')).toEqual([1]);
  });

  test('a copy of a locked directory is not locked', () => {
    const release = lockDirectory(directory);
    const copy = mkdtempSync(path.join(tmpdir(), 'varna-embedded-'));
    cpSync(directory, copy, { recursive: true });
    lockDirectory(copy)();
    expect(() => lockDirectory(directory)).toThrow(StartupError);
    release();
    rmSync(copy, { recursive: true });
  });

  test('the lock of a process that is no more, or another by the same number, is taken over', () => {
    const file = path.join(directory, 'varna.lock');
    for (const left of [
      '{"pid":1,"birth":"before","inode":0}',
      '{"pid":999999999,"birth":"x","inode":0}',
      '{"pi',
      '',
    ]) {
      writeFileSync(file, left);
      lockDirectory(directory)();
    }
    expect(existsSync(file)).toBe(false);
  });
});

describe('interruptions', () => {
  test('a killed PostgreSQL comes back by itself with everything committed', { timeout: patience }, async () => {
    const embedded = await start(directory, false);
    await ask(embedded, 'create table kept as select 42 as answer');
    const events: EmbeddedEvent['kind'][] = [];
    const restored = new Promise<void>((resolve) => {
      embedded.onExit(({ kind }) => {
        events.push(kind);
        if (kind === 'restored') resolve();
      });
    });
    process.kill(postmasterPid(), 'SIGKILL');
    await restored;
    expect(events).toEqual(['lost', 'restored']);
    expect(await ask(embedded, 'select answer from kept')).toEqual([42]);
  });

  test('a killed server leaves a PostgreSQL that the next start closes and succeeds', {
    timeout: patience,
  }, async () => {
    await kill(await anotherProgram(directory), 'SIGKILL');
    const orphan = postmasterPid();
    expect(processesIn(dataIn(directory))).toContain(orphan);
    const embedded = await start();
    expect(postmasterPid()).not.toBe(orphan);
    expect(steps.some((step) => step.includes(`process ${orphan}`))).toBe(true);
    expect(await ask(embedded, 'select 1')).toEqual([1]);
  });

  test('both killed at once, with a question under way, recover', { timeout: patience }, async () => {
    const other = await anotherProgram(directory);
    const opened = await openEmbedded(options(directory));
    await ask(opened, 'create table kept as select 1 as answer');
    const busy = ask(opened, 'select pg_sleep(600)').catch(() => 'cut off');
    process.kill(postmasterPid(), 'SIGSTOP'); // so that it cannot end its children
    await kill(other, 'SIGKILL');
    process.kill(postmasterPid(), 'SIGKILL');
    expect(await ask(await start(), 'select answer from kept')).toEqual([1]);
    expect(await busy).toBe('cut off');
  });

  test('a program that ends without stopping it takes PostgreSQL along', { timeout: patience }, async () => {
    await kill(await anotherProgram(directory), 'SIGTERM');
    await expect.poll(() => processesIn(dataIn(directory)), { timeout: 10_000 }).toEqual([]);
  });

  test('a pid file that names a stranger is not believed', { timeout: patience }, async () => {
    await (await start()).stop();
    const socket = path.join(directory, 'postgres');
    const lines = [process.pid, dataIn(directory), 1, 5432, socket, '', '1 1', 'ready', ''];
    writeFileSync(pidFile(dataIn(directory)), lines.join('\n'));
    expect(await ask(await start(), 'select 1')).toEqual([1]);
  });
});

describe.runIf(process.getuid?.() === 0)('as root', () => {
  test('a data directory closed to others is opened for the account alone', { timeout: patience }, async () => {
    await start();
    expect(statSync(directory).mode & 0o777).toBe(0o710);
    expect(existsSync(path.join(directory, 'postgres.place'))).toBe(false);
  });

  test('below a closed directory the database moves out, is found again, and starts empty when its pointer is gone', {
    timeout: patience,
  }, async () => {
    const data = path.join(directory, 'clone', '.data');
    const first = await start(data);
    const home = readFileSync(path.join(data, 'postgres.place'), 'utf8').trim();
    expect(steps.filter((step) => step.includes(home))).toHaveLength(1);
    await ask(first, 'create table kept as select 1 as answer');
    await first.stop();
    const again = await start(data);
    expect(await ask(again, 'select answer from kept')).toEqual([1]);
    await again.stop();
    rmSync(home, { recursive: true });
    await expect(start(data)).rejects.toThrow(StartupError);
  });
});
