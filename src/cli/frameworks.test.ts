import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { frameworkFile } from '../modules/requirements/testing.ts';
import { aRegion } from '../testing/region.ts';

const region = aRegion();
const program = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'varna-frameworks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function frameworks(...args: string[]) {
  const { ownerUrl, masterKey } = inject('database');
  const [{ name } = { name: '' }] = await region.query<{ name: string }>('select current_database() as name');
  const address = new URL(ownerUrl);
  address.pathname = `/${name}`;
  const env = {
    PATH: process.env.PATH,
    VARNA_DATA: folder,
    VARNA_KEY: masterKey,
    VARNA_LANGUAGE: 'en',
    DATABASE_URL: address.href,
  };
  return spawnSync(process.execPath, [program, 'frameworks', ...args], { encoding: 'utf8', env });
}

function kept(name: string, bytes: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('./varna frameworks', () => {
  const urn = 'urn:varna:library:kommandot';

  test('loads a file and says how many requirements it holds, upgrades it, and lists it', async () => {
    const first = await frameworks('import', kept('a.yaml', frameworkFile({ urn }).bytes));
    expect(first).toMatchObject({ status: 0, stdout: 'Ramverket RAM, version 1: 4 nodes, 3 assessable.\n' });
    const second = await frameworks(
      'import',
      kept('b.yaml', frameworkFile({ urn, version: 2, nodes: [{ refId: '1.1' }] }).bytes),
    );
    expect(second.stdout).toContain('replaces version 1: 0 new, 1 changed, 3 retired');
    expect((await frameworks('list')).stdout).toContain(`${urn} (imported)`);
    const entered = await region.query(
      "select detail from audit.entry where action = 'requirements.library-loaded' order by id",
    );
    expect(entered).toMatchObject([
      { detail: { file: 'a.yaml', libraries: [{ urn, version: 1 }] } },
      { detail: { file: 'b.yaml', libraries: [{ urn, version: 2 }] } },
    ]);
  });

  test('refuses a file cut short by its line, and an older version in words; nothing is changed', async () => {
    const whole = frameworkFile({ urn: 'urn:varna:library:avhuggen' }).bytes;
    const cut = await frameworks('import', kept('c.yaml', whole.subarray(0, whole.length - 20)));
    expect(cut).toMatchObject({ status: 1, stderr: expect.stringMatching(/^ {2}line \d+: /m) });
    const old = await frameworks('import', kept('a.yaml', frameworkFile({ urn }).bytes));
    expect(old).toMatchObject({ status: 1, stderr: expect.stringContaining('only a higher one can replace it') });
    expect(await region.query('select version from requirements.framework order by 1')).toEqual([{ version: 2 }]);
    expect(await region.query("select 1 from audit.entry where action = 'requirements.library-loaded'")).toHaveLength(
      2,
    );
  });

  test('says how it is used, and which file cannot be read', async () => {
    expect(await frameworks('frobnicate')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
    expect(await frameworks('import', '/nowhere.yaml')).toMatchObject({
      status: 1,
      stderr: 'The file cannot be read: /nowhere.yaml\n',
    });
  });
});
