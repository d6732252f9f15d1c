import { beforeAll, describe, expect, test } from 'vitest';
import { asSystem, runJob } from '../../platform/assemble.ts';
import { workOnly } from '../../platform/module.ts';
import { seal } from '../../platform/sealed.ts';
import { aRegion } from '../../testing/region.ts';
import { aPersonWith, aUnit, theRegion } from '../organisation/testing.ts';
import { logReviewApi } from './contract.ts';
import { loadBatch } from './engine/batch/load.ts';
import { engineOf } from './engine/installed.ts';
import { contextOf, logLine, streamOf } from './engine/testing.ts';
import { turnOf } from './sampling/keys.ts';
import { aContext, aLog } from './sampling/testing.ts';
import { rollUpLog } from './service/intake/late.ts';
import { inTurn } from './service/intake/turn.ts';
import { analyseMonth } from './service/intake.ts';
import { prepareMonth } from './service/month/prepare.ts';
import { redraw } from './service/month/redraw.ts';
import { commitmentTo } from './service/month/seed.ts';
import { insertCommitment, monthAt } from './store/month.ts';

const region = aRegion('2026-11-02T03:00:00Z');
const [month, next] = ['2026-10', '2026-11'];
const ids = { clinic: '', ward: '', auditor: '' };
const services = () => region.running.services;
const stored = (name: string) => asSystem(services(), 'test', ({ db }) => monthAt(db, name));

async function bring(key: string, entries: Parameters<typeof logLine>[0][]): Promise<void> {
  const engine = await engineOf(services());
  const lines = entries.map((entry, n) => logLine({ log_id: `${key}-${n}`, ...entry }));
  await loadBatch(engine, { key, source: 'journal', lines: () => streamOf(lines) });
  await inTurn(services(), () => rollUpLog(services(), engine));
}

/** A seed by which it is the turn of `user` to be looked at in October. */
function aSeed(user: string): Buffer {
  const all = Array.from({ length: 256 }, (_, n) => Buffer.alloc(32, n));
  return all.find((seed) => turnOf(seed, 2026, user) === 10) ?? Buffer.alloc(32);
}

async function commitTo(seed: Buffer, regionId: string): Promise<void> {
  const sealing = { master: services().masterKey, purpose: 'log-review/seed' as const, owner: month };
  const commitment = {
    ...{ month, regionId, committedAt: '2026-10-01T00:05:00Z' },
    ...{ commitment: commitmentTo(seed), sealedSeed: seal(seed, sealing) },
  };
  await asSystem(services(), 'test', ({ db }) => insertCommitment(db, commitment));
}

beforeAll(async () => {
  const top = await theRegion(region);
  ids.clinic = await aUnit(region, { name: 'Kliniken', hsaId: 'SE-E2' });
  ids.ward = await aUnit(region, { name: 'Avdelning 3', hsaId: 'SE-E1', parentId: ids.clinic });
  ids.auditor = await aPersonWith(region, 'auditor', top);
  await region.query(
    `insert into log_review.rule_set (version, settings, reason, decided_by, decided_at)
     values (1, '{"plan": {"explained": 0, "unexplained": 0, "flagged": 0}}', 'Bara det som alltid tas', $1, now())`,
    [ids.auditor],
  );
  await commitTo(aSeed('U4'), top);
  const engine = await engineOf(services());
  for (const [table, records] of Object.entries(aContext)) await contextOf(engine, table, records);
  await bring('october', [...aLog]);
}, 120_000);

type Item = { why: string; user_hsa: string; patients: string[]; unit_hsa: string };
const itemsOf = (name: string) =>
  region.query<Item>('select why, user_hsa, patients, unit_hsa from log_review.item where month = $1', [`${name}-01`]);
const toldOf = (items: Item[]) => items.map(({ why, user_hsa, patients }) => `${why} ${user_hsa} ${patients.join()}`);
const seenBy = async () => (await region.as(ids.auditor)).use(logReviewApi);

const steps = ['freeze', 'figures'] as const;
const endedAfter = (name: string, last: (typeof steps)[number]) =>
  prepareMonth(services(), name, ({ step }) => {
    if (step === last) throw new Error('the process ends');
  });

describe('the preparation of a month', () => {
  test.each(steps)('that ends after %s leaves nothing to review, and says where it was', async (step) => {
    await expect(endedAfter(month, step)).rejects.toThrow('the process ends');
    expect(await itemsOf(month)).toEqual([]);
    const shown = await (await seenBy()).month({ params: { month } });
    expect(shown).toMatchObject({ state: 'analysed', preparing: { step }, late: null, frame: [] });
  });

  test('done again by two at once is done by one of them', async () => {
    const done = await Promise.all([prepareMonth(services(), month), prepareMonth(services(), month)]);
    expect(done.map(({ drawn }) => drawn).sort()).toEqual(['before', 'now']);
    expect(await redraw(services(), month)).toMatchObject({ same: true, differences: [] });
    expect(await (await seenBy()).month({ params: { month } })).toMatchObject({ state: 'drawn', preparing: null });
  }, 180_000);

  test('holds no transaction open while it works', async () => {
    const open = "select from pg_stat_activity where datname = current_database() and state = 'idle in transaction'";
    let seen: unknown[] = [0];
    const job = workOnly({
      name: 'test',
      work: async () => {
        seen = await region.query(open);
      },
    });
    await runJob(services())(job, {});
    expect(seen).toEqual([]);
  });
});

describe('a redraw of a unit', () => {
  const without = async (unitId: string, where: string) => {
    const [kept] = await region.query<{ id: string }>(`select id from log_review.item where ${where} limit 1`);
    await region.query('update log_review.item set stratum = null where id = $1', [kept?.id]);
    const found = await redraw(services(), month, unitId);
    const whole = await redraw(services(), month);
    const [stratum] = where.match(/protected|yearly/) ?? [];
    await region.query('update log_review.item set stratum = $2 where id = $1', [kept?.id, stratum]);
    return { found: found.differences.map(({ sv }) => sv), whole: whole.same };
  };
  const missing = ['1 som dras när urvalet görs om var inte med i granskningen.'];

  test('agrees with what was reviewed there', async () => {
    for (const unitId of [ids.clinic, ids.ward])
      expect(await redraw(services(), month, unitId)).toMatchObject({ same: true, differences: [] });
  });

  test('finds that an access to a protected patient there is missing', async () =>
    expect(await without(ids.ward, "stratum = 'protected' and unit_hsa = 'SE-E1'")).toEqual({
      found: missing,
      whole: false,
    }));

  test('finds that somebody’s yearly look there is missing', async () =>
    expect(await without(ids.clinic, "stratum = 'yearly' and user_hsa = 'U4'")).toEqual({
      found: missing,
      whole: false,
    }));

  test('finds that the region’s frame of protected patients was changed', async () => {
    const change = (by: string) =>
      region.query(
        `update log_review.stratum set events = events ${by} 1 where unit_hsa = '' and stratum = 'protected'`,
      );
    await change('+');
    const { differences } = await redraw(services(), month, ids.ward);
    await change('-');
    expect(differences.map(({ sv }) => sv)).toEqual([expect.stringContaining('Skyddade personuppgifter')]);
  });
});

describe('rows that come after their month was drawn', () => {
  const at = '2026-10-15T08:00:00.000Z';

  test('are counted on the month’s page and in the follow-up, and wait for the next review', async () => {
    await bring('late', [
      { at, user_hsa: 'U1', patient_id: 'P-late-emergency', activity: 'Nödöppning' },
      {
        at: '2026-10-12T09:00:00.000Z',
        user_hsa: 'U4',
        patient_id: 'P-contact-4',
        unit_hsa: 'SE-E2',
        activity: 'Nödöppning',
      },
      { at, user_hsa: 'U4', patient_id: 'P-U4' },
      { at, user_hsa: 'U2', patient_id: 'P-home' },
      { at, user_hsa: 'U3', patient_id: 'P-contact-3' },
    ]);
    const auditor = await seenBy();
    expect(await auditor.month({ params: { month } })).toMatchObject({ late: { rows: 5, waiting: 5, reviews: [] } });
    expect((await auditor.followUp({ query: { from: month, to: month } })).late).toEqual([
      { month, rows: 5, waiting: 5 },
    ]);
    expect(await redraw(services(), month)).toMatchObject({ same: true });
  });

  test('are in the next month’s review: all emergency accesses and all cases, though it was begun twice', async () => {
    await analyseMonth(services(), month);
    region.clock.set('2026-12-02T03:00:00Z');
    await expect(endedAfter(next, 'freeze')).rejects.toThrow('the process ends');
    await prepareMonth(services(), next);
    const told = toldOf(await itemsOf(next));
    expect(told).toEqual(
      expect.arrayContaining([
        'case U1 P-late-emergency',
        'emergency U4 P-contact-4',
        'case U4 P-U4',
        'case U2 P-home',
      ]),
    );
    expect(toldOf(await itemsOf(month))).toContain('case U2 P-home');
    expect((await stored(next))?.plan).toMatchObject({ late: [month] });
  }, 180_000);

  test('are told of in both months, and wait no more', async () => {
    const auditor = await seenBy();
    const reviewed = { rows: 5, events: 5 };
    expect(await auditor.month({ params: { month } })).toMatchObject({
      late: { rows: 5, waiting: 0, reviews: [{ month: next, ...reviewed }] },
    });
    expect(await auditor.month({ params: { month: next } })).toMatchObject({
      late: null,
      lateHere: [{ month, ...reviewed }],
    });
  });

  test('leave both samples as they were drawn', async () => {
    for (const name of [month, next])
      for (const unitId of [null, ids.clinic, ids.ward])
        expect(await redraw(services(), name, unitId)).toMatchObject({ same: true, differences: [] });
  });

  test('are counted too of a month that was drawn before there was a count', async () => {
    await region.query('delete from log_review.late_review; delete from log_review.late');
    await bring('later', [{ at, user_hsa: 'U2', patient_id: 'P-contact-2' }]);
    const { late } = await (await seenBy()).month({ params: { month } });
    expect(late).toMatchObject({ rows: 1, waiting: 1 });
  });
});
