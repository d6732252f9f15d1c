import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { filesIn } from '../../testing/zip.ts';
import { aGrant, anOrganisation, aPerson, type Organisation, problem } from '../organisation/testing.ts';
import { ReportTemplate } from './contract/report-output.ts';
import { aCase, actingIn, lawIn, type someFacts } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
let id: string;
let outsider: string;
const acting = actingIn(region, () => org);

async function change(more: Parameters<typeof someFacts>[0], marks: { tlp?: 'red' | 'amber' } = {}): Promise<void> {
  const ciso = await acting('ciso');
  const seen = await ciso.get({ params: { id } });
  await ciso.change({
    params: { id },
    body: { ...seen, ...marks, facts: { ...seen.facts, ...more } as typeof seen.facts },
  });
}

async function decide(regime: 'gdpr33' | 'gdpr34', verdict: 'report' | 'doNotReport'): Promise<void> {
  const ciso = await acting('ciso');
  const { version } = await ciso.triage({ params: { id } });
  await ciso.decide({
    params: { id },
    body: { id: newId(), version, regime, verdict, reason: 'Hög risk för patienten' },
  });
}

const dutyOf = async (stage: string) => {
  const ciso = await acting('ciso');
  const { items } = await ciso.obligations({ params: { id } });
  return items.find((one) => one.stage === stage)?.id ?? '';
};

const bytes = async (who: keyof Organisation['people'], url: string) =>
  (await region.as(org.people[who])).ask({ url: `/api${url}` });
const trail = (action: string) =>
  region.query('select outcome from audit.entry where action = $1 and subject_id = $2', [action, id]);

beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
  outsider = await aPerson(region, { name: 'Utomstående' });
  await aGrant(region, outsider, 'employee', org.units.ward);
  ({ id } = await aCase(region, org.people.employee));
  await change({
    riskToPersons: 'high',
    dataKinds: ['health'],
    measuresTaken: 'Brevet är återlämnat',
    indicators: '203.0.113.9',
  });
  await decide('gdpr33', 'report');
  await decide('gdpr34', 'report');
});

describe('the report of a duty', () => {
  test('comes with receiver, limit, fields in order and what is unknown', async () => {
    const ciso = await acting('ciso');
    const report = await ciso.obligationReport({ params: { id: await dutyOf('notification') } });
    expect(report).toMatchObject({
      template: 'imyBreach',
      incidentId: id,
      regime: 'gdpr33',
      exercise: false,
      receiver: { key: 'imy' },
      dueAt: '2026-11-24T08:00:00.000Z',
    });
    const fields = report.sections.flatMap((section) => section.fields);
    expect(fields.find(({ key }) => key === 'what')?.value.sv).toBe('Ett brev med provsvar gick till fel patient.');
    expect(fields.find(({ key }) => key === 'officer')?.value.sv).toContain('Dan Ombud');
    expect(report.unknown).toBe(fields.filter(({ state }) => state === 'unknown').length);
    expect(JSON.stringify(report)).not.toContain('203.0.113.9');
  });

  test('is told to nobody outside the circle, and nothing is made', async () => {
    const duty = await dutyOf('notification');
    for (const path of [
      `/incident-obligations/${duty}/report`,
      `/incident-obligations/${duty}/report/file?format=docx`,
      `/incidents/${id}/reports`,
      `/incidents/${id}/misp`,
      ...ReportTemplate.options.flatMap((one) => [
        `/incidents/${id}/reports/${one}`,
        `/incidents/${id}/reports/${one}/file`,
      ]),
    ])
      for (const who of [outsider, org.people.primaryCareCoordinator, org.people.auditor, org.people.employee]) {
        const answer = await (await region.as(who)).ask({ url: `/api${path}` });
        expect([path, answer.statusCode]).toEqual([path, answer.statusCode === 403 ? 403 : 404]);
        expect(answer.body).not.toContain('provsvar');
      }
    expect(await trail('incidents.misp-exported')).toEqual([]);
  });

  test('becomes a tagged PDF, a Word document and JSON, and the trail says that it was fetched', async () => {
    const at = `/incident-obligations/${await dutyOf('notification')}/report/file`;
    const pdf = await bytes('ciso', `${at}?format=pdf`);
    expect(pdf.headers['content-disposition']).toContain('anmalan-av-personuppgiftsincident-till-imy.pdf');
    expect(pdf.rawPayload.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const word = filesIn((await bytes('ciso', `${at}?format=docx&language=en`)).rawPayload);
    expect(word.get('docProps/core.xml')).toContain('Notification of a personal data breach to IMY');
    expect(word.get('word/document.xml')).toContain('Ett brev med provsvar gick till fel patient.');
    const json = JSON.parse((await bytes('ciso', `${at}?format=json`)).body);
    expect(json).toMatchObject({ template: 'imyBreach', number: expect.stringMatching(/^INC-/) });
    expect(await trail('incidents.report-printed')).toHaveLength(3);
  });

  test('of a letter is the letter alone', async () => {
    const answer = await bytes(
      'dataProtectionOfficer',
      `/incident-obligations/${await dutyOf('toPersons')}/report/file`,
    );
    const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: answer.rawPayload, encoding: 'utf8' });
    if (stdout === undefined || stdout === null) return;
    expect(stdout).toContain('Vad du själv kan göra');
    expect(stdout).not.toContain('Sekretess');
  });

  test('is refused once the duty is withdrawn', async () => {
    const duty = await dutyOf('toPersons');
    await decide('gdpr34', 'doNotReport');
    const ciso = await acting('ciso');
    const before = await trail('incidents.report-made');
    await expect(ciso.obligationReport({ params: { id: duty } })).rejects.toEqual(problem('incidents.duty-ended', 409));
    const done = (await trail('incidents.report-made')).filter(({ outcome }) => outcome === 'done');
    expect(done).toEqual(before);
  });
});

describe('what can be made of a case', () => {
  test('is one report for each duty, then those that answer none', async () => {
    const { items } = await (await acting('ciso')).caseReports({ params: { id } });
    expect(items.map(({ template, obligationId }) => [template, obligationId !== null])).toEqual([
      ['imyBreach', true],
      ['callScript', false],
      ['boardNote', false],
      ['registration', false],
    ]);
  });

  test('is drafted under a law not decided on, to whom it would go', async () => {
    const draft = await (await acting('ciso')).caseReport({ params: { id, template: 'lexMaria' } });
    expect(draft).toMatchObject({ obligationId: null, receiver: { key: 'ivo' } });
    const script = await (await acting('ciso')).caseReport({ params: { id, template: 'callScript' } });
    expect(script.receiver?.phone).toBe('010-240 40 40');
    expect(script.warnings[0]?.sv).toContain('Linjen är öppen');
  });
});

describe('an event for MISP', () => {
  test('holds the indicators', async () => {
    const answer = await bytes('ciso', `/incidents/${id}/misp`);
    expect(JSON.parse(answer.body).Event).toMatchObject({
      uuid: id,
      Attribute: [{ type: 'ip-dst', value: '203.0.113.9' }],
    });
    expect(await trail('incidents.misp-exported')).toHaveLength(1);
  });

  test('is refused for what must not be passed on', async () => {
    await change({}, { tlp: 'red' });
    const answer = await bytes('ciso', `/incidents/${id}/misp`);
    expect(answer.json()).toMatchObject({ code: 'incidents.tlp-red' });
    await change({}, { tlp: 'amber' });
  });
});

describe('what IMY was not told', () => {
  const asked = async () =>
    (
      await region.query<{ kind: string; due_on: string }>(
        "select distinct kind, due_on::text from task.task where record_id = $1 and kind like 'incidents.find-%' and closed_at is null order by kind",
        [id],
      )
    ).map(({ kind, due_on }) => [kind, due_on]);

  test('becomes a task for each fact, due within four weeks of the notification', async () => {
    region.clock.set('2026-11-22T11:00:00Z');
    const officer = await acting('dataProtectionOfficer');
    expect(await asked()).toEqual([]);
    const body = { id: newId(), sentAt: '2026-11-22T10:00:00Z', channel: 'IMY:s e-tjänst', content: 'Ordagrant' };
    await officer.file({ params: { id: await dutyOf('notification') }, body });
    expect(await asked()).toEqual(
      ['began', 'cause', 'consequences', 'groups', 'records'].map((fact) => [`incidents.find-${fact}`, '2026-12-20']),
    );
  });

  test('leaves the inbox when the fact is known', async () => {
    await change({ groups: ['patients'], cause: 'humanError' });
    expect((await asked()).map(([kind]) => kind)).toEqual([
      'incidents.find-began',
      'incidents.find-consequences',
      'incidents.find-records',
    ]);
  });

  test('is asked no more when the supplement is filed', async () => {
    const officer = await acting('dataProtectionOfficer');
    const supplement = await dutyOf('supplement');
    const report = await officer.obligationReport({ params: { id: supplement } });
    expect(report.title.sv).toBe('Komplettering av anmälan');
    expect(report.sections.flatMap(({ fields }) => fields).filter(({ dueOn }) => dueOn === '2026-12-20')).toHaveLength(
      3,
    );
    const body = { id: newId(), sentAt: '2026-11-22T10:30:00Z', channel: 'IMY:s e-tjänst', content: 'Komplettering' };
    await officer.file({ params: { id: supplement }, body });
    expect(await asked()).toEqual([]);
  });
});

test('an exercise says so in every file', async () => {
  const drill = await aCase(region, org.people.employee, { exercise: true });
  const pdf = await bytes('ciso', `/incidents/${drill.id}/reports/imyBreach/file?format=pdf`);
  const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: pdf.rawPayload, encoding: 'utf8' });
  if (stdout) expect(stdout).toContain('ÖVNING: Anmälan av personuppgiftsincident');
  const word = filesIn((await bytes('ciso', `/incidents/${drill.id}/reports/toPersons/file?format=docx`)).rawPayload);
  expect([...word.values()].join('')).toContain('ÖVNING');
});
