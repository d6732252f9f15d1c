import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import type { LawVersion } from './contract/law.ts';
import { aCase, actingIn, lawIn } from './testing.ts';

// A change of the law is tried on the open cases before it takes effect, and changes none of them.
const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
let letterId: string;
let outageId: string;
const acting = actingIn(region, () => org);

/** The law in force, with one more duty under GDPR art. 33 and the row on risk turned round. */
async function aDraft(parts: Partial<Pick<LawVersion, 'decisions' | 'templates'>> = {}) {
  const { decisions, templates, receivers } = await (await acting('ciso')).law({});
  return { decisions, templates, receivers, ...parts };
}
const turned = (rows: LawVersion['decisions']) =>
  rows.map((row) => (row.key === 'gdpr33-none' ? { ...row, verdict: 'report' as const } : row));
const withDuty = (rows: LawVersion['templates']) => {
  const [first] = rows;
  return first ? [...rows, { ...first, key: 'gdpr33-board', name: { sv: 'Till nämnden', en: 'To the board' } }] : rows;
};

beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
  ({ id: letterId } = await aCase(region, org.people.employee));
  ({ id: outageId } = await aCase(region, org.people.employee, { kind: 'outage', personalData: 'no' }));
  const officer = await acting('dataProtectionOfficer');
  const { version } = await officer.triage({ params: { id: letterId } });
  await officer.decide({
    params: { id: letterId },
    body: { id: newId(), version, regime: 'gdpr33', verdict: 'report', reason: 'Risk för patienten' },
  });
});

describe('a change of the law', () => {
  test('that says the same changes nothing', async () => {
    const tried = await (await acting('ciso')).previewLaw({ body: await aDraft() });
    expect(tried).toEqual({ looked: 2, more: false, cases: [] });
  });

  test('tells which cases would get another answer, and what stands signed', async () => {
    const draft = await aDraft();
    const { cases } = await (await acting('ciso')).previewLaw({
      body: { ...draft, decisions: turned(draft.decisions) },
    });
    expect(cases).toMatchObject([
      { id: outageId, verdicts: [{ regime: 'gdpr33', was: 'doNotReport', now: 'report', signed: null }], duties: [] },
    ]);
  });

  test('tells which duties would come, with their limits', async () => {
    const draft = await aDraft();
    const { cases } = await (await acting('ciso')).previewLaw({
      body: { ...draft, templates: withDuty(draft.templates) },
    });
    expect(cases).toMatchObject([
      {
        id: letterId,
        verdicts: [],
        duties: [{ key: 'gdpr33-board', dueAt: expect.stringMatching(/^2026-11-24T08:00/) }],
      },
    ]);
  });

  test('is tried only on cases one may read', async () => {
    const tried = await (await acting('dataProtectionOfficer')).previewLaw({ body: await aDraft() });
    expect(tried.looked).toBe(1);
  });

  test('is tried by nobody who may not make it, and not when it is unsound', async () => {
    const coordinator = (await acting('hospitalCoordinator')).previewLaw({ body: await aDraft() });
    await expect(coordinator).rejects.toEqual(problem('permission.missing', 403));
    const draft = await aDraft();
    const decisions = draft.decisions.map((row) => ({ ...row, key: 'same' }));
    const twice = (await acting('ciso')).previewLaw({ body: { ...draft, decisions } });
    await expect(twice).rejects.toEqual(problem('incidents.key-twice', 422));
  });

  test('asks the database as often for many cases as for few', async () => {
    const [ciso, body] = [await acting('ciso'), await aDraft()];
    const few = await countQueries(region, () => ciso.previewLaw({ body }));
    await aCase(region, org.people.employee, { kind: 'phishing' });
    expect(await countQueries(region, () => ciso.previewLaw({ body }))).toBe(few);
  });

  test('leaves the law and the cases as they were', async () => {
    const ciso = await acting('ciso');
    expect((await ciso.lawVersions({})).items).toHaveLength(1);
    expect((await ciso.obligations({ params: { id: letterId } })).items).toHaveLength(1);
  });
});
