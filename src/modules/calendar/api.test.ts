import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { createAction } from '../actions/index.ts';
import { anAction } from '../actions/testing.ts';
import { anOrganisation, doneTo, type Organisation, problem } from '../organisation/testing.ts';
import { calendarApi } from './contract.ts';

const region = aRegion();
let org: Organisation;
const as = async (who: keyof Organisation['people']) => (await region.as(org.people[who])).use(calendarApi);
const add = (more: Partial<Parameters<typeof anAction>[0]> = {}) =>
  asSystem(region.running.services, 'test', (context) =>
    createAction(context, anAction({ unitId: org.units.ward, ownerId: org.people.employee, ...more })),
  );
const december = { from: '2026-12-01', to: '2026-12-31' };
const seen = async (who: keyof Organisation['people'], more: Record<string, string> = {}) =>
  (await (await as(who)).calendar({ query: { ...december, ...more } as never })).items;

beforeAll(async () => {
  org = await anOrganisation(region);
  await add({ title: 'Lås in korten', dueOn: '2026-12-10' });
  await add({
    title: 'Öva',
    dueOn: '2026-12-11',
    ownerId: org.people.hospitalCoordinator,
    checkOn: '2026-12-20',
    checkerId: org.people.unitManager,
  });
  await add({
    title: 'Annan förvaltning',
    dueOn: '2026-12-12',
    unitId: org.units.healthCentre,
    ownerId: org.people.primaryCareCoordinator,
  });
});

describe('the calendar', () => {
  test('shows one’s own days as the tasks they are, each once', async () => {
    expect(await seen('employee')).toMatchObject([
      {
        day: '2026-12-10',
        kind: 'tasks',
        what: 'Gör klart åtgärden',
        title: 'Lås in korten',
        mine: true,
        path: expect.stringMatching(/^\/actions\//),
      },
    ]);
  });

  test('shows everyone’s days as far as one may see, and a unit’s', async () => {
    const titles = (items: { title: string }[]) => [...new Set(items.map(({ title }) => title))];
    expect(titles(await seen('hospitalCoordinator', { whose: 'all' }))).toEqual(['Lås in korten', 'Öva']);
    expect(titles(await seen('ciso', { whose: 'all' }))).toEqual(['Lås in korten', 'Öva', 'Annan förvaltning']);
    expect(titles(await seen('ciso', { whose: 'all', unitId: org.units.primaryCare }))).toEqual(['Annan förvaltning']);
    expect(titles(await seen('employee', { whose: 'all' }))).toEqual(['Lås in korten']);
  });

  test('is filtered by kind, and asks as often for a month with much as for one with nothing', async () => {
    expect((await seen('ciso', { whose: 'all', kind: 'actions.check' })).map(({ day }) => day)).toEqual(['2026-12-20']);
    const ciso = await as('ciso');
    const asked = (from: string, to: string) =>
      countQueries(region, () => ciso.calendar({ query: { from, to, whose: 'all' } }));
    expect(await asked('2026-12-01', '2026-12-31')).toBe(await asked('2030-01-01', '2030-01-31'));
    await expect(ciso.calendar({ query: { from: '2026-01-01', to: '2026-12-31' } })).rejects.toEqual(
      problem('calendar.span-too-long', 422),
    );
  });
});

describe('a calendar address', () => {
  const subscribe = async (who: keyof Organisation['people']) => {
    const { id, address } = await (await as(who)).subscribe({ body: { name: 'Telefonen' } });
    return { id, url: new URL(address).pathname };
  };
  const read = (url: string) => region.nobody.ask({ url });

  test('is read by a program that cannot sign in, and tells one’s own days without titles', async () => {
    const { url } = await subscribe('employee');
    const answer = await read(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('text/calendar');
    const events = new ICAL.Component(ICAL.parse(answer.body))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event?.summary).toMatch(/^Gör klart åtgärden: Åtgärd ÅT-\d{4}$/);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-12-10');
    expect(answer.body).not.toContain('Lås in');
    expect(String(event?.component.getFirstPropertyValue('url'))).toMatch(/\/actions\/[0-9a-f-]{36}$/);
  });

  test('is kept as a hash, listed without its secret, and shown to nobody else', async () => {
    const { id, url } = await subscribe('employee');
    const secret = url.split('/').at(-1)?.replace('.ics', '') ?? '';
    const [stored] = await region.query('select * from calendar.feed where id = $1', [id]);
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(
      JSON.stringify(await region.query('select before, after from audit.change where row_key = $1', [id])),
    ).not.toMatch(new RegExp(`${secret}|secret`));
    expect(JSON.stringify(await (await as('employee')).feeds({}))).not.toContain(secret);
    expect(JSON.stringify(await region.query('select reply from platform.receipt'))).not.toContain(secret);
    expect((await (await as('ciso')).feeds({})).items).toEqual([]);
    expect(await doneTo(region, id)).toEqual(['calendar.subscribed']);
  });

  test('opens nothing once revoked, nor when it is guessed, and only its owner revokes it', async () => {
    const { id, url } = await subscribe('employee');
    await expect((await as('ciso')).revoke({ params: { id }, body: {} })).rejects.toEqual(
      problem('record.not-found', 404),
    );
    expect((await read(url)).statusCode).toBe(200);
    await (await as('employee')).revoke({ params: { id }, body: {} });
    expect((await read(url)).statusCode).toBe(404);
    expect((await read('/api/calendar/feed/guess.ics')).statusCode).toBe(404);
    await expect((await as('employee')).revoke({ params: { id }, body: {} })).rejects.toEqual(
      problem('record.not-found', 404),
    );
  });

  test('opens nothing when its person has left', async () => {
    const { url } = await subscribe('auditor');
    expect((await read(url)).statusCode).toBe(200);
    await region.query('update access.principal set active = false where id = $1', [org.people.auditor]);
    expect((await read(url)).statusCode).toBe(404);
  });
});
