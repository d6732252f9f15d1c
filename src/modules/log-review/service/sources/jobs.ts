import { asSystem } from '../../../../platform/assemble.ts';
import { type Job, workOnly } from '../../../../platform/module.ts';
import { longJob } from '../../jobs/names.ts';
import { sourceName } from '../../store/sources.ts';
import { forgetLogIds } from '../../store/waiting.ts';
import { replayQuarantine } from '../intake.ts';
import { replayJob } from './job-names.ts';
import { lookForGapsJob } from './look-for-gaps.ts';
import { takeInLogs } from './take-in.ts';

/** Log ids of calls are remembered this long. */
const REMEMBERED_DAYS = 3;

const replay = workOnly({
  name: replayJob,
  longestMinutes: longJob,
  work: async (services, { sourceId }) => {
    const name = await asSystem(services, replayJob, ({ db }) => sourceName(db, String(sourceId)));
    if (name) await replayQuarantine(services, name);
  },
});

const forget: Job = {
  name: 'logReview.forget-call-ids',
  every: '50 2 * * *',
  run: async ({ db, today }) => {
    await forgetLogIds(db, today.subtract({ days: REMEMBERED_DAYS }).toString());
  },
};

export const sourceJobs: readonly Job[] = [takeInLogs, replay, lookForGapsJob, forget];
