import { readFileSync } from 'node:fs';
import { aLargeRegion } from '../installation.ts';
import { fillEvidence } from '../register/fill.ts';
import { keep } from '../report.ts';

// A whole list as a file, streamed page by page: how fast, and how much memory ten times the rows take.
const SIZES = [10_000, 100_000];
const SAMPLE_MS = 10;
const { region, owner, tokenOf, startVarna, stop } = await aLargeRegion();
const secret = await tokenOf(region.ciso.personId);

/** Memory of a process, in megabytes. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

type Measured = { seconds: number; bytes: number; before: number; peak: number };

/** One export from a server of its own, so that nothing earlier is in its memory; the file is read and let go of. */
async function exported(format: 'csv' | 'xlsx'): Promise<Measured> {
  const varna = await startVarna();
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
  await fillEvidence(owner, rows - filled);
  filled = rows;
  for (const format of ['csv', 'xlsx'] as const) {
    const { seconds, bytes, before, peak } = await exported(format);
    const figures = [seconds.toFixed(1), Math.round(rows / seconds), (bytes / 2 ** 20).toFixed(1)];
    results.push([format, `${rows}`, ...figures.map(String), before.toFixed(0), peak.toFixed(0)]);
  }
}
await stop();

keep(
  'Export av en hel lista',
  ['format', 'rader', 'sekunder', 'rader per sekund', 'fil, MB', 'minne före, MB', 'minne som mest, MB'],
  results,
  'Underlag med sju kolumner, som informationssäkerhetschef, sida för sida om 1 000 rader i egna transaktioner. Servern startas om mellan varje och mäts var tionde millisekund; databasen har ett eget minne.',
);
process.exit(0);
