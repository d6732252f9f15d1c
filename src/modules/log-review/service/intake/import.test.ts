import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { asSystem } from '../../../../platform/assemble.ts';
import { aRegion } from '../../../../testing/region.ts';
import { verifyLog } from '../../engine/batch/verify.ts';
import type { Engine } from '../../engine/engine.ts';
import { rows } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import type { EmbeddedEngine } from '../../engine/open.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import type { LogFormat } from '../../intake/read-log.ts';
import { aCall, aLog } from '../../intake/storelog/testing.ts';
import { importLog } from './import.ts';
import { endInterrupted } from './interrupted.ts';
import { postOfBytes } from './post.ts';
import { quarantined } from './quarantine.ts';
import { replayQuarantine } from './replay.ts';

vi.setConfig({ testTimeout: 60_000 });

const region = aRegion();
const heading = 'log_id,at,system,user_hsa,unit_hsa,activity,purpose,patient_id';
const line = (id: string, at = '2026-10-05T08:00:00', user = 'SE-U1', patient = '191212121212') =>
  `${id},${at},SE-S1,${user},SE-E1,Läsa,Vård och behandling,${patient}`;
const csv = (...lines: string[]) => [heading, ...lines, ''].join('\n');

const services = () => region.running.services;
const engine = (): Promise<Engine> => engineOf(services());
const bring = (source: string, text: string | Buffer, format: LogFormat = 'csv', name = 'logg.csv') =>
  importLog(services(), { source, format, post: postOfBytes(name, Buffer.from(text)) });
const delivery = async (id: string) => (await region.query('select * from log_review.delivery where id = $1', [id]))[0];
const logOf = async (source: string) =>
  rows<{ log_id: string; patient_id: string }>(
    await engine(),
    'select log_id, at, at_raw, user_hsa, patient_id, outcome from access_log where source = {source:String} order by log_id',
    { source },
  );
const misfitsOf = (source: string) =>
  region.query(
    `select m.sender, m.reason, m.waiting::int, m.accepted::int from log_review.misfit m
     join log_review.source s on s.id = m.source_id where s.name = $1 order by 1, 2`,
    [source],
  );

describe('a log that is taken in', () => {
  test('lies in the log by pseudonyms, is rolled up, and is told of with its misfits', async () => {
    const text = csv(
      line('a'),
      line('b', '2026-10-06T09:00:00'),
      line('a'),
      line('c', 'i går'),
      line('d', '2026-10-05', 'fel id'),
    );
    const done = await bring('journal', text);
    expect(done).toMatchObject({
      already: false,
      rows: 2,
      duplicates: 1,
      quarantined: 2,
      firstAt: '2026-10-05T06:00:00.000Z',
      lastAt: '2026-10-06T07:00:00.000Z',
    });
    expect(await delivery(done.deliveryId)).toMatchObject({
      state: 'done',
      rows: '2',
      duplicates: '1',
      quarantined: '2',
      problem: null,
      name: 'logg.csv',
    });
    const people = patientPseudonyms(services().masterKey);
    expect((await logOf('journal')).map(({ log_id, patient_id }) => [log_id, people.clear(patient_id)])).toEqual([
      ['a', '191212121212'],
      ['b', '191212121212'],
    ]);
    expect(await rows(await engine(), 'select day, user_hsa, entries from access_event order by day')).toEqual([
      { day: '2026-10-05', user_hsa: 'SE-U1', entries: 1 },
      { day: '2026-10-06', user_hsa: 'SE-U1', entries: 1 },
    ]);
    expect(await misfitsOf('journal')).toEqual([
      { sender: 'SE-S1', reason: 'unreadable-time', waiting: 2, accepted: 0 },
    ]);
  });

  test('holds no identity number in clear, in the log or in quarantine', async () => {
    const tables = ['access_log', 'access_event', 'quarantine'];
    const held = await Promise.all(tables.map(async (table) => rows(await engine(), `select * from ${table}`)));
    const log = JSON.stringify(held);
    expect(log).not.toContain('191212121212');
    const [shown] = await quarantined(services(), await engine(), {
      source: 'journal',
      sender: 'SE-S1',
      reason: 'unreadable-time',
      limit: 10,
    });
    expect(shown?.raw).toContain('191212121212');
  });

  test('adds nothing when it is sent again, packed or under another name', async () => {
    const text = csv(line('p1'), line('p2'));
    expect(await bring('again', text)).toMatchObject({ already: false, rows: 2 });
    expect(await bring('again', text, 'csv', 'annat namn.csv')).toMatchObject({ already: true, rows: 2 });
    expect(await bring('again', gzipSync(text))).toMatchObject({ already: false, rows: 0, duplicates: 2 });
    expect(await logOf('again')).toHaveLength(2);
    expect(await bring('someone else', text)).toMatchObject({ already: false, rows: 2, duplicates: 0 });
  });

  test('that cannot be read is told of in words, and the same file is tried again when it is sent again', async () => {
    const text = 'tid;vem\n2026-10-05 08:00;u1\n';
    await expect(bring('ris', text)).rejects.toMatchObject({ code: 'logReview.columns-missing' });
    const [failed] = await region.query<{ id: string; problem: string; state: string }>(
      "select id, problem, state from log_review.delivery where state = 'failed'",
    );
    expect(failed?.problem).toContain('at, user_hsa');
    await region.query(
      `update log_review.source set dialect = '{"headings":{"atRaw":"tid","userHsa":"vem"}}' where name = 'ris'`,
    );
    expect(await bring('ris', text)).toMatchObject({ deliveryId: failed?.id, rows: 1 });
  });

  test('of which next to nothing fits is given up, and read when its dialect is known', async () => {
    const lines = Array.from({ length: 2_001 }, (_, n) => line(`n${n}`).replace('Vård och behandling', ''));
    await expect(bring('utan ändamål', csv(...lines))).rejects.toMatchObject({ code: 'logReview.nothing-fits' });
    await region.query(
      `update log_review.source set dialect = '{"fixed":{"purpose":"Vård"}}' where name = 'utan ändamål'`,
    );
    expect(await bring('utan ändamål', csv(...lines))).toMatchObject({ rows: 2_001, quarantined: 0 });
    expect(await replayQuarantine(services(), 'utan ändamål')).toEqual({ accepted: 2_001, waiting: 0, rows: 0 });
  });

  test('of an unknown source is refused, and so is another format than its own', async () => {
    const post = postOfBytes('x', Buffer.from(csv(line('x'))));
    await expect(importLog(services(), { source: 'okänd', post })).rejects.toMatchObject({
      code: 'logReview.source-unknown',
    });
    await expect(bring('journal', csv(line('x')), 'fhir')).rejects.toMatchObject({
      code: 'logReview.source-other-format',
    });
  });

  test('by a clock that is fast comes at the right moment, with the time as it was written beside it', async () => {
    await bring('snabb', csv(line('a')));
    await region.query("update log_review.source set skew_seconds = 90 where name = 'snabb'");
    await bring('snabb', csv(line('b', '2026-10-05T00:01:00')));
    expect((await logOf('snabb'))[1]).toMatchObject({ at: '2026-10-04 21:59:30.000', at_raw: '2026-10-05T00:01:00' });
  });

  test('is whole though the worker ends while it comes', async () => {
    const lines = Array.from({ length: 9_000 }, (_, n) =>
      line(`w${n}`, `2026-10-0${1 + (n % 3)}T10:00:00`, `SE-U${n % 50}`),
    );
    const content = Buffer.from(csv(...lines));
    const { worker } = (await engine()) as EmbeddedEngine;
    async function* bytes() {
      yield content;
      setTimeout(() => process.kill(worker.pid() ?? 0, 'SIGKILL'), 150);
    }
    const post = { ...postOfBytes('logg.csv', content), bytes };
    expect(await importLog(services(), { source: 'dödad', format: 'csv', post })).toMatchObject({
      rows: 9_000,
      duplicates: 0,
    });
    expect(await logOf('dödad')).toHaveLength(9_000);
    expect(await verifyLog(await engine())).toMatchObject({ fault: null });
  });
});

describe('a delivery whose process ended half way', () => {
  const lookedFor = () => asSystem(services(), 'test', endInterrupted);
  const stateOf = (name: string) =>
    region.query('select state, problem, rows::int from log_review.delivery where name = $1', [name]);
  /** As it stands when the process is killed after the last batch. */
  const kill = (name: string) =>
    region.query(
      "update log_review.delivery set state = 'running', ended_at = null, rows = 0, first_at = null, last_at = null where name = $1",
      [name],
    );

  test('is left alone while it goes on, and waited for by whoever brings the same file', async () => {
    const content = Buffer.from(csv(line('g1'), line('g2')));
    let goOn = () => {};
    const held = new Promise<void>((done) => {
      goOn = done;
    });
    async function* bytes() {
      await held;
      yield content;
    }
    const post = postOfBytes('pågår.csv', content);
    const first = importLog(services(), { source: 'pågår', format: 'csv', post: { ...post, bytes } });
    await vi.waitFor(async () => expect(await stateOf('pågår.csv')).toMatchObject([{ state: 'running' }]));
    expect(await lookedFor()).toBe(0);
    const second = importLog(services(), { source: 'pågår', post });
    goOn();
    expect(await Promise.all([first, second])).toMatchObject([
      { already: false, rows: 2 },
      { already: true, rows: 2 },
    ]);
  });

  test('says that it was interrupted, and goes on with nothing twice when the file is brought again', async () => {
    const text = csv(line('k1'), line('k2'), line('k3', 'i går'));
    await bring('avbruten', text, 'csv', 'avbruten.csv');
    await kill('avbruten.csv');
    expect(await lookedFor()).toBe(1);
    expect(await stateOf('avbruten.csv')).toMatchObject([
      { state: 'failed', problem: expect.stringContaining('fortsätter den där den slutade') },
    ]);
    const before = await logOf('avbruten');
    expect(await bring('avbruten', text)).toMatchObject({ already: false, rows: 2, duplicates: 0, quarantined: 1 });
    expect(await logOf('avbruten')).toEqual(before);
    expect(await stateOf('avbruten.csv')).toEqual([{ state: 'done', problem: null, rows: 2 }]);
    expect(await verifyLog(await engine())).toMatchObject({ fault: null });
  });

  test('is told of when anything else is brought', async () => {
    await bring('annan', csv(line('å1')), 'csv', 'annan.csv');
    await kill('annan.csv');
    await bring('annan', csv(line('å2')), 'csv', 'nästa.csv');
    expect(await stateOf('annan.csv')).toMatchObject([{ state: 'failed' }]);
  });
});

describe('what waits in quarantine', () => {
  test('is read with the dialect of now: what fits is loaded and marked, all else stays', async () => {
    const purposeless = (id: string) => line(id).replace('Vård och behandling', '');
    await bring('labb', csv(line('a'), purposeless('b'), line('c', 'i går'), purposeless('d')));
    const before = await logOf('labb');
    const others = JSON.stringify(await logOf('journal'));
    expect(await replayQuarantine(services(), 'labb')).toEqual({ accepted: 0, waiting: 3, rows: 0 });
    await region.query(
      `update log_review.source set dialect = '{"fixed":{"purpose":"Vård och behandling"}}' where name = 'labb'`,
    );
    expect(await replayQuarantine(services(), 'labb')).toEqual({ accepted: 2, waiting: 1, rows: 2 });
    expect((await logOf('labb')).map(({ log_id }) => log_id)).toEqual(['a', 'b', 'd']);
    expect((await logOf('labb'))[0]).toEqual(before[0]);
    expect(JSON.stringify(await logOf('journal'))).toBe(others);
    expect(await misfitsOf('labb')).toEqual([
      { sender: 'SE-S1', reason: 'no-purpose', waiting: 0, accepted: 2 },
      { sender: 'SE-S1', reason: 'unreadable-time', waiting: 1, accepted: 0 },
    ]);
    expect(await replayQuarantine(services(), 'labb')).toEqual({ accepted: 0, waiting: 1, rows: 0 });
    expect(await verifyLog(await engine())).toMatchObject({ fault: null });
  });

  test('waits however long when it tells of what comes after it, and is read once the clock is known to be ahead', async () => {
    const now = services().clock.now();
    const at = (days: number) => now.add({ hours: days * 24 }).toString({ fractionalSecondDigits: 0 });
    expect(await bring('snabb', csv(line('a', at(-1)), line('b', at(3))))).toMatchObject({ rows: 1, quarantined: 1 });
    expect(await misfitsOf('snabb')).toEqual([{ sender: 'SE-S1', reason: 'time-to-come', waiting: 1, accepted: 0 }]);
    region.clock.set(at(10));
    expect(await replayQuarantine(services(), 'snabb')).toEqual({ accepted: 0, waiting: 1, rows: 0 });
    await region.query("update log_review.source set skew_seconds = 3 * 86400 where name = 'snabb'");
    expect(await replayQuarantine(services(), 'snabb')).toEqual({ accepted: 1, waiting: 0, rows: 1 });
    region.clock.set(now.toString());
  });

  test('holds each of several records that stand at the same place', async () => {
    const entry = (id: string) => ({ resource: { resourceType: 'AuditEvent', id, recorded: '2026-10-05T08:00:00Z' } });
    const bundle = JSON.stringify({ resourceType: 'Bundle', entry: [entry('a'), entry('b')] });
    expect(await bring('bunt', `${bundle}\n{}\n`, 'fhir')).toMatchObject({ rows: 0, quarantined: 3 });
    expect(await misfitsOf('bunt')).toEqual([
      { sender: 'bunt', reason: 'no-user', waiting: 2, accepted: 0 },
      { sender: 'bunt', reason: 'other-content', waiting: 1, accepted: 0 },
    ]);
  });

  test('of a StoreLog file is what the contract does not allow', async () => {
    expect(await bring('tjänst', aCall(aLog(), aLog({ logId: 'b', purpose: '' })), 'storelog')).toMatchObject({
      rows: 1,
      quarantined: 1,
    });
    expect(await misfitsOf('tjänst')).toMatchObject([{ reason: 'no-purpose', waiting: 1 }]);
  });
});
