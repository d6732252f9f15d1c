import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { recordsApi } from '../../shared/record.ts';
import { aRegion } from '../../testing/region.ts';
import { incidentsApi } from '../incidents/contract.ts';
import { lawIn } from '../incidents/testing.ts';
import {
  anHsaId,
  anOrganisation,
  aPerson,
  aPersonWith,
  doneTo,
  type Organisation,
  problem,
} from '../organisation/testing.ts';
import { searchApi } from '../search/contract.ts';
import type { UnlawfulCase } from './contract/investigation.ts';
import { investigationApi } from './contract/investigation.ts';
import { logReviewApi } from './contract.ts';
import { loadStream } from './engine/batch/load-stream.ts';
import { engineOf } from './engine/installed.ts';
import { rollUp } from './engine/roll-up.ts';
import { logLine } from './engine/testing.ts';
import { patientPseudonyms } from './intake/pseudonym.ts';
import { aCase, anAccess } from './service/investigation/testing.ts';
import { aReview } from './testing.ts';

const region = aRegion('2026-11-22T10:00:00Z');
let org: Organisation;
let second: string;
let hr: string;
const by = async (personId: string) => (await region.as(personId)).use(investigationApi);
const officer = () => by(org.people.dataProtectionOfficer);

beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
  second = await aPersonWith(region, 'dataProtectionOfficer', org.units.region, { name: 'Disa Ombud' });
  hr = await aPerson(region, { name: 'Hedda Personal' });
});

const open = () =>
  aCase(region, { by: org.people.dataProtectionOfficer, personId: org.people.employee, unitId: org.units.ward });
const read = async (id: string): Promise<UnlawfulCase> => (await officer()).unlawfulCase({ params: { id } });
const stepAt = ({ steps }: UnlawfulCase, key: string) => steps.find((step) => step.key === key)?.version ?? 0;

/** Settles all steps, so that an ending can be proposed. */
async function settled(id: string): Promise<UnlawfulCase> {
  let seen = await read(id);
  for (const { key } of seen.steps.filter(({ state }) => state === 'todo'))
    seen = await (await officer()).settleStep({
      params: { id, key },
      body: { version: stepAt(seen, key), state: 'notNeeded', note: 'Behövs inte i provet' },
    });
  return seen;
}

describe('an unlawful-access case', () => {
  test('begins with the steps of the routine, each with its day and its source', async () => {
    const { id, number } = await open();
    const seen = await read(id);
    expect(number).toMatch(/^OA-2026-\d{3}$/);
    expect(seen).toMatchObject({
      state: 'open',
      mayInvestigate: true,
      patients: 1,
      person: { id: org.people.employee },
    });
    expect(seen.steps.map(({ key }) => key)).toEqual([
      'secure',
      'widen',
      'hr',
      'legal',
      'dpo',
      'talk',
      'access',
      'breach',
      'police',
      'patient',
      'labour',
    ]);
    expect(seen.steps.find(({ key }) => key === 'breach')).toMatchObject({
      dueOn: '2026-11-24',
      source: { sv: 'GDPR artikel 33.1', en: 'GDPR article 33(1)' },
    });
    expect(seen.steps.every(({ source: { sv, en } }) => sv !== '' && en !== '' && !/S\d:/.test(sv + en))).toBe(true);
    expect(await doneTo(region, id)).toContain('logReview.case.opened');
  });

  test('is known to those who investigate and to nobody else', async () => {
    const { id } = await open();
    const circle = (await read(id)).circle.map(({ id: person }) => person);
    expect(circle.sort()).toEqual([org.people.ciso, org.people.dataProtectionOfficer, second].sort());
    for (const person of [org.people.unitManager, org.people.auditor, hr, org.people.employee])
      await expect((await by(person)).unlawfulCase({ params: { id } })).rejects.toEqual(
        problem('record.not-found', 404),
      );
  });

  test('is not found by whom it is about, though they investigate otherwise', async () => {
    const { id, number } = await aCase(region, {
      by: org.people.dataProtectionOfficer,
      personId: org.people.ciso,
      unitId: org.units.ward,
    });
    const suspect = await by(org.people.ciso);
    await expect(suspect.unlawfulCase({ params: { id } })).rejects.toEqual(problem('record.not-found', 404));
    expect((await suspect.cases({ query: { q: number } })).items).toEqual([]);
    const person = await region.as(org.people.ciso);
    expect((await person.use(searchApi).search({ query: { q: number } })).items).toEqual([]);
    await expect(person.use(recordsApi).history({ params: { id } })).rejects.toEqual(problem('record.not-found', 404));
    await expect(suspect.noteCase({ params: { id }, body: { id: newId(), text: 'Jag ser' } })).rejects.toEqual(
      problem('record.not-found', 404),
    );
    expect((await (await officer()).cases({ query: { q: number } })).items).toHaveLength(1);
  });

  test('opens to whoever is named for a step, who settles that step and no other', async () => {
    const { id } = await open();
    const seen = await read(id);
    const assigned = await (await officer()).assignStep({
      params: { id, key: 'hr' },
      body: { version: stepAt(seen, 'hr'), handlerId: hr, dueOn: '2026-11-25' },
    });
    expect(assigned.circle).toContainEqual({ id: hr, name: 'Hedda Personal', part: 'hr' });
    const named = await by(hr);
    const own = await named.unlawfulCase({ params: { id } });
    expect(own).toMatchObject({ mayInvestigate: false, mayConfirm: false });
    const toTakeStep = `select kind, due_on::text from task.task
      where record_id = $1 and kind <> 'logReview.name-handlers' and closed_at is null`;
    const tasks = await region.query(toTakeStep, [id]);
    expect(tasks).toEqual([{ kind: 'logReview.investigate', due_on: '2026-11-25' }]);
    await expect(
      named.settleStep({
        params: { id, key: 'police' },
        body: { version: stepAt(own, 'police'), state: 'done', note: '' },
      }),
    ).rejects.toEqual(problem('logReview.case-not-yours', 403));
    await named.settleStep({
      params: { id, key: 'hr' },
      body: { version: stepAt(own, 'hr'), state: 'done', note: 'Möte 24/11' },
    });
    expect(await region.query(toTakeStep, [id])).toEqual([]);
    await expect(
      named.proposeOutcome({ params: { id }, body: { version: 1, outcome: 'lawful', reason: 'Nej' } }),
    ).rejects.toEqual(problem('permission.missing', 403));
  });

  test('is never opened to whom it is about by naming them', async () => {
    const { id } = await open();
    const { version } = await read(id);
    const people = [{ personId: org.people.employee, part: 'other' as const }];
    await expect((await officer()).setCircle({ params: { id }, body: { version, people } })).rejects.toEqual(
      problem('logReview.case-person', 422),
    );
    const { items } = await (await officer()).circleChoices({ params: { id }, query: { q: 'Elsa' } });
    expect(items).toEqual([]);
  });

  test('keeps the employee’s own account', async () => {
    const { id } = await open();
    const { version } = await read(id);
    const account = 'Jag letade efter ett provsvar åt en kollega på jourlinjen.';
    const kept = await (await officer()).keepAccount({
      params: { id },
      body: { version, account, accountOn: '2026-11-21' },
    });
    expect(kept).toMatchObject({ account, accountOn: '2026-11-21' });
    await expect(
      (await officer()).keepAccount({ params: { id }, body: { version, account, accountOn: '2026-11-21' } }),
    ).rejects.toEqual(problem('record.changed', 409));
  });

  test('asks those who investigate to name somebody while a step has nobody', async () => {
    const { id } = await open();
    const named = () =>
      region.query(
        `select person_id, due_on::text from task.task
         where record_id = $1 and kind = 'logReview.name-handlers' and closed_at is null order by person_id`,
        [id],
      );
    const [first, ...others] = await named();
    expect(first).toMatchObject({ due_on: '2026-11-23' });
    expect(others).toHaveLength(2);
    for (const { key, version } of (await read(id)).steps)
      await (await officer()).assignStep({
        params: { id, key },
        body: { version, handlerId: hr, dueOn: '2026-11-25' },
      });
    expect(await named()).toEqual([]);
  });

  test('says why a step is not needed', async () => {
    const { id } = await open();
    const version = stepAt(await read(id), 'labour');
    const body = { version, state: 'notNeeded' as const, note: '' };
    await expect((await officer()).settleStep({ params: { id, key: 'labour' }, body })).rejects.toEqual(
      problem('logReview.case-why', 422),
    );
  });

  test('ends only when every step is settled and another agrees', async () => {
    const { id } = await open();
    const early = { version: (await read(id)).version, outcome: 'lawful' as const, reason: 'Var på rond' };
    await expect((await officer()).proposeOutcome({ params: { id }, body: early })).rejects.toEqual(
      problem('logReview.case-steps-left', 409),
    );
    const { version } = await settled(id);
    const proposed = await (await officer()).proposeOutcome({ params: { id }, body: { ...early, version } });
    expect(proposed).toMatchObject({ state: 'proposed', mayConfirm: false });
    await expect(
      (await officer()).confirmOutcome({ params: { id }, body: { version: proposed.version, agree: true } }),
    ).rejects.toEqual(problem('logReview.case-four-eyes', 403));
    const back = await (await by(second)).confirmOutcome({
      params: { id },
      body: { version: proposed.version, agree: false, comment: 'Vad sa chefen?' },
    });
    expect(back).toMatchObject({ state: 'open', outcome: null });
    const again = await (await officer()).proposeOutcome({ params: { id }, body: { ...early, version: back.version } });
    const closed = await (await by(second)).confirmOutcome({
      params: { id },
      body: { version: again.version, agree: true },
    });
    expect(closed).toMatchObject({ state: 'closed', outcome: 'lawful', confirmedBy: { id: second } });
    await expect(
      (await officer()).noteCase({ params: { id }, body: { id: newId(), text: 'Efteråt' } }),
    ).rejects.toEqual(problem('logReview.case-closed', 409));
    expect(await region.query('select from task.task where record_id = $1 and closed_at is null', [id])).toEqual([]);
  });

  test('opens an incident with its facts, tied both ways, that names nobody', async () => {
    const { id } = await open();
    const { version } = await read(id);
    const body = { version, awareAt: '2026-11-22T08:00:00Z', what: 'En journal kan ha lästs utan stöd.' };
    await expect(
      (await officer()).openBreach({ params: { id }, body: { ...body, awareAt: '2026-11-23T08:00:00Z' } }),
    ).rejects.toEqual(problem('logReview.case-moment', 422));
    await (await officer()).openBreach({ params: { id }, body });
    await region.drainJobs();
    const { incident, version: now } = await read(id);
    expect(incident?.number).toMatch(/^INC-2026-/);
    const found = await (await region.as(org.people.dataProtectionOfficer))
      .use(incidentsApi)
      .get({ params: { id: incident?.id ?? '' } });
    expect(found.facts).toMatchObject({ kind: 'wrongAccess', personalData: 'yes', persons: { min: 1, max: 1 } });
    expect(JSON.stringify(found)).not.toMatch(/Elsa|OA-2026/);
    const { items } = await (await region.as(org.people.dataProtectionOfficer))
      .use(recordsApi)
      .links({ params: { id: incident?.id ?? '' } });
    expect(items).toMatchObject([{ record: { id } }]);
    await expect((await officer()).openBreach({ params: { id }, body: { ...body, version: now } })).rejects.toEqual(
      problem('logReview.case-breach-open', 409),
    );
  });

  test('shows the patients to its circle only when asked, and the trail knows', async () => {
    const { id } = await open();
    expect(JSON.stringify(await read(id))).not.toContain('19121212-1212');
    const { patients } = await (await officer()).revealCasePatients({ params: { id } });
    expect(patients).toEqual([{ id: '191212121212', surname: null }]);
    expect(await doneTo(region, id)).toContain('logReview.case-patients-revealed');
    await expect((await by(hr)).revealCasePatients({ params: { id } })).rejects.toEqual(
      problem('record.not-found', 404),
    );
  });

  test('prints the basis for a police report without a patient’s name, and the letter', async () => {
    const { id } = await open();
    const police = await (await officer()).casePaper({ params: { id, paper: 'police' } });
    expect(JSON.stringify(police)).toContain('Elsa Medarbetare');
    expect(JSON.stringify(police)).not.toContain('191212121212');
    const letter = await (await officer()).casePaper({ params: { id, paper: 'patient' } });
    expect(JSON.stringify(letter)).not.toContain('Elsa');
    expect(JSON.stringify(letter)).not.toContain('sparat loggarna');
    const file = await (await region.as(org.people.dataProtectionOfficer)).ask({
      url: `/api/log-review/cases/${id}/papers/police/file`,
    });
    expect(file.headers['content-type']).toBe('application/pdf');
  }, 30_000);
});

describe('an item judged not justified', () => {
  const judged = async () => {
    const { items } = await aReview(region, {
      unitId: org.units.ward,
      reviewerId: org.people.unitManager,
      month: `20${40 + ++years}-03`,
      items: [{ personId: org.people.employee, userHsa: 'SE2321009009-U7' }],
    });
    const manager = (await region.as(org.people.unitManager)).use(logReviewApi);
    const [id = ''] = items;
    const decision = { decision: 'unjustified', comment: 'Ingen på enheten känner till något skäl.' } as const;
    const { items: after } = await manager.decide({ params: { id }, body: { version: 1, ...decision } });
    return { id, manager, version: after[0]?.version ?? 0 };
  };
  let years = 0;

  test('opens a case that says what was seen, and the reviewer takes part of it', async () => {
    const { id, manager } = await judged();
    const [row] = await region.query<{ id: string }>('select id from log_review.unlawful_access where item_id = $1', [
      id,
    ]);
    const seen = await manager.unlawfulCase({ params: { id: row?.id ?? '' } });
    expect(seen).toMatchObject({
      origin: 'review',
      unit: 'Avdelning 3',
      userHsa: 'SE2321009009-U7',
      mayInvestigate: false,
    });
    expect(seen.seen).toMatch(/^Den 12 oktober 2026 .* öppnade medarbetaren en patients journal/);
    expect(seen.steps.find(({ key }) => key === 'talk')).toMatchObject({
      handler: { id: org.people.unitManager },
      maySettle: true,
    });
    expect((await read(seen.id)).number).toBe(seen.number);
  });

  test('is not judged again: the investigation settles it', async () => {
    const { id, manager, version } = await judged();
    await expect(manager.takeBack({ params: { id }, body: { version } })).rejects.toEqual(
      problem('logReview.case-opened', 409),
    );
  });
});

describe('the rows of the log', () => {
  test('are saved encrypted with their checksum, for the accesses and for the widened search', async () => {
    const engine = await engineOf(region.running.services);
    const patient = patientPseudonyms(region.running.services.masterKey).of(['191212121212'])[0] ?? '';
    const user = anHsaId('U');
    const lines = [
      logLine({ at: '2026-10-05T08:00:00.000Z', user_hsa: user, patient_id: patient }, 1),
      logLine({ at: '2026-10-05T08:05:00.000Z', user_hsa: user, patient_id: 'P2' }, 2),
      logLine({ at: '2026-10-06T09:00:00.000Z', user_hsa: 'SE-other', patient_id: patient }, 3),
    ];
    await loadStream(engine, { key: 'prov', source: 'journal', lines: Readable.from([Buffer.from(lines.join(''))]) });
    await rollUp(engine);
    const access = anAccess({ userHsa: user, firstDay: '2026-10-05', lastDay: '2026-10-05' });
    const { id } = await aCase(region, {
      by: org.people.dataProtectionOfficer,
      personId: org.people.employee,
      unitId: org.units.ward,
      access,
    });
    for (const kind of ['accesses', 'patients'] as const)
      await (await officer()).saveRows({ params: { id }, body: { id: newId(), kind } });
    await region.drainJobs();
    const { extracts, steps, lines: told } = await read(id);
    expect(extracts).toMatchObject([
      { kind: 'accesses', state: 'done', rows: 1, summary: { people: 1, patients: 1 } },
      { kind: 'patients', state: 'done', rows: 2, summary: { people: 2 } },
    ]);
    expect(steps.find(({ key }) => key === 'secure')).toMatchObject({ state: 'done' });
    expect(told.map(({ kind }) => kind)).toContain('extract');
    const { items } = await (await region.as(org.people.dataProtectionOfficer))
      .use(recordsApi)
      .attachments({ params: { id } });
    expect(items.map(({ sha256 }) => sha256).sort()).toEqual(extracts.map(({ sha256 }) => sha256).sort());
  }, 60_000);
});
