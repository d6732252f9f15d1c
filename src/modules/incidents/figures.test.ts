import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import type { Incident } from './contract/case.ts';
import { aCase, actingIn, lawIn } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
const acting = actingIn(region, () => org);

const letters = 6;
const phones = 2;

async function aPhoneLost(noticedAt: string): Promise<void> {
  const unitId = org.units.healthCentre;
  await aCase(region, org.people.employee, { kind: 'lostEquipment', personalData: 'no', unitId, noticedAt });
}

/** A letter notified to IMY three days late, since it was reported that late. */
async function aLateNotification(id: string): Promise<void> {
  const officer = await acting('dataProtectionOfficer');
  const seen = await officer.get({ params: { id } });
  await officer.confirm({ params: { id }, body: { version: seen.version, reason: 'Uppgifter har nått fel person' } });
  const { version } = await officer.triage({ params: { id } });
  await officer.decide({
    params: { id },
    body: { id: newId(), version, regime: 'gdpr33', verdict: 'report', reason: 'Risk för patienten' },
  });
  const { items } = await officer.obligations({ params: { id } });
  await officer.file({
    params: { id: items[0]?.id ?? '' },
    body: {
      ...{ id: newId(), sentAt: '2026-11-21T09:00:00Z', channel: 'E-tjänst', content: 'Anmälan' },
      lateReason: 'Rapporterades sent',
    },
  });
}

beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
  const made: string[] = [];
  for (let day = 1; day <= letters; day++)
    made.push((await aCase(region, org.people.employee, { noticedAt: `2026-11-1${day}T08:00:00Z` })).id);
  await aLateNotification(made[0] ?? '');
  for (let day = 1; day <= phones; day++) await aPhoneLost(`2026-10-0${day}T08:00:00Z`);
  await aPhoneLost('2025-12-31T23:30:00Z');
  await aPhoneLost('2025-06-01T08:00:00Z');
  await aCase(region, org.people.employee, { exercise: true, noticedAt: '2026-11-20T08:00:00Z' });
});

describe('figures of the region', () => {
  test('are told exactly, without exercises, counted in Stockholm by when it was noticed', async () => {
    const ciso = await acting('ciso');
    const figures = await ciso.figures({ query: {} });
    expect(figures).toMatchObject({ year: 2026, wholeRegion: true, above: null });
    expect(figures.total).toMatchObject({
      reported: letters + phones + 1,
      toOfficer: letters,
      toImy: 1,
      inTime: 0,
      late: 1,
      incidents: 1,
      closed: 0,
      hoursToFile: (21 - 11) * 24 + 1,
    });
    expect(figures.byKind.map(({ kind, reported }) => [kind, reported])).toEqual([
      ['wrongRecipient', letters],
      ['lostEquipment', phones + 1],
    ]);
    expect(figures.byRegime).toMatchObject([{ regime: 'gdpr33', toReport: 1, filed: 1, late: 1, inTime: 0 }]);
    expect(figures.years.map(({ year, reported }) => [year, reported])).toEqual([
      [2025, 1],
      [2026, letters + phones + 1],
    ]);
  });

  test('tell of smaller parts only what names nobody', async () => {
    const ciso = await acting('ciso');
    const { byUnit } = await ciso.figures({ query: {} });
    expect(byUnit.map(({ unit, reported }) => [unit.name, reported])).toEqual([
      ['Sjukhuset', 'hidden'],
      ['Primärvården', 'few'],
    ]);
    const hospital = await ciso.figures({ query: { unitId: org.units.hospital } });
    expect(hospital).toMatchObject({ wholeRegion: false, above: { id: org.units.region } });
    expect(hospital.total).toMatchObject({ reported: letters, toImy: 'few', late: 'few', hoursToFile: null });
    expect(hospital.byRegime).toMatchObject([{ toReport: 'few', filed: 'few', hoursToFile: null }]);
  });

  test('are told to an auditor, who reads no case', async () => {
    const auditor = await acting('auditor');
    expect((await auditor.figures({ query: { year: 2026 } })).total.reported).toBe(letters + phones + 1);
    await expect(auditor.list({ query: {} })).resolves.toMatchObject({ items: [] });
  });

  test('are told to a manager for the own unit only, and to an employee not at all', async () => {
    const manager = await acting('unitManager');
    const own = await manager.figures({ query: {} });
    expect(own).toMatchObject({ unit: { id: org.units.ward }, above: null, total: { reported: letters } });
    const other = manager.figures({ query: { unitId: org.units.primaryCare } });
    await expect(other).rejects.toEqual(problem('permission.not-here', 403));
    const nurse = await acting('employee');
    await expect(nurse.figures({ query: {} })).rejects.toEqual(problem('permission.missing', 403));
  });

  test('count an incident without consequence as a near miss, and a dismissed event as none', async () => {
    const ciso = await acting('ciso');
    const nothing = { confidentiality: 0, integrity: null, availability: 0, traceability: null };
    const open = (await ciso.list({ query: { state: 'event', kind: 'wrongRecipient', exercise: '0' } })).items;
    const [near, none] = open.map(({ id }) => id);
    const change = ({ version, title, unitId, category, facts }: Incident) => ({
      ...{ version, title, unitId, category },
      facts: { ...facts, consequence: nothing },
    });
    const seen = await ciso.get({ params: { id: near ?? '' } });
    await ciso.change({ params: { id: seen.id }, body: change(seen) });
    const other = await ciso.get({ params: { id: none ?? '' } });
    await ciso.dismiss({ params: { id: other.id }, body: { version: other.version, reason: 'Var inget fel' } });
    const { total } = await ciso.figures({ query: {} });
    expect(total).toMatchObject({ nearMisses: 1, dismissed: 1, toOfficer: letters - 1 });
  });

  test('cost the same number of statements whatever there is to count', async () => {
    const ciso = await acting('ciso');
    const many = await countQueries(region, () => ciso.figures({ query: { year: 2026 } }));
    const few = await countQueries(region, () => ciso.figures({ query: { year: 2010 } }));
    expect(few).toBe(many);
  });
});

describe('figures on paper', () => {
  test('say the same as a sheet, a workbook and an accessible PDF', async () => {
    const caller = await region.as(org.people.auditor);
    const ciso = await acting('auditor');
    const sheet = await ciso.figuresSheet({ query: { year: 2026 } });
    expect(sheet).toMatchObject({ title: 'Incidenter i siffror', subtitle: '2026, Region Exempel' });
    const captions = sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
    expect(captions).toContain('Efter slag av händelse');
    const xlsx = await caller.ask({ url: '/api/incident-figures/file?year=2026&format=xlsx' });
    expect(xlsx.headers['content-disposition']).toContain('incidenter-i-siffror-2026-region-exempel.xlsx');
    const pdf = await caller.ask({ url: '/api/incident-figures/file?year=2026' });
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
