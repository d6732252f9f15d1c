import { expect, test } from 'vitest';
import { modules } from './modules/index.ts';
import { knownMigrations } from './platform/db/migrate.ts';

test('every column that a migration adds to a tracked table is written down in the trail', async () => {
  const sources = [
    { name: 'platform', directory: new URL('./platform/migrations/', import.meta.url) },
    ...modules.flatMap(({ name, migrations }) => (migrations ? [{ name, directory: migrations }] : [])),
  ];
  const all = (await knownMigrations(sources)).map(({ sql }) => sql.replace(/--.*$/gm, '')).join('\n');
  const added = [...all.matchAll(/alter table ([a-z_]+\.[a-z_]+)\s[^;]*?\badd column\b[^;]*;/g)];
  const untold = added.filter(({ 1: table = '', index }) => {
    const written = [`call audit.retrace('${table}')`, `update ${table} set month = month`];
    const isTracked = all.slice(0, index).includes(`call audit.track('${table}'`);
    return isTracked && !written.some((statement) => all.includes(statement, index));
  });
  expect(added.length).toBeGreaterThan(5);
  expect(untold.map(([, table]) => table)).toEqual([]);
});
