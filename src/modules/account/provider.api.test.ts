import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import { buildApp } from '../../platform/http/app.ts';
import { aRegion } from '../../testing/region.ts';
import { anHsaId, aPerson, aPersonWith, theRegion } from '../organisation/testing.ts';
import { aProvider, browse } from './testing/provider.ts';

const region = aRegion();
const home = 'http://localhost:8080';
const hsaId = anHsaId('O');
let provider: Awaited<ReturnType<typeof aProvider>>;
let app: FastifyInstance;
let personId: string;

/** The region's own app, told of the provider. */
async function anAppWith(environment: Record<string, string>): Promise<FastifyInstance> {
  const { services } = region.running;
  const { oidc } = readConfig(environment);
  return buildApp({ ...services, config: { ...services.config, oidc } });
}
const settings = () => ({
  VARNA_OIDC_ISSUER: provider.issuer,
  VARNA_OIDC_CLIENT_ID: provider.clientId,
  VARNA_OIDC_CLIENT_SECRET: provider.clientSecret,
  VARNA_OIDC_ACR: '{"loa2":2,"loa3":3}',
});

beforeAll(async () => {
  region.clock.set(Temporal.Now.instant().toString()); // the provider has no clock but the real one
  provider = await aProvider(home);
  app = await anAppWith(settings());
  personId = await aPersonWith(region, 'systemAdministrator', await theRegion(region), { hsaId, name: 'Olga Ombud' });
});
afterAll(async () => {
  await app.close();
  await provider.stop();
});

type Headers = { cookie?: string };
const start = async (query = '', headers: Headers = {}) => {
  const answer = await app.inject({ url: `/api/account/oidc/start?${query}`, headers });
  return { url: answer.json().url as string, cookie: `varna_oidc=${answer.cookies[0]?.value}` };
};
const finish = (back: URL, cookie: string) =>
  app.inject({ url: `${back.pathname}${back.search}`, headers: { cookie } });
/** From pressing the button to being back at Värna. */
async function signIn(query = '', session = '') {
  const { url, cookie } = await start(query);
  return finish(await browse(url, { until: home }), `${cookie}; ${session}`);
}
const sessionOf = ({ cookies }: { cookies: { name: string; value: string }[] }) => {
  const cookie = cookies.find(({ name }) => name === 'varna_session');
  return cookie ? `varna_session=${cookie.value}` : null;
};
const meWith = async (cookie: string | null) =>
  app.inject({ url: '/api/account/me', headers: cookie ? { cookie } : {} });
const refusals = () =>
  region.query<{ reason: string }>(
    "select detail->>'reason' as reason from audit.entry where action = 'account.signed-in' and outcome = 'refused' order by id",
  );

describe('signing in with the region’s identity provider', () => {
  test('asks with PKCE, state and nonce, all new each time', async () => {
    const [one, other] = [await start(), await start()].map(({ url }) => new URL(url).searchParams);
    expect(Object.fromEntries(one ?? [])).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${home}/api/account/oidc/callback`,
    });
    for (const key of ['code_challenge', 'state', 'nonce']) expect(one?.get(key)).not.toBe(other?.get(key));
  });

  test('asks for what the region has said the provider should be asked for', async () => {
    const told = await anAppWith({ ...settings(), VARNA_OIDC_SCOPE: 'openid hsa' });
    const begun = await told.inject({ url: '/api/account/oidc/start' });
    expect(new URL(begun.json().url).searchParams.get('scope')).toBe('openid hsa');
    await told.close();
  });

  test('gives a session at the level of the card, for the person with that HSA-id, and goes where one was going', async () => {
    provider.next({ hsaId: hsaId.toLowerCase(), acr: 'loa3' });
    const back = await signIn('next=/documents?q=a');
    expect(back.statusCode).toBe(303);
    expect(back.headers.location).toBe('/documents?q=a');
    expect((await meWith(sessionOf(back))).json()).toMatchObject({ person: { id: personId }, assurance: 3 });
    const [session] = await region.query('select method, assurance from auth.session where person_id = $1', [personId]);
    expect(session).toEqual({ method: 'oidc', assurance: 3 });
  });

  test('never sends one on to another site', async () => {
    provider.next({ hsaId, acr: 'loa2' });
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
      expect((await signIn(`next=${encodeURIComponent(next)}`)).headers.location).toBe('/');
  });

  test('with a level unknown here counts as the least', async () => {
    const strict = await anAppWith({ ...settings(), VARNA_OIDC_ACR: '{}' });
    provider.next({ hsaId, acr: 'loa3' });
    const begun = await strict.inject({ url: '/api/account/oidc/start' });
    const back = await browse(begun.json().url, { until: home });
    const cookie = `varna_oidc=${begun.cookies[0]?.value}`;
    const done = await strict.inject({ url: `${back.pathname}${back.search}`, headers: { cookie } });
    expect((await meWith(sessionOf(done))).json()).toMatchObject({ assurance: 1 });
    await strict.close();
  });

  test('of someone unknown, without HSA-id, or no longer in service ends at a page that tells them, alike', async () => {
    const left = anHsaId('O');
    await aPerson(region, { hsaId: left, active: false });
    const answers = [];
    for (const who of [anHsaId('X'), 'urn:someone:else', left]) {
      provider.next({ hsaId: who, acr: 'loa3' });
      answers.push(await signIn('next=/documents'));
    }
    expect(answers.map(({ headers }) => headers.location)).toEqual(
      Array(3).fill('/sign-in?problem=account.not-known&next=%2Fdocuments'),
    );
    expect(answers.map(sessionOf)).toEqual([null, null, null]);
    expect((await refusals()).slice(-3).map(({ reason }) => reason)).toEqual(Array(3).fill('account.not-known'));
  });

  test('that is declined says so', async () => {
    provider.next({ hsaId, acr: 'loa3', declines: true });
    expect((await signIn()).headers.location).toMatch(/problem=account.cancelled/);
  });
});

describe('an answer that does not fit', () => {
  const refused = '/sign-in?problem=account.provider-refused';
  const begun = async () => {
    provider.next({ hsaId, acr: 'loa3' });
    const { url, cookie } = await start();
    return { cookie, back: await browse(url, { until: home }) };
  };

  test('another state is refused', async () => {
    const { back, cookie } = await begun();
    back.searchParams.set('state', 'another');
    const answer = await finish(back, cookie);
    expect(answer.headers.location).toContain(refused);
    expect(sessionOf(answer)).toBeNull();
  });

  test('one that was used before is refused, and so is its code from another browser', async () => {
    const { back, cookie } = await begun();
    expect((await finish(back, cookie)).headers.location).toBe('/');
    expect((await finish(back, cookie)).headers.location).toContain(refused);
    const other = await begun();
    other.back.searchParams.set('code', back.searchParams.get('code') ?? '');
    expect((await finish(other.back, other.cookie)).headers.location).toContain(refused);
  });

  test('a code stolen on its way is worth nothing without the browser it was made for', async () => {
    const { back } = await begun();
    expect((await finish(back, '')).headers.location).toContain(refused);
    const thief = await start();
    back.searchParams.set('state', new URL(thief.url).searchParams.get('state') ?? '');
    expect((await finish(back, thief.cookie)).headers.location).toContain(refused);
    expect((await refusals()).at(-1)).toEqual({ reason: 'account.provider-refused' });
  });

  test('one that dawdles is refused', async () => {
    const { back, cookie } = await begun();
    const now = region.clock.now();
    region.clock.set(now.add({ minutes: 11 }).toString());
    expect((await finish(back, cookie)).headers.location).toContain(refused);
    region.clock.set(now.toString());
  });
});

describe('a level demanded', () => {
  const levelOf = async (query: string, acr: string, session = '') => {
    provider.next({ hsaId, acr });
    return signIn(query, session);
  };

  test('is asked of the provider, afresh', async () => {
    const asked = new URL((await start('level=3')).url).searchParams;
    expect(asked.get('acr_values')).toBe('loa3');
    expect(asked.get('prompt')).toBe('login');
    expect(new URL((await start('level=2')).url).searchParams.get('acr_values')).toBe('loa2 loa3');
  });

  test('that is reached replaces the session one had', async () => {
    const low = sessionOf(await levelOf('', 'loa2'));
    expect((await meWith(low)).json()).toMatchObject({ assurance: 2 });
    const high = await levelOf('level=3', 'loa3', low ?? '');
    expect((await meWith(sessionOf(high))).json()).toMatchObject({ assurance: 3 });
    expect((await meWith(low)).statusCode).toBe(401);
  });

  test('that is not reached is said, and leaves the session as it was', async () => {
    const low = sessionOf(await levelOf('', 'loa2'));
    const back = await levelOf('level=3&next=/x', 'loa2', low ?? '');
    expect(back.headers.location).toBe('/sign-in?problem=account.level-not-reached&next=%2Fx&level=3');
    expect(sessionOf(back)).toBeNull();
    expect((await meWith(low)).statusCode).toBe(200);
  });

  test('keeps what it protects from a session below it', async () => {
    const other = await aPerson(region);
    const at = async (acr: string) => {
      const unplaced = await anAppWith({ ...settings(), VARNA_OIDC_ACR: '{"loa3":3}' });
      provider.next({ hsaId, acr });
      const started = await unplaced.inject({ url: '/api/account/oidc/start' });
      const back = await browse(started.json().url, { until: home });
      const cookie = `varna_oidc=${started.cookies[0]?.value}`;
      const session = sessionOf(await unplaced.inject({ url: `${back.pathname}${back.search}`, headers: { cookie } }));
      const answer = await unplaced.inject({ url: `/api/account/people/${other}`, headers: { cookie: session ?? '' } });
      await unplaced.close();
      return answer;
    };
    expect((await at('loa2')).json()).toMatchObject({
      code: 'permission.assurance',
      status: 403,
      values: { level: 2 },
    });
    expect((await at('loa3')).statusCode).toBe(200);
  });
});

describe('signing out', () => {
  test('ends the session here and tells where to end the provider’s', async () => {
    provider.next({ hsaId, acr: 'loa3' });
    const session = sessionOf(await signIn()) ?? '';
    const out = await app.inject({ url: '/api/account/sign-out', method: 'POST', headers: { cookie: session } });
    const url = new URL(out.json().url);
    expect(url.href).toContain(`${provider.issuer}/session/end`);
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${home}/sign-in?signed-out=1`);
    expect((await fetch(url)).status).toBe(200);
    expect((await meWith(session)).statusCode).toBe(401);
    const [kept] = await region.query<{ token: Buffer }>(
      'select provider_token as token from auth.session where provider_token is not null limit 1',
    );
    expect(kept?.token.toString('latin1')).not.toContain('eyJ');
  });
});

describe('without a provider', () => {
  test('there is nothing to start', async () => {
    const answer = await region.nobody.ask({ url: '/api/account/oidc/start' });
    expect(answer.json()).toMatchObject({ status: 404, code: 'account.no-provider' });
  });

  test('one that does not answer is said to be away', async () => {
    const away = await anAppWith({ ...settings(), VARNA_OIDC_ISSUER: 'http://127.0.0.1:9' });
    expect((await away.inject({ url: '/api/account/oidc/start' })).json()).toMatchObject({
      status: 503,
      code: 'account.provider-unreachable',
    });
    await away.close();
  });
});
