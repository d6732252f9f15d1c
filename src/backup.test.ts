import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyPeople } from './demo/organisation/people.ts';
import { verifyArchive } from './platform/backup/index.ts';
import { deriveKey } from './platform/config.ts';
import { openEmbedded } from './platform/embedded/index.ts';
import { openFileStore } from './platform/files/store.ts';
import { newId } from './shared/ids.ts';

// The whole program: copied while it is busy, wiped, and restored. What the copy says it holds must be there afterwards.
const PORT = '18233';
const address = `http://localhost:${PORT}`;
const patience = 240_000;
const attachment = randomBytes(300_000);
let root: string;
let server: ChildProcess | undefined;
let token: string;

const dataOf = (name: string) => join(root, name);
const environment = (name: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  VARNA_DATA: dataOf(name),
  VARNA_PORT: PORT,
  VARNA_DEMO: '1',
  VARNA_LANGUAGE: 'en',
  DATABASE_URL: '',
  VARNA_KEY: '',
  ...more,
});

function varna(name: string, args: string[], more: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    env: environment(name, more),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

async function startVarna(name: string): Promise<void> {
  server = spawn(process.execPath, ['src/cli/main.ts', 'start'], { env: environment(name), stdio: 'ignore' });
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(200)) {
    const healthy = await fetch(`${address}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
  }
  throw new Error('Värna did not start');
}

async function stopVarna(): Promise<void> {
  server?.kill('SIGTERM');
  if (server && server.exitCode === null) await once(server, 'exit');
  server = undefined;
}

async function asOwner<T>(name: string, statement: string): Promise<T[]> {
  const { ownerUrl, stop } = await openEmbedded({ dataDirectory: dataOf(name) });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query(statement)).rows as T[];
  } finally {
    await client.end();
    await stop();
  }
}

const authorised = () => ({ authorization: `Bearer ${token}` });

const post = (path: string, body: unknown) =>
  fetch(`${address}/api${path}`, {
    method: 'POST',
    headers: { ...authorised(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const aPiece = (unitId: string) => ({
  id: newId(),
  unitId,
  kind: 'note',
  title: 'Under tiden',
  note: 'x',
  collectedOn: '2026-11-01',
});

async function attachTo(recordId: string): Promise<void> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(attachment)], { type: 'application/pdf' }), 'Bilaga å ä ö.pdf');
  const answer = await fetch(`${address}/api/records/${recordId}/attachments`, {
    method: 'POST',
    headers: authorised(),
    body: form,
  });
  expect(answer.status).toBe(200);
}

/** Creates one piece after the other until told to stop; answers those acknowledged, and when. */
async function keepCreating(unitId: string, until: AbortSignal): Promise<{ id: string; at: number }[]> {
  const made: { id: string; at: number }[] = [];
  while (!until.aborted) {
    const piece = aPiece(unitId);
    if ((await post('/requirements/evidence', piece)).ok) made.push({ id: piece.id, at: Date.now() });
  }
  return made;
}

const archive = () => join(root, 'kopia.varna');
const keyOf = async (name: string) =>
  Buffer.from((await readFile(join(dataOf(name), 'keys', 'master.key'), 'utf8')).trim(), 'base64');

/** A place with the right master key and nothing else. */
async function anEmptyPlace(name: string): Promise<string> {
  await mkdir(dataOf(name), { recursive: true });
  await cp(join(dataOf('first'), 'keys'), join(dataOf(name), 'keys'), { recursive: true });
  return name;
}

let made: { id: string; at: number }[];
let askedAt: number;
let attachedTo: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'varna-backup-'));
  await chmod(root, 0o755); // PostgreSQL runs as an account of its own and has to get here
  await startVarna('first');
  const ciso = keyPeople.find(({ key }) => key === 'ciso');
  token = /[\w-]{40,}/.exec(varna('first', ['token', '--person', ciso?.hsaId ?? '']).stdout)?.[0] ?? '';
  const [region] = await asOwner<{ id: string }>('first', 'select organisation.region() as id');
  const unitId = region?.id ?? '';
  const piece = aPiece(unitId);
  expect((await post('/requirements/evidence', piece)).status).toBe(200);
  attachedTo = piece.id;
  await attachTo(piece.id);
  expect(varna('first', ['audit', 'seal']).status).toBe(0);

  const over = new AbortController();
  const busy = Array.from({ length: 4 }, () => keepCreating(unitId, over.signal));
  await sleep(1500);
  askedAt = Date.now();
  const backup = spawn(process.execPath, ['src/cli/main.ts', 'backup', archive()], { env: environment('first') });
  const [status] = await once(backup, 'exit');
  await sleep(500);
  over.abort();
  made = (await Promise.all(busy)).flat();
  expect(status).toBe(0);
  await stopVarna();
}, patience);

afterAll(async () => {
  await stopVarna();
  await rm(root, { recursive: true, force: true });
}, patience);

const countsNow = async (name: string, tables: readonly { name: string }[]) => {
  const counted = tables.map(({ name: table }) => `select '${table}' as name, count(*)::int as rows from ${table}`);
  return asOwner<{ name: string; rows: number }>(name, `${counted.join(' union all ')} order by name`);
};

describe('a backup taken while the server is busy', () => {
  test(
    'restored, holds every row it says it holds, each file, and a trail that fits',
    async () => {
      await anEmptyPlace('second');
      expect(varna('second', ['restore', archive()])).toMatchObject({ status: 0, stderr: '' });
      const manifest = await verifyArchive(archive(), await keyOf('first'));

      // The trail goes on with the restore itself: sessions ended, permissions made sure of.
      const grows = new Set(['audit.entry', 'audit.change', 'audit.seal', 'auth.pending']);
      const rest = manifest.tables.filter(({ name }) => !grows.has(name));
      const expected = rest.map(({ name, rows }) => ({ name, rows })).sort((a, b) => (a.name < b.name ? -1 : 1));
      expect((await countsNow('second', rest)).sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(expected);
      const [trail] = await asOwner<{ count: number }>(
        'second',
        'select count(*)::int as count from audit.entry where era = 1',
      );
      expect(trail?.count).toBe(manifest.tables.find(({ name }) => name === 'audit.entry')?.rows);

      const there = await asOwner<{ id: string }>(
        'second',
        "select id from requirements.evidence where title = 'Under tiden'",
      );
      const ids = new Set(there.map(({ id }) => id));
      const before = made.filter(({ at }) => at < askedAt);
      expect(before.length).toBeGreaterThan(10);
      expect(before.filter(({ id }) => !ids.has(id))).toEqual([]);
      expect(made.length).toBeGreaterThan(ids.size - 1); // what came later is not in it

      const sealed = varna('second', ['audit', 'verify']);
      expect(sealed).toMatchObject({ status: 0, stderr: '' });
    },
    patience,
  );

  test(
    'gives attached files back as they were, and goes on with the same numbers and seals',
    async () => {
      const files = openFileStore(
        join(dataOf('second'), 'files'),
        deriveKey(await keyOf('second'), 'files'),
        10_000_000,
      );
      const hash = createHash('sha256').update(attachment).digest('hex');
      const chunks: Buffer[] = [];
      for await (const chunk of await files.open(hash)) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).equals(attachment)).toBe(true);

      await startVarna('second');
      const listed = await fetch(`${address}/api/records/${attachedTo}/attachments`, { headers: authorised() });
      expect(await listed.json()).toMatchObject({ items: [{ name: 'Bilaga å ä ö.pdf', sha256: hash }] });
      const [region] = await asOwner<{ id: string }>('second', 'select organisation.region() as id');
      expect((await post('/requirements/evidence', aPiece(region?.id ?? ''))).status).toBe(200);
      await stopVarna();
      expect(varna('second', ['audit', 'seal']).status).toBe(0);
      expect(varna('second', ['audit', 'verify'])).toMatchObject({ status: 0, stderr: '' });
    },
    patience,
  );

  test(
    'is taken as well while the server stands still, and is no file but the one asked for',
    () => {
      const copy = join(root, 'stilla.varna');
      const { status, stdout } = varna('second', ['backup', copy]);
      expect(status).toBe(0);
      expect(stdout).toContain('THE MASTER KEY IS NOT IN IT');
      expect(varna('second', ['backup', copy])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('already'),
      });
    },
    patience,
  );
});

describe('nothing is touched when', () => {
  const restoreOf = async (file: string, name: string, more: NodeJS.ProcessEnv = {}) => {
    const { status, stderr } = varna(await anEmptyPlace(name), ['restore', file], more);
    expect(await readdir(dataOf(name))).toEqual(['keys']);
    return { status, stderr };
  };

  test(
    'a part of the archive is damaged, wherever it lies',
    async () => {
      const { size } = await stat(archive());
      const whole = await readFile(archive());
      for (const share of [0.02, 0.3, 0.7, 0.98]) {
        const bad = Buffer.from(whole);
        const at = Math.floor(size * share);
        randomBytes(600).copy(bad, at);
        await writeFile(join(root, 'skadad.varna'), bad);
        const { status, stderr } = await restoreOf(join(root, 'skadad.varna'), `damaged-${share}`);
        expect([status, stderr]).toEqual([1, expect.stringMatching(/^The backup is (damaged|cut off)/)]);
      }
    },
    patience,
  );

  test(
    'the archive is cut off',
    async () => {
      await cp(archive(), join(root, 'avhuggen.varna'));
      await truncate(join(root, 'avhuggen.varna'), Math.floor((await stat(archive())).size / 2));
      const { status, stderr } = await restoreOf(join(root, 'avhuggen.varna'), 'cut');
      expect([status, stderr]).toEqual([1, expect.stringContaining('cut off')]);
    },
    patience,
  );

  test(
    'the master key is another, or missing',
    async () => {
      const other = await restoreOf(archive(), 'other-key', { VARNA_KEY: randomBytes(32).toString('base64') });
      expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('belongs to another master key')]);
      const { status, stderr } = varna('no-key', ['restore', archive()]);
      expect([status, stderr]).toEqual([1, expect.stringContaining('The master key is needed')]);
    },
    patience,
  );

  test(
    'the file is no backup at all',
    async () => {
      await writeFile(join(root, 'brev.txt'), 'Hej');
      const { status, stderr } = await restoreOf(join(root, 'brev.txt'), 'letter');
      expect([status, stderr]).toEqual([1, expect.stringContaining('not a backup')]);
    },
    patience,
  );

  test(
    'there already is an installation',
    async () => {
      const count = 'select count(*)::int as count from audit.entry';
      const before = await asOwner('second', count);
      const { status, stderr } = varna('second', ['restore', archive()]);
      expect([status, stderr]).toEqual([1, expect.stringContaining('already is an installation')]);
      expect(await asOwner('second', count)).toEqual(before);
    },
    patience,
  );
});
