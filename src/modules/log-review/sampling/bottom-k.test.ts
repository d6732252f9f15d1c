import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bottomK, type Keyed } from './bottom-k.ts';
import { hmac, padded } from './hmac.ts';
import { keyOf, turnOf } from './keys.ts';

const seed = Buffer.alloc(32, 7);
const place = { unit: 'SE-E1', stratum: 'explained' };
const keyed = (ids: readonly string[]): Keyed<string>[] =>
  ids.map((item) => ({ item, key: keyOf(seed, '2026-10', place, item) }));
const someIds = fc.uniqueArray(fc.nat().map(String), { maxLength: 80 });
const drawn = (ids: readonly string[], n: number) => bottomK(keyed(ids), n).map(({ item }) => item);

describe('the smallest keys of a stratum', () => {
  test('are those that sorting all would give', () =>
    fc.assert(
      fc.property(someIds, fc.nat(12), (ids, n) => {
        const sorted = keyed(ids).sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(drawn(ids, n)).toEqual(sorted.slice(0, n).map(({ item }) => item));
      }),
    ));

  test('are the same in whatever order events come', () =>
    fc.assert(
      fc.property(someIds, fc.nat(12), (ids, n) => {
        expect(drawn(ids.toReversed(), n)).toEqual(drawn(ids, n));
      }),
    ));

  test('of parts, drawn again together, are those of the whole', () =>
    fc.assert(
      fc.property(someIds, someIds, fc.nat(12), (some, more, n) => {
        const others = more.filter((id) => !some.includes(id));
        const merged = bottomK([...bottomK(keyed(some), n), ...bottomK(keyed(others), n)], n).map(({ item }) => item);
        expect(merged).toEqual(drawn([...some, ...others], n));
      }),
    ));

  test('stay the first when more are drawn', () =>
    fc.assert(
      fc.property(someIds, fc.nat(12), (ids, n) => {
        expect(drawn(ids, n + 10).slice(0, n)).toEqual(drawn(ids, n));
      }),
    ));

  test('are others with another seed, month or stratum', () => {
    const key = keyOf(seed, '2026-10', place, 'a');
    expect(keyOf(Buffer.alloc(32, 8), '2026-10', place, 'a')).not.toBe(key);
    expect(keyOf(seed, '2026-11', place, 'a')).not.toBe(key);
    expect(keyOf(seed, '2026-10', { ...place, unit: 'SE-E2' }, 'a')).not.toBe(key);
  });
});

test('the pads of RFC 2104 give the same HMAC as Node', () => {
  const { inner, outer } = padded(Buffer.from('0b'.repeat(20), 'hex'));
  const sha256 = (hex: string) => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex');
  const message = Buffer.from('Hi There').toString('hex');
  expect(sha256(outer + sha256(inner + message))).toBe(hmac(Buffer.from('0b'.repeat(20), 'hex'), 'Hi There'));
  expect(hmac(Buffer.from('0b'.repeat(20), 'hex'), 'Hi There')).toBe(
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  );
});

test('turns of users fall evenly over the year, one each', () => {
  const turns = Array.from({ length: 12_000 }, (_, n) => turnOf(seed, 2026, `SE-U${n}`));
  const counts = Array.from({ length: 12 }, (_, month) => turns.filter((turn) => turn === month + 1).length);
  expect(counts.every((count) => count > 850 && count < 1150)).toBe(true);
});
