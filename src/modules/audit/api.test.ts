import { beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../platform/assemble.ts';
import { sealTrail } from '../../platform/audit/seal.ts';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { settled } from '../../testing/settled.ts';
import { documentsApi } from '../documents/contract.ts';
import { anOrganisation, aPersonWith } from '../organisation/testing.ts';
import { auditApi } from './contract.ts';
import { jobs } from './jobs.ts';

const region = aRegion();
const owner = () => region.running.services.pools.owner;
let all: Awaited<ReturnType<typeof anOrganisation>>;
let auditor: Caller;
let hospitalAuditor: Caller;
let employee: Caller;
let coordinator: Caller;
const api = (who: Caller) => who.use(auditApi);

const aDocument = (title: string) =>
  coordinator.use(documentsApi).create({
    body: { id: newId(), unitId: all.units.hospital, kind: 'routine', title, areaId: 'access' },
  });
const runsOf = (action: string) => region.query('select detail from audit.entry where action = $1', [action]);
const run = (name: string) => {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`no job ${name}`);
  return runJob(region.running.services)(job, {});
};

beforeAll(async () => {
  all = await anOrganisation(region);
  auditor = await region.as(all.people.auditor);
  hospitalAuditor = await region.as(await aPersonWith(region, 'auditor', all.units.hospital));
  employee = await region.as(all.people.employee);
  coordinator = await region.as(all.people.hospitalCoordinator);
});

describe('reading the trail', () => {
  test('an auditor sees who did what to which record, newest first', async () => {
    const { id } = await aDocument('Loggkontroll');
    await coordinator.use(documentsApi).get({ params: { id } });
    const { items } = await api(auditor).list({ query: { subjectId: id } });
    expect(items).toMatchObject([
      { what: 'Öppnade dokumentet', actor: 'Hanna Samordnare', outcome: 'done' },
      {
        what: 'Skapade dokumentet',
        subject: 'Loggkontroll',
        subjectPath: `/documents/${id}`,
        subjectKind: 'Styrdokument',
      },
    ]);
  });

  test('an employee may not read it, and the attempt is in it', async () => {
    await expect(api(employee).list({ query: {} })).rejects.toMatchObject({ code: 'permission.missing' });
    const { items } = await api(auditor).list({ query: { actorId: all.people.employee, outcome: 'refused' } });
    expect(items).toMatchObject([
      {
        actor: 'Elsa Medarbetare',
        what: 'Försök: Läsa revisionsspåret och kontrollera att det är orört',
        outcomeName: 'Nekat',
      },
    ]);
    const [refused] = items;
    const whole = await api(auditor).get({ params: { id: refused?.id ?? '' } });
    expect(whole).toMatchObject({ changes: [], changeCount: 0 });
    expect(whole.details).toContainEqual({ label: 'Skäl', value: expect.stringContaining('Läsa revisionsspåret') });
  });

  test('an auditor of one administration sees what was done there and no more', async () => {
    await aDocument('På sjukhuset');
    await auditor.use(documentsApi).list({ query: {} });
    const { items } = await api(hospitalAuditor).list({ query: { limit: 200 } });
    const places = await region.query<{ id: string }>(
      'select descendant_id as id from access.scope_tree where ancestor_id = $1',
      [all.units.hospital],
    );
    const below = places.map(({ id }) => id);
    expect(items.some(({ subject }) => subject === 'På sjukhuset')).toBe(true);
    expect(items.filter(({ unitId, actor }) => !below.includes(unitId ?? '') && !actor.startsWith('Person'))).toEqual(
      [],
    );
  });

  test('an entry tells what it changed, before and after, and that someone looked', async () => {
    const { id, version, number } = await aDocument('Före');
    const body = {
      unitId: all.units.hospital,
      kind: 'routine' as const,
      title: 'Efter',
      areaId: 'access',
      number,
      version,
    };
    await coordinator.use(documentsApi).change({ params: { id }, body });
    const { items } = await api(auditor).list({ query: { action: 'documents.changed', subjectId: id } });
    const whole = await api(auditor).get({ params: { id: items[0]?.id ?? '' } });
    expect(whole.changes).toMatchObject([
      { table: 'documents.document', kind: 'updated', fields: [{ field: 'Titel', before: 'Före', after: 'Efter' }] },
    ]);
    const made = await api(auditor).list({ query: { action: 'documents.created', subjectId: id } });
    const { changes } = await api(auditor).get({ params: { id: made.items[0]?.id ?? '' } });
    const values = changes.flatMap(({ fields }) => fields.map(({ after }) => after));
    expect(values).toContain(`Sjukhuset (${all.units.hospital})`);
    const looked = await region.query(
      "select action from audit.entry where action = 'audit.opened' and subject_id = $1",
      [whole.id],
    );
    expect(looked).toHaveLength(1);
  });

  test('is searched by person, by record and by the reference of an error', async () => {
    const { id } = await aDocument('Sökbart dokument');
    const [made] = (await api(auditor).list({ query: { subjectId: id } })).items;
    const found = async (q: string) =>
      (await api(auditor).list({ query: { q, limit: 200 } })).items.map((one) => one.id);
    expect(await found('Sökbart')).toContain(made?.id);
    expect(await found('hanna sam')).toContain(made?.id);
    expect(await found(made?.requestId ?? '')).toEqual([made?.id]);
    expect(await found('100%')).toEqual([]);
  });

  test('days are Stockholm’s, both included', async () => {
    await region.query(
      "insert into audit.entry (action, at) values ('test.late', '2026-03-01T22:59:59Z'), ('test.next', '2026-03-01T23:00:00Z')",
    );
    const { items } = await api(auditor).list({ query: { from: '2026-03-01', to: '2026-03-01' } });
    expect(items.map(({ action }) => action)).toEqual(['test.late']);
  });

  test('is walked page by page both ways without losing or doubling an entry', async () => {
    await region.query(
      "insert into audit.entry (action, at) select 'test.walk', '2025-01-01'::timestamptz + (n / 3) * interval '1 s' from generate_series(1, 10) n",
    );
    const seen: Record<string, string[]> = {};
    for (const sort of ['at', '-at'] as const) {
      const ids: string[] = [];
      for (let after: string | undefined; ; ) {
        const query = { action: 'test.walk', sort, limit: 3, count: '1', ...(after ? { after } : {}) };
        const page = await api(auditor).list({ query });
        expect(page.count).toBe(10);
        ids.push(...page.items.map(({ id }) => id));
        if (!page.next) break;
        after = page.next;
      }
      seen[sort] = ids;
    }
    expect(new Set(seen.at).size).toBe(10);
    expect(seen['-at']).toEqual(seen.at?.toReversed());
    await expect(api(auditor).list({ query: { after: 'nonsense' } })).rejects.toMatchObject({
      code: 'list.bad-cursor',
    });
  });

  test('is exported with the same filter, and the export is in it', async () => {
    const answer = await auditor.ask({ url: '/api/audit/entries/export?format=csv&action=test.walk' });
    expect(answer.body.trim().split('\r\n')).toHaveLength(11);
    expect(await runsOf('audit.list-exported')).toHaveLength(1);
  });

  test('actions and people are chosen by name', async () => {
    const { items } = await api(auditor).actions({ query: { q: 'skapade dok' } });
    expect(items).toEqual([{ id: 'documents.created', label: 'Skapade dokumentet', hint: 'Styrdokument' }]);
    expect((await api(auditor).actions({ query: { id: 'documents.list-exported' } })).items).toHaveLength(1);
    expect((await api(auditor).actors({ query: { q: 'hanna' } })).items).toMatchObject([{ label: 'Hanna Samordnare' }]);
    expect((await api(auditor).actors({ query: { id: all.people.ciso } })).items).toMatchObject([
      { label: 'Cecilia Säkerhetschef' },
    ]);
  });
});

describe('the chain', () => {
  test('rows wait for the next seal, and the job closes it', async () => {
    await settled(region);
    await run('audit.seal');
    await aDocument('Väntar');
    expect(await api(auditor).state({})).toMatchObject({ unsealedRows: 2, mayVerify: true });
    await settled(region);
    await run('audit.seal');
    const state = await api(auditor).state({});
    expect(state).toMatchObject({ unsealedRows: 0, waitingSince: null, latest: { entries: 1, changes: 1 } });
    const { items, count } = await api(auditor).seals({ query: { count: '1', limit: 1 } });
    expect(items).toEqual([state.latest]);
    expect(count).toBe(state.latest?.seq);
  });

  test('holds, and the check is remembered with who made it', async () => {
    const verdict = await api(auditor).verify({});
    expect(verdict.misfit).toBeNull();
    expect(verdict.words).toMatch(/^Spåret är orört: \d+ sigill, \d+ rader och \d+ register stämmer\.$/);
    expect((await api(auditor).state({})).lastCheck).toMatchObject({ ...verdict, by: 'Rut Revisor' });
  });

  test('whoever reads only a part cannot prove the whole', async () => {
    await expect(api(hospitalAuditor).verify({})).rejects.toMatchObject({ status: 403, code: 'permission.not-here' });
    expect(await api(hospitalAuditor).state({})).toMatchObject({ latest: null, mayVerify: false });
    expect((await api(hospitalAuditor).seals({ query: {} })).items).toEqual([]);
    const kept = await region.query("select id from audit.entry where action = 'audit.verified' and outcome = 'done'");
    expect(kept).toHaveLength(1);
  });

  test('a row changed behind its back is named in words', async () => {
    await settled(region);
    await sealTrail(owner());
    const [row] = await region.query<{ id: string }>(
      "update audit.entry set actor_id = null where action = 'documents.created' and id = (select max(id) from audit.entry where action = 'documents.created') returning id",
    );
    const verdict = await api(auditor).verify({});
    expect(verdict.misfit).toMatchObject({ kind: 'row', table: 'audit.entry', id: row?.id, reason: 'changed' });
    expect(verdict.words).toContain(`Rad ${row?.id} i audit.entry har ändrats`);
  });
});

describe('the daily tidying', () => {
  test('removes what has served its time and nothing else', async () => {
    await region.query('delete from platform.receipt');
    await region.query(
      `insert into platform.receipt (actor_id, key, endpoint, created_at) values
        ($1, 'old', 'x', '2026-11-13'), ($1, 'new', 'x', '2026-11-20')`,
      [all.people.auditor],
    );
    await region.query(
      `insert into auth.pending (key_hash, kind, data, expires_at) values
        ('old', 'x', '{}', '2026-11-21T09:59:00Z'), ('new', 'x', '{}', '2026-11-21T10:01:00Z')`,
    );
    await region.query(
      "insert into auth.attempt (subject, at, succeeded) values ('old', '2026-11-13', false), ('new', '2026-11-20', false)",
    );
    await run('platform.tidy');
    expect(await region.query('select key from platform.receipt')).toEqual([{ key: 'new' }]);
    expect(await region.query("select convert_from(key_hash, 'UTF8') as key from auth.pending")).toEqual([
      { key: 'new' },
    ]);
    expect(await region.query('select subject from auth.attempt')).toEqual([{ subject: 'new' }]);
  });
});
