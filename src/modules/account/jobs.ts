import type { Job } from '../../platform/module.ts';
import { gateOf } from './service/at-gate.ts';
import { deleteAttemptsBefore } from './store/attempts.ts';
import { deletePendingBefore } from './store/pending.ts';
import { deleteSessionsEndedBefore } from './store/sessions.ts';

const SESSION_DAYS = 90;
const ATTEMPT_HOURS = 48;

export const jobs: readonly Job[] = [
  {
    /** Forgets what sign-in no longer needs: addresses tried from, sessions long over. The trail keeps what was done. */
    name: 'account.forget',
    every: '20 3 * * *',
    run: async ({ services, now }) => {
      const gate = gateOf(services);
      await deleteAttemptsBefore(gate, now.subtract({ hours: ATTEMPT_HOURS }).toString());
      await deletePendingBefore(gate, now.toString());
      await deleteSessionsEndedBefore(gate, now.subtract({ hours: 24 * SESSION_DAYS }).toString());
    },
  },
];
