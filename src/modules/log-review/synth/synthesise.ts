import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFindings } from './output/answers.ts';
import { writeContext } from './output/context.ts';
import type { Written } from './output/hashed-file.ts';
import { type Told, writeLog } from './output/log.ts';
import type { Counts } from './output/log-file.ts';
import { dayText } from './region/month.ts';
import { type Asked, planOf } from './region/plan.ts';
import { worldOf } from './world/world.ts';

/** What manifest.json holds: every file's rows, bytes and SHA-256, and what was spoilt in the log on purpose. */
export type Manifest = Asked & {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly log: Counts;
  readonly files: Readonly<Record<string, Written>>;
};

/**
 * Writes a synthetic region into a directory: context files, `log.csv` (of several months `log-YYYY-MM.csv` each), and
 * the answer key apart in `answers.csv` and `decoys.csv`. The same asked gives the same bytes on any machine; memory does
 * not grow with the log. Throws `RangeError` for a month that is none, and for several months of size M.
 */
export function synthesise(asked: Asked, directory: string, told: Told = () => {}): Manifest {
  mkdirSync(directory, { recursive: true });
  const plan = planOf(asked);
  const world = worldOf(plan);
  const { planted, decoys, files } = writeContext(directory, world);
  const { files: logs, counts, gaps, ids } = writeLog(directory, world, [...planted, ...decoys], told);
  const keys = {
    ...logs,
    'answers.csv': writeFindings(directory, 'answers', [...planted, ...gaps], ids),
    'decoys.csv': writeFindings(directory, 'decoys', decoys, ids),
  };
  const days = { firstDay: dayText(plan.period.first), lastDay: dayText(plan.period.last) };
  const manifest = { ...asked, ...days, log: counts, files: { ...files, ...keys } };
  writeFileSync(join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
