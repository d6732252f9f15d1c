import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from '../main.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { lockDirectory } from '../platform/embedded/index.ts';
import { StartupError } from '../platform/startup-error.ts';
import { type Text, texts } from '../shared/text.ts';
import { step } from './progress.ts';
import { say } from './say.ts';
import { buildWeb } from './web-build.ts';

export const summary: Text = { sv: 'Startar Värna', en: 'Starts Värna' };

const says = texts({
  waiting: {
    sv: 'Datakatalogen är upptagen, väntar några sekunder',
    en: 'The data directory is busy, waiting a few seconds',
  },
  ready: { sv: 'Värna är igång på {address}', en: 'Värna is running at {address}' },
  howToStop: { sv: 'Avsluta med Ctrl-C.', en: 'Stop with Ctrl-C.' },
  stopping: { sv: 'Avslutar', en: 'Stopping' },
  stopped: { sv: 'Avslutat', en: 'Stopped' },
});

const STOP_PATIENCE_MS = 30_000;
const BUSY_PATIENCE_MS = 5_000;
// Ctrl-C in a terminal reaches us twice, from the terminal and from the launcher; a person's second comes later.
const SAME_PRESS_MS = 1_000;

export async function run(): Promise<number> {
  const asked = whenAskedToStop();
  const server = await Promise.race([begin(asked), once(asked, 'abort').then(() => undefined)]);
  if (!server) return 0; // what had begun ends with the process
  console.log(`\n  ${say(says.ready, { address: server.address })}\n  ${say(says.howToStop)}\n`);
  if (!asked.aborted) await once(asked, 'abort');
  await Promise.race([server.stop(), sleep(STOP_PATIENCE_MS)]);
  step(say(says.stopped));
  return 0;
}

async function begin(asked: AbortSignal): Promise<Server> {
  const config = readConfig(process.env);
  await takeDataDirectory(config.dataDirectory);
  await refuseTakenPort(config);
  await buildWeb(step, asked);
  const { startServer } = await import('../main.ts');
  return startServer({ config, report: step });
}

/** Aborts at the first Ctrl-C or request to end; a second one ends at once. */
function whenAskedToStop(): AbortSignal {
  const asked = new AbortController();
  let firstAt = 0;
  const stop = () => {
    if (asked.signal.aborted && performance.now() - firstAt > SAME_PRESS_MS) process.exit(1);
    if (asked.signal.aborted) return;
    firstAt = performance.now();
    step(say(says.stopping));
    asked.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  return asked.signal;
}

/** Holds the directory until the process ends; an instance that is just ending gets a moment. */
async function takeDataDirectory(directory: string): Promise<void> {
  const end = performance.now() + BUSY_PATIENCE_MS;
  for (let told = false; ; told = true) {
    try {
      lockDirectory(directory);
      return;
    } catch (error) {
      if (!(error instanceof StartupError) || performance.now() > end) throw error;
    }
    if (!told) step(say(says.waiting));
    await sleep(200);
  }
}

/** Tells of a taken port before the long work, not after it. */
async function refuseTakenPort({ host, port }: Config): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}
