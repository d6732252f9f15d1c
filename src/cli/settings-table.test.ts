import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsTable } from './settings-table.ts';

test('the manual holds the table of settings as the program knows them', () => {
  const manual = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const written = /<!-- settings -->\n\n(.*)\n\n<!-- \/settings -->/s.exec(manual)?.[1];
  expect(written).toBe(settingsTable('sv'));
});
