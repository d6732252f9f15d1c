import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { dropDatabase, makeDatabase } from '../../testing/databases.ts';
import { run } from '../log.ts';
import { logFiles } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'varna-log-commands-'));
const { ownerUrl, masterKey } = inject('database');
const name = `varna_log_commands_${process.pid}`;
const settings = { ...process.env };

beforeAll(async () => {
  process.env.DATABASE_URL = await makeDatabase(ownerUrl, name);
  process.env.VARNA_DATA = join(folder, 'data');
  // Roles belong to the whole database server: another key would shut the other tests out.
  process.env.VARNA_KEY = masterKey;
  process.env.VARNA_LANGUAGE = 'sv';
});
afterAll(async () => {
  process.env = settings;
  await dropDatabase(ownerUrl, name);
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => vi.restoreAllMocks());

/** What a command says, and how it ends. */
async function said(...args: string[]): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const hear = (...words: unknown[]) => void lines.push(words.join(' '));
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  const code = await run(args);
  vi.restoreAllMocks();
  return { code, text: lines.join('\n') };
}

const write = (file: string, ...lines: string[]): string => {
  const path = join(folder, file);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const heading = 'log_id,at,system,user_hsa,unit_hsa,activity,purpose,patient_id';
const line = (id: string, user: string, patient: string) =>
  `${id},2026-10-05T08:00:00,SE-S1,${user},SE-E1,Läsa,Vård och behandling,${patient}`;

describe('the commands of the log', () => {
  test('take in logs and context where nothing was, analyse them and write the cases, patients in clear', {
    timeout: 120_000,
  }, async () => {
    const log = write(
      'log.csv',
      heading,
      line('a', 'SE-U1', '191212121212'),
      line('b', 'SE-U2', '201212121212'),
      line('c', '', '1'),
    );
    const taken = await said('import', log, '--source', 'journal', '--format', 'csv');
    expect(taken).toMatchObject({
      code: 0,
      text: expect.stringMatching(/gör en tom .*\n.*log\.csv: 2 rader inlästa, 0 dubbletter, 1 i karantän/),
    });
    expect(await said('import', log, '--source', 'journal')).toMatchObject({
      code: 0,
      text: expect.stringContaining('redan inläst (2 rader)'),
    });

    write('staff.csv', 'user_hsa,person_id,employed_from', 'SE-U1,191212121212,2020-01-01');
    write('patient.csv', 'patient_id', '191212121212', '201212121212');
    write('encounter.csv', 'patient_id,unit_hsa,start,end', '201212121212,SE-E1,2026-10-01T08:00:00,');
    write('unit.csv', 'unit_hsa,valid_from', 'SE-E1,i går');
    const context = await said('context', 'import', folder);
    expect(context.code).toBe(1);
    expect(context.text).toContain('unit.csv: har fel, så inget av den är ändrat');
    expect(context.text).toContain('rad 2, valid_from: ska vara en dag, ÅÅÅÅ-MM-DD');
    expect(context.text).toContain('staff.csv: 1 rader');

    expect((await said('cases', '--month', '2026-10').catch((error) => error)).code).toBe(
      'logReview.month-not-analysed',
    );
    const analysed = JSON.parse((await said('analyse', '--month', '2026-10', '--json')).text);
    expect(analysed).toMatchObject({ month: '2026-10', cases: { shown: 1 }, figures: { explained: { events: 0.5 } } });
    expect((await said('cases', '--month', '2026-10', '--format', 'csv')).text.split('\n').slice(0, 2)).toEqual([
      'case_rank,score,user_hsa,patient_id,first_day,last_day,unit_hsa,flags',
      expect.stringMatching(/^1,[\d.]+,SE-U1,191212121212,2026-10-05,2026-10-05,SE-E1,R01;/),
    ]);
    expect(await said('verify')).toEqual({ code: 0, text: 'Åtkomstloggen är orörd: 1 inläsning, 2 rader.' });

    const old = write('old.csv', heading, line('d', 'SE-U1', '191212121212').replace('2026-', '2019-'));
    await said('import', old, '--source', 'journal');
    for (const yes of [['--yes'], []])
      expect(await said('dispose', '--month', '2026-10', ...yes)).toEqual({
        code: 1,
        text: '2026-10 ska sparas till 2031-11-01. Inget har gallrats.',
      });
    expect((await said('dispose', '--month', '2019-10')).text).toContain('1 rader från 2019-10 skulle gallras');
    expect((await said('dispose', '--month', '2019-10', '--yes')).text).toContain('1 rader från 2019-10 är gallrade');
    expect((await said('dispose', '--month', '2019-10')).text).toContain('0 rader');
    expect(await said('verify')).toEqual({ code: 0, text: 'Åtkomstloggen är orörd: 2 inläsningar, 3 rader.' });
  });

  test.each([
    [['import', 'log.csv']],
    [['import', '--source', 'journal']],
    [['import', 'log.csv', '--source', 'journal', '--format', 'xls']],
    [['context']],
    [['context', 'export', folder]],
    [['analyse']],
    [['analyse', '--month', '2026-13']],
    [['cases', '--month', '2026-10', '--format', 'pdf']],
    [['verify', 'nu']],
    [['dispose', '--yes']],
    [[]],
  ])('tell how they are used when asked %j', async (args) => {
    const { code, text } = await said(...args);
    expect(code).toBe(2);
    expect(text).toContain('./varna log');
  });

  test('say which file is not there, before anything is opened', async () => {
    const path = join(folder, 'saknas.csv');
    expect(await said('import', path, '--source', 'journal')).toEqual({
      code: 2,
      text: `Det finns ingen sådan fil: ${path}`,
    });
  });

  test('find the logs of a directory among its other files', () => {
    const directory = mkdtempSync(join(folder, 'filer-'));
    for (const file of ['log-2.csv.gz', 'log-1.csv', 'staff.csv', 'answers.csv', 'a.xml', 'b.ndjson'])
      writeFileSync(join(directory, file), '');
    const found = (format: 'csv' | 'storelog' | 'fhir') =>
      logFiles([directory], format).map((path) => path.slice(directory.length + 1));
    expect([found('csv'), found('storelog'), found('fhir')]).toEqual([
      ['log-1.csv', 'log-2.csv.gz'],
      ['a.xml'],
      ['b.ndjson'],
    ]);
    expect(logFiles([join(directory, 'log-*')], 'csv')).toHaveLength(2);
  });
});
