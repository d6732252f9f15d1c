import { describe, expect, test } from 'vitest';
import { assignmentRows, columns, csv, personRows, unitRows } from '../../demo/organisation/csv.ts';
import { demoRegion } from '../../demo/organisation/region.ts';
import { importsApi } from '../../shared/import.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { aPersonWith, theRegion } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');

/** What the wizard does: upload, look, apply. */
async function bring(caller: Caller, kind: string, content: string, { complete = false, look = false } = {}) {
  const uploaded = await caller.upload(
    importsApi.upload,
    { name: 'fil.csv', content, mediaType: 'text/csv' },
    { kind },
  );
  const { id, mapping } = await uploaded.json();
  const body = { mapping, complete };
  const api = caller.use(importsApi);
  return look ? api.preview({ params: { id }, body }) : api.apply({ params: { id }, body });
}

const administrator = async () =>
  region.as(await aPersonWith(region, 'systemAdministrator', await theRegion(region), { hsaId: adminId }));
let admins = 0;
const adminId = `SE2321009009-ADM${++admins}`;
const countOf = async (table: string) =>
  Number((await region.query<{ count: string }>(`select count(*) from ${table}`))[0]?.count);

const people = (rows: string) => `hsaId;namn;e-post;titel;skyddad identitet\n${rows}`;

describe('importing the organisation', () => {
  const demo = demoRegion();
  const files = {
    people: csv(columns.people, personRows(demo.people)),
    units: csv(columns.units, unitRows(demo.units)),
    assignments: csv(columns.assignments, assignmentRows(demo.assignments)),
  };
  let caller: Caller;

  test('people, units and assignments come in whole, and the second time nothing changes', async () => {
    caller = await administrator();
    const bringAll = async () => [
      await bring(caller, 'organisation.people', files.people),
      await bring(caller, 'organisation.units', files.units),
      await bring(caller, 'organisation.assignments', files.assignments),
    ];
    expect(await bringAll()).toMatchObject([
      { created: demo.people.length, changed: 0, ended: 0, unchanged: 0 },
      { created: demo.units.length - 1, changed: 1, ended: 0, unchanged: 0 },
      { created: demo.assignments.length, changed: 0, ended: 0, unchanged: 0 },
    ]);
    expect(await bringAll()).toMatchObject([
      { created: 0, changed: 0, unchanged: demo.people.length },
      { created: 0, changed: 0, unchanged: demo.units.length },
      { created: 0, changed: 0, unchanged: demo.assignments.length },
    ]);
    expect(await countOf('organisation.assignment')).toBe(demo.assignments.length);
    const roots = await region.query('select name, hsa_id from organisation.unit where parent_id is null');
    expect(roots).toEqual([{ name: 'Region Exempel', hsa_id: demo.units[0]?.hsaId }]);
  }, 60_000);

  test('protected people come in protected', async () => {
    const guarded = demo.people.filter(({ protectedIdentity }) => protectedIdentity).length;
    const [hidden] = await region.query("select count(*)::int from access.principal where name = 'Skyddad person'");
    expect(guarded).toBeGreaterThan(0);
    expect(hidden).toEqual({ count: guarded });
  });

  test('a preview tells what would be new, changed and ended, and does nothing', async () => {
    const [first, second] = demo.people;
    const rows = [
      `${first?.hsaId};${first?.name};ny@regionexempel.example;${first?.title};nej`,
      'SE2321009009-NYNY;Nya Nilsson;;;nej',
      `${adminId};Administratören;;;`,
    ];
    const shown = await bring(caller, 'organisation.people', people(rows.join('\n')), { complete: true, look: true });
    expect(shown).toMatchObject({ created: 1, changed: 2, ended: demo.people.length - 1, unchanged: 0, errors: [] });
    const samples = 'samples' in shown ? shown.samples : [];
    expect(samples).toContainEqual({
      what: 'changed',
      label: `${first?.name} (${first?.hsaId})`,
      detail: `E-post: ${first?.email} → ny@regionexempel.example`,
    });
    expect(samples).toContainEqual({ what: 'ended', label: `${second?.name} (${second?.hsaId})`, detail: '' });
    expect(await region.query('select 1 from organisation.person where not active')).toEqual([]);
  });

  test('a moved unit moves, with a line of history', async () => {
    const moved = demo.units.find(({ kind }) => kind === 'careUnit');
    const rows = [...unitRows(demo.units)].map((row) =>
      row[0] === moved?.hsaId ? row.with(3, demo.units[0]?.hsaId ?? '') : row,
    );
    expect(await bring(caller, 'organisation.units', csv(columns.units, rows))).toMatchObject({ changed: 1 });
    const history = await region.query(
      `select c.kind, c.state, p.name from organisation.unit_change c join organisation.unit u on u.id = c.unit_id
       join organisation.unit p on p.id = c.to_unit_id where u.hsa_id = $1`,
      [moved?.hsaId],
    );
    expect(history).toEqual([{ kind: 'move', state: 'done', name: 'Region Exempel' }]);
  });

  test('a file that is complete ends whom it lacks, with their assignments and roles, but not the last governor', async () => {
    const [first] = demo.people;
    const row = `${first?.hsaId};${first?.name};${first?.email};${first?.title};nej`;
    const without = bring(caller, 'organisation.people', people(row), { complete: true });
    await expect(without).rejects.toMatchObject({ code: 'organisation.last-governor' });
    const keep = `${row}\n${adminId};Administratören;;;`;
    expect(await bring(caller, 'organisation.people', people(keep), { complete: true })).toMatchObject({
      ended: demo.people.length - 1,
    });
    const open = await region.query(
      `select distinct p.hsa_id from organisation.assignment a join organisation.person p on p.id = a.person_id
       where a.valid_to is null`,
    );
    expect(open).toEqual([{ hsa_id: first?.hsaId }]);
    expect(await bring(caller, 'organisation.people', files.people)).toMatchObject({ changed: demo.people.length - 1 });
  }, 60_000);

  test('one wrong row stops the whole file, told in words at its row', async () => {
    const before = await countOf('organisation.assignment');
    const rows = `${columns.assignments.join(';')}\nSE2321009009-P00001;SE2321009009-E9999;forskning;2026-01-01;\n`;
    const shown = await bring(caller, 'organisation.assignments', rows, { look: true });
    expect(shown).toMatchObject({
      errors: [{ row: 2, column: 'Enhet', message: expect.stringContaining('SE2321009009-E9999') }],
    });
    const refused = await bring(caller, 'organisation.assignments', rows).catch((error: Problem) => error);
    expect(refused).toMatchObject({ code: 'import.has-errors', status: 422 });
    expect(await countOf('organisation.assignment')).toBe(before);
  });

  test('English headings and words do as well', async () => {
    const rows = 'HSA id;Name;Kind;Unit above\nSE2321009009-ENG1;Eye clinic;care unit;SE2321009009-E0001\n';
    expect(await bring(caller, 'organisation.units', rows)).toMatchObject({ created: 1 });
  });

  test('nobody without the right imports', async () => {
    const coordinator = await region.as(await aPersonWith(region, 'securityCoordinator', await theRegion(region)));
    const answer = await coordinator.upload(
      importsApi.upload,
      { name: 'f.csv', content: files.people },
      { kind: 'organisation.people' },
    );
    expect(answer.status).toBe(404);
  });
});
