import type { Job } from '../../platform/module.ts';
import { askBatch, askingJob } from './service/asking.ts';
import { stopAskingJob, stopAskingMany } from './service/ending.ts';
import { bringDueIntoForce } from './service/publish.ts';

/** Decided versions come into force on their day; large read requests are sent out in parts and called back. */
export const jobs: readonly Job[] = [
  { name: 'documents.bring-into-force', every: '*/10 * * * *', run: bringDueIntoForce },
  { name: askingJob, run: askBatch },
  { name: stopAskingJob, run: stopAskingMany },
];
