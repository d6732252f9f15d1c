import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PORT = '8199';
const PATIENCE_MS = 120_000;

async function untilHealthy(address: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(250)) {
    const healthy = await fetch(`${address}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
  }
  throw new Error('the demo region did not start in time');
}

/** The demo region as anyone gets it: `./varna start` in an empty data directory. */
export default async function startRegion(): Promise<() => Promise<void>> {
  if (process.env.VARNA_E2E_URL) return async () => {};
  const dataDirectory = await mkdtemp(join(tmpdir(), 'varna-e2e-'));
  const server = spawn(process.execPath, ['src/cli/main.ts', 'start'], {
    env: {
      ...process.env,
      VARNA_DATA: dataDirectory,
      VARNA_PORT: PORT,
      VARNA_DEMO: '1',
      VARNA_OPEN_REPORTS: '1',
      VARNA_REQUESTS_PER_MINUTE: '100000',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilHealthy(`http://localhost:${PORT}`);
  return async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
    await rm(dataDirectory, { recursive: true, force: true });
  };
}
