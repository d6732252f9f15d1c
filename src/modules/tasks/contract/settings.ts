import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { may } from '../permissions.ts';
import { Steps } from './step.ts';

/** How often somebody gets mail about tasks; of others' late tasks one is told the same day in any case. */
export const Digest = z.enum(['daily', 'weekly', 'none']);
export type Digest = z.infer<typeof Digest>;
const Preference = z.object({ digest: Digest });

export const settingsApi = contract({
  preference: { method: 'GET', path: '/tasks/preference', permission: may.use, reply: Preference },
  prefer: {
    method: 'PUT',
    path: '/tasks/preference',
    permission: may.use,
    audit: 'tasks.digest-chosen',
    body: Preference,
    reply: Preference,
  },
  steps: { method: 'GET', path: '/tasks/steps', permission: may.use, reply: Steps },
  setSteps: {
    method: 'PUT',
    path: '/tasks/steps',
    permission: may.setSteps,
    audit: 'tasks.steps-set',
    body: Steps,
    reply: Steps,
  },
});
