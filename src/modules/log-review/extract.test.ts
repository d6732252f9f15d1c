import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import {
  anHsaId,
  anOrganisation,
  aPerson,
  aPersonWith,
  aUnit,
  doneTo,
  type Organisation,
  problem,
} from '../organisation/testing.ts';
import type { NewExtract } from './contract/extract.ts';
import { logReviewApi } from './contract.ts';
import { loadStream } from './engine/batch/load-stream.ts';
import { engineOf } from './engine/installed.ts';
import { rollUp } from './engine/roll-up.ts';
import { logLine } from './engine/testing.ts';
import { patientPseudonyms } from './intake/pseudonym.ts';
import { searchLog } from './service/extract/search.ts';

const region = aRegion('2026-11-22T10:00:00Z');
const [patient, smallLetters, byNight] = ['191212121212', '192001012393', '198001012384'];
const [hsa, guardedHsa, unitHsa] = [anHsaId('P'), anHsaId('P'), anHsaId('E')];
let org: Organisation;
let officer: string;
let second: string;
const by = async (personId: string) => (await region.as(personId)).use(logReviewApi);

async function someLog(): Promise<void> {
  const engine = await engineOf(region.running.services);
  const [patient_id = '', other = '', night = ''] = patientPseudonyms(region.running.services.masterKey).of([
    patient,
    smallLetters,
    byNight,
  ]);
  const read = (at: string, more: Parameters<typeof logLine>[0] = {}) =>
    logLine({ at, user_hsa: hsa, patient_id, unit_hsa: unitHsa, ...more }, Date.parse(at));
  const lines = [
    read('2026-10-05T08:00:00.000Z'),
    read('2026-10-05T08:20:00.000Z', { activity: 'Utskrift' }),
    read('2026-10-06T08:00:00.000Z', { user_hsa: guardedHsa }),
    read('2026-10-07T08:00:00.000Z', { patient_id: 'någon-annan' }),
    read('2026-10-08T08:00:00.000Z', { patient_id: other, user_hsa: guardedHsa.toLowerCase() }),
    read('2026-09-30T21:59:00.000Z', { patient_id: night }),
    read('2026-09-30T22:00:00.000Z', { patient_id: night, activity: 'Radera' }),
    read('2026-10-01T01:30:00.000Z', { patient_id: night, activity: 'SIGNERA' }),
    read('2026-10-31T22:59:00.000Z', { patient_id: night, activity: 'Skriva' }),
    read('2026-10-31T23:00:00.000Z', { patient_id: night }),
  ];
  await loadStream(engine, { key: 'prov', source: 'journal', lines: Readable.from([Buffer.from(lines.join(''))]) });
  await rollUp(engine);
}

beforeAll(async () => {
  org = await anOrganisation(region);
  officer = await aPersonWith(region, 'accessRequestOfficer', org.units.region, { name: 'Rakel Registerutdrag' });
  second = await aPersonWith(region, 'accessRequestOfficer', org.units.region, { name: 'Rolf Registerutdrag' });
  await aUnit(region, { name: 'Hudmottagningen', hsaId: unitHsa });
  await aPerson(region, { name: 'Siri Sjuksköterska', hsaId: hsa, title: 'Sjuksköterska' });
  await aPerson(region, { name: 'Hemlig Person', hsaId: guardedHsa, title: 'Läkare', protectedIdentity: true });
  await someLog();
}, 60_000);

const making = async (parts: Partial<NewExtract> = {}, who = officer) => {
  const id = newId();
  const body = { id, patient: '19121212-1212', fromOn: '2022-01-01', toOn: '2026-11-22', requestedOn: '2026-11-20' };
  return (await by(who)).makeExtract({ body: { ...body, identified: 'E-legitimation', ...parts } });
};
const released = { secrecy: 'release' as const, ground: null };
/** An extract where nothing is withheld, tested and ready. */
async function ready() {
  const { id } = await making();
  const api = await by(officer);
  const { version } = await api.markRows({
    params: { id },
    body: { which: { by: 'reader', userHsa: guardedHsa }, ...released },
  });
  return api.submitExtract({ params: { id }, body: { version } });
}

describe('a patient’s log extract', () => {
  test('tells which units read the record, when, what was done and by whom as a title', async () => {
    const made = await making();
    expect(made).toMatchObject({ state: 'draft', patient, entries: 3, rowCount: 2, readerAs: 'title' });
    expect(made.number).toMatch(/^LU-2026-\d{4}$/);
    expect(made.units).toMatchObject([
      { unit: 'Hudmottagningen', days: 2, firstOn: '2026-10-05', lastOn: '2026-10-06' },
    ]);
    expect(made.rows[1]).toMatchObject({ readerTitle: 'Sjuksköterska', done: ['read', 'printed'], secrecy: 'release' });
    const sheet = await (await by(officer)).extractSheet({ params: { id: made.id }, query: {} });
    const table = sheet.blocks.find((block) => block.kind === 'table');
    expect(table?.rows[1]).toEqual([
      '2026-10-05 10:00–10:20',
      'Hudmottagningen',
      '–',
      'Sjuksköterska',
      'läste, skrev ut',
    ]);
    expect(await doneTo(region, made.id)).toEqual(['logReview.extract-made', 'logReview.extract-read']);
  });

  test('leaves out a reader with protected identity until someone decides otherwise', async () => {
    const { rows } = await making();
    expect(rows[0]).toMatchObject({
      hints: ['readerProtected'],
      secrecy: 'withholdReader',
      ground: 'protectedIdentity',
      readerName: null,
    });
    expect(JSON.stringify(rows)).not.toContain('Hemlig');
  });

  test('tells readers by name once the region has chosen so', async () => {
    const ciso = await by(org.people.ciso);
    const body = {
      id: newId(),
      readerAs: 'name' as const,
      widenMonths: 12,
      contact: 'Patientvägledningen',
      reason: 'Beslut i nämnden',
    };
    await ciso.setPractice({ body });
    expect(await ciso.practice({})).toMatchObject({ readerAs: 'name', contact: 'Patientvägledningen' });
    await expect((await by(officer)).setPractice({ body: { ...body, id: newId() } })).rejects.toEqual(
      problem('permission.missing', 403),
    );
    const { id } = await making();
    const sheet = JSON.stringify(await (await by(officer)).extractSheet({ params: { id }, query: {} }));
    expect(sheet).toContain('Siri Sjuksköterska, Sjuksköterska');
    expect(sheet).toContain('Patientvägledningen');
    await ciso.setPractice({ body: { ...body, id: newId(), readerAs: 'title' } });
  });

  test('is looked at by another where anything is withheld, and says what was', async () => {
    const { id, version } = await making();
    const api = await by(officer);
    await expect(
      api.markRows({ params: { id }, body: { which: { by: 'unit', unit: 'Hudmottagningen' }, secrecy: 'withhold' } }),
    ).rejects.toEqual(problem('logReview.extract-ground', 422));
    const waiting = await api.submitExtract({ params: { id }, body: { version } });
    expect(waiting).toMatchObject({ state: 'second', withheld: 1, mayLook: false });
    const look = { version: waiting.version, agree: true, note: '' };
    await expect(api.secondLook({ params: { id }, body: look })).rejects.toEqual(
      problem('logReview.extract-own-look', 403),
    );
    await expect(api.extractFile({ params: { id }, query: {} })).rejects.toEqual(
      problem('logReview.extract-not-ready', 409),
    );
    const looked = await (await by(second)).secondLook({ params: { id }, body: look });
    expect(looked).toMatchObject({ state: 'ready', secondBy: 'Rolf Registerutdrag' });
    const sheet = JSON.stringify(await api.extractSheet({ params: { id }, query: {} }));
    expect(sheet).toMatch(/Vid 1 åtkomst har vi utelämnat vem det var. Grund: skyddade personuppgifter/);
    const issued = await api.issueExtract({ params: { id }, body: { version: looked.version } });
    expect(issued).toMatchObject({ state: 'issued', issuedBy: 'Rakel Registerutdrag' });
    await expect(
      api.markRows({ params: { id }, body: { which: { by: 'unit', unit: 'Hudmottagningen' }, ...released } }),
    ).rejects.toEqual(problem('logReview.extract-not-draft', 409));
  });

  test('is not looked at a second time by whoever weighed its secrecy, though another made it', async () => {
    const { id } = await making();
    const colleague = await by(second);
    const unit = { by: 'unit' as const, unit: 'Hudmottagningen' };
    const { version } = await colleague.markRows({
      params: { id },
      body: { which: unit, secrecy: 'withhold', ground: 'staffSafety' },
    });
    const waiting = await colleague.submitExtract({ params: { id }, body: { version } });
    expect(waiting).toMatchObject({ state: 'second', mayLook: false });
    const look = { version: waiting.version, agree: true };
    await expect(colleague.secondLook({ params: { id }, body: look })).rejects.toEqual(
      problem('logReview.extract-own-look', 403),
    );
    await expect((await by(officer)).secondLook({ params: { id }, body: look })).rejects.toEqual(
      problem('logReview.extract-own-look', 403),
    );
    await expect(
      region.query("update log_review.log_extract set second_by = $2, state = 'ready' where id = $1", [id, second]),
    ).rejects.toThrow('not the second to look');
    const third = await by(org.people.dataProtectionOfficer);
    expect(await third.secondLook({ params: { id }, body: look })).toMatchObject({ state: 'ready' });
  });

  test('leaves out a reader with protected identity whose id the log writes in small letters', async () => {
    const { rows } = await making({ patient: smallLetters });
    expect(rows).toMatchObject([{ hints: ['readerProtected'], secrecy: 'withholdReader', readerName: null }]);
  });

  test('can be sent back by the second to look', async () => {
    const { id, version } = await making();
    const { version: now } = await (await by(officer)).submitExtract({ params: { id }, body: { version } });
    const back = await (await by(second)).secondLook({
      params: { id },
      body: { version: now, agree: false, note: 'Skriv grunden' },
    });
    expect(back).toMatchObject({ state: 'draft', secondNote: 'Skriv grunden' });
  });

  test('is handed out as PDF and as a table once the test is done', async () => {
    const { id, state } = await ready();
    expect(state).toBe('ready');
    const who = await region.as(officer);
    const pdf = await who.ask({ url: `/api/log-review/extracts/${id}/file` });
    expect(pdf.headers['content-type']).toBe('application/pdf');
    const csv = await who.ask({ url: `/api/log-review/extracts/${id}/file?format=csv` });
    expect(csv.body).toContain('Hudmottagningen;');
    expect(csv.body).not.toContain(guardedHsa);
  }, 30_000);

  test('is made by those who answer patients only', async () => {
    for (const who of [org.people.unitManager, org.people.ciso, org.people.employee, org.people.auditor])
      await expect(making({}, who)).rejects.toEqual(problem('permission.missing', 403));
    const { id } = await making();
    await expect((await by(org.people.unitManager)).extract({ params: { id } })).rejects.toEqual(
      problem('permission.missing', 403),
    );
  });

  test('goes by calendar days in Sweden, by night too, and says what was signed and deleted', async () => {
    const { rows, units, entries } = await making({ patient: byNight, fromOn: '2026-10-01', toOn: '2026-10-31' });
    expect(entries).toBe(3);
    expect(rows).toMatchObject([
      { day: '2026-10-31', firstAt: '2026-10-31T22:59:00.000Z', done: ['read', 'wrote'] },
      {
        day: '2026-10-01',
        firstAt: '2026-09-30T22:00:00.000Z',
        lastAt: '2026-10-01T01:30:00.000Z',
        done: ['read', 'signed', 'deleted'],
      },
    ]);
    expect(units).toMatchObject([{ days: 2, firstOn: '2026-10-01', lastOn: '2026-10-31' }]);
  });

  test('tells deeds in plain words', async () => {
    const { id } = await making({ patient: byNight, fromOn: '2026-10-01', toOn: '2026-10-01' });
    const told = async (language: 'sv' | 'en') =>
      JSON.stringify(await (await by(officer)).extractSheet({ params: { id }, query: { language } }));
    expect(await told('sv')).toContain('läste, signerade, raderade');
    expect(await told('en')).toContain('read, signed, deleted');
  });

  test('is refused, not cut off, when there is more than fits', async () => {
    const { services } = region.running;
    const [pseudonym = ''] = patientPseudonyms(services.masterKey).of([patient]);
    const search = (most: number) =>
      asSystem(services, 'test', (context) =>
        searchLog(context, pseudonym, { from: '2026-10-01', to: '2026-10-31' }, most),
      );
    expect((await search(2)).rows).toHaveLength(2);
    await expect(search(1)).rejects.toEqual(problem('logReview.extract-too-long', 422));
  });

  test('reaches back five years and no longer', async () => {
    await expect(making({ fromOn: '2021-01-01' })).rejects.toEqual(problem('logReview.check-period', 422));
  });
});
