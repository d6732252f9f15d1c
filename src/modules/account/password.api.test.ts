import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../shared/problem.ts';
import { aRegion } from '../../testing/region.ts';
import { anHsaId, anOrganisation, aPerson } from '../organisation/testing.ts';
import { accountApi } from './contract.ts';
import { aPassword, type CodeApp } from './testing.ts';

const region = aRegion();
const password = 'tre gröna paraplyer i regn';
const hsaId = anHsaId('L');
let personId: string;
let app: CodeApp;

beforeAll(async () => {
  await anOrganisation(region);
  personId = await aPerson(region, { name: 'Lovisa Lokal', hsaId });
  app = await aPassword(region, personId, password);
});

const minutesLater = (minutes: number) => region.clock.set(region.clock.now().add({ minutes }).toString());
const signIn = (body: { hsaId: string; password: string; code: string }) =>
  region.nobody.ask({ url: '/api/account/sign-in/password', method: 'POST', payload: body });
const shown = ({ statusCode, body }: { statusCode: number; body: string }) => {
  const { reference: _, ...document } = JSON.parse(body);
  return { statusCode, document };
};
const cookieOf = (answer: { cookies: { name: string; value: string }[] }) =>
  answer.cookies.find(({ name }) => name === 'varna_session')?.value;

describe('signing in with password and code', () => {
  test('gives a session in a cookie no script can read, at level 2, and says so in the trail', async () => {
    const answer = await signIn({ hsaId: hsaId.toLowerCase(), password, code: app.code() });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['set-cookie']).toMatch(/varna_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
    const me = await region.nobody.ask({
      url: '/api/account/me',
      headers: { cookie: `varna_session=${cookieOf(answer)}` },
    });
    expect(me.json()).toMatchObject({ person: { id: personId, name: 'Lovisa Lokal', hsaId }, assurance: 2 });
    expect(
      await region.query(
        "select actor_id, detail from audit.entry where action = 'account.signed-in' and outcome = 'done'",
      ),
    ).toEqual([{ actor_id: personId, detail: { method: 'password', assurance: 2 } }]);
  });

  test('a code works once, and so does one from a clock that is a little off, but not an old one', async () => {
    minutesLater(2);
    const code = app.code();
    region.clock.set(region.clock.now().add({ seconds: 30 }).toString());
    expect((await signIn({ hsaId, password, code })).statusCode).toBe(200);
    expect((await signIn({ hsaId, password, code })).statusCode).toBe(401);
    minutesLater(2);
    expect((await signIn({ hsaId, password, code })).statusCode).toBe(401);
  });

  test('answers alike, status and words, whatever was wrong and whether or not the account exists', async () => {
    minutesLater(30);
    const inactive = await aPerson(region, { hsaId: anHsaId('L'), active: false });
    const [row] = await region.query<{ hsa_id: string }>('select hsa_id from organisation.person where id = $1', [
      inactive,
    ]);
    await aPassword(region, inactive, password);
    const without = await aPerson(region, {});
    const [other] = await region.query<{ hsa_id: string }>('select hsa_id from organisation.person where id = $1', [
      without,
    ]);
    const code = app.code();
    const answers = [
      await signIn({ hsaId, password: 'fel lösenord helt och hållet', code }),
      await signIn({ hsaId, password, code: '000000' }),
      await signIn({ hsaId: anHsaId('Z'), password, code }),
      await signIn({ hsaId: 'nobody', password, code }),
      await signIn({ hsaId: row?.hsa_id ?? '', password, code }),
      await signIn({ hsaId: other?.hsa_id ?? '', password, code }),
    ].map(shown);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ statusCode: 401, document: { code: 'account.wrong' } });
  });

  test('a wrong attempt is kept in the trail as a refusal, naming whom it was aimed at to those who read it', async () => {
    const [entry] = await region.query(
      "select actor_id, outcome, detail from audit.entry where action = 'account.signed-in' and outcome = 'refused' order by id limit 1",
    );
    expect(entry).toMatchObject({ actor_id: null, detail: { reason: 'account.wrong', personId } });
  });

  test('after five wrong attempts one waits, longer each time, even with the right password; alike for accounts that do not exist', async () => {
    const target = anHsaId('L');
    const person = await aPerson(region, { hsaId: target });
    const phone = await aPassword(region, person, password);
    const ghost = anHsaId('Z');
    const waits = async (login: string) => {
      const answers: unknown[] = [];
      for (let round = 0; round < 7; round++) {
        const answer = await signIn({ hsaId: login, password: 'fel lösenord helt och hållet', code: '000000' });
        answers.push(shown(answer));
        if (answer.statusCode === 429) {
          answers.push(shown(await signIn({ hsaId: login, password, code: phone.code() })));
          region.clock.set(region.clock.now().add({ seconds: answer.json().values.seconds }).toString());
        }
      }
      return answers;
    };
    minutesLater(30);
    const real = await waits(target);
    minutesLater(30);
    expect(await waits(ghost)).toEqual(real);
    expect(real.map((answer) => (answer as { statusCode: number }).statusCode)).toEqual([
      401, 401, 401, 401, 401, 429, 429, 401,
    ]);
    minutesLater(1);
    expect((await signIn({ hsaId: target, password, code: phone.code() })).statusCode).toBe(200);
  });

  test('many attempts at once do not slip past the count', async () => {
    minutesLater(30);
    const target = anHsaId('Z');
    const wrong = () => signIn({ hsaId: target, password: 'fel lösenord helt och hållet', code: '000000' });
    const answers = await Promise.all(Array.from({ length: 12 }, wrong));
    expect(answers.filter(({ statusCode }) => statusCode === 401).length).toBeLessThanOrEqual(5);
  });

  test('one address guessing at many accounts has to wait too', async () => {
    minutesLater(30);
    const guess = (n: number) =>
      signIn({ hsaId: `SE2321009009-G${n}`, password: 'fel lösenord helt och hållet', code: '000000' });
    for (let n = 0; n < 50; n++) expect((await guess(n)).statusCode).toBe(401);
    expect((await guess(51)).json()).toMatchObject({ code: 'account.wait' });
  }, 30_000);

  test('a false form is refused without being looked at', async () => {
    const answer = await signIn({ hsaId, password, code: 'abc' });
    expect(answer.json()).toMatchObject({ code: 'input.invalid', places: [{ path: 'code' }] });
  });
});

describe('the signed-in person', () => {
  test('nobody is asked to sign in, and that leaves no trace', async () => {
    const refusal = await region.nobody
      .use(accountApi)
      .me({})
      .catch((problem: Problem) => problem);
    expect(refusal).toMatchObject({ status: 401, code: 'permission.signed-out' });
    expect(await region.query("select from audit.entry where action = 'account.me'")).toEqual([]);
  });

  test('knows their roles, title and permissions', async () => {
    const { people, units } = await anOrganisation(region);
    const me = await (await region.as(people.unitManager)).use(accountApi).me({});
    expect(me.roles).toEqual(
      expect.arrayContaining([{ role: 'unitManager', unitId: units.ward, unitName: 'Avdelning 3' }]),
    );
    expect(me.permissions).toContain('account.own');
    expect(me.demo).toBe(false);
  });
});
