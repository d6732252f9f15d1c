import { beforeAll, describe, expect, test } from 'vitest';
import type { Services } from '../../platform/services.ts';
import { aRegion } from '../../testing/region.ts';
import { anHsaId } from '../organisation/testing.ts';
import { accountApi } from './contract.ts';
import { setupLink } from './index.ts';
import { anAuthenticator } from './testing/authenticator.ts';
import { aCodeApp, inBrowser, refusalOf } from './testing.ts';

const region = aRegion();
const api = () => region.nobody.use(accountApi);
const real = (): Services => {
  const { services } = region.running;
  return { ...services, config: { ...services.config, demo: false } };
};
const keyIn = (link: string | null) => /key=([\w-]+)$/.exec(link ?? '')?.[1] ?? '';
const facts = {
  regionName: 'Region Exempel',
  organisationNumber: '232100-9009',
  name: 'Frida Först',
  hsaId: anHsaId('F'),
  email: 'frida.forst@region.example',
};

async function openEnrolment(key: string) {
  const opened = await api().openLink({ body: { key } });
  if (opened.kind !== 'enrol') throw new Error('the link is for the first use');
  return opened;
}

describe('the first use of an empty installation', () => {
  let key: string;

  test('a demo has no link', async () => {
    const { services } = region.running;
    expect(await setupLink({ ...services, config: { ...services.config, demo: true } })).toBeNull();
  });

  test('is through a link printed at the start; a later one makes the earlier void', async () => {
    const first = await setupLink(real());
    expect(first).toMatch(/^http:\/\/localhost:8080\/setup\?key=[\w-]{43}$/);
    key = keyIn(await setupLink(real()));
    expect(await refusalOf(api().openLink({ body: { key: keyIn(first) } }))).toMatchObject({
      code: 'account.link-used',
    });
    expect(await api().openLink({ body: { key } })).toEqual({ kind: 'set-up' });
  });

  test('refuses what cannot be, and the link still works', async () => {
    const refusal = await refusalOf(
      api().setUp({ body: { ...facts, key, organisationNumber: '232100-0001', hsaId: 'SE123' } }),
    );
    expect(refusal.places.map(({ path }) => path)).toEqual(['organisationNumber', 'hsaId']);
    expect(await api().openLink({ body: { key } })).toEqual({ kind: 'set-up' });
  });

  test('makes region, person and roles in one go, and hands over to choosing how to sign in', async () => {
    const { key: next } = await api().setUp({ body: { ...facts, key } });
    expect(await region.query("select name, registration_number from organisation.unit where kind = 'region'")).toEqual(
      [{ name: 'Region Exempel', registration_number: '232100-9009' }],
    );
    expect(
      await region.query(
        'select g.role, p.name from access.role_grant g join access.principal p on p.id = g.person_id order by 1',
      ),
    ).toEqual([
      { role: 'ciso', name: 'Frida Först' },
      { role: 'systemAdministrator', name: 'Frida Först' },
    ]);
    expect(await refusalOf(api().setUp({ body: { ...facts, key } }))).toMatchObject({ code: 'account.link-used' });
    expect((await openEnrolment(next)).name).toBe('Frida Först');
  });

  test('is offered again while nobody can get in, and takes up what was made', async () => {
    const again = keyIn(await setupLink(real()));
    const { key: next } = await api().setUp({ body: { ...facts, key: again } });
    expect(await region.query('select count(*)::int as people from organisation.person')).toEqual([{ people: 1 }]);
    const { registration } = await openEnrolment(next);
    const response = anAuthenticator().make(registration.passkey);
    const credential = { kind: 'passkey', name: 'Nyckeln', response } as const;
    const answer = await region.nobody.ask({
      url: '/api/account/links/enrol',
      method: 'POST',
      payload: { key: next, attempt: registration.attempt, credential },
    });
    expect(answer.cookies[0]?.name).toBe('varna_session');
    const me = await region.nobody.ask({
      url: '/api/account/me',
      headers: { cookie: `varna_session=${answer.cookies[0]?.value}` },
    });
    expect(me.json()).toMatchObject({ person: { name: 'Frida Först' }, assurance: 3 });
    expect(me.json().permissions).toContain('account.manage');
    expect(await setupLink(real())).toBeNull();
  });
});

describe('a link for a person', () => {
  let administrator: string;
  let personId: string;
  const hsaId = anHsaId('K');

  beforeAll(async () => {
    const [row] = await region.query<{ id: string }>("select id from organisation.person where name = 'Frida Först'");
    administrator = row?.id ?? '';
    personId = '0190a1b2-0000-7000-8000-00000000000a';
    await region.query("insert into organisation.person (id, hsa_id, name) values ($1, $2, 'Klara Kommande')", [
      personId,
      hsaId,
    ]);
  });
  const aLink = async () =>
    (await inBrowser(region, administrator)).use(accountApi).makeLink({ params: { id: personId } });

  test('lets them choose password and code app, and signs them in; once', async () => {
    const { url } = await aLink();
    expect(url).toMatch(/^http:\/\/localhost:8080\/enrol#key=/);
    const key = keyIn(url);
    const { attempt, totp } = (await openEnrolment(key)).registration;
    const phone = aCodeApp(region, totp.secret);
    const credential = { kind: 'password', password: 'sju blå ballonger lyfter', code: phone.code() } as const;
    expect(await api().enrol({ body: { key, attempt, credential } })).toEqual({ done: true });
    expect(await refusalOf(api().enrol({ body: { key, attempt, credential } }))).toMatchObject({
      code: 'account.link-used',
    });
    region.clock.set(region.clock.now().add({ minutes: 1 }).toString());
    const body = { hsaId, password: credential.password, code: phone.code() };
    expect(await api().withPassword({ body })).toEqual({ done: true });
  });

  test('says at the field what is wrong with the password or code, and can be tried again', async () => {
    const key = keyIn((await aLink()).url);
    const { attempt, totp } = (await openEnrolment(key)).registration;
    const phone = aCodeApp(region, totp.secret);
    const choose = (password: string, code: string) =>
      api().enrol({ body: { key, attempt, credential: { kind: 'password', password, code } } });
    const place = async (password: string, code = phone.code()) => (await refusalOf(choose(password, code))).places[0];
    expect(await place('kort')).toEqual({ path: 'password', message: expect.stringContaining('12') });
    expect(await place('jag heter Klara du')).toMatchObject({ path: 'password' });
    expect(await place('Sommar2026!!')).toMatchObject({ path: 'password' });
    expect(await place('nio röda äpplen faller', '000000')).toMatchObject({ path: 'code' });
    expect(await choose('nio röda äpplen faller', phone.code())).toEqual({ done: true });
  });

  test('is void when a new one is made, when it is old, and when the person has left', async () => {
    const first = keyIn((await aLink()).url);
    const second = keyIn((await aLink()).url);
    const opened = (key: string) => api().openLink({ body: { key } });
    expect(await refusalOf(opened(first))).toMatchObject({ code: 'account.link-used', status: 401 });
    await region.query("update organisation.person set active = false, ended_on = '2026-11-20' where id = $1", [
      personId,
    ]);
    expect(await refusalOf(opened(second))).toMatchObject({ code: 'account.link-used' });
    await region.query('update organisation.person set active = true, ended_on = null where id = $1', [personId]);
    const third = keyIn((await aLink()).url);
    region.clock.set(region.clock.now().add({ hours: 73 }).toString());
    expect(await refusalOf(opened(third))).toMatchObject({ code: 'account.link-used' });
    expect(await refusalOf(opened('x'.repeat(43)))).toMatchObject({ code: 'account.link-used' });
  });

  test('cannot be used for what another link offered', async () => {
    const other = '0190a1b2-0000-7000-8000-00000000000b';
    await region.query("insert into organisation.person (id, hsa_id, name) values ($1, $2, 'Otto Annan')", [
      other,
      anHsaId('K'),
    ]);
    const theirs = await (await inBrowser(region, administrator)).use(accountApi).makeLink({ params: { id: other } });
    const { attempt, passkey } = (await openEnrolment(keyIn(theirs.url))).registration;
    const credential = { kind: 'passkey', name: 'x', response: anAuthenticator().make(passkey) } as const;
    const body = { key: keyIn((await aLink()).url), attempt, credential };
    expect(await refusalOf(api().enrol({ body }))).toMatchObject({ code: 'account.attempt-over' });
  });

  test('is in the trail: who made it, that it was opened, that it was used', async () => {
    const rows = await region.query<{ action: string }>(
      "select distinct action from audit.entry where action like 'account.link%' or action in ('account.enrolled', 'account.set-up') order by 1",
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'account.enrolled',
      'account.link-made',
      'account.link-opened',
      'account.set-up',
    ]);
    const [made] = await region.query(
      "select actor_id, subject_id from audit.entry where action = 'account.link-made'",
    );
    expect(made).toEqual({ actor_id: administrator, subject_id: `account:${personId}` });
  });
});
