import { beforeAll, describe, expect, test } from 'vitest';
import { asSystem, runJob } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { anAssignment, aPerson, aPersonWith, aUnit, problem, theRegion } from '../organisation/testing.ts';
import { logReviewApi } from './contract.ts';
import { loadBatch } from './engine/batch/load.ts';
import type { Engine } from './engine/engine.ts';
import { engineOf } from './engine/installed.ts';
import { contextOf, logLine, streamOf } from './engine/testing.ts';
import { monthJobs } from './jobs/month.ts';
import { aContext, aLog } from './sampling/testing.ts';
import { prepareMonth } from './service/month/prepare.ts';
import { redraw } from './service/month/redraw.ts';
import { commitMonth, commitmentTo, seedOf } from './service/month/seed.ts';
import { monthAt } from './store/month.ts';

const region = aRegion('2026-11-02T03:00:00Z');
const month = '2026-10';
const ids = { clinic: '', ward: '', manager: '', head: '', officer: '', nurse: '' };
const services = () => region.running.services;

async function anOrganisation(): Promise<void> {
  const top = await theRegion(region);
  ids.head = await aPersonWith(region, 'administrationHead', top, { name: 'Frida Chef', hsaId: 'U4' });
  ids.clinic = await aUnit(region, { name: 'Kliniken', hsaId: 'SE-E2', managerId: ids.head });
  ids.manager = await aPersonWith(region, 'unitManager', ids.clinic, { name: 'Viktor Verksamhetschef', hsaId: 'U1' });
  ids.ward = await aUnit(region, { name: 'Avdelning 3', hsaId: 'SE-E1', parentId: ids.clinic, managerId: ids.manager });
  ids.officer = await aPersonWith(region, 'dataProtectionOfficer', top, { name: 'Dan Ombud' });
  ids.nurse = await aPerson(region, { name: 'Elsa Medarbetare', hsaId: 'U2' });
  await anAssignment(region, ids.nurse, ids.ward);
}

async function theLogOf(engine: Engine): Promise<void> {
  for (const [table, records] of Object.entries(aContext)) await contextOf(engine as never, table, records);
  const lines = aLog.map((entry, n) => logLine(entry, n + 1));
  await loadBatch(engine, { key: 'october', source: 'journal', lines: () => streamOf(lines) });
}

type Item = {
  unit: string;
  queue: string;
  user_hsa: string;
  person_id: string | null;
  why: string;
  patients: string[];
  reviewer_id: string | null;
  rules: string[];
};
const itemsOf = () =>
  region.query<Item>(`select s.name as unit, i.queue, i.user_hsa, i.person_id, i.why, i.patients, i.rules, r.reviewer_id
    from log_review.item i join log_review.review r on r.id = i.review_id join access.scope s on s.id = i.unit_id order by i.id`);

const countOf = async (table: string) =>
  Number((await region.query<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);

beforeAll(async () => {
  await anOrganisation();
  await theLogOf(await engineOf(services()));
  await asSystem(services(), 'test', (context) => commitMonth(context, month));
}, 120_000);

describe('a month', () => {
  test('is committed to before it is drawn, by a seed only the master key opens', async () => {
    const stored = await asSystem(services(), 'test', ({ db }) => monthAt(db, month));
    if (!stored) throw new Error('the month is committed to');
    expect(stored).toMatchObject({ state: 'committed', drawn_at: null });
    expect(commitmentTo(seedOf(services().masterKey, stored))).toBe(stored.seed_commitment);
    expect(() => seedOf(Buffer.alloc(32, 1), stored)).toThrow('not the one committed to');
    await asSystem(services(), 'test', (context) => commitMonth(context, month));
    expect((await asSystem(services(), 'test', ({ db }) => monthAt(db, month)))?.seed_commitment).toBe(
      stored.seed_commitment,
    );
  });

  test('is not drawn before it is over', async () => {
    await expect(prepareMonth(services(), '2026-11')).rejects.toEqual(problem('logReview.month-not-over', 409));
    expect(await countOf('log_review.review')).toBe(0);
  });

  test('becomes reviews with items, a task each, due on the fifteenth', async () => {
    const steps: string[] = [];
    const made = await prepareMonth(services(), month, ({ step }) => steps.push(step));
    expect(made).toMatchObject({
      month,
      drawn: 'now',
      reviews: await countOf('log_review.review'),
      items: await countOf('log_review.item'),
    });
    expect(made.items).toBeGreaterThan(20);
    expect(steps).toEqual(['roll-up', 'analyse', 'freeze', 'draw', 'figures', 'reviews']);
    const [ward] = await region.query(
      'select r.title, r.due_on, r.reviewer_id, r.undecided = r.items as fresh from log_review.review r where r.unit_id = $1',
      [ids.ward],
    );
    expect(ward).toEqual({
      title: 'Loggkontroll oktober 2026, Avdelning 3',
      due_on: '2026-11-16',
      reviewer_id: ids.manager,
      fresh: true,
    });
    const tasks = "select from task.task where kind = 'logReview.sign' and person_id = $1 and closed_at is null";
    expect((await region.query(tasks, [ids.manager])).length).toBe(1);
  }, 120_000);

  test('done again changes nothing', async () => {
    const before = [
      await countOf('log_review.review'),
      await countOf('log_review.item'),
      await countOf('audit.change'),
    ];
    expect(await prepareMonth(services(), month)).toMatchObject({ drawn: 'before', reviews: 0, items: 0 });
    expect([
      await countOf('log_review.review'),
      await countOf('log_review.item'),
      await countOf('audit.change'),
    ]).toEqual(before);
  });

  test('puts what a unit’s leader did before the leader above, never before themselves', async () => {
    const own = (await itemsOf()).filter(({ user_hsa, queue }) => user_hsa === 'U1' && queue === 'unit');
    expect(own.length).toBeGreaterThan(0);
    for (const { reviewer_id } of own) expect(reviewer_id).toBe(ids.head);
    expect(
      (await itemsOf()).filter(({ person_id, reviewer_id }) => person_id !== null && person_id === reviewer_id),
    ).toEqual([]);
  });

  test('puts accesses to protected patients before the data protection officer only', async () => {
    const items = await itemsOf();
    const kept = items.filter(({ patients }) => patients.includes('P-protected'));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(({ queue, reviewer_id }) => queue === 'protected' && reviewer_id === ids.officer)).toBe(true);
  });

  test('holds every emergency access and every case above the limit', async () => {
    const items = await itemsOf();
    expect(items.filter(({ why }) => why === 'case').map(({ rules }) => rules[0])).toEqual(
      expect.arrayContaining(['R01', 'R03']),
    );
    expect(items.filter(({ patients }) => patients.includes('P-emergency')).map(({ why }) => why)).toContain(
      'emergency',
    );
  });

  test('sends what nobody in the organisation leads to the nearest unit that is known', async () => {
    const shift = (await itemsOf()).filter(({ user_hsa }) => user_hsa === 'U-mass' || user_hsa === 'U-shift');
    expect(new Set(shift.map(({ unit }) => unit))).toEqual(new Set(['Region Exempel']));
  });

  test('sends what was done at a unit that is misspelt to where the employee works', async () => {
    const [item] = await region.query('select unit_id from log_review.item where unit_hsa = $1', ['SE-EO1']);
    expect(item).toEqual({ unit_id: ids.clinic });
  });

  test('keeps its frame, plan, figures and a hash of what was drawn', async () => {
    const stored = await asSystem(services(), 'test', ({ db }) => monthAt(db, month));
    expect(stored).toMatchObject({
      state: 'drawn',
      plan: { explained: 5, unexplained: 3, shown: 5, rotation: month, late: [] },
    });
    expect(stored?.result_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(stored?.figures.explained?.events).toBeGreaterThan(0);
    expect(stored?.figures.notOfStaff).toEqual({ accounts: 1, events: 1 });
    const [frame] = await region.query<{ events: string; strata: string }>(
      'select sum(events) as events, count(distinct stratum) as strata from log_review.stratum',
    );
    expect(Number(frame?.events)).toBeGreaterThan(40);
    expect(Number(frame?.strata)).toBeGreaterThan(3);
  });

  test('reads as sentences a manager understands', async () => {
    const head = (await region.as(ids.head)).use(logReviewApi);
    const { items } = await head.reviews({ query: { month, queue: 'unit', limit: 100 } });
    const ward = items.find(({ unit }) => unit === 'Avdelning 3');
    const { employees } = await head.review({ params: { id: ward?.id ?? '' }, query: {} });
    const elsa = employees.find(({ person }) => person?.name === 'Elsa Medarbetare');
    const home = elsa?.items.find(({ rules }) => rules.includes('R03') && rules.includes('R06'));
    expect(home?.sentences).toMatchObject({
      seen: { sv: 'Den 12 oktober 2026 kl. 10.00 öppnade medarbetaren en patients journal. Loggen har 1 rad.' },
      notFound: {
        sv: expect.stringMatching(
          /^Ingen vårdkontakt eller tidigare vårdrelation hittades på enheten\. Det gick inte att söka efter bokning/,
        ),
      },
    });
    expect(home?.sentences.marks.map(({ sv }) => sv)).toContain(
      'Patienten och medarbetaren är folkbokförda på samma adress.',
    );
  });
});

describe('a redraw', () => {
  test('finds the same sample, of the region and of a unit', async () => {
    expect(await redraw(services(), month)).toMatchObject({
      same: true,
      differences: [],
      items: await countOf('log_review.item'),
    });
    expect(await redraw(services(), month, ids.ward)).toMatchObject({ same: true, differences: [] });
  });

  test('is asked for by an auditor, answered by a job, and shows the seed that was committed to', async () => {
    const auditor = (await region.as(await aPersonWith(region, 'auditor', await theRegion(region)))).use(logReviewApi);
    const id = newId();
    expect(await auditor.redraw({ body: { id, month } })).toMatchObject({ status: 'waiting' });
    await region.drainJobs();
    expect(await auditor.redrawn({ params: { id } })).toMatchObject({ status: 'same', unit: null, differences: [] });
    const shown = await auditor.month({ params: { month } });
    expect(shown).toMatchObject({ seedTime: 'after', redraws: [{ seedTime: 'after' }] });
    expect(commitmentTo(Buffer.from(shown.seed ?? '', 'hex'))).toBe(shown.commitment);
    expect(shown.frame.map(({ stratum }) => stratum)).toContain('explained');
    expect(shown.redraws).toHaveLength(1);
  });

  test('is not for a manager, who sees the month without its seed', async () => {
    const manager = (await region.as(ids.manager)).use(logReviewApi);
    await expect(manager.redraw({ body: { id: newId(), month } })).rejects.toEqual(problem('permission.missing', 403));
    expect(await manager.month({ params: { month } })).toMatchObject({
      state: 'drawn',
      seed: null,
      figures: { explained: {} },
    });
    expect(await countOf('log_review.redraw')).toBe(1);
  });

  test('tells where the frame or what was reviewed has been changed', async () => {
    await region.query(
      "update log_review.stratum set events = events + 1 where unit_hsa = 'SE-E1' and stratum = 'explained'",
    );
    await region.query(
      "delete from log_review.item where id = (select id from log_review.item where stratum = 'explained' limit 1)",
    );
    const { same, differences } = await redraw(services(), month);
    expect(same).toBe(false);
    expect(differences.map(({ sv }) => sv)).toEqual([
      expect.stringMatching(/^Avdelning 3, förklarade: urvalsramen hade \d+ åtkomster och har nu \d+\.$/),
      '1 som dras när urvalet görs om var inte med i granskningen.',
    ]);
    await expect(redraw(services(), '2026-08')).rejects.toEqual(problem('logReview.month-unknown', 404));
  });
});

describe('the nightly work', () => {
  test('commits to the month that goes on, and prepares the past one only when logs have come', async () => {
    const run = async (name: string, data = {}) => {
      const job = monthJobs.find((one) => one.name === name);
      if (job) await runJob(services())(job, data);
    };
    await run('logReview.commit-month');
    expect(await asSystem(services(), 'test', ({ db }) => monthAt(db, '2026-11'))).toMatchObject({
      state: 'committed',
    });
    region.clock.set('2026-12-02T02:00:00Z');
    await run('logReview.prepare-month');
    expect(await asSystem(services(), 'test', ({ db }) => monthAt(db, '2026-11'))).toMatchObject({
      state: 'committed',
    });
    await run('logReview.prepare-month', { month: '2026-11' });
    expect(await asSystem(services(), 'test', ({ db }) => monthAt(db, '2026-11'))).toMatchObject({ state: 'drawn' });
  });

  test('gives what is open to whoever leads the unit now', async () => {
    const next = await aPersonWith(region, 'unitManager', ids.ward, { name: 'Ny Chef' });
    await region.query('update organisation.unit set manager_id = $1 where id = $2', [next, ids.ward]);
    await region.drainJobs();
    await asSystem(services(), 'test', async (context) => {
      await monthJobs.find(({ name }) => name === 'logReview.renew-reviewers')?.run(context, {});
    });
    const reviewers = await region.query(
      "select reviewer_id from log_review.review where unit_id = $1 and queue = 'unit'",
      [ids.ward],
    );
    expect(new Set(reviewers.map((row) => row.reviewer_id))).toEqual(new Set([next]));
    const tasks =
      "select person_id from task.task where kind = 'logReview.sign' and unit_id = $1 and closed_at is null";
    expect((await region.query(tasks, [ids.ward])).every((row) => row.person_id === next)).toBe(true);
  });

  test('can be asked for by day by those who look after the logs, once', async () => {
    const ciso = (await region.as(await aPersonWith(region, 'ciso', await theRegion(region)))).use(logReviewApi);
    await expect(ciso.prepareMonth({ params: { month } })).rejects.toEqual(problem('logReview.month-drawn', 409));
    await expect(ciso.prepareMonth({ params: { month: '2027-01' } })).rejects.toEqual(
      problem('logReview.month-not-over', 409),
    );
    expect(await ciso.prepareMonth({ params: { month: '2026-09' } })).toMatchObject({ state: 'committed' });
  });
});
