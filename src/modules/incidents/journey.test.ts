import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import type { Incident } from './contract/case.ts';
import type { Regime } from './contract/words.ts';
import { actingIn, aReport, lawIn, type someFacts } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
const acting = actingIn(region, () => org);
beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
});

const question = { answer: 'no' as const, reason: 'Prövat, inget att ändra' };
const learning = { risk: question, dpia: question, supplier: question, training: question, instruction: question };
const changeOf = ({ version, title, unitId, category, facts }: Incident, more: Parameters<typeof someFacts>[0]) => ({
  version,
  title,
  unitId,
  category,
  facts: { ...facts, ...more } as Incident['facts'],
});

describe('a letter to the wrong patient', () => {
  let id: string;
  test('is reported by a nurse, who gets a number and sees how it stands', async () => {
    const nurse = await acting('employee');
    const body = aReport();
    const receipt = await nurse.report({ body });
    expect(receipt).toMatchObject({ id: body.id, receiptCode: null });
    expect(receipt.number).toMatch(/^INC-2026-\d{4}$/);
    const { items } = await nurse.ownReports({ query: {} });
    expect(items).toMatchObject([{ number: receipt.number, state: 'event', unit: 'Avdelning 3' }]);
    const [row] = await region.query<{ id: string }>('select id from incidents.incident where number = $1', [
      receipt.number,
    ]);
    id = row?.id ?? '';
  });

  test('is asked of the unit’s manager, coordinator and the data protection officer', async () => {
    const asked = await region.query<{ person_id: string; title: string }>(
      'select person_id, title from task.task where record_id = $1 and closed_at is null',
      [id],
    );
    expect(new Set(asked.map(({ person_id }) => person_id))).toEqual(
      new Set([org.people.unitManager, org.people.hospitalCoordinator, org.people.dataProtectionOfficer]),
    );
    expect(new Set(asked.map(({ title }) => title))).toEqual(new Set(['En rapporterad händelse']));
  });

  const facts = {
    riskToPersons: 'high',
    unintelligible: 'no',
    riskRemoved: 'no',
    networkSystem: 'no',
    patientHarm: 'none',
    medicalDevice: 'no',
    crimeSuspected: 'no',
    dataKinds: ['name', 'health'],
    groups: ['patients'],
  } as const;
  test('is triaged: the table proposes to report to IMY and to tell the patient, and nothing else', async () => {
    const officer = await acting('dataProtectionOfficer');
    const seen = await officer.get({ params: { id } });
    expect(seen.awareness).toMatchObject([{ kind: 'weKnew', at: '2026-11-21T08:00:00.000Z', who: 'Elsa Medarbetare' }]);
    await officer.confirm({ params: { id }, body: { version: seen.version, reason: 'Uppgifter har nått fel person' } });
    const confirmed = await officer.get({ params: { id } });
    await officer.change({
      params: { id },
      body: changeOf(confirmed, { ...facts, dataKinds: [...facts.dataKinds], groups: [...facts.groups] }),
    });
    const { proposals } = await officer.triage({ params: { id } });
    expect(
      proposals.filter(({ verdict }) => verdict !== 'doNotReport').map(({ regime, verdict }) => [regime, verdict]),
    ).toEqual([
      ['gdpr33', 'report'],
      ['gdpr34', 'report'],
    ]);
  });

  const decide = async (regime: Regime, verdict: 'report' | 'doNotReport') => {
    const officer = await acting('dataProtectionOfficer');
    const { version } = await officer.triage({ params: { id } });
    return officer.decide({
      params: { id },
      body: { id: newId(), version, regime, verdict, reason: 'Hög risk för patienten' },
    });
  };
  test('is decided by a named person, and its clock runs 72 h from when the nurse noticed', async () => {
    await decide('gdpr33', 'report');
    await decide('gdpr34', 'report');
    const ciso = await acting('ciso');
    const { items } = await ciso.wall({ query: {} });
    expect(items.map(({ name, clock }) => [name.sv, clock.dueAt])).toEqual([
      ['Anmälan av personuppgiftsincident', '2026-11-24T08:00:00.000Z'],
      ['Information till de berörda', null],
    ]);
    expect(items[0]?.clock.arithmetic.sv).toContain(
      'lördag 21 november 2026 kl. 09:00 + 72 timmar = tisdag 24 november',
    );
  });

  test('cannot be closed while a clock runs', async () => {
    const manager = await acting('unitManager');
    const { version } = await manager.get({ params: { id } });
    const measures = [
      { id: newId(), title: 'Kontrollera adress', ownerId: org.people.unitManager, dueOn: '2026-12-31' },
    ];
    const body = {
      version,
      causeText: 'Två kuvert förväxlades',
      consequences: 'Oro',
      measures,
      learning,
      lesson: 'Läs upp adressen',
    };
    await expect(manager.close({ params: { id }, body })).rejects.toEqual(problem('incidents.clocks-open', 409));
  });

  const filing = (more = {}) => ({
    id: newId(),
    sentAt: '2026-11-22T10:00:00Z',
    channel: 'IMY:s e-tjänst',
    content: 'Anmälan ordagrant',
    ...more,
  });
  test('is filed once, word for word, and a second filing is refused', async () => {
    region.clock.set('2026-11-22T11:00:00Z');
    const officer = await acting('dataProtectionOfficer');
    const { items } = await officer.obligations({ params: { id } });
    const toImy = items.find(({ stage }) => stage === 'notification')?.id ?? '';
    const early = officer.file({ params: { id: toImy }, body: filing({ sentAt: '2026-11-20T10:00:00Z' }) });
    await expect(early).rejects.toEqual(problem('incidents.filed-before-start', 422));
    const filed = await officer.file({ params: { id: toImy }, body: filing({ authorityNumber: 'IMY-2026-1' }) });
    expect(filed).toMatchObject({
      status: 'filed',
      filing: { late: false, authorityNumber: 'IMY-2026-1', content: 'Anmälan ordagrant' },
    });
    const again = officer.file({ params: { id: toImy }, body: filing() });
    await expect(again).rejects.toEqual(problem('incidents.already-filed', 409));
    const [{ count } = { count: -1 }] = await region.query<{ count: number }>(
      'select count(*)::int as count from incidents.filing',
    );
    expect(count).toBe(1);
  });

  test('asks for a supplement since not all was known, ended by a signed decision; the patient is told', async () => {
    const officer = await acting('dataProtectionOfficer');
    const { items } = await officer.obligations({ params: { id } });
    const supplement = items.find(({ stage }) => stage === 'supplement');
    expect(supplement?.clock.dueAt).toBe('2026-12-20T10:00:00.000Z');
    const ended = await officer.endObligation({
      params: { id: supplement?.id ?? '' },
      body: { version: supplement?.version ?? 0, reason: 'Inget att tillägga' },
    });
    expect(ended).toMatchObject({ status: 'decided', endedBy: expect.stringMatching(/\w/), filing: null });
    const toPatient = items.find(({ stage }) => stage === 'toPersons')?.id ?? '';
    await officer.file({
      params: { id: toPatient },
      body: filing({ channel: 'Brev', content: 'Ditt provsvar gick till fel person.', sentAt: '2026-11-22T10:30:00Z' }),
    });
    expect((await officer.wall({ query: {} })).items).toEqual([]);
  });

  test('keeps what was filed when it is decided anew, and says what has changed', async () => {
    const officer = await acting('dataProtectionOfficer');
    const { changed } = await decide('gdpr33', 'doNotReport');
    expect(changed).toEqual([]);
    const { items } = await officer.obligations({ params: { id } });
    expect(items.map(({ stage, status }) => [stage, status]).sort()).toEqual([
      ['notification', 'filed'],
      ['supplement', 'decided'],
      ['toPersons', 'filed'],
    ]);
  });

  test('is closed with a lesson, a measure that became an action, and news to the nurse', async () => {
    const coordinator = await acting('hospitalCoordinator');
    const { version } = await coordinator.get({ params: { id } });
    const actionId = newId();
    const closed = await coordinator.close({
      params: { id },
      body: {
        version,
        causeText: 'Två kuvert förväxlades',
        consequences: 'Patientens oro',
        measures: [
          {
            id: actionId,
            title: 'Kontrollera adress före postning',
            ownerId: org.people.unitManager,
            dueOn: '2026-12-31',
          },
        ],
        learning,
        lesson: 'Läs upp adressen innan kuvertet klistras igen',
        published: { title: 'Läs adressen en gång till', lesson: 'Två kuvert blev förväxlade. Läs adressen högt.' },
      },
    });
    expect(closed).toMatchObject({ state: 'closed', learning });
    const [action] = await region.query('select title from actions.action where id = $1', [actionId]);
    expect(action).toMatchObject({ title: 'Kontrollera adress före postning' });
    const nurse = await acting('employee');
    expect((await nurse.lessons({ query: {} })).items).toMatchObject([{ title: 'Läs adressen en gång till' }]);
    expect((await nurse.ownReports({ query: {} })).items[0]?.state).toBe('closed');
    const late = coordinator.change({ params: { id }, body: changeOf(closed, {}) });
    await expect(late).rejects.toEqual(problem('incidents.not-open', 409));
  });

  test('is told whole in its timeline', async () => {
    const ciso = await acting('ciso');
    const { items } = await ciso.timeline({ params: { id }, query: {} });
    const kinds = items.map(({ kind }) => kind);
    for (const kind of ['reported', 'state', 'facts', 'decision', 'obligation', 'filing'])
      expect(kinds).toContain(kind);
  });
});
