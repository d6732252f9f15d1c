import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, doneTo, type Organisation, problem } from '../organisation/testing.ts';
import { sourcesApi } from './contract/sources.ts';
import { logReviewApi } from './contract.ts';
import { rows } from './engine/engine.ts';
import { engineOf } from './engine/installed.ts';
import { aCall, aLog } from './intake/storelog/testing.ts';
import { lookForGaps } from './service/sources/look-for-gaps.ts';
import { beginAgain, takeIn } from './service/sources/take-in.ts';
import { actingIn } from './testing.ts';

const region = aRegion('2026-10-14T10:00:00Z');
let org: Organisation;
const acting = actingIn(region, () => org);
const directory = mkdtempSync(join(tmpdir(), 'varna-watched-'));
beforeAll(async () => {
  org = await anOrganisation(region);
});
afterAll(() => rmSync(directory, { recursive: true }));

async function aSource(name: string, format: 'csv' | 'storelog' | 'fhir' = 'csv') {
  const ciso = await acting('ciso');
  return ciso.createSource({ body: { id: newId(), name, format } });
}

/** What a source is changed to, with what a test says. */
function changed(source: Awaited<ReturnType<typeof aSource>>, parts: Record<string, unknown> = {}) {
  const { version, name, note, deliveryHours, silentMinutes, skewSeconds, watchedDirectory, active, dialect } = source;
  const all = { version, name, note, deliveryHours, silentMinutes, skewSeconds, watchedDirectory, active, dialect };
  return { params: { id: source.id }, body: { ...all, ...parts } };
}

const heading = 'log_id,at,system,user_hsa,unit_hsa,activity,purpose,patient_id\n';
const line = (id: string, at = '2026-10-14T08:00:00', purpose = 'Administration') =>
  `${id},${at},JOURNAL,SE2321009009-P1,SE2321009009-E1,Läsa,${purpose},191212121212\n`;

async function upload(sourceId: string, content: string) {
  const caller = await region.as(org.people.ciso);
  const answer = await caller.upload(sourcesApi.uploadLog, { name: 'logg.csv', content }, { id: sourceId });
  expect(answer.status).toBe(200);
  await region.drainJobs();
}

describe('a log source', () => {
  test('is made, changed to the version seen and listed, and the trail tells it', async () => {
    const made = await aSource('Journalsystemet');
    const ciso = await acting('ciso');
    const dialect = { zone: 'Europe/Stockholm', headings: { userHsa: 'användare' }, activities: { R: 'Läsa' } };
    const after = await ciso.changeSource(changed(made, { note: 'Kvitteras till IT', deliveryHours: 24, dialect }));
    expect(after).toMatchObject({ note: 'Kvitteras till IT', deliveryHours: 24, dialect });
    await expect(ciso.changeSource(changed(made, { note: 'Annat' }))).rejects.toEqual(problem('record.changed', 409));
    const { items, context } = await ciso.sources({});
    expect(items.map(({ name }) => name)).toContain('Journalsystemet');
    expect(context.find(({ file }) => file === 'encounter.csv')).toMatchObject({ rows: null, loadedAt: null });
    expect(await doneTo(region, made.id)).toEqual(['logReview.source-created', 'logReview.source-changed']);
  });

  test('may be renamed until something has come from it, since rows bear its name', async () => {
    const made = await aSource('Felstavad');
    const ciso = await acting('ciso');
    const after = await ciso.changeSource(changed(made, { name: 'Rättstavad' }));
    await upload(made.id, `${heading}${line('namn1')}`);
    await expect(ciso.changeSource(changed(after, { name: 'Annat namn' }))).rejects.toEqual(
      problem('logReview.source-keeps-name', 409),
    );
    expect(await ciso.changeSource(changed(after, { note: 'Bytt system' }))).toMatchObject({ name: 'Rättstavad' });
  });

  test('is no business of managers and employees', async () => {
    for (const who of ['unitManager', 'employee', 'auditor'] as const) {
      const other = await acting(who);
      await expect(other.sources({})).rejects.toEqual(problem('permission.missing', 403));
      const body = { id: newId(), name: 'Egen', format: 'csv' as const };
      await expect(other.createSource({ body })).rejects.toEqual(problem('permission.missing', 403));
    }
  });

  test('cannot watch a directory that is not there', async () => {
    const made = await aSource('Katalogen');
    const ciso = await acting('ciso');
    const gone = changed(made, { watchedDirectory: join(directory, 'finns-inte') });
    await expect(ciso.changeSource(gone)).rejects.toEqual(problem('logReview.directory-missing', 422));
  });
});

describe('the beginning of a file', () => {
  test('is shown as its own columns, as it is understood, and with what would go to quarantine', async () => {
    const made = await aSource('Provet');
    const ciso = await acting('ciso');
    const text = `${heading}${line('a')}${line('b', '2026-10-14T08:00:00', '')}${line('c').replace('Läsa', 'READ')}cut`;
    const body = { content: Buffer.from(text).toString('base64'), dialect: {}, skewSeconds: 60 };
    const read = await ciso.readSample({ params: { id: made.id }, body });
    expect(read.headings.slice(0, 3)).toEqual(['log_id', 'at', 'system']);
    expect(read.rows[0]).toMatchObject({ at: '2026-10-14T05:59:00.000Z', activity: 'Läsa', patient: true });
    expect(read.misfits).toMatchObject([{ reason: 'no-purpose', count: 1 }]);
    expect(read.activities).toEqual(['READ']);
    expect(await doneTo(region, made.id)).toContain('logReview.sample-read');
  });

  test('tells which columns are missing', async () => {
    const made = await aSource('Provet utan användare');
    const ciso = await acting('ciso');
    const body = { content: Buffer.from('tid;vem\n1;2\n').toString('base64'), dialect: {}, skewSeconds: 0 };
    const read = await ciso.readSample({ params: { id: made.id }, body });
    expect(read.refused).toMatchObject({ code: 'logReview.columns-missing', columns: 'at, user_hsa' });
    expect(read.headings).toEqual(['tid', 'vem']);
  });
});

describe('an uploaded file', () => {
  test('is read in by a job, its misfits wait by sender and reason, and the file itself is gone', async () => {
    const made = await aSource('Uppladdat');
    await upload(made.id, `${heading}${line('u1')}${line('u2')}${line('u3', '2026-10-14T08:00:00', '')}`);
    const ciso = await acting('ciso');
    const { items } = await ciso.deliveries({ params: { id: made.id }, query: {} });
    expect(items).toMatchObject([{ name: 'logg.csv', state: 'done', rows: 2, quarantined: 1 }]);
    const { items: counts } = await ciso.misfits({ params: { id: made.id } });
    expect(counts).toMatchObject([{ sender: 'JOURNAL', reason: 'no-purpose', waiting: 1 }]);
    const [gone] = await region.query('select count(*)::int as n from log_review.waiting');
    expect(gone).toEqual({ n: 0 });
    const files = join(region.running.services.config.dataDirectory, 'files');
    const left = readdirSync(files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(left).toEqual([]);
  });

  test('that lacks columns is a failed delivery with the reason in words', async () => {
    const made = await aSource('Fel fil');
    await upload(made.id, 'tid,vem\n1,2\n');
    const ciso = await acting('ciso');
    const { items } = await ciso.deliveries({ params: { id: made.id }, query: {} });
    expect(items).toMatchObject([{ state: 'failed', problem: expect.stringContaining('user_hsa') }]);
  });

  test('whose server was killed half way says so when the server starts, and is read in by itself', async () => {
    const made = await aSource('Avbruten uppladdning');
    const ciso = await region.as(org.people.ciso);
    const content = `${heading}${line('a1')}${line('a2')}`;
    await ciso.upload(sourcesApi.uploadLog, { name: 'avbruten.csv', content }, { id: made.id });
    await region.query(
      `insert into log_review.delivery (id, source_id, unit_id, name, sha256, state, started_at)
       select gen_random_uuid(), source_id, unit_id, name, sha256, 'running', now() from log_review.waiting`,
    );
    await region.query('update log_review.waiting set tries = 3');
    await asSystem(region.running.services, 'test', beginAgain);
    const deliveries = async () =>
      (await ciso.use(logReviewApi).deliveries({ params: { id: made.id }, query: {} })).items;
    expect(await deliveries()).toMatchObject([{ state: 'failed', problem: expect.stringContaining('av sig själv') }]);
    await region.drainJobs();
    expect(await deliveries()).toMatchObject([{ state: 'done', rows: 2, problem: null }]);
    expect(await region.query('select from log_review.waiting')).toEqual([]);
  });
});

describe('the quarantine', () => {
  test('shows records as they came to those who see to the sources, and each look is told', async () => {
    const made = await aSource('Karantänen');
    await upload(made.id, `${heading}${line('q1', '2026-10-14T08:00:00', '')}`);
    const ciso = await acting('ciso');
    const query = { sender: 'JOURNAL', reason: 'no-purpose' };
    const { items } = await ciso.quarantine({ params: { id: made.id }, query });
    expect(items).toMatchObject([{ raw: expect.stringContaining('q1') }]);
    expect(await doneTo(region, made.id)).toContain('logReview.quarantine-read');
    const manager = await acting('unitManager');
    await expect(manager.quarantine({ params: { id: made.id }, query })).rejects.toEqual(
      problem('permission.missing', 403),
    );
  });

  test('is tried again with the dialect of now', async () => {
    const made = await aSource('Omtaget');
    await upload(made.id, `${heading}${line('r1', '2026-10-14T08:00:00', '')}`);
    const ciso = await acting('ciso');
    const source = await ciso.source({ params: { id: made.id } });
    await ciso.changeSource(changed(source, { dialect: { fixed: { purpose: 'Vård och behandling' } } }));
    await ciso.replay({ params: { id: made.id }, body: {} });
    await region.drainJobs();
    const { items } = await ciso.misfits({ params: { id: made.id } });
    expect(items).toMatchObject([{ waiting: 0, accepted: 1 }]);
  });
});

describe('a watched directory', () => {
  test('is emptied of files that stand still: into read, or into failed with a note', async () => {
    const made = await aSource('Bevakad');
    mkdirSync(join(directory, 'in'));
    const ciso = await acting('ciso');
    await ciso.changeSource(changed(made, { watchedDirectory: join(directory, 'in') }));
    const old = new Date(Date.now() - 120_000);
    const put = (name: string, content: string, isStill: boolean) => {
      writeFileSync(join(directory, 'in', name), content);
      if (isStill) utimesSync(join(directory, 'in', name), old, old);
    };
    put('a.csv', `${heading}${line('w1')}`, true);
    put('b.csv', 'tid,vem\n', true);
    put('c.csv', `${heading}${line('w2')}`, false);
    await upload((await aSource('Ett skäl att köra jobbet')).id, `${heading}${line('x1')}`);
    expect(readdirSync(join(directory, 'in')).toSorted()).toEqual(['c.csv', 'failed', 'read']);
    expect(readdirSync(join(directory, 'in', 'read'))).toEqual(['a.csv']);
    expect(readFileSync(join(directory, 'in', 'failed', 'b.csv.txt'), 'utf8')).toContain('user_hsa');
    expect(existsSync(join(directory, 'in', 'failed', 'b.csv'))).toBe(true);
  });
});

describe('a StoreLog call', () => {
  const call = async (who: 'systemAdministrator' | 'ciso', payload: string, type = 'text/xml') => {
    const caller = await region.as(org.people[who]);
    const url = '/api/log-review/storelog?source=Tjänsten';
    return caller.ask({ method: 'POST', url: encodeURI(url), payload, headers: { 'content-type': type } });
  };

  test('is answered OK, refused when a log id comes again, and its records are in the log after', async () => {
    const made = await aSource('Tjänsten', 'storelog');
    const answer = await call('systemAdministrator', aCall(aLog({ logId: 's1' }), aLog({ logId: 's2' })));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('text/xml');
    expect(answer.body).toContain('<l:resultCode>OK</l:resultCode>');
    const again = await call('systemAdministrator', aCall(aLog({ logId: 's2' }), aLog({ logId: 's3' })));
    expect(again.body).toContain('VALIDATION_ERROR');
    expect(again.body).toContain('logId är redan använt');
    await call('systemAdministrator', aCall(aLog({ logId: 's4' })), 'application/soap+xml');
    await region.drainJobs();
    const ciso = await acting('ciso');
    const { items } = await ciso.deliveries({ params: { id: made.id }, query: {} });
    expect(items).toMatchObject([{ state: 'done', rows: 3 }]);
    expect((await ciso.misfits({ params: { id: made.id } })).items).toMatchObject([
      { reason: 'repeated-log-id', waiting: 1 },
    ]);
  });

  test('keeps its letters and its records however it was encoded and packed', async () => {
    const made = await aSource('Latintjänsten', 'storelog');
    const caller = await region.as(org.people.systemAdministrator);
    const emergency = aCall(aLog({ logId: 'l1' }).replace('Läsa', 'Nödöppning')).replace('UTF-8', 'ISO-8859-1');
    const packed = gzipSync(aCall(aLog({ logId: 'l2' })));
    for (const payload of [Buffer.from(emergency, 'latin1'), packed]) {
      const url = encodeURI('/api/log-review/storelog?source=Latintjänsten');
      const { body } = await caller.ask({ method: 'POST', url, payload, headers: { 'content-type': 'text/xml' } });
      expect(body).toContain('<l:resultCode>OK</l:resultCode>');
    }
    await region.drainJobs();
    const { items } = await (await acting('ciso')).deliveries({ params: { id: made.id }, query: {} });
    expect(items).toMatchObject([{ state: 'done', rows: 2, quarantined: 0 }]);
    const engine = await engineOf(region.running.services);
    const found = await rows<{ activity: string }>(
      engine,
      "select toString(activity) as activity from access_log where source = 'Latintjänsten' order by activity",
    );
    expect(found.map(({ activity }) => activity)).toEqual(['Läsa', 'Nödöppning']);
  });

  test('that cannot be opened hinders neither other calls nor other sources, and waits', async () => {
    const one = await aSource('Först', 'storelog');
    const other = await aSource('Sedan', 'storelog');
    const caller = await region.as(org.people.systemAdministrator);
    const send = (source: string, logId: string) =>
      caller.ask({
        ...{ method: 'POST', url: encodeURI(`/api/log-review/storelog?source=${source}`) },
        ...{ payload: aCall(aLog({ logId })), headers: { 'content-type': 'text/xml' } },
      });
    await send('Först', 'f1');
    await region.query("update log_review.waiting set sealed = repeat('fel', 40)::bytea where source_id = $1", [
      one.id,
    ]);
    for (const [source, logId] of [
      ['Först', 'f2'],
      ['Sedan', 's1'],
    ] as const)
      await send(source, logId);
    await expect(takeIn(region.running.services)).rejects.toThrow('cannot be opened');
    const ciso = await acting('ciso');
    for (const { id } of [one, other])
      expect((await ciso.deliveries({ params: { id }, query: {} })).items).toMatchObject([{ state: 'done', rows: 1 }]);
    const waiting = 'select tries from log_review.waiting where source_id = any($1)';
    expect(await region.query(waiting, [[one.id, other.id]])).toEqual([{ tries: 1 }]);
    await region.query('delete from log_review.waiting where source_id = $1', [one.id]);
    await region.drainJobs();
  });

  test('outside the contract stores nothing and goes to quarantine with its reason', async () => {
    const answer = await call('systemAdministrator', aCall(aLog({ logId: 'n1' }), aLog({ logId: 'n2', purpose: '' })));
    expect(answer.body).toContain('purpose saknas');
    const fault = await call('systemAdministrator', 'detta är inte XML');
    expect(fault.statusCode).toBe(500);
    expect(fault.body).toContain('Fault');
    await upload((await aSource('Ännu ett skäl')).id, `${heading}${line('x2')}`);
    const waiting = await region.query<{ reason: string }>(
      "select m.reason from log_review.misfit m join log_review.source s on s.id = m.source_id where s.name = 'Tjänsten'",
    );
    expect(waiting.map(({ reason }) => reason)).toContain('no-purpose');
  });

  test('is only for those who may deliver, and only XML', async () => {
    expect((await call('ciso', aCall(aLog()))).statusCode).toBe(403);
    expect((await call('systemAdministrator', '{}', 'application/json')).statusCode).toBe(415);
    const caller = await region.as(org.people.systemAdministrator);
    const other = await caller.ask({
      method: 'POST',
      url: '/api/log-review/sources',
      payload: '<a/>',
      headers: { 'content-type': 'text/xml' },
    });
    expect(other.statusCode).toBe(415);
  });
});

const runGaps = () => asSystem(region.running.services, 'test', lookForGaps);

describe('a gap', () => {
  const rowsOf = (from: number, to: number, day: string): string => {
    const at = (minute: number) =>
      `${day}T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;
    return Array.from({ length: to - from }, (_, step) =>
      line(`J20261013-${String(from + step + 1).padStart(7, '0')}`, at(from + step)),
    ).join('');
  };

  test('in time and numbers becomes one alarm, told to those who see to the sources, and closed with a reason', async () => {
    const made = await aSource('Hålig');
    const ciso = await acting('ciso');
    await ciso.changeSource(changed(made, { silentMinutes: 60 }));
    await upload(made.id, `${heading}${rowsOf(0, 180, '2026-10-13')}${rowsOf(270, 420, '2026-10-13')}`);
    await runGaps();
    const { items } = await ciso.gaps({ query: { sourceId: made.id } });
    expect(items).toMatchObject([{ kind: 'silent', amount: 91, status: 'open' }]);
    const [gap] = items;
    const asked = await region.query<{ person_id: string }>('select person_id from task.task where record_id = $1', [
      gap?.id,
    ]);
    expect(asked.map(({ person_id }) => person_id).toSorted()).toEqual(
      [org.people.ciso, org.people.systemAdministrator].toSorted(),
    );
    const close = {
      params: { id: gap?.id ?? '' },
      body: { version: gap?.version ?? 0, explanation: 'Planerat stopp' },
    };
    expect(await ciso.closeGap(close)).toMatchObject({ status: 'closed', explanation: 'Planerat stopp' });
    await expect(ciso.closeGap(close)).rejects.toEqual(problem('logReview.gap-is-closed', 409));
    const open = await region.query('select 1 from task.task where record_id = $1 and closed_at is null', [gap?.id]);
    expect(open).toEqual([]);
    await runGaps();
    expect((await ciso.gaps({ query: { sourceId: made.id } })).items).toHaveLength(1);
  });

  test('is seen also where a row of the same delivery claims a day to come', async () => {
    const made = await aSource('Framtid');
    const ahead = line('F1', '2090-01-01T08:00:00');
    await upload(made.id, `${heading}${rowsOf(0, 180, '2026-10-13')}${rowsOf(270, 420, '2026-10-13')}${ahead}`);
    await runGaps();
    const { items } = await (await acting('ciso')).gaps({ query: { sourceId: made.id } });
    expect(items).toMatchObject([{ kind: 'silent', amount: 91 }]);
  });

  test('of a whole day of a system that else writes much is seen though no row stands beside it', async () => {
    const made = await aSource('Dagstyst');
    await upload(made.id, `${heading}${rowsOf(0, 300, '2026-10-07')}${rowsOf(300, 600, '2026-10-09')}`);
    await runGaps();
    const { items } = await (await acting('ciso')).gaps({ query: { sourceId: made.id } });
    expect(items).toMatchObject([{ kind: 'silent', system: 'JOURNAL', amount: 600 }]);
    await runGaps();
    expect((await (await acting('ciso')).gaps({ query: { sourceId: made.id } })).items).toHaveLength(1);
  });

  test('of numbers alone is seen too, and a clock that is set back', async () => {
    const made = await aSource('Nummerlös');
    const jump = line('J20261013-0000181', '2026-10-13T09:00:00');
    await upload(made.id, `${heading}${rowsOf(0, 180, '2026-10-13')}${jump}${rowsOf(210, 260, '2026-10-13')}`);
    await runGaps();
    const { items } = await (await acting('ciso')).gaps({ query: { sourceId: made.id } });
    expect(items.map(({ kind, amount }) => [kind, amount]).toSorted()).toEqual([
      ['clock', 119 * 60],
      ['numbers', 29],
    ]);
  });

  test('of a delivery that does not come is closed by itself when it does', async () => {
    const made = await aSource('Sen');
    const ciso = await acting('ciso');
    await ciso.changeSource(changed(made, { deliveryHours: 24 }));
    await upload(made.id, `${heading}${line('sen0')}`);
    region.clock.set('2026-10-16T10:00:00Z');
    await runGaps();
    const late = async () => (await ciso.gaps({ query: { sourceId: made.id } })).items;
    expect(await late()).toMatchObject([{ kind: 'late', status: 'open' }]);
    region.clock.set('2026-10-16T11:00:00Z');
    await upload(made.id, `${heading}${line('sen1')}`);
    await runGaps();
    expect(await late()).toMatchObject([{ kind: 'late', status: 'closed' }]);
    region.clock.set('2026-10-14T10:00:00Z');
  });
});
