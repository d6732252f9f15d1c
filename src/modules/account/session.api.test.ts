import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, aPerson } from '../organisation/testing.ts';
import { accountApi } from './contract.ts';
import { aCodeApp, inBrowser, refusalOf } from './testing.ts';

const region = aRegion();
let people: Awaited<ReturnType<typeof anOrganisation>>['people'];

beforeAll(async () => {
  ({ people } = await anOrganisation(region));
});

const minutesLater = (minutes: number) => region.clock.set(region.clock.now().add({ minutes }).toString());
const isIn = async (who: Caller) => (await who.ask({ url: '/api/account/me' })).statusCode === 200;
const entries = (action: string) =>
  region.query<{ outcome: string; actor_id: string }>('select outcome, actor_id from audit.entry where action = $1', [
    action,
  ]);

describe('sessions', () => {
  test('are listed for their owner, saying which one is this, with what device', async () => {
    const here = await inBrowser(region, people.employee);
    await inBrowser(region, people.employee, { assurance: 2, method: 'password' });
    const { items } = await here.use(accountApi).sessions({});
    expect(items).toHaveLength(2);
    expect(items.filter(({ current }) => current)).toMatchObject([
      { method: 'passkey', assurance: 3, browser: 'Firefox', system: 'Linux' },
    ]);
  });

  test('end one at a time, never another person’s', async () => {
    const here = await inBrowser(region, people.auditor);
    const there = await inBrowser(region, people.auditor);
    const [other] = (await here.use(accountApi).sessions({})).items.filter(({ current }) => !current);
    const end = (who: Caller) => who.use(accountApi).endSession({ params: { id: other?.id ?? '' } });
    expect(await refusalOf(end(await inBrowser(region, people.employee)))).toMatchObject({ code: 'record.not-found' });
    expect(await isIn(there)).toBe(true);
    expect(await end(here)).toEqual({ done: true });
    expect(await isIn(there)).toBe(false);
    expect(await refusalOf(end(here))).toMatchObject({ status: 404 });
    expect((await entries('account.session-ended')).filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
  });

  test('all others end at once, tokens stay', async () => {
    const here = await inBrowser(region, people.boardMember);
    const others = [await inBrowser(region, people.boardMember), await inBrowser(region, people.boardMember)];
    const token = await region.as(people.boardMember);
    expect(await here.use(accountApi).endOtherSessions({})).toEqual({ ended: 2 });
    expect(await Promise.all([here, ...others, token].map(isIn))).toEqual([true, false, false, true]);
  });

  test('end by themselves when unused, and after a working day however used', async () => {
    const unused = await inBrowser(region, people.ciso);
    minutesLater(61);
    expect(await isIn(unused)).toBe(false);
    const used = await inBrowser(region, people.ciso);
    for (let hour = 0; hour < 13; hour++) {
      minutesLater(55);
      if (hour < 12) expect(await isIn(used)).toBe(true);
      await region.query("update auth.session set seen_at = $1 where seen_at < $1 and kind = 'session'", [
        region.clock.now().toString(),
      ]);
    }
    minutesLater(10);
    expect(await isIn(used)).toBe(false);
  });

  test('end when signing out, and the cookie goes', async () => {
    const here = await inBrowser(region, people.employee);
    const answer = await here.ask({ url: '/api/account/sign-out', method: 'POST' });
    expect(answer.json()).toEqual({ url: null });
    expect(answer.headers['set-cookie']).toMatch(/varna_session=; .*Expires=Thu, 01 Jan 1970/);
    expect(await isIn(here)).toBe(false);
  });

  test('end when the person leaves', async () => {
    const leaver = await aPerson(region);
    const here = await inBrowser(region, leaver);
    expect(await isIn(here)).toBe(true);
    await region.query("update organisation.person set active = false, ended_on = '2026-11-20' where id = $1", [
      leaver,
    ]);
    region.running.services.gate.forget();
    expect(await isIn(here)).toBe(false);
  });

  test('a change asked for by another website with the cookie is refused', async () => {
    const { secret } = await region.running.services.gate.open({
      personId: people.employee,
      kind: 'session',
      method: 'test',
      assurance: 2,
      expiresAt: region.clock.now().add({ hours: 1 }),
    });
    const answer = await region.nobody.ask({
      url: '/api/account/sessions',
      method: 'DELETE',
      headers: { cookie: `varna_session=${secret}`, 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.json()).toMatchObject({ code: 'permission.foreign-origin' });
  });
});

describe('one’s own password', () => {
  test('is set with a code from the app, changed on its own, and taken away; other sessions end', async () => {
    const id = await aPerson(region, { name: 'Lena Lösen' });
    const own = await inBrowser(region, id);
    const other = await inBrowser(region, id);
    const api = own.use(accountApi);
    expect(await refusalOf(api.changePassword({ body: { password: 'fem gula kanoter i kö' } }))).toMatchObject({
      code: 'account.no-password',
    });
    const { attempt, totp } = await api.register({});
    const phone = aCodeApp(region, totp.secret);
    const weak = await refusalOf(api.setPassword({ body: { attempt, password: 'lenalenalena', code: phone.code() } }));
    expect(weak.places).toMatchObject([{ path: 'password' }]);
    const body = { attempt, password: 'fem gula kanoter i kö', code: phone.code() };
    expect(await api.setPassword({ body })).toEqual({ done: true });
    expect(await isIn(other)).toBe(false);
    expect(await api.changePassword({ body: { password: 'sex bruna kanoter i kö' } })).toEqual({ done: true });
    expect(await refusalOf(api.removePassword({}))).toMatchObject({ code: 'account.last-way' });
    minutesLater(16);
    expect(await refusalOf(api.changePassword({ body: { password: 'åtta kanoter i en kö' } }))).toMatchObject({
      code: 'account.sign-in-again',
    });
  });
});

describe('what is no longer needed', () => {
  test('is forgotten at night', async () => {
    await region.query("insert into auth.attempt (subject, at) values ('address:x', $1)", [
      region.clock.now().subtract({ hours: 49 }).toString(),
    ]);
    await region.running.services.jobs.send(region.running.services.pools.owner as never, 'account.forget', {});
    await region.drainJobs();
    expect(await region.query("select from auth.attempt where subject = 'address:x'")).toEqual([]);
  });
});
