import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import { guardedLookup, refusedUrl } from './service/webhook/address.ts';
import { post } from './service/webhook/post.ts';
import { aCase, actingIn, lawIn } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
const acting = actingIn(region, () => org);

type Received = { headers: IncomingHttpHeaders; body: string };
const received: Received[] = [];
let answerWith = 204;
const receiver = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => {
    body += part.toString();
  });
  request.on('end', () => {
    received.push({ headers: request.headers, body });
    response.writeHead(answerWith, answerWith === 302 ? { location: 'http://169.254.169.254/' } : {}).end('mottaget');
  });
});
let url: string;
let made: { id: string; secret: string };

beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/in`;
  const ciso = await acting('ciso');
  made = await ciso.createWebhook({ body: { name: 'Servicedesk', url, events: ['reported', 'state'] } });
});
afterAll(() => void receiver.close());
beforeEach(() => {
  received.length = 0;
  answerWith = 204;
});

const latest = async () => {
  const ciso = await acting('ciso');
  const { items } = await ciso.deliveries({ params: { id: made.id }, query: { sort: '-createdAt', limit: '1' } });
  return items[0];
};
const secretWords = 'Provsvaret låg i fel kuvert';

describe('a webhook', () => {
  test('is told what happened and in which case, never what stands in it', async () => {
    const { id, number } = await aCase(region, org.people.employee, { what: secretWords });
    await region.drainJobs();
    expect(received).toHaveLength(1);
    const [{ body } = { body: '' }] = received;
    expect(JSON.parse(body)).toEqual({
      ...{ event: 'incident.reported', at: '2026-11-21T10:00:00Z', number, exercise: false },
      link: `${region.running.services.config.url}/incidents/${id}`,
    });
    expect(body).not.toContain('kuvert');
    expect(await latest()).toMatchObject({ state: 'delivered', attempts: 1, lastStatus: 204 });
  });

  test('can check the signature over moment and body with the secret it was given', async () => {
    await aCase(region, org.people.employee);
    await region.drainJobs();
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['varna-signature'])) ?? [];
    expect(Number(t)).toBe(Date.parse('2026-11-21T10:00:00Z') / 1000);
    expect(createHmac('sha256', made.secret).update(`${t}.${body}`).digest('hex')).toBe(v1);
  });

  test('is not told of what it did not ask for', async () => {
    const { id } = await aCase(region, org.people.employee);
    await region.drainJobs();
    received.length = 0;
    const ciso = await acting('ciso');
    await ciso.note({ params: { id }, body: { id: crypto.randomUUID(), text: secretWords } });
    await region.drainJobs();
    expect(received).toEqual([]);
  });

  test('that fails is tried again later and later, with the same id, and in the end given up', async () => {
    region.clock.set('2026-11-21T10:10:00Z');
    answerWith = 503;
    await aCase(region, org.people.employee);
    await region.drainJobs();
    expect(await latest()).toMatchObject({
      state: 'waiting',
      attempts: 1,
      lastStatus: 503,
      nextTryAt: '2026-11-21T10:11:00.000Z',
    });
    await region.drainJobs();
    expect(received).toHaveLength(1);
    const ciso = await acting('ciso');
    for (const moment of ['10:11:00', '10:16:00']) {
      region.clock.set(`2026-11-21T${moment}Z`);
      await ciso.testWebhook({ params: { id: made.id }, body: {} });
      await region.drainJobs();
    }
    const tries = received.filter(({ body }) => body.includes('incident.reported'));
    expect(tries).toHaveLength(3);
    expect(new Set(tries.map(({ headers }) => headers['varna-delivery'])).size).toBe(1);
    region.clock.set('2026-11-25T10:00:00Z');
    answerWith = 410;
    await ciso.testWebhook({ params: { id: made.id }, body: {} });
    await region.drainJobs();
    expect(await latest()).toMatchObject({ state: 'failed', lastStatus: 410, nextTryAt: null });
    answerWith = 200;
    const failed = await latest();
    await ciso.redeliver({ params: { id: failed?.id ?? '' }, body: {} });
    await region.drainJobs();
    expect(await latest()).toMatchObject({ state: 'delivered', lastStatus: 200, lastAnswer: 'mottaget' });
    region.clock.set('2026-11-21T10:00:00Z');
  });

  test('is not followed to where it redirects', async () => {
    answerWith = 302;
    const ciso = await acting('ciso');
    await ciso.testWebhook({ params: { id: made.id }, body: {} });
    await region.drainJobs();
    expect(received).toHaveLength(1);
    const { items } = await ciso.deliveries({ params: { id: made.id }, query: { state: 'waiting' } });
    expect(items.map(({ lastStatus }) => lastStatus)).toContain(302);
  });

  test('turned off is sent nothing', async () => {
    const ciso = await acting('ciso');
    const { items } = await ciso.webhooks({});
    const webhook = items.find(({ id }) => id === made.id);
    if (!webhook) throw new Error('the webhook is listed');
    const { version, name, events } = webhook;
    const off = await ciso.changeWebhook({
      params: { id: made.id },
      body: { version, name, url, events, active: false },
    });
    await aCase(region, org.people.employee);
    await region.drainJobs();
    expect(received).toEqual([]);
    const stale = ciso.changeWebhook({ params: { id: made.id }, body: { version, name, url, events, active: true } });
    await expect(stale).rejects.toEqual(problem('record.changed', 409));
    const body = { version: off.version, name, url, events, active: true };
    await ciso.changeWebhook({ params: { id: made.id }, body });
  });
});

describe('the secret of a webhook', () => {
  test('is told once, and kept only sealed', async () => {
    const ciso = await acting('ciso');
    expect(made.secret).toMatch(/^vws_[\w-]{43}$/);
    expect(JSON.stringify(await ciso.webhooks({}))).not.toContain('secret');
    const [row] = await region.query<{ secret: Buffer }>('select secret from incidents.webhook where id = $1', [
      made.id,
    ]);
    expect(row?.secret.toString('latin1')).not.toContain(made.secret);
    const [trail] = await region.query<{ after: object }>(
      "select after from audit.change where tbl = 'incidents.webhook' and row_key = $1",
      [made.id],
    );
    expect(trail?.after).not.toHaveProperty('secret');
  });

  test('is renewed on request; from then on the new one signs', async () => {
    const ciso = await acting('ciso');
    const { items } = await ciso.webhooks({});
    const { version = 0 } = items.find(({ id }) => id === made.id) ?? {};
    const { secret } = await ciso.renewSecret({ params: { id: made.id }, body: { version } });
    expect(secret).not.toBe(made.secret);
    await ciso.testWebhook({ params: { id: made.id }, body: {} });
    await region.drainJobs();
    const signed = received.find(({ body }) => body.includes('"test"'));
    const [, t, v1] = /^t=(\d+),v1=(\w+)$/.exec(String(signed?.headers['varna-signature'])) ?? [];
    expect(createHmac('sha256', secret).update(`${t}.${signed?.body}`).digest('hex')).toBe(v1);
    made = { ...made, secret };
  });

  test('is nobody’s but the security office’s to set', async () => {
    for (const who of ['dataProtectionOfficer', 'hospitalCoordinator', 'systemAdministrator', 'employee'] as const) {
      const api = await acting(who);
      await expect(api.webhooks({})).rejects.toEqual(problem('permission.missing', 403));
    }
  });
});

describe('an address', () => {
  test.each([
    'http://169.254.169.254/latest/meta-data',
    'https://169.254.169.254/',
    'https://[fe80::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[64:ff9b::a9fe:a9fe]/',
    'https://0.0.0.0/',
    'https://2852039166/',
    'https://[fd00:ec2::254]/',
  ])('%s is refused', async (address) => {
    expect(refusedUrl(address)).not.toBeNull();
    const ciso = await acting('ciso');
    const creating = ciso.createWebhook({ body: { name: 'Fel', url: address, events: ['reported'] } });
    await expect(creating).rejects.toMatchObject({ status: 422 });
    expect(await post(address, {}, '{}')).toEqual({ status: null, text: 'blocked' });
  });

  test('without TLS is refused unless it is this machine, and so is one with a password', () => {
    expect(refusedUrl('http://servicedesk.example/in')).toBe('incidents.webhook-address');
    expect(refusedUrl('https://user:pass@servicedesk.example/in')).toBe('incidents.webhook-address');
    expect(refusedUrl('https://servicedesk.example/in')).toBeNull();
    expect(refusedUrl('http://localhost:8080/in')).toBeNull();
  });

  test('is judged by what its name leads to when it is sent to', async () => {
    const found = await new Promise((resolve) =>
      guardedLookup('127.0.0.1', { all: true }, (error, addresses) => resolve(error ?? addresses)),
    );
    expect(found).toEqual([{ address: '127.0.0.1', family: 4 }]);
    const blocked = await new Promise((resolve) =>
      guardedLookup('169.254.169.254', {}, (error) => resolve(error?.constructor.name)),
    );
    expect(blocked).toBe('BlockedAddress');
  });
});
