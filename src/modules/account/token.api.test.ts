import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { type Caller, callerWith } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation } from '../organisation/testing.ts';
import { accountApi } from './contract.ts';
import { issueToken } from './index.ts';
import { inBrowser, refusalOf } from './testing.ts';

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
