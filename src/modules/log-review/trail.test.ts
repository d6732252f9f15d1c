import { beforeAll, expect, test } from 'vitest';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation } from '../organisation/testing.ts';
import { logReviewApi } from './contract.ts';
import { aReview } from './testing.ts';

// The trail tells that an access was judged and by whom; what stands in the judgement only those who may see the access.
const region = aRegion('2026-11-22T10:00:00Z');
const mark = 'Läste av misstag';
let org: Organisation;
beforeAll(async () => {
  org = await anOrganisation(region);
});

type Listed = { items: { id: string; subjectId: string | null; action: string }[] };

/** What the trail tells someone of what was done to a record. */
async function told(personId: string, subjectId: string): Promise<{ actions: string[]; text: string }> {
  const who = await region.as(personId);
  const ask = async (url: string) => (await who.ask({ url: `/api/audit/entries${url}` })).body;
  const { items } = JSON.parse(await ask(`?subjectId=${subjectId}&limit=200`)) as Listed;
  const own = items.filter((entry) => entry.subjectId === subjectId);
  const whole = await Promise.all(own.map(({ id }) => ask(`/${id}`)));
  return { actions: own.map(({ action }) => action), text: whole.join('\n') };
}

async function decided(by: string, queue: 'unit' | 'protected'): Promise<string> {
  const unitId = queue === 'unit' ? org.units.ward : org.units.region;
  const { items } = await aReview(region, { unitId, queue, items: [{ personId: org.people.auditor }] });
  const id = items[0] ?? '';
  const reviewer = (await region.as(by)).use(logReviewApi);
  await reviewer.decide({ params: { id }, body: { version: 1, decision: 'unclear', comment: mark } });
  return id;
}

test('what stands in a judgement is told by the trail to neither auditors nor administrators', async () => {
  const id = await decided(org.people.unitManager, 'unit');
  for (const who of ['auditor', 'systemAdministrator', 'ciso', 'dataProtectionOfficer'] as const) {
    const { actions, text } = await told(org.people[who], id);
    expect(actions).toEqual(['logReview.decided']);
    expect(text).not.toContain(mark);
    expect(text).not.toContain('log_review.item');
  }
});

test('whoever may see the access reads it in the trail too', async () => {
  const id = await decided(org.people.dataProtectionOfficer, 'protected');
  expect((await told(org.people.dataProtectionOfficer, id)).text).toContain(mark);
  expect((await told(org.people.auditor, id)).text).not.toContain(mark);
});

test('what an employee answers is told by the trail to those who judge it alone', async () => {
  const { items } = await aReview(region, {
    unitId: org.units.ward,
    month: '2026-09',
    items: [{ personId: org.people.employee }],
  });
  const manager = (await region.as(org.people.unitManager)).use(logReviewApi);
  const asking = { id: crypto.randomUUID(), question: 'I vilket sammanhang läste du?', dueOn: '2026-12-01' };
  await manager.ask({ params: { id: items[0] ?? '' }, body: asking });
  const employee = (await region.as(org.people.employee)).use(logReviewApi);
  const params = { id: asking.id };
  const { version } = await employee.question({ params });
  await employee.answer({ params, body: { version, answer: mark } });
  const { actions, text } = await told(org.people.auditor, asking.id);
  expect(actions).toContain('logReview.answered');
  expect(text).not.toContain(mark);
});
