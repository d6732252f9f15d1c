import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { aRegion } from '../../testing/region.ts';
import { theRegion } from '../organisation/testing.ts';
import { verifyLog } from './engine/batch/verify.ts';
import { row } from './engine/engine.ts';
import { engineOf } from './engine/installed.ts';
import { endInterrupted, importLog, postOfFile } from './service/intake.ts';
import { prepareMonth } from './service/month/prepare.ts';
import { redraw } from './service/month/redraw.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const region = aRegion('2026-11-02T03:00:00Z');
const services = () => region.running.services;
const script = fileURLToPath(new URL('./testing-process.ts', import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Another process of the same installation, and the same log. */
function another(order: 'prepare' | 'import', what: string): ChildProcess {
  const { masterKey, config, pools } = services();
  const { connectionString = '' } = pools.owner.options;
  const env = {
    ...process.env,
    ...{ TEST_DATABASE: connectionString, TEST_KEY: masterKey.toString('base64'), TEST_DATA: config.dataDirectory },
  };
  const child = fork(script, [order, what], { env, execArgv: [] });
  started.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const count = 100_000;
let file = '';
beforeAll(async () => {
  await theRegion(region);
  await engineOf(services());
  file = join(services().config.dataDirectory, 'logg.csv');
  const at = (n: number) => new Date(Date.UTC(2026, 9, 1, 4) + (n % 30) * 86_400_000 + n).toISOString();
  const lines = Array.from(
    { length: count },
    (_, n) => `k${n},${at(n)},SE-S1,SE-U${n % 50},SE-E${n % 5},Läsa,Vård och behandling,P${n % 900}\n`,
  );
  writeFileSync(file, `log_id,at,system,user_hsa,unit_hsa,activity,purpose,patient_id\n${lines.join('')}`);
});

describe('a process that is killed', () => {
  test('while it takes in a file leaves a delivery that says so, and that goes on with nothing twice', async () => {
    const child = another('import', file);
    const states = () => region.query<{ state: string }>('select state from log_review.delivery');
    await vi.waitFor(async () => expect(await states()).toEqual([{ state: 'running' }]), { timeout: 120_000 });
    expect(await asSystem(services(), 'test', endInterrupted)).toBe(0);
    await kill(child);
    await vi.waitFor(async () => expect(await asSystem(services(), 'test', endInterrupted)).toBe(1), 10_000);
    expect(await states()).toEqual([{ state: 'failed' }]);
    const done = await importLog(services(), { source: 'journal', post: await postOfFile(file) });
    expect(done).toMatchObject({ already: false, rows: count, duplicates: 0 });
    const engine = await engineOf(services());
    expect(Number((await row<{ n: number }>(engine, 'select count() as n from access_log')).n)).toBe(count);
    expect(await verifyLog(engine)).toMatchObject({ rows: count, fault: null });
  });

  test.each(['roll-up', 'analyse', 'draw'])(
    'while it prepares a month, after %s, leaves nothing half',
    async (last) => {
      const child = another('prepare', '2026-10');
      await new Promise<void>((reached) => {
        child.on('message', (step) => step === last && reached());
      });
      await kill(child);
      expect(await region.query('select from log_review.review')).toEqual([]);
      expect(await region.query("select state = 'drawn' as drawn from log_review.month")).toEqual([{ drawn: false }]);
    },
  );

  test('hinders no other, who prepares the month', async () => {
    expect(await prepareMonth(services(), '2026-10')).toMatchObject({ drawn: 'now' });
    expect(await redraw(services(), '2026-10')).toMatchObject({ same: true, differences: [] });
  });
});
