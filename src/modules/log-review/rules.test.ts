import { beforeAll, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, doneTo, type Organisation, problem } from '../organisation/testing.ts';
import type { RuleSettings } from './contract/rules.ts';
import { rulesInForce } from './service/rules/in-force.ts';
import { actingIn, aReview } from './testing.ts';

const region = aRegion('2026-11-14T10:00:00Z');
let org: Organisation;
const acting = actingIn(region, () => org);
beforeAll(async () => {
  org = await anOrganisation(region);
});

const settings = (parts: Partial<RuleSettings> = {}): RuleSettings => ({ rules: {}, limits: {}, plan: {}, ...parts });
const ruleOf = async (id: string) => {
  const { rules } = await (await acting('auditor')).rules({});
  return rules.find((rule) => rule.id === id);
};

describe('the rules', () => {
  test('are the standard until something is decided, and say which file would switch each on', async () => {
    const now = await (await acting('auditor')).rules({});
    expect(now).toMatchObject({
      version: 0,
      versions: [],
      limits: { shown: 5, perhaps: 2.5 },
      plan: { unexplained: 3 },
    });
    expect(await ruleOf('R01')).toMatchObject({ on: true, weight: 6, missing: expect.arrayContaining(['staff.csv']) });
    expect(await ruleOf('X14')).toMatchObject({ usable: false, on: false, missing: ['diagnosis.csv'] });
    expect(await ruleOf('R20')).toMatchObject({ on: false, standardOn: false });
  });

  test('no longer wait for a file that has come', async () => {
    await region.query(
      `insert into log_review.context_file (kind, unit_id, rows, sha256, loaded_at)
       select k, $1, 10, 'x', now() from unnest(array['order', 'encounter']) as k`,
      [org.units.region],
    );
    expect(await ruleOf('X03')).toMatchObject({ missing: [] });
    expect(await ruleOf('X12')).toMatchObject({ missing: ['consent.csv', 'unit.csv'] });
  });

  test('change with a reason to a new version that keeps only what differs', async () => {
    const ciso = await acting('ciso');
    const rules = { R05: { on: true, weight: 3 }, R12: { on: false }, X01: { settings: { before: 14, after: 90 } } };
    const body = { version: 0, settings: settings({ rules, plan: { explained: 8 } }), reason: 'Vi bor i hyreshus' };
    const after = await ciso.changeRules({ body });
    expect(after.settings).toEqual({
      rules: { R05: { weight: 3 }, R12: { on: false }, X01: { settings: { after: 90 } } },
      limits: {},
      plan: { explained: 8 },
    });
    expect(after).toMatchObject({ version: 1, plan: { explained: 8, unexplained: 3 } });
    expect(after.versions).toMatchObject([
      { version: 1, reason: 'Vi bor i hyreshus', decidedBy: 'Cecilia Säkerhetschef' },
    ]);
    expect(await ruleOf('R05')).toMatchObject({ weight: 3, standardWeight: 4 });
  });

  test('are those a month is analysed and drawn by, without what an older version kept and nobody knows now', async () => {
    await region.query(
      `update log_review.rule_set set settings = settings || '{"colour": "green"}' || jsonb_build_object('plan', settings -> 'plan' || '{"month": 13}')`,
    );
    const { version, rules, plan } = await asSystem(region.running.services, 'test', ({ db }) => rulesInForce(db));
    expect({ version, plan }).toMatchObject({ version: 1, plan: { explained: 8, unexplained: 3 } });
    expect(rules.flags.find(({ id }) => id === 'R05')?.weight).toBe(3);
    expect(rules.flags.map(({ id }) => id)).not.toContain('R12');
    expect(plan).not.toHaveProperty('month');
  });

  test('are not changed from a version that is not the latest, nor to the same, nor to what cannot be', async () => {
    const ciso = await acting('ciso');
    const change = (version: number, parts: Partial<RuleSettings>) =>
      ciso.changeRules({ body: { version, settings: settings(parts), reason: 'Ett försök' } });
    await expect(change(0, { rules: { R01: { on: false } } })).rejects.toEqual(problem('record.changed', 409));
    const { settings: same } = await ciso.rules({});
    await expect(change(1, same)).rejects.toEqual(problem('logReview.rules-same', 409));
    await expect(change(1, { limits: { shown: 2, perhaps: 3 } })).rejects.toEqual(
      problem('logReview.rules-unfit', 422),
    );
    await expect(change(1, { rules: { R77: { on: true } } })).rejects.toEqual(problem('logReview.rules-unfit', 422));
    expect((await ciso.rules({})).version).toBe(1);
  });

  test('are changed only by those who answer for them, and seen by those who follow up', async () => {
    const body = { version: 1, settings: settings(), reason: 'Ett försök' };
    await expect((await acting('unitManager')).changeRules({ body })).rejects.toEqual(
      problem('permission.missing', 403),
    );
    await expect((await acting('employee')).rules({})).rejects.toEqual(problem('permission.missing', 403));
    expect((await (await acting('unitManager')).rules({})).version).toBe(1);
  });

  test('tell how often what they marked was judged not justified, once five have been judged', async () => {
    const decided = (decision: 'justified' | 'unjustified', count: number) =>
      Array.from({ length: count }, () => ({
        rules: ['R02'],
        decision,
        comment: 'Prövad',
        decidedBy: org.people.unitManager,
      }));
    await aReview(region, {
      unitId: org.units.ward,
      items: [...decided('justified', 1), ...decided('unjustified', 3)],
    });
    expect(await ruleOf('R02')).toMatchObject({ judged: 4, precision: null });
    await aReview(region, { unitId: org.units.clinic, items: decided('unjustified', 1) });
    expect(await ruleOf('R02')).toMatchObject({ judged: 5, precision: 0.8 });
  });
});

describe('a preview', () => {
  test('waits for a month to try the rules on', async () => {
    await region.query("delete from log_review.item; update log_review.month set state = 'committed'");
    const body = { id: newId(), settings: settings({ rules: { R12: { on: false } } }) };
    await expect((await acting('ciso')).previewRules({ body })).rejects.toEqual(
      problem('logReview.nothing-analysed', 409),
    );
  });

  test('answers what the rules would find, and nobody but those who may change them asks', async () => {
    await region.query(
      `insert into log_review.month (month, unit_id, seed_commitment, sealed_seed, committed_at, state)
       values ('2026-10-01', $1, 'x', 'x', now(), 'analysed') on conflict (month) do update set state = 'analysed'`,
      [org.units.region],
    );
    const id = newId();
    const body = { id, settings: settings({ rules: { R12: { on: false } } }) };
    const ciso = await acting('ciso');
    expect(await ciso.previewRules({ body })).toMatchObject({ month: '2026-10', status: 'waiting', after: null });
    await region.drainJobs();
    expect(await ciso.rulePreview({ params: { id } })).toMatchObject({
      status: 'done',
      before: null,
      after: { shown: 0 },
    });
    expect(await doneTo(region, id)).toEqual(['logReview.rules-previewed', 'logReview.preview-read']);
    await expect((await acting('auditor')).rulePreview({ params: { id } })).rejects.toEqual(
      problem('permission.missing', 403),
    );
  });
});
