import { asSystem } from '../../../platform/assemble.ts';
import { type Context, type Job, workOnly } from '../../../platform/module.ts';
import type { Services } from '../../../platform/services.ts';
import { prepareMonth } from '../service/month/prepare.ts';
import { redraw } from '../service/month/redraw.ts';
import { commitMonth } from '../service/month/seed.ts';
import { renewReviewers } from '../store/month-places.ts';
import { hasRowsOf, monthRow } from '../store/months.ts';
import { answerRedraw } from '../store/redraw.ts';
import { longJob, prepareJobName, redrawJobName } from './names.ts';

/** Differences kept of a redraw. */
const most = 20;

const monthOf = ({ today }: Context): Temporal.PlainYearMonth => today.toPlainYearMonth();

/** Whether there is a past month to prepare: one that was asked for, or that logs have come of. */
async function isToPrepare({ db }: Context, month: string, isAsked: boolean): Promise<boolean> {
  const row = await monthRow(db, month);
  return row?.state !== 'drawn' && (isAsked || (await hasRowsOf(db, month)));
}

async function prepareThePast(services: Services, asked: string | undefined): Promise<void> {
  const waiting = await asSystem(services, prepareJobName, async (context) => {
    const month = asked ?? monthOf(context).subtract({ months: 1 }).toString();
    return (await isToPrepare(context, month, asked !== undefined)) ? month : null;
  });
  if (waiting) await prepareMonth(services, waiting);
}

async function answer(services: Services, id: string, month: string, unitId: string | null): Promise<void> {
  const found = await redraw(services, month, unitId).catch(() => null);
  const { strata, items, differences } = found ?? { strata: 0, items: 0, differences: [] };
  const status = found === null ? 'failed' : found.same ? 'same' : 'differs';
  await asSystem(services, 'logReview.answer-redraw', ({ db, now }) =>
    answerRedraw(db, id, { status, strata, items, differences: differences.slice(0, most), doneAt: now.toString() }),
  );
}

/** The month of the log review: committed to when it begins, made ready when it is over, given to whoever leads. Each may run again. */
export const monthJobs: readonly Job[] = [
  {
    name: 'logReview.commit-month',
    every: '5 0 * * *',
    run: async (context) => {
      await commitMonth(context, monthOf(context).toString());
    },
  },
  workOnly({
    name: prepareJobName,
    longestMinutes: longJob,
    // Logs may come late: it is tried each night until they have.
    every: '0 3 2-14 * *',
    work: (services, { month }) => prepareThePast(services, typeof month === 'string' ? month : undefined),
  }),
  {
    name: 'logReview.renew-reviewers',
    every: '30 3 * * *',
    run: async ({ db }) => {
      await renewReviewers(db);
    },
  },
  workOnly({
    name: redrawJobName,
    longestMinutes: longJob,
    work: (services, { id, month, unitId }) =>
      answer(services, String(id), String(month), typeof unitId === 'string' ? unitId : null),
  }),
];
