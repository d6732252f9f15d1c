import { beforeAll, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { buildApp } from '../../platform/http/app.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation } from '../organisation/testing.ts';
import { setDemoPeople } from './index.ts';

const region = aRegion();
let ciso: string;
let manager: string;
let stranger: string;
const text = { sv: 'Leder informationssäkerhetsarbetet.', en: 'Leads information security.' };

beforeAll(async () => {
  const { people } = await anOrganisation(region);
  ({ ciso, unitManager: manager, employee: stranger } = people);
});

const list = (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
  region.nobody.ask({ url: '/api/account/demo-people', headers, remoteAddress });
const signIn = (personId: string, headers: Record<string, string> = {}) =>
  region.nobody.ask({ url: '/api/account/sign-in/demo', method: 'POST', payload: { personId }, headers });

describe('signing in as someone in a demo', () => {
  test('is nowhere to be found in a region that is not a demo', async () => {
    expect((await list()).json()).toMatchObject({ status: 404, code: 'page.not-found' });
    expect((await signIn(ciso)).statusCode).toBe(404);
  });

  test('is offered with each person’s work and roles, in order', async () => {
    const people = [
      { personId: manager, title: 'Verksamhetschef', text },
      { personId: ciso, title: 'Informationssäkerhetschef', text },
    ];
    const fill = () => asSystem(region.running.services, 'test', (context) => setDemoPeople(context, people));
    await fill();
    await fill();
    expect((await list()).json().items).toMatchObject([
      { personId: manager, name: 'Viktor Verksamhetschef', roles: [{ role: 'unitManager', unitName: 'Avdelning 3' }] },
      {
        personId: ciso,
        title: 'Informationssäkerhetschef',
        text,
        roles: [{ role: 'ciso', unitName: 'Region Exempel' }],
      },
    ]);
  });

  test('signs in as them, marked as a demo, in the trail', async () => {
    const answer = await signIn(ciso);
    const cookie = `varna_session=${answer.cookies[0]?.value}`;
    const me = await region.nobody.ask({ url: '/api/account/me', headers: { cookie } });
    expect(me.json()).toMatchObject({ person: { id: ciso }, demo: true, assurance: 3 });
    expect(
      await region.query("select detail from audit.entry where action = 'account.signed-in' and actor_id = $1", [ciso]),
    ).toEqual([{ detail: { method: 'demo', assurance: 3 } }]);
  });

  test('signs in as nobody else', async () => {
    expect((await signIn(stranger)).json()).toMatchObject({ status: 404, code: 'record.not-found' });
  });

  test('is not there for anyone who comes from elsewhere, through a proxy, or by another name', async () => {
    for (const headers of [
      { 'x-forwarded-for': '10.0.0.1' },
      { forwarded: 'for=10.0.0.1' },
      { via: '1.1 proxy' },
      { host: 'varna.region.example' },
    ]) {
      expect((await list(headers)).statusCode).toBe(404);
      expect((await signIn(ciso, headers)).statusCode).toBe(404);
    }
    expect((await list({}, '10.1.2.3')).statusCode).toBe(404);
    expect((await list({}, '::1')).statusCode).toBe(200);
  });

  test('is not there when the server listens to others, trusts a proxy, or is no demo', async () => {
    const { services } = region.running;
    for (const change of [{ host: '0.0.0.0' }, { trustProxy: true }, { demo: false }]) {
      const app = await buildApp({ ...services, config: { ...services.config, ...change } });
      expect((await app.inject({ url: '/api/account/demo-people' })).statusCode).toBe(404);
      expect((await app.inject({ url: '/api/account/ways' })).json()).toMatchObject({ demo: false });
      await app.close();
    }
    const ways = await region.nobody.ask({ url: '/api/account/ways' });
    expect(ways.json()).toEqual({ provider: false, demo: true, origin: 'http://localhost:8080' });
  });
});
