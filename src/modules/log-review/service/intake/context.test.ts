import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test, vi } from 'vitest';
import { aRegion } from '../../../../testing/region.ts';
import { rows } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import { importContext } from './context.ts';

vi.setConfig({ testTimeout: 60_000 });

const region = aRegion();
const folder = mkdtempSync(join(tmpdir(), 'varna-context-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const services = () => region.running.services;
const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
const held = async (table: string, order: string) =>
  rows<Record<string, unknown>>(await engineOf(services()), `select * from ${table} order by ${order}`);

test('the files of a directory take the place of what was there; unknown falls to the far past and the far future', async () => {
  write(
    'staff.csv',
    'user_hsa,person_id,surname,employed_from,employed_to,role\nu1,191212121212,Ek,2020-01-01,,läkare\nu2,,,,,system\n',
  );
  write(
    'encounter.csv.gz',
    gzipSync('id,patient_id,unit_hsa,start,end,kind\nk1,191212121212,e1,2026-10-05T08:00:00,,besök\n'),
  );
  write('README.txt', 'annat');
  const reports = await importContext(services(), folder);
  expect(reports).toEqual([
    { file: 'staff.csv', state: 'done', rows: 2, faults: [], unknownColumns: [] },
    { file: 'encounter.csv', state: 'done', rows: 1, faults: [], unknownColumns: [] },
  ]);
  const people = patientPseudonyms(services().masterKey);
  const [ek, system] = await held('staff', 'user_hsa');
  expect([ek?.person_id, ek?.surname].map((name) => people.clear(String(name)))).toEqual(['191212121212', 'EK']);
  expect(ek).toMatchObject({ employed_to: '2149-06-06', house_nr: -1, role: 'läkare' });
  expect(system).toMatchObject({ person_id: '', surname: '', employed_from: '1970-01-01' });
  expect((await held('encounter', 'id'))[0]).toMatchObject({
    start: '2026-10-05 08:00:00',
    end: '2105-12-31 00:00:00',
  });
  expect(await region.query('select kind, rows from log_review.context_file order by kind')).toEqual([
    { kind: 'encounter', rows: '1' },
    { kind: 'staff', rows: '2' },
  ]);
});

test('a file with faults changes nothing; the others are read, and one that is not there stays', async () => {
  rmSync(join(folder, 'encounter.csv.gz'));
  write('staff.csv', 'user_hsa,employed_from\nu3,2020-01-01\nu4,i går\n');
  write('unit.csv', 'unit_hsa,namn\ne1,Ett\n');
  const reports = await importContext(services(), folder);
  expect(reports).toMatchObject([
    { file: 'unit.csv', state: 'done', rows: 1, unknownColumns: ['namn'] },
    { file: 'staff.csv', state: 'faulty', rows: 0, faults: [{ row: 3, column: 'employed_from' }] },
  ]);
  expect((await held('staff', 'user_hsa')).map(({ user_hsa }) => user_hsa)).toEqual(['u1', 'u2']);
  expect(await held('encounter', 'id')).toHaveLength(1);
  expect(await held('unit', 'unit_hsa')).toMatchObject([{ unit_hsa: 'e1' }]);
});

test('a file is whole the next time: what it no longer holds is gone, and an empty one empties', async () => {
  write('staff.csv', 'user_hsa\nu9\n');
  write('unit.csv', 'unit_hsa\n');
  await importContext(services(), folder);
  expect((await held('staff', 'user_hsa')).map(({ user_hsa }) => user_hsa)).toEqual(['u9']);
  expect(await held('unit', 'unit_hsa')).toEqual([]);
});

test('a directory without context is refused', async () => {
  for (const directory of [mkdtempSync(join(folder, 'tom-')), join(folder, 'saknas')])
    await expect(importContext(services(), directory)).rejects.toMatchObject({ code: 'logReview.no-context' });
});
