import type { Job } from '../../platform/module.ts';
import { countPlaces, sweep } from './store.ts';

export const jobs: readonly Job[] = [
  { name: 'search.count', every: '20 * * * *', run: async ({ db }) => void (await countPlaces(db)) },
  { name: 'search.sweep', every: '40 2 * * *', run: async ({ db }) => void (await sweep(db)) },
];
