import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Services } from '../../../../platform/services.ts';
import { aRegion } from '../../../../testing/region.ts';
import { verifyLog } from '../../engine/batch/verify.ts';
import { engineOf } from '../../engine/installed.ts';
import { type Manifest, synthesise } from '../../synth/synthesise.ts';
import { analyseMonth, type ClearCase, clearCases } from './analyse.ts';
import { importContext } from './context.ts';
import { type ImportedLog, importLog } from './import.ts';
import { postOfBytes, postOfFile } from './post.ts';

/** A synthetic region of the smallest size, taken in as any other, held against what is known of it. */
const folder = mkdtempSync(join(tmpdir(), 'varna-synthetic-'));
const month = '2026-10';
const [whole, daily] = [aRegion(), aRegion()];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let manifest: Manifest;
let imported: ImportedLog;
let cases: ClearCase[];

const slow = 300_000;
beforeAll(async () => {
  manifest = synthesise({ size: 'S', seed: 1, shape: 'first', month }, folder);
  const { services } = whole.running;
  const post = await postOfFile(join(folder, 'log.csv'));
  imported = await importLog(services, { source: 'journal', format: 'csv', post });
  cases = await casesAfterContext(services);
}, slow);

async function casesAfterContext(services: Services): Promise<ClearCase[]> {
  const reports = await importContext(services, folder);
  expect(reports.filter(({ state }) => state !== 'done')).toEqual([]);
  await analyseMonth(services, month);
  return await Array.fromAsync(clearCases(services, month));
}

type Known = { rule: string; users: string[]; patients: string[] };

function known(name: string): Known[] {
  const [, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [, rule = '', users = '', patients = ''] = line.split(',');
    return { rule, users: users.split(';'), patients: patients.split(';') };
  });
}

/** Which of what is known lies in a case shown to a reviewer: same employee, same patient. */
function shownOf(all: readonly Known[]): Known[] {
  const shown = cases.filter(({ score }) => score >= 5);
  const pairs = new Set(shown.flatMap(({ user_hsa, patients }) => patients.map((patient) => `${user_hsa} ${patient}`)));
  return all.filter(({ users, patients }) =>
    users.some((user) => patients.some((patient) => pairs.has(`${user} ${patient}`))),
  );
}

describe('a synthetic region', () => {
  test('has every row in the log, in quarantine or counted as a duplicate', async () => {
    const { columnsMissing = 0, purposeMissing = 0, timeUnreadable = 0, idTooLong = 0, userMissing = 0 } = manifest.log;
    const { duplicate = 0, resent = 0 } = manifest.log;
    const spoilt = columnsMissing + purposeMissing + timeUnreadable + idTooLong + userMissing;
    expect(imported.quarantined).toBe(spoilt);
    expect(imported.duplicates).toBe(duplicate + resent);
    expect(imported.rows).toBe((manifest.files['log.csv']?.rows ?? 0) - spoilt - duplicate - resent);
    const counts = await whole.query<{ reason: string; waiting: number }>(
      'select reason, sum(waiting)::int as waiting from log_review.misfit group by reason',
    );
    expect(Object.fromEntries(counts.map(({ reason, waiting }) => [reason, waiting]))).toEqual({
      'wrong-column-count': columnsMissing,
      'no-purpose': purposeMissing,
      'unreadable-time': timeUnreadable,
      'too-long': idTooLong,
      'no-user': userMissing,
    });
    expect(await verifyLog(await engineOf(whole.running.services))).toMatchObject({ rows: imported.rows, fault: null });
  });

  test('has its context whole', async () => {
    const files = await whole.query<{ kind: string; rows: string }>('select kind, rows from log_review.context_file');
    for (const { kind, rows } of files) expect(Number(rows), kind).toBe(manifest.files[`${kind}.csv`]?.rows);
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  test.each(['R01', 'R02', 'R03', 'R05', 'R07', 'R10', 'R14', 'R15', 'R16'])(
    'has what is planted of %s shown to a reviewer',
    (rule) => {
      const planted = known('answers.csv').filter((one) => one.rule === rule);
      expect(planted.length).toBeGreaterThan(0);
      expect(shownOf(planted).length / planted.length).toBeGreaterThanOrEqual(0.95);
    },
  );

  test('has next to nothing shown of what only looks wrong', () => {
    const decoys = known('decoys.csv');
    expect(shownOf(decoys).length / decoys.length).toBeLessThan(0.02);
  });

  test(
    'gets nothing more when its log is sent again',
    async () => {
      const { services } = whole.running;
      const text = readFileSync(join(folder, 'log.csv'));
      const again = await importLog(services, { source: 'journal', post: postOfBytes('igen.csv', text) });
      expect(again).toEqual({ ...imported, already: true });
      const longer = Buffer.concat([text, Buffer.from('\n')]);
      expect(await importLog(services, { source: 'journal', post: postOfBytes('igen.csv', longer) })).toMatchObject({
        rows: 0,
        duplicates: imported.rows + imported.duplicates,
      });
    },
    slow,
  );

  test(
    'gives the same cases in daily loads with its rows in another order',
    async () => {
      const { services } = daily.running;
      for (const [day, text] of dailyLogs())
        await importLog(services, {
          source: 'journal',
          format: 'csv',
          rollUp: false,
          post: postOfBytes(day, Buffer.from(text)),
        });
      expect(await casesAfterContext(services)).toEqual(cases);
    },
    slow,
  );
});

/** The log by the day its rows were written, each day backwards. */
function dailyLogs(): Map<string, string> {
  const [heading = '', ...lines] = readFileSync(join(folder, 'log.csv'), 'utf8').trimEnd().split('\n');
  const byDay = Map.groupBy(lines, (line) => /,(\d{4}-\d\d-\d\d)T/.exec(line)?.[1] ?? 'utan dag');
  return new Map([...byDay].map(([day, rows]) => [day, [heading, ...rows.toReversed(), ''].join('\n')]));
}
