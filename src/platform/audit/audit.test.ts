import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { settled } from '../../testing/settled.ts';
import { sealTrail } from './seal.ts';
import { verifyTrail } from './verify.ts';

const region = aRegion();
const owner = () => region.running.services.pools.owner;
/** Seals what has been written, once nothing else on the server holds it up. */
const sealAll = async () => {
  await settled(region);
  return sealTrail(owner());
};
const unit = newId();

const grant = () =>
  region.query(
    "insert into access.role_grant (id, person_id, role, unit_id, valid_from) values ($1, access.system(), 'ciso', $2, '2026-01-01') returning id::text",
    [newId(), unit],
  );

beforeAll(async () => {
  await region.query('insert into access.scope (id, name) values ($1, $2)', [unit, 'Region Exempel']);
  await sealAll();
});

describe('the sealed trail', () => {
  test('fits when nobody has touched it', async () => {
    await grant();
    expect(await sealAll()).toMatchObject({ changes: 1 });
    await grant();
    await sealAll();
    expect(await verifyTrail(owner())).toMatchObject({ misfit: null });
  });

  test('is not sealed again when nothing has happened', async () => {
    expect(await sealTrail(owner())).toBeNull();
  });

  test('a row of a transaction still open waits for the next seal', async () => {
    const client = await owner().connect();
    await client.query('begin');
    await client.query("insert into audit.entry (action) values ('test.open')");
    await region.query("insert into audit.entry (action) values ('test.after')");
    expect(await sealTrail(owner())).toBeNull();
    await client.query('commit');
    client.release();
    expect(await sealAll()).toMatchObject({ entries: 2 });
    expect(await verifyTrail(owner())).toMatchObject({ misfit: null });
  });

  test('a changed row of the trail is named', async () => {
    const [row] = await region.query<{ id: string; action: string }>(
      "update audit.entry set action = 'test.forged' where action = 'test.open' returning id, action",
    );
    expect((await verifyTrail(owner())).misfit).toMatchObject({
      kind: 'row',
      table: 'audit.entry',
      id: row?.id,
      reason: 'changed',
    });
    await region.query("update audit.entry set action = 'test.open' where action = 'test.forged'");
    expect((await verifyTrail(owner())).misfit).toBeNull();
  });

  test('a removed row of the trail is named', async () => {
    const [row] = await region.query<{ id: string }>(
      "delete from audit.entry where action = 'test.after' returning id",
    );
    expect((await verifyTrail(owner())).misfit).toMatchObject({ kind: 'row', id: row?.id, reason: 'missing' });
    await region.query('delete from audit.seal');
  });

  test('a record changed with the trail switched off is named', async () => {
    const [row] = await grant();
    await region.query('alter table access.role_grant disable trigger audit');
    await region.query("update access.role_grant set role = 'auditor' where id = $1", [row?.id]);
    await region.query('alter table access.role_grant enable trigger audit');
    expect((await verifyTrail(owner())).misfit).toEqual({
      kind: 'record',
      table: 'access.role_grant',
      key: row?.id,
      reason: 'changed',
    });
  });

  test('the application may not change the trail', async () => {
    await expect(region.running.services.pools.app.query('delete from audit.entry')).rejects.toThrow(
      /permission denied/,
    );
  });
});
