import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { aRegion } from '../../testing/region.ts';
import { refuseOtherKey } from './key-check.ts';

const region = aRegion();

test('a database goes with the master key it was made with, and with no other', async () => {
  const { pools, masterKey } = region.running.services;
  await expect(refuseOtherKey(pools.owner, masterKey)).resolves.toBeUndefined();
  await expect(refuseOtherKey(pools.owner, randomBytes(32))).rejects.toThrow(
    /master key is another .* Nothing is changed/,
  );
});
