import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import type { Incident } from './contract/case.ts';
import { aCase, actingIn, lawIn, type someFacts } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
const acting = actingIn(region, () => org);
beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
});

const changeOf = ({ version, title, unitId, category, facts }: Incident, more: Parameters<typeof someFacts>[0]) => ({
  version,
  title,
  unitId,
  category,
  facts: { ...facts, ...more } as Incident['facts'],
});

describe('ransomware', () => {
  test('runs under two laws at once; the month counts from the notification, and a status report comes while it goes on', async () => {
    region.clock.set('2026-11-21T10:00:00Z');
    const { id } = await aCase(region, org.people.employee, {
      kind: 'malware',
      noticedAt: '2026-11-21T09:00:00Z',
      ongoing: 'yes',
      unitId: org.units.hospital,
    });
    const ciso = await acting('ciso');
    const before = await ciso.get({ params: { id } });
    await ciso.change({
      params: { id },
      body: changeOf(before, { sector: 'healthcare', hoursLimited: 3, riskToPersons: 'risk', criticalSystem: 'yes' }),
    });
    for (const regime of ['gdpr33', 'cybersecurity'] as const) {
      const { version } = await ciso.triage({ params: { id } });
      await ciso.decide({
        params: { id },
        body: { id: newId(), version, regime, verdict: 'report', reason: 'Vården är begränsad' },
      });
    }
    const due = async () =>
      (await ciso.obligations({ params: { id } })).items.map(({ stage, regime, clock }) => [
        regime,
        stage,
        clock.dueAt,
      ]);
    expect((await due()).toSorted((a, b) => a.join().localeCompare(b.join()))).toEqual([
      ['cybersecurity', 'earlyWarning', '2026-11-22T09:00:00.000Z'],
      ['cybersecurity', 'finalReport', null],
      ['cybersecurity', 'notification', '2026-11-24T09:00:00.000Z'],
      ['gdpr33', 'notification', '2026-11-24T09:00:00.000Z'],
    ]);
    region.clock.set('2026-11-24T08:30:00Z');
    const { items } = await ciso.obligations({ params: { id } });
    const notification =
      items.find(({ stage, regime }) => stage === 'notification' && regime === 'cybersecurity')?.id ?? '';
    await ciso.file({
      params: { id: notification },
      body: { id: newId(), sentAt: '2026-11-24T08:00:00Z', channel: 'Cyberportalen', content: 'Ordagrant' },
    });
    const after = (await ciso.obligations({ params: { id } })).items;
    expect(after.find(({ stage }) => stage === 'statusReport')?.clock.dueAt).toBe('2026-12-24T08:00:00.000Z');
    expect(after.find(({ stage }) => stage === 'finalReport')).toMatchObject({
      status: 'waiting',
      clock: { dueAt: null },
    });
  });

  test('takes the earliest awareness: the processor knew before us', async () => {
    const ciso = await acting('ciso');
    const { items } = await ciso.list({ query: { kind: 'malware' } });
    const id = items[0]?.id ?? '';
    await ciso.addAwareness({
      params: { id },
      body: { id: newId(), kind: 'processorTold', at: '2026-11-21T07:00:00Z', who: 'Leverantören', why: 'Ringde oss' },
    });
    const { items: duties } = await ciso.obligations({ params: { id } });
    expect(duties.find(({ stage, regime }) => stage === 'notification' && regime === 'gdpr33')?.clock.dueAt).toBe(
      '2026-11-24T07:00:00.000Z',
    );
  });

  test('filed late wants its reason', async () => {
    region.clock.set('2026-11-25T08:30:00Z');
    const ciso = await acting('ciso');
    const { items } = await ciso.wall({ query: { regime: 'gdpr33' } });
    const body = { id: newId(), sentAt: '2026-11-25T08:00:00Z', channel: 'E-tjänst', content: 'Ordagrant' };
    const params = { id: items[0]?.id ?? '' };
    await expect(ciso.file({ params, body })).rejects.toEqual(problem('incidents.late-needs-reason', 422));
    const filed = await ciso.file({ params, body: { ...body, lateReason: 'Systemet låg nere' } });
    expect(filed.filing).toMatchObject({ late: true, lateReason: 'Systemet låg nere' });
  });
});
