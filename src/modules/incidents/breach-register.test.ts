import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import { aCase, actingIn, lawIn } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
const acting = actingIn(region, () => org);

type Breach = {
  what: string;
  verdict?: 'report' | 'doNotReport';
  noticedAt?: string;
  exercise?: boolean;
  unitId?: string;
};
async function aBreach({ what, verdict, ...parts }: Breach): Promise<string> {
  const { id } = await aCase(region, org.people.employee, { what, ...parts });
  const ciso = await acting('ciso');
  const { version } = await ciso.get({ params: { id } });
  await ciso.confirm({ params: { id }, body: { version, reason: 'Uppgifter har nått fel person' } });
  if (verdict) {
    const triage = await ciso.triage({ params: { id } });
    const body = {
      id: newId(),
      version: triage.version,
      regime: 'gdpr33' as const,
      verdict,
      reason: `Skälet till ${what}`,
    };
    await ciso.decide({ params: { id }, body });
  }
  return id;
}

beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
  const reported = await aBreach({ what: 'Anmäld', verdict: 'report' });
  const ciso = await acting('ciso');
  const { items } = await ciso.obligations({ params: { id: reported } });
  const body = {
    id: newId(),
    sentAt: '2026-11-21T09:30:00Z',
    channel: 'E-tjänst',
    content: 'Ordagrant',
    authorityNumber: 'IMY-2026-9',
  };
  await ciso.file({ params: { id: items[0]?.id ?? '' }, body });
  await aBreach({ what: 'Inte anmäld', verdict: 'doNotReport' });
  await aBreach({ what: 'Obeslutad', unitId: org.units.primaryCare });
  await aBreach({ what: 'Förra året', verdict: 'doNotReport', noticedAt: '2025-12-31T22:30:00Z' });
  await aBreach({ what: 'Nyårsnatten', verdict: 'doNotReport', noticedAt: '2025-12-31T23:30:00Z' });
  await aBreach({ what: 'Bara på låtsas', verdict: 'doNotReport', exercise: true });
  await aCase(region, org.people.employee, { what: 'Inte bedömd än' });
  const outage = await aCase(region, org.people.employee, { what: 'Avbrott', personalData: 'no', kind: 'outage' });
  const { version } = await ciso.get({ params: { id: outage.id } });
  await ciso.confirm({ params: { id: outage.id }, body: { version, reason: 'Driften stod still' } });
});

const what = (items: { what: string }[]) => items.map((one) => one.what).toSorted((a, b) => a.localeCompare(b, 'sv'));

describe('the record of personal data breaches', () => {
  test('holds every breach, notified or not, with the reason; never exercises or what is no breach', async () => {
    const { items, count } = await (await acting('dataProtectionOfficer')).breaches({ query: { count: '1' } });
    expect(what(items)).toEqual(['Anmäld', 'Förra året', 'Inte anmäld', 'Nyårsnatten', 'Obeslutad']);
    expect(count).toBe(5);
    expect(items.find((one) => one.what === 'Anmäld')).toMatchObject({
      answer: 'notified',
      notifiedAt: '2026-11-21T09:30:00.000Z',
      authorityNumber: 'IMY-2026-9',
      decidedBy: 'Cecilia Säkerhetschef',
    });
    expect(items.find((one) => one.what === 'Inte anmäld')).toMatchObject({
      answer: 'notNotified',
      reason: 'Skälet till Inte anmäld',
    });
    expect(items.find((one) => one.what === 'Obeslutad')).toMatchObject({ answer: 'undecided', decidedAt: null });
  });

  test('is filtered by the year in Stockholm and by what became of it', async () => {
    const officer = await acting('dataProtectionOfficer');
    expect(what((await officer.breaches({ query: { year: '2025' } })).items)).toEqual(['Förra året']);
    expect(what((await officer.breaches({ query: { year: '2026', answer: 'notNotified' } })).items)).toEqual([
      'Inte anmäld',
      'Nyårsnatten',
    ]);
  });

  test('shows a coordinator only what they may read, an employee and an auditor nothing', async () => {
    expect(what((await (await acting('primaryCareCoordinator')).breaches({ query: {} })).items)).toEqual(['Obeslutad']);
    for (const who of ['employee', 'auditor'] as const) {
      const caller = await acting(who);
      await expect(caller.breaches({ query: {} })).rejects.toEqual(problem('permission.missing', 403));
    }
  });

  test('is read by the same number of statements however many there are', async () => {
    const officer = await acting('dataProtectionOfficer');
    const few = await countQueries(region, () => officer.breaches({ query: { limit: '1' } }));
    expect(await countQueries(region, () => officer.breaches({ query: { limit: '200' } }))).toBe(few);
  });

  test('follows the case: out when no personal data was touched after all, in again when it was', async () => {
    const ciso = await acting('ciso');
    const id = await aBreach({ what: 'Följer med', unitId: org.units.primaryCare });
    const known = async () => what((await ciso.breaches({ query: { q: 'Följer med' } })).items);
    expect(await known()).toEqual(['Följer med']);
    for (const [personalData, listed] of [
      ['no', []],
      ['yes', ['Följer med']],
      ['no', []],
    ] as const) {
      const seen = await ciso.get({ params: { id } });
      await ciso.change({ params: { id }, body: { ...seen, facts: { ...seen.facts, personalData } } });
      expect(await known()).toEqual(listed);
    }
  });

  test('becomes a workbook and a tagged PDF for IMY', async () => {
    const officer = await region.as(org.people.dataProtectionOfficer);
    const book = await officer.ask({ url: '/api/personal-data-breaches/file?format=xlsx&year=2026' });
    const sheets = await readWorkbook(book.rawPayload);
    const cells = JSON.stringify(sheets);
    for (const word of ['Hela regionen', 'Skälet till Inte anmäld', 'IMY-2026-9', 'Obeslutad'])
      expect(cells).toContain(word);
    expect(cells).not.toContain('Bara på låtsas');
    const pdf = await officer.ask({ url: '/api/personal-data-breaches/file?year=2026' });
    expect(pdf.headers['content-disposition']).toContain('forteckning-over-personuppgiftsincidenter-2026.pdf');
    expect(pdf.rawPayload.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});
