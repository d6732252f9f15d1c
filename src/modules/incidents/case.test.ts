import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { recordsApi } from '../../shared/record.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import type { Incident } from './contract/case.ts';
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
      { regime: 'gdpr33', was: 'doNotReport', now: 'report', facts: ['riskToPersons'] },
    ]);
    const stale = ciso.decide({ params: { id }, body: { ...body, id: newId() } });
    await expect(stale).rejects.toEqual(problem('record.changed', 409));
  });
});

describe('the history of a case', () => {
  test('tells which facts changed, in words', async () => {
    const { id } = await anEvent();
    const ciso = await acting('ciso');
    const seen = await ciso.get({ params: { id } });
    const facts = { ...seen.facts, riskToPersons: 'high' as const, persons: { min: 1, max: 3 } };
    await ciso.change({ params: { id }, body: { ...seen, facts } });
    const { items } = await (await region.as(org.people.ciso)).use(recordsApi).history({ params: { id } });
    expect(items.find(({ what }) => what === 'Ändrade uppgifterna i ärendet')?.changes).toEqual([
      { field: 'Antal personer', before: 'högst: 1, minst: 1', after: 'högst: 3, minst: 1' },
      { field: 'Risk för de registrerade', before: 'Inte bedömd än', after: 'Hög risk' },
    ]);
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

  test('that are alike are found by their words, and only of the same kind', async () => {
    const what = 'Svetsaren glömde sin tjänstedator på bussen mot Ekby';
    const one = await anEvent({ kind: 'lostEquipment', what });
    const alike = await anEvent({ kind: 'lostEquipment', what: 'En tjänstedator blev kvar på bussen' });
    await anEvent({ kind: 'other', what });
    await anEvent({ kind: 'lostEquipment', what: 'Nycklar saknas i skåpet' });
    const { items } = await (await acting('ciso')).similar({ params: { id: one.id } });
    expect(items.map(({ number }) => number)).toEqual([alike.number]);
    expect((await (await acting('employee')).similar({ params: { id: one.id } })).items).toEqual([]);
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
