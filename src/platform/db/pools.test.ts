import { expect, inject, test } from 'vitest';
import { deriveKey } from '../config.ts';
import { ensureRoles, openPools } from './pools.ts';

test('the roles are made sure of once more at every start, by an owner who need be no superuser', async () => {
  const { ownerUrl, masterKey } = inject('database');
  const secret = deriveKey(Buffer.from(masterKey, 'base64'), 'database');
  const pools = openPools(ownerUrl, secret);
  try {
    await ensureRoles(pools.owner, secret);
    const { rows } = await pools.owner.query(
      "select rolname from pg_roles where rolname in ('varna_app', 'varna_gate') and not (rolsuper or rolbypassrls)",
    );
    expect(rows).toHaveLength(2);
  } finally {
    await pools.end();
  }
});
