import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { row } from './engine.ts';
import { type EmbeddedEngine, openEmbeddedEngine } from './open.ts';
import { aDirectory } from './testing.ts';

const folder = aDirectory();
const directory = join(folder, 'data');
const script = fileURLToPath(new URL('./testing-process.ts', import.meta.url));
let [here, other]: [EmbeddedEngine | undefined, ChildProcess | undefined] = [undefined, undefined];

const startOther = () => {
  other = fork(script, [directory], { execPath: process.execPath, execArgv: [] });
  return answered(other, 'open');
};
const answered = (from: ChildProcess | undefined, word: string) =>
  new Promise<unknown>((told) => {
    const hear = (message: { word: string; answer: unknown }) => {
      if (message.word !== word) return;
      from?.off('message', hear);
      told(message.answer);
    };
    from?.on('message', hear);
  });
const ask = (word: string) => {
  const answer = answered(other, word);
  other?.send(word);
  return answer;
};
const words = async (engine: EmbeddedEngine | undefined) =>
  engine && (await row<{ n: number }>(engine, 'select count() as n from word')).n;

beforeAll(async () => {
  here = await openEmbeddedEngine(directory, 2 * 1024 ** 3);
  await here.command('create table word (word String) engine = MergeTree order by word');
  await here.command("insert into word values ('ett'), ('två')");
});
afterAll(async () => {
  other?.kill('SIGKILL');
  await here?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a second process uses the worker of the first', async () => {
  expect(await startOther()).toBe(here?.worker.pid());
  expect(await ask('words')).toBe(2);
});

test('a worker that ends is started again by its owner, and the second process goes on with it', async () => {
  const before = here?.worker.pid() ?? 0;
  process.kill(before, 'SIGKILL');
  await expect.poll(() => words(here).catch(() => null), { timeout: 10_000 }).toBe(2);
  expect(here?.worker.pid()).not.toBe(before);
  expect(await ask('words')).toBe(2);
});

test('the owner closes: the second process starts a worker of its own, which the next owner uses', async () => {
  const before = here?.worker.pid();
  await here?.close();
  expect(await ask('words')).toBe(2);
  const now = await ask('worker');
  expect(now).not.toBe(before);
  here = await openEmbeddedEngine(directory, 2 * 1024 ** 3);
  expect(here.worker.pid()).toBe(now);
  expect(await words(here)).toBe(2);
});

test('a process that is ended takes its worker with it, and the other goes on', async () => {
  other?.kill('SIGKILL');
  await expect.poll(() => words(here).catch(() => null), { timeout: 10_000 }).toBe(2);
});

test('two that open at the same time share one worker', async () => {
  await here?.close();
  const [mine, theirs] = await Promise.all([openEmbeddedEngine(directory, 2 * 1024 ** 3), startOther()]);
  here = mine;
  // The worker of the process ended above may still have answered when this one opened.
  await expect.poll(() => words(here).catch(() => null), { timeout: 10_000 }).toBe(2);
  expect(mine.worker.pid()).toBe(theirs);
});
