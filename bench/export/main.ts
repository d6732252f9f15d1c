import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modules } from '../../src/modules/index.ts';
import { assemble, prepareDatabase } from '../../src/platform/assemble.ts';
import { masterKey, readConfig } from '../../src/platform/config.ts';
import { startEmbedded } from '../../src/platform/embedded/index.ts';
import { fillEvidence, fillOrganisation } from '../register/fill.ts';
import { keep } from '../report.ts';
import { startProgram } from '../server.ts';

// A whole list as a file, streamed page by page: how fast, and how much memory ten times the rows take.
const SIZES = [10_000, 100_000];
const SAMPLE_MS = 10;
const dataDirectory = await mkdtemp(join(tmpdir(), 'varna-bench-'));
const database = await startEmbedded({ dataDirectory, report: () => {} });
const settings = {
  VARNA_DATA: dataDirectory,
  DATABASE_URL: database.ownerUrl,
  VARNA_REQUESTS_PER_MINUTE: '1000000',
  VARNA_LOG_LEVEL: 'silent',
};
const config = readConfig(settings);
const key = masterKey(config);
await prepareDatabase({ modules, ownerUrl: database.ownerUrl, masterKey: key });
const services = assemble({ config, modules, ownerUrl: database.ownerUrl, masterKey: key });
await services.jobs.start([]);
console.log('Fyller på organisationen');
const region = await fillOrganisation(services);
const expiresAt = services.clock.now().add({ hours: 4 });
const { personId } = region.ciso;
const { secret } = await services.gate.open({ personId, kind: 'token', method: 'bench', assurance: 3, expiresAt });

/** Memory of a process, in megabytes. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

type Measured = { seconds: number; bytes: number; before: number; peak: number };

/** One export from a server of its own, so that nothing earlier is in its memory; the file is read and let go of. */
async function exported(format: 'csv' | 'xlsx'): Promise<Measured> {
  const varna = await startProgram('./register/varna-server.ts', settings);
  const pid = varna.child.pid ?? 0;
  const headers = { authorization: `Bearer ${secret}` };
  const list = `${varna.address}/api/requirements/evidence`;
  await (await fetch(`${list}?limit=50`, { headers })).text();
  const before = memoryOf(pid);
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid));
  }, SAMPLE_MS);
  const began = performance.now();
  const answer = await fetch(`${list}/export?format=${format}`, { headers });
  let bytes = 0;
  for await (const chunk of answer.body ?? []) bytes += chunk.length;
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  if (!answer.ok) throw new Error(`the export answered ${answer.status}`);
  await varna.stop();
  return { seconds, bytes, before, peak };
}

const results: string[][] = [];
let filled = 0;
for (const rows of SIZES) {
  await fillEvidence(services.pools.owner, rows - filled);
  filled = rows;
  for (const format of ['csv', 'xlsx'] as const) {
    const { seconds, bytes, before, peak } = await exported(format);
    const figures = [seconds.toFixed(1), Math.round(rows / seconds), (bytes / 2 ** 20).toFixed(1)];
    results.push([format, `${rows}`, ...figures.map(String), before.toFixed(0), peak.toFixed(0)]);
  }
}
await services.jobs.stop();
await services.pools.end();
await database.stop();
await rm(dataDirectory, { recursive: true, force: true });

keep(
  'Export av en hel lista',
  ['format', 'rader', 'sekunder', 'rader per sekund', 'fil, MB', 'minne före, MB', 'minne som mest, MB'],
  results,
  'Underlag med sju kolumner, som informationssäkerhetschef, sida för sida om 1 000 rader i egna transaktioner. Servern startas om mellan varje och mäts var tionde millisekund; databasen har ett eget minne.',
);
process.exit(0);
