import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setInCapitals } from './csv/byte-hsa-id.ts';
import { idInCapitals, spellingsOf } from './hsa-id.ts';

test('an HSA-id is kept in capitals however it was written, and other ids as they are', () => {
  for (const id of ['se2321000016-1a2b', 'Se2321000016-1A2b', 'SE2321000016-1A2B'])
    expect(idInCapitals(id)).toBe('SE2321000016-1A2B');
  for (const id of ['anna', 'Practitioner/x1', 'se232100001-1a', 'se2321000016-', 'se2321000016-å', ''])
    expect(idInCapitals(id)).toBe(id);
});

test('rows from before are looked for in the letters they may have', () => {
  const kept = ['SE2321000016-1A2B', 'se2321000016-1a2b', 'SE2321000016-1a2b'];
  expect(spellingsOf('SE2321000016-1A2B')).toEqual(kept);
  expect(spellingsOf('SE2321000016-1a2B')).toEqual(['SE2321000016-1a2B', ...kept]);
  expect(spellingsOf('Anna')).toEqual(['Anna']);
});

test('bytes become the capitals that their text does, and nothing beside them', () => {
  const almost = fc
    .tuple(
      fc.constantFrom('SE', 'se', 'sE', 'S', 'xE'),
      fc.stringMatching(/^\d{9,11}$/),
      fc.constantFrom('-', '_', ''),
      fc.stringMatching(/^[0-9A-Za-zå@[`{/:]{0,20}$/),
    )
    .map((parts) => parts.join(''));
  const exact = fc.stringMatching(/^[sS][eE]\d{10}-[A-Za-z0-9]{1,18}$/);
  fc.assert(
    fc.property(fc.oneof(almost, exact), (id) => {
      const bytes = Buffer.from(`se${id}se`);
      setInCapitals(bytes, 2, bytes.length - 2);
      expect(bytes.toString()).toBe(`se${idInCapitals(id)}se`);
    }),
  );
});
