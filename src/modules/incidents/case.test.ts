import { beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import type { Incident } from './contract/case.ts';
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
const stateOf = async (id: string) =>
  (await region.query<{ state: string }>('select state from incidents.incident where id = $1', [id]))[0]?.state;
const decideToReport = async (id: string) => {
  const ciso = await acting('ciso');
  const { version } = await ciso.get({ params: { id } });
  await ciso.decide({ params: { id }, body: { id: newId(), version, regime: 'gdpr33', verdict: 'report', reason } });
};

describe('an event', () => {
  test('is assessed, dismissed and reopened, by those who handle the unit', async () => {
    const { id } = await anEvent();
    const params = { id };
    const manager = await acting('unitManager');
    const first = await manager.get({ params });
    const assessed = await manager.assess({ params, body: { version: first.version, reason } });
    const dismissed = await manager.dismiss({ params, body: { version: assessed.version, reason } });
    expect(dismissed).toMatchObject({ state: 'dismissed', stateReason: reason });
    const again = manager.assess({ params, body: { version: dismissed.version, reason } });
    await expect(again).rejects.toEqual(problem('incidents.wrong-step', 409));
    const reopened = await manager.reopen({ params, body: { version: dismissed.version, reason } });
    expect(reopened).toMatchObject({ state: 'assessed', closedAt: null });
    await expect(manager.reopen({ params, body: { version: reopened.version, reason } })).rejects.toEqual(
      problem('incidents.wrong-step', 409),
    );
    const open = await region.query(
      "select from task.task where record_id = $1 and kind = 'incidents.assess' and closed_at is null",
      [id],
    );
    expect(open).toHaveLength(0);
  });

  test('changed by two at once keeps the first, and shows it to the second', async () => {
    const { id } = await anEvent();
    const manager = await acting('unitManager');
    const { version } = await manager.get({ params: { id } });
    await manager.assess({ params: { id }, body: { version, reason } });
    await expect(manager.confirm({ params: { id }, body: { version, reason } })).rejects.toEqual(
      problem('record.changed', 409),
    );
    expect(await stateOf(id)).toBe('assessed');
  });

  test('is decided by nobody who only handles it, and not with a clock that then cannot be dismissed', async () => {
    const { id } = await anEvent();
    const manager = await acting('unitManager');
    const { version } = await manager.get({ params: { id } });
    const body = { id: newId(), version, regime: 'gdpr33' as const, verdict: 'report' as const, reason };
    await expect(manager.decide({ params: { id }, body })).rejects.toEqual(problem('permission.missing', 403));
    expect(await region.query('select from incidents.decision where incident_id = $1', [id])).toHaveLength(0);
    await decideToReport(id);
    await expect(manager.dismiss({ params: { id }, body: { version, reason } })).rejects.toEqual(
      problem('incidents.clocks-open', 409),
    );
  });

  test('with impossible facts is refused at the field', async () => {
    const { id } = await anEvent();
    const ciso = await acting('ciso');
    const seen = await ciso.get({ params: { id } });
    const exact = (at: string) => ({ at, certainty: 'exact' as const });
    const send = (facts: Partial<Incident['facts']>) =>
      ciso.change({ params: { id }, body: { ...seen, facts: { ...seen.facts, ...facts } } });
    await expect(send({ began: exact('2026-11-20T08:00:00Z'), ended: exact('2026-11-19T08:00:00Z') })).rejects.toEqual(
      problem('incidents.ended-before-began', 422),
    );
    await expect(send({ ended: exact('2026-12-19T08:00:00Z') })).rejects.toEqual(problem('incidents.in-future', 422));
    await expect(send({ ongoing: 'yes', ended: exact('2026-11-21T09:00:00Z') })).rejects.toEqual(
      problem('incidents.ended-yet-ongoing', 422),
    );
    await expect(send({ began: { at: null, certainty: 'exact' } })).rejects.toEqual(
      problem('incidents.moment-unsure', 422),
    );
    expect((await ciso.get({ params: { id } })).version).toBe(seen.version);
  });

  test('is moved only to a unit whose cases one handles', async () => {
    const { id } = await anEvent();
    const coordinator = await acting('hospitalCoordinator');
    const seen = await coordinator.get({ params: { id } });
    const away = coordinator.change({ params: { id }, body: { ...seen, unitId: org.units.healthCentre } });
    await expect(away).rejects.toEqual(problem('incidents.unit-not-yours', 422));
    const ciso = await acting('ciso');
    await ciso.change({ params: { id }, body: { ...seen, unitId: org.units.healthCentre } });
    await expect(coordinator.get({ params: { id } })).rejects.toEqual(problem('record.not-found', 404));
    expect(await (await acting('primaryCareCoordinator')).get({ params: { id } })).toMatchObject({
      unit: 'Vårdcentralen Ekby',
    });
  });

  test('whose facts change is proposed anew, and says what no longer agrees with what was signed', async () => {
    const { id } = await anEvent();
    const ciso = await acting('ciso');
    const seen = await ciso.get({ params: { id } });
    const unlikely = await ciso.change({
      params: { id },
      body: { ...seen, facts: { ...seen.facts, riskToPersons: 'unlikely' } },
    });
    const body = {
      id: newId(),
      version: unlikely.version,
      regime: 'gdpr33' as const,
      verdict: 'doNotReport' as const,
      reason,
    };
    const { decisions } = await ciso.decide({ params: { id }, body });
    expect(decisions).toMatchObject([
      {
        verdict: 'doNotReport',
        proposed: 'doNotReport',
        decidedBy: 'Cecilia Säkerhetschef',
        paragraph: 'GDPR art. 33.1',
      },
    ]);
    await ciso.change({ params: { id }, body: { ...unlikely, facts: { ...unlikely.facts, riskToPersons: 'high' } } });
    expect((await ciso.triage({ params: { id } })).changed).toEqual([
      { regime: 'gdpr33', was: 'doNotReport', now: 'report' },
    ]);
    const stale = ciso.decide({ params: { id }, body: { ...body, id: newId() } });
    await expect(stale).rejects.toEqual(problem('record.changed', 409));
  });
});

describe('cases', () => {
  test('are merged: reports and what we knew go along, and clocks start from the earliest', async () => {
    const a = await anEvent({ noticedAt: '2026-11-20T08:00:00Z' });
    const b = await anEvent();
    await decideToReport(b.id);
    const ciso = await acting('ciso');
    const { version } = await ciso.get({ params: { id: a.id } });
    const self = ciso.merge({ params: { id: a.id }, body: { version, intoId: a.id, reason } });
    await expect(self).rejects.toEqual(problem('incidents.merge-self', 422));
    const merged = await ciso.merge({ params: { id: a.id }, body: { version, intoId: b.id, reason } });
    expect(merged).toMatchObject({
      state: 'merged',
      related: [{ number: b.number, relation: 'mergedInto' }],
      reports: [],
    });
    const into = await ciso.get({ params: { id: b.id } });
    expect(into.reports).toHaveLength(2);
    expect(into.nextDueAt).toBe('2026-11-23T08:00:00.000Z');
    const nurse = await acting('employee');
    expect(await nurse.ownReport({ params: { id: a.reportId } })).toMatchObject({ number: a.number, state: 'event' });
  });

  test('whose clocks run are not merged away, nor an exercise into a real one', async () => {
    const real = await anEvent();
    const running = await anEvent();
    await decideToReport(running.id);
    const drill = await anEvent({ exercise: true });
    const ciso = await acting('ciso');
    for (const [from, code] of [
      [running.id, 'incidents.clocks-open'],
      [drill.id, 'incidents.merge-exercise'],
    ] as const) {
      const { version } = await ciso.get({ params: { id: from } });
      const merging = ciso.merge({ params: { id: from }, body: { version, intoId: real.id, reason } });
      await expect(merging).rejects.toMatchObject({ code });
      expect(await stateOf(from)).toBe('event');
    }
  });

  test('are split: a part becomes a case of its own, linked both ways', async () => {
    const { id, number } = await anEvent();
    const ciso = await acting('ciso');
    const part = await ciso.split({
      params: { id },
      body: { id: newId(), title: 'Den andra mottagaren', unitId: org.units.clinic, reason },
    });
    expect(part).toMatchObject({ unit: 'Ögonkliniken', state: 'event', related: [{ number, relation: 'splitFrom' }] });
    expect(part.awareness).toHaveLength(1);
    expect((await ciso.get({ params: { id } })).related).toMatchObject([{ relation: 'splitTo' }]);
  });

  test('are listed, and their clocks walled, with as many statements for many as for few', async () => {
    const ciso = await acting('ciso');
    const list = () => countQueries(region, () => ciso.list({ query: { limit: 200 } }));
    const wall = () => countQueries(region, () => ciso.wall({ query: {} }));
    const few = [await list(), await wall()];
    for (let i = 0; i < 3; i++) await decideToReport((await anEvent()).id);
    expect([await list(), await wall()]).toEqual(few);
  });
});

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
