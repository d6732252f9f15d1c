import { beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import { jobs } from './jobs.ts';
import { aCase, actingIn, lawIn } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
const acting = actingIn(region, () => org);
beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
});

const reason = 'Prövat i dag';
const anEvent = (parts = {}) => aCase(region, org.people.employee, parts);
const decideToReport = async (id: string) => {
  const ciso = await acting('ciso');
  const { version } = await ciso.get({ params: { id } });
  await ciso.decide({ params: { id }, body: { id: newId(), version, regime: 'gdpr33', verdict: 'report', reason } });
};

describe('a clock', () => {
  const escalate = async () => {
    for (const job of jobs) await runJob(region.running.services)(job, {});
  };
  const mails = (id: string) =>
    region.query<{ template: string; person_id: string; filling: { percent: number } }>(
      'select template, person_id, filling from mail.outbox where record_id = $1 order by created_at, id',
      [id],
    );

  let told: string;
  test('is told of at 50, 75, 90 percent and when it has run out, each once, to those named, with nothing secret', async () => {
    const { id, number } = await anEvent({ noticedAt: '2026-11-21T09:00:00Z', what: 'Hemligt om patienten' });
    told = id;
    const ciso = await acting('ciso');
    const { version } = await ciso.get({ params: { id } });
    await ciso.setHandlers({ params: { id }, body: { version, personIds: [org.people.unitManager] } });
    await decideToReport(id);
    const before = (await mails(id)).length;
    const mailsBy = async (moment: string) => {
      region.clock.set(moment);
      await escalate();
      await escalate();
      return (await mails(id))
        .slice(before)
        .map(({ template, filling, person_id }) => [template, filling.percent, person_id] as const);
    };
    expect(await mailsBy('2026-11-22T20:59:00Z')).toEqual([]);
    expect(await mailsBy('2026-11-22T21:01:00Z')).toEqual([['incidents.clock', 50, org.people.unitManager]]);
    const later = await mailsBy('2026-11-24T03:00:00Z');
    expect(new Set(later.slice(1).map(([, percent, person]) => `${percent} ${person}`))).toEqual(
      new Set(
        [org.people.unitManager, org.people.hospitalCoordinator, org.people.dataProtectionOfficer, org.people.ciso].map(
          (one) => `90 ${one}`,
        ),
      ),
    );
    const last = await mailsBy('2026-11-24T09:00:01Z');
    expect(last.filter(([template]) => template === 'incidents.overdue')).toHaveLength(4);
    const tasks = await region.query<{ title: string }>(
      "select distinct title from task.task where record_id = $1 and kind = 'incidents.report'",
      [id],
    );
    expect(tasks).toEqual([{ title: 'En lagstadgad tidsgräns' }]);
    expect(JSON.stringify([await mails(id), tasks])).not.toMatch(new RegExp(`Hemligt|${number}`));
    const { items } = await ciso.timeline({ params: { id }, query: {} });
    expect(items.filter(({ kind }) => kind === 'escalation')).toHaveLength(3);
  });

  test('ends by a signed decision, and its tasks with it', async () => {
    const ciso = await acting('ciso');
    const { items } = await ciso.obligations({ params: { id: told } });
    const [duty] = items;
    const params = { id: duty?.id ?? '' };
    const body = { version: duty?.version ?? 0, reason };
    const coordinator = await acting('hospitalCoordinator');
    await expect(coordinator.endObligation({ params, body })).rejects.toEqual(problem('permission.missing', 403));
    const stale = ciso.endObligation({ params, body: { ...body, version: 99 } });
    await expect(stale).rejects.toEqual(problem('record.changed', 409));
    expect(await ciso.endObligation({ params, body })).toMatchObject({ status: 'decided', endReason: reason });
    await expect(ciso.endObligation({ params, body })).rejects.toEqual(problem('incidents.duty-ended', 409));
    const open = await region.query(
      "select from task.task where record_id = $1 and kind = 'incidents.report' and closed_at is null",
      [told],
    );
    expect(open).toHaveLength(0);
  });

  test('starts later when the moment of awareness is taken back, by whoever decides', async () => {
    const { id } = await anEvent({ noticedAt: '2026-11-21T09:00:00Z' });
    const params = { id };
    await decideToReport(id);
    const ciso = await acting('ciso');
    const later = {
      id: newId(),
      kind: 'weKnew' as const,
      at: '2026-11-22T09:00:00Z',
      who: 'Dataskyddsombudet',
      why: reason,
    };
    const { awareness, nextDueAt } = await ciso.addAwareness({ params, body: later });
    expect(nextDueAt).toBe('2026-11-24T09:00:00.000Z');
    const withdrawal = { params: { id, awarenessId: awareness[0]?.id ?? '' }, body: { reason } };
    const manager = await acting('unitManager');
    await expect(manager.withdrawAwareness(withdrawal)).rejects.toEqual(problem('permission.missing', 403));
    const withdrawn = await ciso.withdrawAwareness(withdrawal);
    expect(withdrawn).toMatchObject({
      nextDueAt: '2026-11-25T09:00:00.000Z',
      awareness: [{ withdrawnReason: reason }, {}],
    });
    await expect(ciso.withdrawAwareness(withdrawal)).rejects.toEqual(problem('record.not-found', 404));
    const future = ciso.addAwareness({ params, body: { ...later, id: newId(), at: '2027-01-01T09:00:00Z' } });
    await expect(future).rejects.toEqual(problem('incidents.in-future', 422));
  });

  test('of a report the authority asks for has the day the authority set', async () => {
    const { id } = await anEvent({ noticedAt: '2026-11-21T09:00:00Z' });
    const ciso = await acting('ciso');
    const body = {
      id: newId(),
      regime: 'cybersecurity' as const,
      askedAt: '2026-11-24T08:00:00Z',
      dueAt: '2026-11-27T11:00:00Z',
      what: 'Loggar från brandväggen',
    };
    const wrong = ciso.requestReport({ params: { id }, body: { ...body, dueAt: '2026-11-23T11:00:00Z' } });
    await expect(wrong).rejects.toEqual(problem('incidents.due-before-asked', 422));
    const asked = await ciso.requestReport({ params: { id }, body });
    expect(asked).toMatchObject({
      stage: 'interimReport',
      status: 'open',
      clock: { dueAt: '2026-11-27T11:00:00.000Z' },
    });
  });
});

describe('the law', () => {
  test('is changed by a new version; cases keep the one they were opened under until they take the new', async () => {
    const { id } = await anEvent({ noticedAt: '2026-11-21T09:00:00Z' });
    const ciso = await acting('ciso');
    const { decisions, templates, receivers, number } = await ciso.law({});
    const stricter = decisions.filter(({ key }) => key !== 'police-none');
    const body = { id: newId(), after: number, decisions: stricter, templates, receivers, note: 'Polisen alltid' };
    const manager = await acting('unitManager');
    await expect(manager.changeLaw({ body })).rejects.toEqual(problem('permission.missing', 403));
    expect(await ciso.changeLaw({ body })).toMatchObject({ number: number + 1, madeBy: 'Cecilia Säkerhetschef' });
    await expect(ciso.changeLaw({ body: { ...body, id: newId() } })).rejects.toEqual(
      problem('incidents.law-moved', 409),
    );
    const before = await ciso.triage({ params: { id } });
    expect(before).toMatchObject({ lawNumber: number, newerLaw: number + 1 });
    const taken = await ciso.useNewLaw({ params: { id }, body: { version: before.version } });
    expect(taken).toMatchObject({ lawNumber: number + 1, newerLaw: null });
    expect((await ciso.lawVersions({})).items).toHaveLength(2);
  });

  test('that asks of a fact there is none of, or sends to nobody, is refused at its row', async () => {
    const ciso = await acting('ciso');
    const { decisions, templates, receivers, number } = await ciso.law({});
    const [first] = decisions;
    if (!first) throw new Error('no rows');
    const wrong = [{ ...first, when: [{ fact: 'moonPhase', is: 'equal' as const, value: 'full' }] }];
    const body = { id: newId(), after: number, decisions: wrong, templates, receivers, note: 'Prov' };
    await expect(ciso.changeLaw({ body })).rejects.toEqual(problem('incidents.unknown-fact', 422));
    const lost = { ...body, decisions, receivers: receivers.filter(({ key }) => key !== 'imy') };
    await expect(ciso.changeLaw({ body: lost })).rejects.toEqual(problem('incidents.unknown-receiver', 422));
    const twice = { ...body, decisions: [first, first] };
    await expect(ciso.changeLaw({ body: twice })).rejects.toEqual(problem('incidents.key-twice', 422));
  });
});
