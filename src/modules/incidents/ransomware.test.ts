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

  test('tells each receiver only its own facts, of those typed once', async () => {
    const ciso = await acting('ciso');
    const { items: cases } = await ciso.list({ query: { kind: 'malware' } });
    const id = cases[0]?.id ?? '';
    const seen = await ciso.get({ params: { id } });
    const facts = {
      what: 'Filerna på journalservern är krypterade.',
      service: 'Journalsystemet',
      indicators: '203.0.113.66',
      malicious: 'yes',
      crossBorder: 'no',
      groups: ['patients'],
      dataKinds: ['health'],
      persons: { min: 900, max: 1200 },
      consequences: 'Patienter kan få fel läkemedel.',
    } as const;
    await ciso.change({
      params: { id },
      body: changeOf(seen, { ...facts, groups: [...facts.groups], dataKinds: [...facts.dataKinds] }),
    });
    const { items } = await ciso.obligations({ params: { id } });
    const told = async (regime: string, stage: string) => {
      const duty = items.find((one) => one.regime === regime && one.stage === stage)?.id ?? '';
      return (await ciso.obligationReport({ params: { id: duty } })).text.sv;
    };
    const toImy = await told('gdpr33', 'supplement');
    for (const own of [facts.what, '900–1', facts.consequences, 'Patienter', 'Hälsa']) expect(toImy).toContain(own);
    for (const other of [facts.indicators, facts.service, 'Cyberportalen']) expect(toImy).not.toContain(other);
    const notification = await told('cybersecurity', 'notification');
    for (const own of [facts.what, facts.service, facts.indicators]) expect(notification).toContain(own);
    for (const stage of ['earlyWarning', 'notification', 'statusReport', 'finalReport']) {
      const toCsirt = await told('cybersecurity', stage);
      for (const other of [facts.consequences, '900–1', 'Patienter', 'Hälsa']) expect(toCsirt).not.toContain(other);
    }
    expect(await told('cybersecurity', 'earlyWarning')).not.toContain(facts.indicators);
  });
});
