import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patientPseudonyms, pseudonymiser, putPseudonym } from './pseudonym.ts';

const key = Buffer.alloc(32, 7);
const people = pseudonymiser(key);
const identityNumber = fc.stringMatching(/^(19|20)\d{10}$/);
const anyId = fc.oneof(
  identityNumber,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\0',
    'a\0',
    'Ö',
    'åäö-åäö-å',
    'sexton tecken nu',
    'sjutton tecken nu',
    '1.2.752.97.3.1.3|99',
    '\ufeffa',
  ),
);

test('an id comes back from its pseudonym, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(anyId, { maxLength: 20 }), (ids) => {
      expect(people.of(ids).map(people.clear)).toEqual(ids);
    }),
  );
});

test('an id has the same pseudonym in every batch and at every start', () => {
  fc.assert(
    fc.property(fc.array(anyId, { maxLength: 20 }), (ids) => {
      const alone = ids.map((id) => pseudonymiser(Buffer.from(key)).of([id])[0]);
      expect(people.of(ids)).toEqual(alone);
      expect(people.of(ids.toReversed()).reverse()).toEqual(alone);
    }),
  );
});

test('two ids never share a pseudonym', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyId, { maxLength: 30 }), (ids) => {
      expect(new Set(people.of(ids)).size).toBe(ids.length);
    }),
  );
});

test('another key gives other pseudonyms, and cannot read these', () => {
  const other = pseudonymiser(Buffer.alloc(32, 8));
  fc.assert(
    fc.property(
      anyId.filter((id) => id !== ''),
      (id) => {
        const [pseudonym = ''] = people.of([id]);
        expect(other.of([id])).not.toEqual([pseudonym]);
        expect(readBy(other, pseudonym)).not.toBe(id);
      },
    ),
  );
});

function readBy(reader: typeof people, pseudonym: string): string | null {
  try {
    return reader.clear(pseudonym);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

test('a personal identity number has 22 signs that need no escape, and tells neither its number nor its length', () => {
  fc.assert(
    fc.property(identityNumber, (id) => {
      expect(people.of([id])[0]).toMatch(/^[A-Za-z0-9_-]{22}$/);
    }),
  );
  expect(people.of(['1', '191212121212']).map(({ length }) => length)).toEqual([22, 22]);
});

test('what is no pseudonym is refused', () => {
  const [long = ''] = people.of(['ett id som är längre än ett block']);
  const changed = long.slice(0, 30) + (long[30] === 'A' ? 'B' : 'A') + long.slice(31);
  for (const wrong of ['191212121212', '~', '~AAAA', 'x', changed, `${people.of(['1'])[0]}x`])
    expect(() => people.clear(wrong), wrong).toThrow(RangeError);
});

test('blocks of bytes give the same pseudonyms as text', () => {
  fc.assert(
    fc.property(fc.array(identityNumber, { minLength: 1, maxLength: 20 }), (ids) => {
      const blocks = people.blocks(Buffer.from(ids.map((id) => id.padEnd(16, '\0')).join('')));
      const shown = ids.map((_, place) => {
        const target = Buffer.alloc(22);
        putPseudonym(target, 0, blocks, place * 16);
        return target.toString();
      });
      expect(shown).toEqual(people.of(ids));
    }),
  );
});

test('an installation has its own, by its master key', () => {
  expect(patientPseudonyms(key).of(['1'])).toEqual(patientPseudonyms(Buffer.from(key)).of(['1']));
  expect(patientPseudonyms(key).of(['1'])).not.toEqual(people.of(['1']));
});
