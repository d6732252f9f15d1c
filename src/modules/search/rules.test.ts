import { expect, test } from 'vitest';
import { marked, mayHoldPersonalNumber, trimmed } from './rules.ts';

const shown = (text: string, asked: string, words: string[]) =>
  marked(text, { asked, words })
    .map((piece) => (piece.mark ? `[${piece.text}]` : piece.text))
    .join('');

test('what was asked is marked also inside a compound, whatever its dots and capitals', () => {
  expect(shown('Informationssäkerhetspolicy', 'sakerhet', ['informationssakerhetspolicy'])).toBe(
    'Informations[säkerhet]spolicy',
  );
});

test('a word that fits in another form or spelling is marked whole', () => {
  expect(shown('Rutin för incidenter', 'incidnet', ['incidenter'])).toBe('Rutin för [incidenter]');
  expect(shown('Byt lösenord ofta', 'lösenorden', ['losenord'])).toBe('Byt [lösenord] ofta');
});

test('all of the text remains, in order', () => {
  const text = 'Åtkomst till Överkalix: lösenord & nycklar';
  const pieces = marked(text, { asked: 'nyckel lösen', words: ['losenord', 'nycklar'] });
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('an excerpt begins and ends with whole words', () => {
  expect(trimmed('ns text står här och slut', false, true)).toBe('… text står här och …');
  expect(trimmed('Allt står här', true, false)).toBe('Allt står här');
});

test.each([
  ['19121212-1212', true],
  ['1912 12 12 12', true],
  ['tolvan 121212', true],
  ['HSLF-FS 2016:40', false],
  ['lösenord 2026', false],
])('whether "%s" may hold a personal number: %s', (asked, held) => {
  expect(mayHoldPersonalNumber(asked)).toBe(held);
});
