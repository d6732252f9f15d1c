import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { queueMail, sendWaiting } from '../../platform/mail/index.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, aPerson, aPersonWith, problem } from '../organisation/testing.ts';
import { mailApi } from './contract.ts';
import { aPostOffice, type PostOffice } from './testing.ts';

const region = aRegion('2026-12-07T08:00:00Z');
let org: Awaited<ReturnType<typeof anOrganisation>>;
let admin: Caller;
let office: PostOffice;
let anna: string;

const write = (personId: string) =>
  asSystem(region.running.services, 'test', (context) => queueMail(context, { personId, template: 'mail.trial' }));
const send = () => sendWaiting(region.running.services, office.url);
const outbox = async () => (await admin.use(mailApi).outbox({ query: { sort: '-createdAt' } })).items;
const latest = async () => (await outbox())[0];

beforeAll(async () => {
  office = await aPostOffice();
  org = await anOrganisation(region);
  const { systemAdministrator } = org.people;
  admin = await region.as(systemAdministrator);
  await region.query("update organisation.person set email = 'siv@region.example' where id = $1", [
    systemAdministrator,
  ]);
  anna = await aPerson(region, { name: 'Anna Mottagare', email: 'anna@region.example' });
});
afterAll(() => office.close());
beforeEach(async () => {
  office.refuse = () => null;
  office.received.length = 0;
  region.clock.set('2026-12-07T08:00:00Z');
  await region.query('delete from mail.bounce');
  await region.query('delete from mail.outbox');
});

describe('a mail', () => {
  test('is sent to the address of the moment, in Swedish unless the person chose English, and says nothing but that something waits', async () => {
    await write(anna);
    expect(await send()).toBe(1);
    expect(office.received[0]).toMatch(/^To: anna@region.example/m);
    expect(office.received[0]).toContain('Auto-Submitted: auto-generated');
    expect(office.received[0]).toMatch(/^Subject: =\?UTF-8\?Q\?Provmejl_fr=C3=A5n_V=C3=A4rna\?=/m);
    expect(await latest()).toMatchObject({ state: 'sent', person: 'Anna Mottagare', attempts: 1, why: '' });
    await (await region.as(anna)).use(mailApi).prefer({ body: { language: 'en' } });
    await write(anna);
    await send();
    expect(office.received[1]).toContain('Trial_mail_from_V');
  });

  test('exists only if what it is about does', async () => {
    const undone = asSystem(region.running.services, 'test', async (context) => {
      await queueMail(context, { personId: anna, template: 'mail.trial' });
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow();
    expect(await send()).toBe(0);
  });

  test('is not written by a template nobody has declared', async () => {
    const written = asSystem(region.running.services, 'test', (context) =>
      queueMail(context, { personId: anna, template: 'mail.nonsense' }),
    );
    await expect(written).rejects.toThrow('mail.nonsense');
  });

  test('goes nowhere when the person has ended or has no address', async () => {
    const gone = await aPerson(region, { email: 'gone@region.example', active: false });
    await write(gone);
    await write(await aPerson(region));
    await send();
    expect(office.received).toEqual([]);
    const failures = await region.query<{ failure: string }>('select failure from mail.outbox order by failure');
    expect(failures.map(({ failure }) => failure)).toEqual(['ended', 'no-address']);
  });

  test('refused for the moment is tried again, later and later, and given up after two days', async () => {
    office.refuse = () => ({ code: 451, text: '4.3.0 Try later' });
    await write(anna);
    await send();
    expect(await latest()).toMatchObject({ state: 'waiting', attempts: 1, nextTryAt: '2026-12-07T08:01:00.000Z' });
    expect(await send()).toBe(0);
    region.clock.set('2026-12-07T08:01:00Z');
    await send();
    expect(await latest()).toMatchObject({ attempts: 2, nextTryAt: '2026-12-07T08:06:00.000Z' });
    office.refuse = () => null;
    region.clock.set('2026-12-07T08:06:00Z');
    await send();
    expect(await latest()).toMatchObject({ state: 'sent', attempts: 3 });
    await region.query(
      "update mail.outbox set state = 'waiting', sent_at = null, attempts = 7, next_try_at = now() - interval '9 years'",
    );
    office.refuse = () => ({ code: 451, text: '4.3.0 Try later' });
    await send();
    expect(await latest()).toMatchObject({ state: 'failed', why: 'Gav upp efter två dygn.' });
    expect(await region.query('select from mail.bounce')).toEqual([]);
  });

  test('refused for good is not tried again; the address is not kept, and after two it is marked', async () => {
    office.refuse = (address) => ({ code: 550, text: `5.1.1 <${address}> User unknown` });
    for (const second of [1, 2, 3]) {
      region.clock.set(`2026-12-07T08:00:0${second}Z`);
      await write(anna);
      await send();
    }
    const all = await outbox();
    expect(all.map(({ state }) => state)).toEqual(['skipped', 'failed', 'failed']);
    const whole = await admin.use(mailApi).mail({ params: { id: all[2]?.id ?? '' } });
    expect(whole).toMatchObject({
      answer: '550 5.1.1 <…> User unknown',
      text: expect.stringContaining('når fram till dig'),
    });
    expect((await admin.use(mailApi).state({})).marked).toMatchObject([
      { person: 'Anna Mottagare', bounces: 2, status: '5.1.1' },
    ]);
    await region.query("update organisation.person set email = 'anna.ny@region.example' where id = $1", [anna]);
    expect((await admin.use(mailApi).state({})).marked).toEqual([]);
    office.refuse = () => null;
    await admin.use(mailApi).sendAgain({ params: { id: all[0]?.id ?? '' } });
    await send();
    expect(await latest()).toMatchObject({ state: 'sent' });
    await region.query("update organisation.person set email = 'anna@region.example' where id = $1", [anna]);
  });

  test('waits in the outbox when no server is set, and is sent on demand', async () => {
    await admin.use(mailApi).trial({});
    await region.drainJobs();
    const held = await latest();
    expect(held).toMatchObject({
      state: 'held',
      subject: 'Provmejl från Värna',
      why: 'Ingen e-postserver är inställd.',
    });
    expect(await admin.use(mailApi).state({})).toMatchObject({ server: false });
    await admin.use(mailApi).sendAgain({ params: { id: held?.id ?? '' } });
    await send();
    expect(office.received).toHaveLength(1);
    await expect(admin.use(mailApi).sendAgain({ params: { id: held?.id ?? '' } })).rejects.toEqual(
      problem('mail.not-stopped', 409),
    );
  });

  test('when the server is not there waits for the next try', async () => {
    await write(anna);
    await sendWaiting(region.running.services, 'smtp://127.0.0.1:1');
    expect(await latest()).toMatchObject({ state: 'waiting', attempts: 1 });
  });
});

const report = (about: string, address: string, id = '<dsn-1@post.example>') =>
  [
    `Message-ID: ${id}`,
    'Content-Type: multipart/report; report-type=delivery-status;',
    ' boundary="=_gräns"',
    '',
    '--=_gräns',
    'Content-Type: text/plain',
    '',
    'Ditt mejl kom inte fram.',
    '--=_gräns',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; post.example',
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    'Status: 5.1.1',
    `Diagnostic-Code: smtp; 550 5.1.1 <${address}>: user`,
    ' unknown',
    '--=_gräns',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${about}`,
    'Subject: Provmejl',
    '--=_gräns--',
    '',
  ].join('\r\n');

describe('a delivery report', () => {
  test('is led back to the mail it is about, once', async () => {
    await write(anna);
    await send();
    const [, about = ''] = /^Message-ID: (.+)$/im.exec(office.received[0]?.replace(/\r/g, '') ?? '') ?? [];
    const message = report(about, 'anna@region.example');
    expect(await admin.use(mailApi).bounce({ body: { message } })).toEqual({ recorded: 1 });
    expect(await admin.use(mailApi).bounce({ body: { message } })).toEqual({ recorded: 0 });
    expect(await latest()).toMatchObject({ state: 'failed', why: 'Mejlet kom tillbaka.', sentAt: null });
    expect(await region.query('select status, permanent, answer from mail.bounce')).toEqual([
      { status: '5.1.1', permanent: true, answer: '550 5.1.1 <…>: user unknown' },
    ]);
  });

  test('without the mail it is about finds the person by the address, or nobody', async () => {
    const named = report('<other@elsewhere>', 'Anna@Region.example', '<dsn-2@post.example>');
    expect(await admin.use(mailApi).bounce({ body: { message: named } })).toEqual({ recorded: 1 });
    const stranger = report('<other@elsewhere>', 'nobody@region.example', '<dsn-3@post.example>');
    expect(await admin.use(mailApi).bounce({ body: { message: stranger } })).toEqual({ recorded: 0 });
  });

  test('that is no report is refused', async () => {
    const reading = admin.use(mailApi).bounce({ body: { message: 'Subject: Hej\r\n\r\nHej' } });
    await expect(reading).rejects.toEqual(problem('mail.not-a-bounce', 422));
  });
});

test('nobody but a system administrator sees the outbox, not even of the own unit', async () => {
  const manager = await region.as(await aPersonWith(region, 'unitManager', org.units.region));
  for (const asking of [
    () => manager.use(mailApi).outbox({ query: {} }),
    () => manager.use(mailApi).state({}),
    () => manager.use(mailApi).bounce({ body: { message: 'x' } }),
  ])
    await expect(asking()).rejects.toEqual(problem('permission.missing', 403));
});
