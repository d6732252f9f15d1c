import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import {
  anHsaId,
  anOrganisation,
  aPerson,
  aPersonWith,
  doneTo,
  type Organisation,
  problem,
} from '../organisation/testing.ts';
import type { NewCheck } from './contract/check.ts';
import { logReviewApi } from './contract.ts';
import { loadStream } from './engine/batch/load-stream.ts';
import { engineOf } from './engine/installed.ts';
import { rollUp } from './engine/roll-up.ts';
import { logLine } from './engine/testing.ts';
import { patientPseudonyms } from './intake/pseudonym.ts';

const region = aRegion('2026-11-22T10:00:00Z');
const [patient, other, third] = ['191212121212', '192001012393', '201212121212'];
const [hsa, otherHsa, cisoHsa] = [anHsaId('P'), anHsaId('P'), anHsaId('P')];
let org: Organisation;
let nurse: string;
let ciso: string;
const by = async (personId: string) => (await region.as(personId)).use(logReviewApi);
const officer = () => by(org.people.dataProtectionOfficer);

/** Nurse, another and the CISO each read the patient; the nurse one more record. */
async function someLog(): Promise<void> {
  const engine = await engineOf(region.running.services);
  const names = patientPseudonyms(region.running.services.masterKey);
  const [first = '', second = '', last = ''] = names.of([patient, other, third]);
  const read = (at: string, user_hsa: string, patient_id: string) =>
    logLine({ at, user_hsa, patient_id }, Date.parse(at));
  const lines = [
    read('2026-10-05T08:00:00.000Z', hsa, first),
    read('2026-10-05T08:10:00.000Z', hsa, first),
    read('2026-10-06T08:00:00.000Z', hsa, second),
    read('2026-10-07T08:00:00.000Z', otherHsa, first),
    read('2026-10-08T08:00:00.000Z', cisoHsa, first),
    read('2026-10-09T08:00:00.000Z', cisoHsa.toLowerCase(), last),
  ];
  await loadStream(engine, { key: 'prov', source: 'journal', lines: Readable.from([Buffer.from(lines.join(''))]) });
  await rollUp(engine);
}

beforeAll(async () => {
  org = await anOrganisation(region);
  nurse = await aPerson(region, { name: 'Siri Sjuksköterska', hsaId: hsa });
  ciso = await aPersonWith(region, 'ciso', org.units.region, { name: 'Carl Chef', hsaId: cisoHsa });
  await someLog();
}, 60_000);

const ordered = async (parts: Partial<NewCheck>, who = org.people.dataProtectionOfficer) => {
  const id = newId();
  const body = {
    ...{ id, cause: 'patientRequest' as const, reason: 'Patienten undrar vem som har läst journalen.' },
    ...{
      subject: { about: 'patient' as const, patient: '19121212-1212' },
      fromOn: '2026-10-01',
      toOn: '2026-10-31',
      ...parts,
    },
  };
  await (await by(who)).orderCheck({ body });
  await region.drainJobs();
  return id;
};
const seen = async (id: string) => (await officer()).check({ params: { id } });

describe('a targeted check', () => {
  test('of a patient’s record finds who read it, when and where, and hides the patient', async () => {
    const id = await ordered({});
    const check = await seen(id);
    expect(check).toMatchObject({ state: 'found', about: 'patient', events: 3, orderedBy: 'Dan Ombud' });
    expect(check.number).toMatch(/^RK-2026-\d{3}$/);
    expect(check.found.map(({ person, day, entries }) => [person?.name ?? null, day, entries])).toEqual([
      ['Carl Chef', '2026-10-08', 1],
      [null, '2026-10-07', 1],
      ['Siri Sjuksköterska', '2026-10-05', 2],
    ]);
    expect(JSON.stringify(check)).not.toContain(patient);
    const { patients } = await (await officer()).revealCheckPatients({ params: { id } });
    expect(patients).toEqual([{ id: patient, surname: null }]);
    expect(await doneTo(region, id)).toEqual([
      'logReview.check-ordered',
      'logReview.check.opened',
      'logReview.check-patients-revealed',
    ]);
  });

  test('of an employee finds what was read', async () => {
    const id = await ordered({ cause: 'suspicion', subject: { about: 'person', personId: nurse } });
    const { found, person } = await seen(id);
    expect(person).toBe('Siri Sjuksköterska');
    expect(found.map(({ day, patient: place }) => [day, place])).toEqual([
      ['2026-10-06', 1],
      ['2026-10-05', 2],
    ]);
  });

  test('hides one’s own accesses from the one who goes through it', async () => {
    const id = await ordered({});
    expect((await (await by(ciso)).check({ params: { id } })).found.map(({ person }) => person?.name ?? null)).toEqual([
      null,
      'Siri Sjuksköterska',
    ]);
  });

  test('hides them also where the log writes the HSA-id in small letters', async () => {
    const id = await ordered({ subject: { about: 'patient', patient: third } });
    expect((await seen(id)).found.map(({ person }) => person?.name)).toEqual(['Carl Chef']);
    expect((await (await by(ciso)).check({ params: { id } })).found).toEqual([]);
  });

  test('of oneself is refused, and one about oneself is not found', async () => {
    const subject = { about: 'person' as const, personId: ciso };
    await expect(ordered({ subject }, ciso)).rejects.toEqual(problem('logReview.check-own', 403));
    const id = await ordered({ subject });
    await expect((await by(ciso)).check({ params: { id } })).rejects.toEqual(problem('record.not-found', 404));
    expect((await (await by(ciso)).checks({ query: {} })).items.map((row) => row.id)).not.toContain(id);
  });

  test('is ordered by those who investigate only, with a period that fits', async () => {
    for (const who of [org.people.unitManager, org.people.auditor, org.people.employee])
      await expect(ordered({}, who)).rejects.toEqual(problem('permission.missing', 403));
    for (const period of [{ toOn: '2026-12-31' }, { fromOn: '2020-01-01' }, { toOn: '2026-09-01' }])
      await expect(ordered(period)).rejects.toEqual(problem('logReview.check-period', 422));
  });

  test('is judged row by row with a reason, and ends with a conclusion', async () => {
    const id = await ordered({});
    const { found } = await seen(id);
    const rowIds = [found[2]?.id ?? ''];
    await expect((await officer()).judgeRows({ params: { id }, body: { rowIds, verdict: 'unclear' } })).rejects.toEqual(
      problem('logReview.check-why', 422),
    );
    const judged = await (await officer()).judgeRows({ params: { id }, body: { rowIds, verdict: 'justified' } });
    expect(judged.found[2]).toMatchObject({ verdict: 'justified', judgedBy: 'Dan Ombud' });
    const conclusion = 'Alla åtkomster hör till vården av patienten.';
    const closed = await (await officer()).concludeCheck({
      params: { id },
      body: { version: judged.version, conclusion },
    });
    expect(closed).toMatchObject({ state: 'closed', conclusion, closedBy: 'Dan Ombud' });
    await expect(
      (await officer()).judgeRows({ params: { id }, body: { rowIds, verdict: 'justified' } }),
    ).rejects.toEqual(problem('logReview.check-closed', 409));
  });

  test('leads to an investigation of one employee at a time', async () => {
    const id = await ordered({});
    const { found } = await seen(id);
    const reason = 'Inget samband med patientens vård hittades.';
    const ids = found.map((row) => row.id);
    await expect((await officer()).openCheckCase({ params: { id }, body: { rowIds: ids, reason } })).rejects.toEqual(
      problem('logReview.check-one-person', 422),
    );
    const rowIds = [ids[2] ?? ''];
    const after = await (await officer()).openCheckCase({ params: { id }, body: { rowIds, reason } });
    expect(after.found[2]).toMatchObject({ verdict: 'unjustified', caseId: after.cases[0]?.id });
    const opened = await (await officer()).unlawfulCase({ params: { id: after.cases[0]?.id ?? '' } });
    expect(opened).toMatchObject({
      origin: 'check',
      person: { id: nurse },
      check: { number: after.number },
      patients: 1,
    });
    await expect((await officer()).openCheckCase({ params: { id }, body: { rowIds, reason } })).rejects.toEqual(
      problem('logReview.check-rows-judged', 409),
    );
  });
});
