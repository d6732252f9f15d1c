import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyPeople } from './demo/organisation/people.ts';
import { openEmbedded } from './platform/embedded/index.ts';
import { newId } from './shared/ids.ts';

// The whole program, killed without warning while it is busy. What it had acknowledged must be there afterwards, once.
const PORT = '18231';
const address = `http://localhost:${PORT}`;
const patience = 240_000;
let environment: NodeJS.ProcessEnv;
let directory: string;
let server: ChildProcess;
let token: string;

const varna = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/main.ts', ...args], { env: environment, encoding: 'utf8' });

async function startVarna(): Promise<void> {
  server = spawn(process.execPath, ['src/cli/main.ts', 'start'], { env: environment, stdio: 'ignore' });
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(200)) {
    if (
      await fetch(`${address}/api/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  }
  throw new Error('Värna did not start');
}

async function ask(path: string, body?: unknown): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) };
  return fetch(`${address}/api${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers });
}

const aPiece = (unitId: string) => ({
  id: newId(),
  unitId,
  kind: 'note',
  title: 'Under tiden',
  note: 'x',
  collectedOn: '2026-11-01',
});
type Piece = ReturnType<typeof aPiece>;

/** Creates one piece after the other until the server is gone; gathers what was acknowledged. */
async function createUntilCut(unitId: string, acknowledged: Piece[]): Promise<void> {
  for (;;) {
    const piece = aPiece(unitId);
    const answer = await ask('/requirements/evidence', piece).catch(() => undefined);
    if (!answer?.ok) return;
    acknowledged.push(piece);
  }
}

const postmaster = async () =>
  Number((await readFile(join(directory, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);

async function asOwner(statement: string): Promise<unknown[]> {
  const { ownerUrl } = await openEmbedded({ dataDirectory: directory });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'varna-durability-'));
  environment = {
    ...process.env,
    VARNA_DATA: directory,
    VARNA_PORT: PORT,
    VARNA_DEMO: '1',
    VARNA_LANGUAGE: 'en',
    DATABASE_URL: '',
  };
  await startVarna();
  const ciso = keyPeople.find(({ key }) => key === 'ciso');
  token = /[\w-]{40,}/.exec(varna('token', '--person', ciso?.hsaId ?? '').stdout)?.[0] ?? '';
}, patience);

afterAll(async () => {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
  await rm(directory, { recursive: true, force: true });
}, patience);

test(
  'what was acknowledged before kill -9 of server and database is there afterwards, once, and the trail holds',
  async () => {
    const [region] = (await asOwner('select organisation.region() as id')) as { id: string }[];
    const acknowledged: Piece[] = [];
    const busy = Array.from({ length: 6 }, () => createUntilCut(region?.id ?? '', acknowledged));
    await sleep(2500);
    const database = await postmaster();
    server.kill('SIGKILL');
    process.kill(database, 'SIGKILL');
    await Promise.all(busy);
    expect(acknowledged.length).toBeGreaterThan(20);

    await startVarna();
    const there = (await asOwner("select id from requirements.evidence where title = 'Under tiden'")) as {
      id: string;
    }[];
    const ids = new Set(there.map(({ id }) => id));
    expect(acknowledged.filter(({ id }) => !ids.has(id))).toEqual([]);

    const again = await ask('/requirements/evidence', acknowledged[0]);
    expect([again.status, again.headers.get('idempotent-replay')]).toEqual([200, 'true']);
    expect(
      await asOwner("select count(*)::int as count from requirements.evidence where title = 'Under tiden'"),
    ).toEqual([{ count: ids.size }]);
    expect(
      await asOwner(
        `select count(*)::int as count from audit.entry a join requirements.evidence e on e.id::text = a.subject_id
         where a.action = 'requirements.evidence-created' and a.outcome = 'done' and e.title = 'Under tiden'`,
      ),
    ).toEqual([{ count: ids.size }]);
    expect(varna('audit', 'verify')).toMatchObject({ status: 0 });
  },
  patience,
);

test(
  'a row changed behind its back is named',
  async () => {
    const [row] = (await asOwner("select id from requirements.evidence where title = 'Under tiden' limit 1")) as {
      id: string;
    }[];
    await asOwner('alter table requirements.evidence disable trigger audit');
    await asOwner(`update requirements.evidence set title = 'Ändrad' where id = '${row?.id}'`);
    await asOwner('alter table requirements.evidence enable trigger audit');
    const verdict = varna('audit', 'verify');
    expect(verdict.status).toBe(1);
    expect(`${verdict.stdout}${verdict.stderr}`).toContain(row?.id);
  },
  patience,
);
