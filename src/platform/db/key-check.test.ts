import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aRegion } from '../../testing/region.ts';
import { masterKey as keyOf } from '../config.ts';
import { refuseOtherKey } from './key-check.ts';

const region = aRegion();

test('a database goes with the master key it was made with, and with no other', async () => {
  const { pools, masterKey } = region.running.services;
  await expect(refuseOtherKey(pools.owner, masterKey)).resolves.toBeUndefined();
  await expect(refuseOtherKey(pools.owner, randomBytes(32))).rejects.toThrow(
    /master key is another .* Nothing is changed/,
  );
});

test('a key made in place of a lost one is taken away again, and that it is lost is said', async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'varna-lost-'));
  const made = keyOf({ key: undefined, dataDirectory });
  const { pools } = region.running.services;
  await expect(refuseOtherKey(pools.owner, made)).rejects.toThrow(/master\.key is missing/);
  expect(existsSync(join(dataDirectory, 'keys', 'master.key'))).toBe(false);
  rmSync(dataDirectory, { recursive: true });
});
