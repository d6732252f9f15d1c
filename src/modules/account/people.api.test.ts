import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { aGrant, anOrganisation, aPerson } from '../organisation/testing.ts';
import { accountApi } from './contract.ts';
import { aPassword, inBrowser, refusalOf } from './testing.ts';

const region = aRegion();
let people: Awaited<ReturnType<typeof anOrganisation>>['people'];
let units: Awaited<ReturnType<typeof anOrganisation>>['units'];

beforeAll(async () => {
  ({ people, units } = await anOrganisation(region));
});

const isIn = async (who: Caller) => (await who.ask({ url: '/api/account/me' })).statusCode === 200;
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
    expect((await administrator.makeLink({ params })).url).toContain('/enrol#key=');
    const other = (await inBrowser(region, people.ciso)).use(accountApi);
    expect(await refusalOf(other.makeLink({ params }))).toMatchObject({ code: 'permission.missing' });
    expect(await refusalOf(other.removeCredentials({ params }))).toMatchObject({ code: 'permission.missing' });
  });
});
