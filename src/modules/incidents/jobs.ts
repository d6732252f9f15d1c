import type { Job } from '../../platform/module.ts';
import { escalate } from './service/escalation.ts';

export const jobs: readonly Job[] = [{ name: 'incidents.escalate', every: '*/5 * * * *', run: escalate }];
