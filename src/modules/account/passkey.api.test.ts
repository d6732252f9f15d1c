import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { aPerson, theRegion } from '../organisation/testing.ts';
import { accountApi } from './contract.ts';
import { anAuthenticator } from './testing/authenticator.ts';
import { inBrowser, refusalOf } from './testing.ts';

const region = aRegion();
let personId: string;
let browser: Caller;

beforeAll(async () => {
  await theRegion(region);
  personId = await aPerson(region, { name: 'Petra Passkey' });
  browser = await inBrowser(region, personId);
});

type Authenticator = ReturnType<typeof anAuthenticator>;
async function add(authenticator: Authenticator, who: Caller = browser, name = 'Säkerhetsnyckel') {
  const { attempt, passkey } = await who.use(accountApi).register({});
  const response = authenticator.make(passkey);
  return who.use(accountApi).addPasskey({ body: { attempt, name, response } });
}
const start = () => region.nobody.use(accountApi).startPasskey({});
const answer = (body: unknown) =>
  region.nobody.ask({ url: '/api/account/sign-in/passkey', method: 'POST', payload: body as object });
async function signIn(authenticator: Authenticator) {
  const { attempt, options } = await start();
  return answer({ attempt, response: authenticator.prove(options) });
}
const meWith = async (cookies: { value: string }[]) =>
  (
    await region.nobody.ask({ url: '/api/account/me', headers: { cookie: `varna_session=${cookies[0]?.value}` } })
  ).json();

describe('a passkey', () => {
  test('that stays in its authenticator signs in at level 3, without a name typed', async () => {
    const key = anAuthenticator();
    expect(await add(key)).toEqual({ done: true });
    const signedIn = await signIn(key);
    expect(signedIn.statusCode).toBe(200);
    expect(await meWith(signedIn.cookies)).toMatchObject({ person: { id: personId }, assurance: 3 });
  });

  test('that is synced between devices signs in at level 2', async () => {
    const cloud = anAuthenticator({ synced: true, counting: false });
    await add(cloud, browser, 'Telefonen');
    const signedIn = await signIn(cloud);
    expect(await meWith(signedIn.cookies)).toMatchObject({ assurance: 2 });
    expect((await signIn(cloud)).statusCode).toBe(200);
    const { passkeys } = await browser.use(accountApi).credentials({});
    expect(passkeys.map(({ name, assurance }) => [name, assurance])).toEqual([
      ['Säkerhetsnyckel', 3],
      ['Telefonen', 2],
    ]);
    expect(passkeys[1]?.usedAt).not.toBeNull();
  });

  test('proves one challenge once', async () => {
    const key = anAuthenticator();
    await add(key);
    const { attempt, options } = await start();
    const body = { attempt, response: key.prove(options) };
    expect((await answer(body)).statusCode).toBe(200);
    expect((await answer(body)).json()).toMatchObject({ code: 'account.wrong-passkey', status: 401 });
  });

  test('is refused alike when unknown, for another challenge, from another site, not unlocked, or copied', async () => {
    const key = anAuthenticator();
    await add(key);
    const fresh = await start();
    const stale = await start();
    const elsewhere = anAuthenticator({ origin: 'https://varna.example.com' });
    elsewhere.keys.push(...key.keys);
    const unlocked = anAuthenticator({ verified: false });
    unlocked.keys.push(...key.keys);
    await signIn(key);
    const [copied] = key.keys;
    const refused = [
      await signIn(
        Object.assign(anAuthenticator(), { prove: () => ({ ...key.prove(fresh.options), id: 'AAAA', rawId: 'AAAA' }) }),
      ),
      await answer({ attempt: fresh.attempt, response: key.prove(stale.options) }),
      await signIn(elsewhere),
      await signIn(unlocked),
      await signIn(
        Object.assign(anAuthenticator(), {
          prove: (options: never) => key.prove(options, { ...(copied as object), counter: 0 } as never),
        }),
      ),
    ];
    const shown = refused.map(({ statusCode, body }) => ({ statusCode, ...JSON.parse(body), reference: '' }));
    expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(shown[0]).toMatchObject({ statusCode: 401, code: 'account.wrong-passkey' });
  });

  test('of someone who has left opens nothing', async () => {
    const leaver = await aPerson(region);
    const key = anAuthenticator();
    await add(key, await inBrowser(region, leaver));
    await region.query("update organisation.person set active = false, ended_on = '2026-11-20' where id = $1", [
      leaver,
    ]);
    expect((await signIn(key)).json()).toMatchObject({ code: 'account.wrong-passkey' });
  });
});

describe('adding a passkey', () => {
  test('takes a session begun a moment ago, and never an API token', async () => {
    const { attempt, passkey } = await browser.use(accountApi).register({});
    const body = { attempt, name: 'x', response: anAuthenticator().make(passkey) };
    const token = await region.as(personId);
    expect(await refusalOf(token.use(accountApi).addPasskey({ body }))).toMatchObject({ code: 'account.needs-person' });
    region.clock.set(region.clock.now().add({ minutes: 16 }).toString());
    expect(await refusalOf(browser.use(accountApi).addPasskey({ body }))).toMatchObject({
      code: 'account.sign-in-again',
      status: 403,
    });
    browser = await inBrowser(region, personId);
  });

  test('is refused for another person’s offer, an offer used before, and a key that does not unlock', async () => {
    const other = await inBrowser(region, await aPerson(region));
    const { attempt, passkey } = await other.use(accountApi).register({});
    const response = anAuthenticator().make(passkey);
    const mine = browser.use(accountApi);
    expect(await refusalOf(mine.addPasskey({ body: { attempt, name: 'x', response } }))).toMatchObject({ status: 409 });
    await other.use(accountApi).addPasskey({ body: { attempt, name: 'x', response } });
    expect(await refusalOf(other.use(accountApi).addPasskey({ body: { attempt, name: 'x', response } }))).toMatchObject(
      {
        code: 'account.attempt-over',
      },
    );
    expect(await refusalOf(add(anAuthenticator({ verified: false })))).toMatchObject({
      code: 'account.passkey-refused',
    });
  });

  test('and removing one is one’s own business; the last way in stays', async () => {
    const id = await aPerson(region);
    const own = await inBrowser(region, id);
    await add(anAuthenticator(), own, 'Ena');
    await add(anAuthenticator(), own, 'Andra');
    const { passkeys } = await own.use(accountApi).credentials({});
    const [first, second] = passkeys.map((passkey) => passkey.id);
    const stranger = await inBrowser(region, await aPerson(region));
    const remove = (who: Caller, passkeyId = '') => who.use(accountApi).removePasskey({ params: { id: passkeyId } });
    expect(await refusalOf(remove(stranger, first))).toMatchObject({ code: 'record.not-found' });
    expect(await remove(own, first)).toEqual({ done: true });
    expect(await refusalOf(remove(own, second))).toMatchObject({ code: 'account.last-way' });
  });

  test('what happens to sign-ins does not show in the history of the person', async () => {
    const [leak] = await region.query<{ count: string }>(
      "select count(*) from audit.change where tbl like 'auth.%' and row_key in (select id::text from organisation.person)",
    );
    expect(leak?.count).toBe('0');
    const [entries] = await region.query<{ count: string }>(
      "select count(*) from audit.entry where action like 'account.%' and subject_id in (select id::text from organisation.person)",
    );
    expect(entries?.count).toBe('0');
    const [kept] = await region.query<{ count: string }>(
      "select count(*) from audit.change where tbl = 'auth.passkey'",
    );
    expect(Number(kept?.count)).toBeGreaterThan(5);
  });
});
