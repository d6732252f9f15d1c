import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { deriveKey, keptMasterKey, keyFingerprint, masterKey, readConfig } from './config.ts';
import { StartupError } from './startup-error.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'varna-config-'));
afterAll(() => rmSync(directory, { recursive: true }));

const refusal = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof StartupError) return error.text.sv;
  }
  throw new Error('it was not refused');
};

describe('settings', () => {
  test('nothing said gives a demo installation on loopback', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      url: 'http://localhost:8080',
      demo: true,
      language: 'sv',
      databaseUrl: undefined,
      oidc: undefined,
      session: { idleMinutes: 60, hours: 12 },
      uploadBytes: 50 * 1024 * 1024,
    });
  });

  test('a blank value counts as unset', () => {
    expect(readConfig({ VARNA_PORT: ' ', DATABASE_URL: '' })).toMatchObject({ port: 8080, databaseUrl: undefined });
  });

  test('a given data directory is relative to where one stands', () => {
    expect(readConfig({ VARNA_DATA: 'there' }).dataDirectory).toBe(path.resolve('there'));
  });

  test('the public address is kept as scheme, host and port', () => {
    expect(readConfig({ VARNA_URL: 'https://varna.region.example/' }).url).toBe('https://varna.region.example');
    expect(refusal({ VARNA_URL: 'https://region.example/varna' })).toContain('VARNA_URL');
  });

  test.each([
    ['VARNA_PORT', '80a'],
    ['VARNA_PORT', '70000'],
    ['VARNA_DEMO', 'yes'],
    ['DATABASE_URL', 'mysql://db'],
    ['VARNA_KEY', 'short'],
    ['VARNA_OIDC_ACR', '{"loa3":5}'],
    ['VARNA_OIDC_ACR', 'loa3'],
    ['VARNA_OIDC_SCOPE', 'profile hsa'],
    ['VARNA_OIDC_SCOPE', 'openid  hsa'],
    ['VARNA_UPLOAD_MB', '0'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(refusal({ [name]: value })).toContain(`${name} `);
  });

  test('every wrong value is told at once', () => {
    expect(refusal({ VARNA_PORT: 'x', VARNA_SESSION_HOURS: '-1' }).split('\n')).toHaveLength(2);
  });

  test('a secret is never repeated in a message', () => {
    expect(refusal({ VARNA_KEY: 'my-secret' })).not.toContain('my-secret');
  });

  test('an identity provider needs a client id, and TLS unless it is on this machine', () => {
    expect(refusal({ VARNA_OIDC_ISSUER: 'https://idp.region.example' })).toContain('VARNA_OIDC_CLIENT_ID');
    const client = { VARNA_OIDC_CLIENT_ID: 'varna' };
    expect(refusal({ ...client, VARNA_OIDC_ISSUER: 'http://idp.region.example' })).toContain('https://');
    expect(
      readConfig({ ...client, VARNA_OIDC_ISSUER: 'http://127.0.0.1:9000', VARNA_OIDC_ACR: '{"a":3}' }).oidc,
    ).toEqual({
      issuer: 'http://127.0.0.1:9000',
      clientId: 'varna',
      clientSecret: undefined,
      hsaClaim: 'employeeHsaId',
      levels: { a: 3 },
    });
  });
});

describe('keys', () => {
  const kept = { key: undefined, dataDirectory: directory };
  const file = path.join(directory, 'keys', 'master.key');

  test('the master key is made once, for its owner only', () => {
    const made = masterKey(kept);
    expect(made).toHaveLength(32);
    expect(masterKey(kept)).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('a key from the environment goes before the file', () => {
    const key = Buffer.alloc(32, 7);
    expect(masterKey(readConfig({ VARNA_KEY: key.toString('base64'), VARNA_DATA: directory }))).toEqual(key);
  });

  test('a damaged key file is refused, never replaced', () => {
    writeFileSync(file, 'torn');
    expect(() => masterKey(kept)).toThrow(StartupError);
  });

  test('a key that is gone from an installation in use is said, and none is made in its place', () => {
    rmSync(file);
    mkdirSync(path.join(directory, 'files', 'ab'), { recursive: true });
    expect(() => masterKey(kept)).toThrow(/master\.key is missing/);
    expect(keptMasterKey(kept)).toBeUndefined();
  });

  test('a fingerprint tells keys apart, and is short enough to read aloud', () => {
    const [one, other] = [1, 2].map((fill) => keyFingerprint(Buffer.alloc(32, fill)));
    expect(one).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
    expect(other).not.toBe(one);
  });

  test('keys for different purposes differ, and stay the same', () => {
    const master = Buffer.alloc(32, 1);
    expect(deriveKey(master, 'files')).toEqual(deriveKey(master, 'files'));
    expect(deriveKey(master, 'files')).not.toEqual(deriveKey(master, 'sessions'));
  });
});
