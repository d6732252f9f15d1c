import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeLargeRegion } from '../../demo/organisation/large.ts';
import { demoPeople } from '../../demo/organisation/region.ts';
import { units } from '../../demo/organisation/units.ts';
import { aRegion } from '../../testing/region.ts';
import { importFiles } from './index.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'varna-org-'));
  await writeLargeRegion(directory, { people: demoPeople.count, units: units.length, seed: 1 });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const bring = (names: string[], how: { dryRun?: boolean; complete?: boolean } = {}) =>
  importFiles(
    region.running.services,
    names.map((name) => join(directory, name)),
    { dryRun: false, complete: false, language: 'sv', ...how },
  );
const countsOf = ({ reports }: Awaited<ReturnType<typeof bring>>) =>
  reports.map(({ kind, preview: { created, changed, ended, unchanged } }) => [
    kind.sv,
    created,
    changed,
    ended,
    unchanged,
  ]);
const people = async () =>
  Number((await region.query<{ n: string }>('select count(*) n from organisation.person'))[0]?.n);

describe('importing files from the command line', () => {
  const files = ['assignments.csv', 'units.csv', 'people.csv'];

  test('a dry run into an empty installation tells all and does nothing', async () => {
    const tried = await bring(files, { dryRun: true });
    expect(tried.carriedOut).toBe(false);
    expect(countsOf(tried)).toMatchObject([
      ['Personer', 600, 0, 0, 0],
      ['Enheter', units.length - 1, 1, 0, 0],
      ['Medarbetaruppdrag', expect.any(Number), 0, 0, 0],
    ]);
    expect(await people()).toBe(0);
  });

  test('files in any order come in in theirs, with an entry in the trail for each', async () => {
    expect((await bring(files)).carriedOut).toBe(true);
    expect(await people()).toBe(600);
    const entries = await region.query(
      "select detail ->> 'file' as file from audit.entry where action = $1 order by id",
      ['organisation.imported'],
    );
    expect(entries).toEqual([{ file: 'people.csv' }, { file: 'units.csv' }, { file: 'assignments.csv' }]);
  });

  test('complete files brought in again change and end nothing', async () => {
    const [people = [], ...rest] = countsOf(await bring(files, { complete: true }));
    expect(people).toEqual(['Personer', 0, 0, 0, 600]);
    expect(rest.map(([, ...counts]) => counts.slice(0, 3))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('one bad row in one file stops them all', async () => {
    await writeFile(join(directory, 'bad.csv'), 'hsaId;namn\nSE2321009009-NY1;Ny Person\nSE123;Fel\n');
    const { carriedOut, reports } = await bring(['bad.csv', 'units.csv']);
    expect(carriedOut).toBe(false);
    expect(reports[0]?.preview.errors).toMatchObject([{ row: 3, column: 'hsaId' }]);
    expect(await people()).toBe(600);
  });

  test('a file of something else is refused with its headings', async () => {
    await writeFile(join(directory, 'else.csv'), 'system;ägare\nJournal;IT\n');
    await expect(bring(['else.csv'])).rejects.toMatchObject({
      code: 'organisation.import-unknown-file',
      values: { headings: 'system, ägare' },
    });
    await expect(bring(['none.csv'])).rejects.toMatchObject({ code: 'organisation.import-no-file' });
  });
});
