import { expect, test } from 'vitest';
import { Problem } from '../../shared/problem.ts';
import { differences, mayBeClash, settled } from './clash.ts';

const base = { version: 1, title: 'Riktlinje', owner: '', area: 'Logg' };
const theirs = { version: 2, title: 'Riktlinje för vården', owner: 'Siv', area: 'Logg' };
const yours = { version: 1, title: 'Riktlinje 2', owner: '', area: 'Åtkomst' };
const names = ['title', 'owner', 'area'];

test('only fields that read differently are asked about, yours proposed where you changed them', () => {
  expect(differences(names, base, theirs, yours)).toEqual([
    { name: 'title', theirs: 'Riktlinje för vården', yours: 'Riktlinje 2', keep: true },
    { name: 'owner', theirs: 'Siv', yours: '', keep: false },
    { name: 'area', theirs: 'Logg', yours: 'Åtkomst', keep: true },
  ]);
});

test('what is kept goes on top of what is saved now, with its version', () => {
  expect(settled(theirs, yours, ['area'])).toEqual({ ...theirs, area: 'Åtkomst' });
});

test('only a refusal with 409 may be a clash', () => {
  expect(mayBeClash(new Problem('documents.changed', 409))).toBe(true);
  expect(mayBeClash(new Problem('documents.not-found', 404))).toBe(false);
  expect(mayBeClash(new TypeError('Failed to fetch'))).toBe(false);
});
