import type { Job } from '../../platform/module.ts';
import { remind } from './service/reminding.ts';

export const jobs: readonly Job[] = [{ name: 'tasks.remind', every: '30 6 * * *', run: (context) => remind(context) }];
