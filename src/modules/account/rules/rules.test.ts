import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acrValuesFor, levelOf, passkeyLevel, tokenLevel } from './assurance.ts';
import { deviceOf } from './device.ts';
import { passwordFault } from './password.ts';
import { returnPath } from './return-path.ts';
import { addressKey, patience, waitSeconds } from './waiting.ts';

describe('a password', () => {
  const known = ['Åsa Lind-Berg', 'SE2321009009-P000001', 'asa.lindberg@region.example'];

  test.each([
    ['kort', 'short'],
    ['elva tecken', 'short'],
    ['Lind i skogen', 'personal'],
    ['BERG OCH DALAR', 'personal'],
    ['mitt se2321009009-p000001', 'personal'],
    ['asa.lindberg!', 'personal'],
    ['Lösenord1234', 'common'],
    ['Sommar2026!!', 'common'],
    ['123456789012', 'common'],
    ['19121212-1212', 'common'],
    ['aaaaaaaaaaaaaaa', 'common'],
    ['abcabcabcabc', 'common'],
    ['abcdefghijkl', 'common'],
    ['2026Informationssäkerhet', 'common'],
  ] as const)('“%s” is refused as %s', (password, fault) => {
    expect(passwordFault(password, known)).toBe(fault);
  });

  test.each(['tre gröna paraplyer', 'correct horse battery', 'kV7#pQ2!mZ9@xL', '雨の日の赤い傘を三本買いました'])(
    '“%s” is accepted',
    (password) => {
      expect(passwordFault(password, known)).toBeNull();
    },
  );

  test('short parts of a name do not stand in the way', () => {
    expect(passwordFault('boken om en bro över ån', ['Bo Ek'])).toBeNull();
  });
});

describe('waiting after failures', () => {
  test('begins after five, doubles, and ends at a quarter of an hour', () => {
    expect([0, 4, 5, 6, 7, 10, 11, 12, 100].map((failures) => waitSeconds('login', failures))).toEqual([
      0, 0, 15, 30, 60, 480, 900, 900, 900,
    ]);
  });

  test('never grows shorter, nor beyond its bound', () => {
    fc.assert(
      fc.property(fc.constantFrom('login', 'address'), fc.nat(500), (tried, failures) => {
        const now = waitSeconds(tried, failures);
        return now <= waitSeconds(tried, failures + 1) && now <= patience[tried].mostSeconds;
      }),
    );
  });

  test.each([
    ['10.1.2.3', '10.1.2.3'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is counted as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('the level of assurance', () => {
  const levels = { 'urn:loa2': 2, 'urn:loa3': 3, 'urn:loa4': 4 };

  test('is the one the region has placed an acr at, else the least', () => {
    expect([levelOf('urn:loa3', levels), levelOf('urn:other', levels), levelOf(undefined, levels)]).toEqual([3, 1, 1]);
    expect(levelOf('toString', levels)).toBe(1);
  });

  test('asks for every acr that is enough, the least first', () => {
    expect(acrValuesFor(3, levels)).toEqual(['urn:loa3', 'urn:loa4']);
    expect(acrValuesFor(1, {})).toEqual([]);
  });

  test('of a passkey is 3 where it cannot be copied; a token never passes 2', () => {
    expect([passkeyLevel(true), passkeyLevel(false), tokenLevel(3), tokenLevel(1)]).toEqual([3, 2, 2, 1]);
  });
});

describe('where to go after sign-in', () => {
  test.each([
    ['/documents?q=a#b', '/documents?q=a#b'],
    [undefined, '/'],
    ['', '/'],
    ['documents', '/'],
    ['https://evil.example/', '/'],
    ['//evil.example/', '/'],
    ['/\\evil.example/', '/'],
    ['/\t/evil.example/', '/'],
    ['/./%2e/../..//evil.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('%s leads to %s', (asked, path) => {
    expect(returnPath(asked)).toBe(path);
  });

  test('is never another site', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (asked) => {
        const { host } = new URL(returnPath(`/${asked}`), 'http://here');
        return host === 'here';
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a device', () => {
  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0',
      'Edge',
      'Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari',
      'iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36',
      'Chrome',
      'Android',
    ],
    ['curl/8.0', null, null],
  ])('%s', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });
});
