import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Step } from './steps.ts';
import { type Tally, tallyOfStep } from './tally.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs one step in a process of its own, its output shown as it comes, and counts its tests. */
export async function runStep({ run, counted, before }: Step, reportFile: string): Promise<Tally> {
  await before?.();
  const child = spawn(process.execPath, [...run, ...(counted?.args(reportFile) ?? [])], {
    cwd: root,
    env: { ...process.env, ...counted?.env(reportFile) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('exit', end);
  return tallyOfStep(
    code === 0,
    counted && existsSync(reportFile) ? counted.read(JSON.parse(readFileSync(reportFile, 'utf8'))) : undefined,
  );
}
