import { sendJob, sendWaiting } from '../../platform/mail/index.ts';
import type { Job } from '../../platform/module.ts';
import { removeBefore } from './store.ts';

/** What was sent is kept this long, for whoever asks what became of a mail. */
const keptDays = 90;

export const jobs: readonly Job[] = [
  {
    name: sendJob,
    every: '* * * * *',
    run: async ({ services }) => {
      await sendWaiting(services);
    },
  },
  {
    name: 'mail.tidy',
    every: '50 3 * * *',
    run: async ({ db, now }) => {
      await removeBefore(db, now.subtract({ hours: 24 * keptDays }).toString());
    },
  },
];
