import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { type Description, writeOpenArchive } from './index.ts';
import { freeName, safeName } from './write-files.ts';

const region = aRegion();
const unit = newId();
const record = newId();
const nasty = 'rad ett\nrad två "citat" \\ bakstreck\t\u0001 å';
let place: string;
let described: Description;

const read = (path: string) => readFile(join(place, 'arkiv', path), 'utf8');
const linesOf = async (path: string) =>
  (await read(path))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function attach(name: string, content: string): Promise<void> {
  const { sha256, sizeBytes } = await region.running.services.files.put(Readable.from([Buffer.from(content)]));
  await region.query(
    `insert into record.attachment (id, record_id, name, media_type, size_bytes, sha256) values ($1, $2, $3, 'text/plain', $4, $5)`,
    [newId(), record, name, sizeBytes, sha256],
  );
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'varna-open-'));
  await region.query('insert into access.scope (id, name) values ($1, $2)', [unit, nasty]);
  await region.query(
    `insert into record.card (id, kind, unit_id, number, title, read_permission, write_permission)
     values ($1, 'evidence', $2, 'U-1', 'Loggutdrag', 'requirements.read', 'requirements.manage')`,
    [record, unit],
  );
  await attach('Utdrag/mars.txt', 'mars');
  await attach('UTDRAG_MARS.txt', 'mars igen');
  await region.running.services.files.put(Readable.from([Buffer.from('ingen bilaga')]));
  await writeOpenArchive(region.running.services, join(place, 'arkiv'), {
    report: () => {},
    beforeItStands: async (description) => {
      described = description;
    },
  });
});
afterAll(() => rm(place, { recursive: true, force: true }));

describe('an open archive', () => {
  test('has every row of every table it describes, as the sums say', async () => {
    expect(described.tables.length).toBeGreaterThan(30);
    for (const { file, rows, sha256, columns } of described.tables) {
      const lines = await linesOf(file);
      expect(lines).toHaveLength(rows);
      if (lines[0]) expect(Object.keys(lines[0])).toEqual(columns.map(({ name }) => name));
      expect(
        createHash('sha256')
          .update(await read(file))
          .digest('hex'),
      ).toBe(sha256);
    }
    expect(await linesOf('tables/access.scope.jsonl')).toMatchObject([{ id: unit, name: nasty }]);
  });

  test('describes columns in both languages, with codes and ties', () => {
    const document = described.tables.find(({ name }) => name === 'documents.document');
    const column = (name: string) => document?.columns.find((each) => each.name === name);
    expect(column('title')?.label).toMatchObject({ sv: expect.any(String), en: expect.any(String) });
    expect(column('unit_id')?.references).toBe('access.scope.id');
    expect(column('status')?.words).toMatchObject({ inForce: { sv: 'Gäller' } });
  });

  test('has every file in the clear under its own name, once in each record', async () => {
    const files = await linesOf('files.jsonl');
    expect(files).toMatchObject([
      { path: `files/evidence/${record}/Utdrag_mars.txt`, name: 'Utdrag/mars.txt', recordTitle: 'Loggutdrag' },
      { path: `files/evidence/${record}/UTDRAG_MARS (2).txt`, sizeBytes: 9 },
      { path: expect.stringMatching(/^files\/other\//) },
    ]);
    expect(await read(files[1].path)).toBe('mars igen');
    expect(await read(files[2].path)).toBe('ingen bilaga');
  });

  test('leaves sign-in and secrets behind', () => {
    const names = described.tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
    expect(names.filter((name) => name.startsWith('auth.') || /token|secret|password/.test(name))).toEqual([]);
  });

  test('opens in a browser in both languages', async () => {
    expect(await read('index.html')).toContain('lang="sv"');
    expect(await read('index.en.html')).toContain('Open archive from Värna');
    expect(await read('index.html')).not.toContain('<script');
  });

  test('names what modules keep beside the database, and says when it was not asked for', async () => {
    expect(described.stores).toMatchObject([{ name: 'log', title: { sv: 'Åtkomstloggar' }, files: [] }]);
    const order = { report: () => {}, beforeItStands: async () => {}, stores: 'none' as const };
    const { stores, leftOut } = await writeOpenArchive(region.running.services, join(place, 'utan'), order);
    expect(stores).toEqual([]);
    expect(leftOut).toContainEqual({ what: 'log/*', why: expect.objectContaining({ sv: expect.any(String) }) });
    await rm(join(place, 'utan'), { recursive: true });
  });

  test('that fails leaves nothing half done', async () => {
    const failing = writeOpenArchive(region.running.services, join(place, 'andra'), {
      report: () => {},
      beforeItStands: () => Promise.reject(new Error('no trace, no archive')),
    });
    await expect(failing).rejects.toThrow('no trace');
    expect(existsSync(join(place, 'andra'))).toBe(false);
    expect(await readdir(place)).toEqual(['arkiv']);
  });
});

test('file names suit any system', () => {
  expect(safeName('../a:b*?.pdf')).toBe('_a_b__.pdf');
  expect(safeName('')).toBe('fil');
  expect(freeName('A.pdf', new Set(['a.pdf', 'a (2).pdf']))).toBe('A (3).pdf');
  expect(safeName(`${'å'.repeat(300)}.pdf`)).toHaveLength(104);
});
