import { expect, test } from 'vitest';
import type { Manifest } from './manifest.ts';
import { migrationsFor } from './restore.ts';

const known = ['a', 'b', 'c'].map((id) => ({ id, sql: '', checksum: `sum of ${id}` }));
const madeOf = (...migrations: Manifest['migrations']): Manifest => ({
  format: 1,
  version: '9.9.9',
  takenAt: '2026-11-22T10:00:00Z',
  keyFingerprint: '',
  migrations,
  tables: [],
  sequences: [],
  jobs: 0,
  files: { count: 0, bytes: 0 },
  stores: {},
  members: [],
});

test('a backup of an older version is built by the migrations it was made of, in the order of this program', () => {
  const made = madeOf({ id: 'c', checksum: 'sum of c' }, { id: 'a', checksum: 'sum of a' });
  expect(migrationsFor(made, known).map(({ id }) => id)).toEqual(['a', 'c']);
});

test('a backup of a newer version is refused', () => {
  const made = madeOf({ id: 'a', checksum: 'sum of a' }, { id: 'd', checksum: 'sum of d' });
  expect(() => migrationsFor(made, known)).toThrow(/newer version of Värna \(9\.9\.9\)/);
});

test('a backup whose database was built otherwise is refused', () => {
  expect(() => migrationsFor(madeOf({ id: 'b', checksum: 'another' }), known)).toThrow(/another way .*\(b\)/);
});
