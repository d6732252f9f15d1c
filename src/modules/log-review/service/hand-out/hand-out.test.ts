import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HandedOut } from '../../../../platform/module.ts';
import type { Services } from '../../../../platform/services.ts';
import { aRegion } from '../../../../testing/region.ts';
import { LOG_COLUMNS } from '../../engine/batch/columns.ts';
import { rows } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { importLog } from '../intake/import.ts';
import { postOfBytes, postOfFile } from '../intake/post.ts';
import { handOutLog } from './hand-out.ts';

const [old, fresh] = [aRegion(), aRegion()];
const folder = mkdtempSync(join(tmpdir(), 'varna-hand-out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const heading =
  'log_id,at,system,user_hsa,unit_hsa,assignment,activity,purpose,resource_type,patient_id,resource_unit,resource_provider';
const rest = 'SE-E1,Vård och behandling,Läsa,Vård och behandling,Anteckning';
const journal = [
  heading,
  `a,2026-10-05T08:00:00,SE-S1,SE-U1,${rest},191212121212,SE-E1,SE-V1`,
  `b,2026-10-25T02:30:00,SE-S1,SE-U1,${rest},191212121212,SE-E1,SE-V1`,
  `c,2026-11-01T02:00:00.250,SE-S1,SE-U2,${rest},"Namn ""med"", komma",SE-E1,SE-V1`,
  `d,2026-11-02T09:00:00+01:00,SE-S1,SE-U2,${rest},,SE-E1,SE-V1`,
  `,2026-11-02T09:10:00,SE-S1,SE-U2,${rest},en patient med ett långt reservnummer,SE-E1,SE-V1`,
  `e,2026-11-02T09:20:00,SE-S1,,${rest},201212121212,SE-E1,SE-V1`,
].join('\n');
const overview = 'log_id,at,user_hsa,patient_id\nx,2026-10-06T10:00:00,SE-U3,191212121212\n';

let handed: HandedOut;
const read = (file: string) => gunzipSync(readFileSync(join(folder, 'log', file))).toString();
const order = (root: string, month: string | null = null) => ({ root: join(folder, root), month, told: () => {} });

beforeAll(async () => {
  const { services } = old.running;
  await importLog(services, {
    source: 'Journal/Väst',
    format: 'csv',
    post: postOfBytes('j.csv', Buffer.from(journal)),
  });
  await importLog(services, { source: 'Översikt', format: 'csv', post: postOfBytes('o.csv', Buffer.from(overview)) });
  handed = await handOutLog(services, order('log'));
}, 120_000);

const logOf = async (services: Services) =>
  rows(await engineOf(services), `select ${LOG_COLUMNS.join(', ')}, day from access_log order by source, log_id`);

test('an open archive has a file for each source and month, patients in clear', () => {
  expect(handed.files.map(({ file, rows }) => [file, rows])).toEqual([
    ['Journal-Väst/log-2026-10.csv.gz', 3],
    ['Journal-Väst/log-2026-11.csv.gz', 2],
    ['Översikt/log-2026-10-no-purpose.csv.gz', 1],
    ['quarantine.jsonl.gz', 1],
    ['batches.jsonl.gz', 2],
    ['tombstones.jsonl.gz', 0],
  ]);
  const [first = '', ...lines] = read('Journal-Väst/log-2026-10.csv.gz').trimEnd().split('\n');
  expect(first).toBe(`${heading},outcome,at_raw,ambiguous,batch`);
  expect(lines.join('\n')).toContain('a,2026-10-05T06:00:00.000Z,SE-S1,SE-U1');
  expect(lines.join('\n')).toContain('191212121212');
  expect(read('quarantine.jsonl.gz')).toContain('201212121212');
  expect(JSON.parse(read('batches.jsonl.gz').split('\n')[1] ?? '')).toMatchObject({
    batch: 2,
    seal: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('what was handed out gives the same rows when it is read in where nothing was', async () => {
  const { services } = fresh.running;
  for (const { file, about } of handed.files.filter(({ about }) => about.source))
    await importLog(services, {
      source: about.source ?? '',
      format: 'csv',
      post: await postOfFile(join(folder, 'log', file)),
    });
  const before = await logOf(old.running.services);
  expect(before).toHaveLength(6);
  expect(await logOf(services)).toEqual(before);
}, 120_000);

test('one month is handed out alone', async () => {
  const { files } = await handOutLog(old.running.services, order('month', '2026-11'));
  expect(files.filter(({ about }) => about.source).map(({ file }) => file)).toEqual([
    'Journal-Väst/log-2026-11.csv.gz',
  ]);
});
