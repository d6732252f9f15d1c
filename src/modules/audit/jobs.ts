import { sealTrail } from '../../platform/audit/seal.ts';
import type { Job } from '../../platform/module.ts';
import { removeLeftovers } from './store/leftovers.ts';

export const jobs: readonly Job[] = [
  {
    name: 'audit.seal',
    every: '* * * * *',
    run: async ({ services }) => {
      await sealTrail(services.pools.owner);
    },
  },
  {
    name: 'platform.tidy',
    every: '40 3 * * *',
    run: ({ services, now }) => removeLeftovers(services.pools.owner, now),
  },
];
