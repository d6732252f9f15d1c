import { row } from './engine.ts';
import { openEmbeddedEngine } from './open.ts';

/** Another process that opens the engine of a directory: `testing-process.ts DIRECTORY`. Answers each word it is sent. */
const [directory = ''] = process.argv.slice(2);
const engine = await openEmbeddedEngine(directory, 2 * 1024 ** 3);

const answers: Record<string, () => Promise<unknown>> = {
  worker: async () => engine.worker.pid(),
  words: async () => (await row<{ n: number }>(engine, 'select count() as n from word')).n,
  close: () => engine.close(),
};
process.on('message', async (word: string) => {
  const answer = answers[word];
  process.send?.({ word, answer: answer ? await answer() : null });
  if (word === 'close') process.disconnect?.();
});
process.send?.({ word: 'open', answer: engine.worker.pid() });
