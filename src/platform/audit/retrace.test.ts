import { expect, test } from 'vitest';
import { aRegion } from '../../testing/region.ts';
import { verifyTrail } from './verify.ts';

const region = aRegion();
const misfit = async () => (await verifyTrail(region.running.services.pools.owner)).misfit;

test('rows that get a new column still fit the trail once they are written down with it, but not those changed behind its back', async () => {
  await region.query('create table public.kept (id int primary key, name text not null, secret text)');
  await region.query("call audit.track('public.kept', 'id', 'secret')");
  await region.query("insert into public.kept values (1, 'ett', 'x'), (2, 'två', 'y')");
  await region.query("alter table public.kept add column note text not null default ''");
  expect(await misfit()).toEqual({ kind: 'record', table: 'public.kept', key: '1', reason: 'changed' });
  await region.query("call audit.retrace('public.kept')");
  expect(await misfit()).toBeNull();
  await region.query('alter table public.kept disable trigger audit');
  await region.query("update public.kept set name = 'tre' where id = 2");
  await region.query('alter table public.kept enable trigger audit, add column place int');
  await region.query("call audit.retrace('public.kept')");
  expect(await misfit()).toEqual({ kind: 'record', table: 'public.kept', key: '2', reason: 'changed' });
  const [count] = await region.query("select count(*)::int as rows from audit.change where tbl = 'public.kept'");
  await region.query("call audit.retrace('public.kept')");
  expect(await region.query("select count(*)::int as rows from audit.change where tbl = 'public.kept'")).toEqual([
    count,
  ]);
  expect(JSON.stringify(await region.query("select after from audit.change where tbl = 'public.kept'"))).not.toContain(
    'secret',
  );
  await region.query('drop table public.kept');
});
