import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { Problem } from '../../shared/problem.ts';
import { type Caller, callerWith } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { aGrant, anOrganisation, aPerson } from '../organisation/testing.ts';
import { accountApi } from './contract.ts';
import { issueToken } from './index.ts';
import { aCodeApp, aPassword, inBrowser } from './testing.ts';

const region = aRegion();
let people: Awaited<ReturnType<typeof anOrganisation>>['people'];
let units: Awaited<ReturnType<typeof anOrganisation>>['units'];

beforeAll(async () => {
  ({ people, units } = await anOrganisation(region));
});

const refusalOf = (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => Promise.reject(new Error('it was not refused')),
    (problem) => (problem instanceof Problem ? problem : Promise.reject(problem)),
  );
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

describe('API tokens', () => {
  const create = (who: Caller, id = newId(), days = 30) =>
    who.use(accountApi).createToken({ params: { id }, body: { name: 'Nattlig export', days } });

  test('are shown once, act as their maker at level 2 at most, and are stored nowhere in plain words', async () => {
    const maker = await inBrowser(region, people.ciso);
    const { id, secret, expiresAt } = await create(maker);
    expect(Temporal.Instant.from(expiresAt).since(region.clock.now()).total('hours')).toBe(30 * 24);
    const me = await callerWith(region.running.app, secret).use(accountApi).me({});
    expect(me).toMatchObject({ person: { id: people.ciso }, assurance: 2 });
    expect((await maker.use(accountApi).tokens({})).items).toMatchObject([{ id, name: 'Nattlig export' }]);
    const kept = await region.query(
      `select 1 from (select to_jsonb(t)::text as row from platform.receipt t union all select to_jsonb(t)::text from audit.entry t
        union all select to_jsonb(t)::text from audit.change t union all select to_jsonb(t)::text from auth.session t) all_rows
       where row like '%' || $1 || '%'`,
      [secret],
    );
    expect(kept).toEqual([]);
  });

  test('a repeated key for idempotence keeps no copy of the secret either', async () => {
    const maker = await inBrowser(region, people.ciso);
    const id = newId();
    await maker.ask({
      url: `/api/account/tokens/${id}`,
      method: 'PUT',
      headers: { 'idempotency-key': 'k1' },
      payload: { name: 'x' },
    });
    expect(await refusalOf(create(maker, id))).toMatchObject({ code: 'database.exists-already' });
    expect(await region.query('select from platform.receipt')).toEqual([]);
  });

  test('are made by those who may, in person, signed in a moment ago', async () => {
    expect(await refusalOf(create(await inBrowser(region, people.employee)))).toMatchObject({
      code: 'permission.missing',
    });
    expect(await refusalOf(create(await region.as(people.ciso)))).toMatchObject({ code: 'account.needs-person' });
    const stale = await inBrowser(region, people.ciso);
    minutesLater(16);
    expect(await refusalOf(create(stale))).toMatchObject({ code: 'account.sign-in-again' });
    const made = (await entries('account.token-created')).map(({ outcome }) => outcome);
    expect(made.filter((outcome) => outcome === 'refused')).toHaveLength(3);
  });

  test('live at most a year', async () => {
    const maker = await inBrowser(region, people.ciso);
    expect(await refusalOf(create(maker, newId(), 366))).toMatchObject({ code: 'input.invalid' });
  });

  test('end when their owner says so, and for nobody else', async () => {
    const maker = await inBrowser(region, people.systemAdministrator);
    const { id, secret } = await create(maker);
    const token = callerWith(region.running.app, secret);
    const end = (who: Caller) => who.use(accountApi).endToken({ params: { id } });
    expect(await refusalOf(end(await inBrowser(region, people.ciso)))).toMatchObject({ status: 404 });
    expect(await end(maker)).toEqual({ done: true });
    expect(await isIn(token)).toBe(false);
  });
});

describe('others’ sign-ins', () => {
  const of = (who: Caller, id: string) => who.use(accountApi).person({ params: { id } });

  test('are seen and ended by those who manage the whole region', async () => {
    const target = await inBrowser(region, people.unitManager);
    const administrator = await inBrowser(region, people.systemAdministrator);
    const account = await of(administrator, people.unitManager);
    expect(account).toMatchObject({ name: 'Viktor Verksamhetschef', password: null, passkeys: [], active: true });
    const [session] = account.sessions;
    const params = { id: people.unitManager, sessionId: session?.id ?? '' };
    expect(await administrator.use(accountApi).endOfPerson({ params })).toEqual({ done: true });
    expect(await isIn(target)).toBe(false);
    const wrong = { id: people.employee, sessionId: session?.id ?? '' };
    expect(await refusalOf(administrator.use(accountApi).endOfPerson({ params: wrong }))).toMatchObject({
      status: 404,
    });
  });

  test('are closed to everyone else, to administrators of a part, and to sign-ins below level 2', async () => {
    expect(await refusalOf(of(await inBrowser(region, people.ciso), people.employee))).toMatchObject({
      code: 'permission.missing',
    });
    const local = await aPerson(region);
    await aGrant(region, local, 'systemAdministrator', units.hospital);
    expect(await refusalOf(of(await inBrowser(region, local), people.employee))).toMatchObject({
      code: 'permission.not-here',
    });
    const weak = await inBrowser(region, people.systemAdministrator, { assurance: 1 });
    expect(await refusalOf(of(weak, people.employee))).toMatchObject({ code: 'permission.assurance' });
    const strong = await inBrowser(region, people.systemAdministrator);
    expect(await refusalOf(of(strong, newId()))).toMatchObject({ code: 'record.not-found' });
  });

  test('are listed: who can get in, who is in', async () => {
    const administrator = (await inBrowser(region, people.systemAdministrator)).use(accountApi);
    await inBrowser(region, people.dataProtectionOfficer);
    await aPassword(region, people.dataProtectionOfficer, 'tre gröna paraplyer i regn');
    const whole = await administrator.people({ query: { count: '1' } });
    expect(whole.count).toBeGreaterThanOrEqual(Object.keys(people).length);
    const names = whole.items.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
    const { items } = await administrator.people({ query: { has: 'credentials', q: 'ombud' } });
    expect(items).toMatchObject([{ name: 'Dan Ombud', password: true, passkeys: 0, openSessions: 1, active: true }]);
    const first = await administrator.people({ query: { limit: 2 } });
    const second = await administrator.people({ query: { limit: 2, after: first.next ?? '' } });
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(names.slice(0, 4));
    const other = (await inBrowser(region, people.ciso)).use(accountApi);
    expect(await refusalOf(other.people({ query: {} }))).toMatchObject({ code: 'permission.missing' });
  });

  test('lost ways in are taken away, and a link lets the person in anew', async () => {
    await aPassword(region, people.unitManager, 'tre gröna paraplyer i regn');
    const administrator = (await inBrowser(region, people.systemAdministrator)).use(accountApi);
    const params = { id: people.unitManager };
    expect(await administrator.removeCredentials({ params })).toEqual({ done: true });
    expect((await administrator.person({ params })).password).toBeNull();
    expect((await administrator.makeLink({ params })).url).toContain('/enrol?key=');
    const other = (await inBrowser(region, people.ciso)).use(accountApi);
    expect(await refusalOf(other.makeLink({ params }))).toMatchObject({ code: 'permission.missing' });
    expect(await refusalOf(other.removeCredentials({ params }))).toMatchObject({ code: 'permission.missing' });
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

describe('a token from the command line', () => {
  test('acts as the person, is in the trail as the system’s doing, and in the person’s own list', async () => {
    const { services, app } = region.running;
    const [row] = await region.query<{ hsa_id: string }>('select hsa_id from organisation.person where id = $1', [
      people.ciso,
    ]);
    const order = { hsaId: row?.hsa_id ?? '', name: 'Övervakning', days: 7 };
    const { id, secret } = await issueToken(services, order);
    const token = callerWith(app, secret).use(accountApi);
    expect(await token.me({})).toMatchObject({ person: { id: people.ciso }, assurance: 2 });
    expect((await token.tokens({})).items).toContainEqual(expect.objectContaining({ id, name: 'Övervakning' }));
    const [entry] = await region.query<{ actor: string }>(
      'select (actor_id = access.system()) as system from audit.entry where subject_id = $1',
      [id],
    );
    expect(entry).toEqual({ system: true });
    expect(await refusalOf(issueToken(services, { ...order, hsaId: 'SE2321009009-NOBODY' }))).toMatchObject({
      code: 'account.no-such-person',
    });
  });
});
