import { asSystem } from '../../../platform/assemble.ts';
import type { Context, Job } from '../../../platform/module.ts';
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

async function prepareThePast(context: Context, asked: string | undefined): Promise<void> {
  const month = asked ?? monthOf(context).subtract({ months: 1 }).toString();
  const row = await monthRow(context.db, month);
  if (row?.state === 'drawn' || (asked === undefined && !(await hasRowsOf(context.db, month)))) return;
  await prepareMonth(context.services, month);
}

async function answer({ services }: Context, id: string, month: string, unitId: string | null): Promise<void> {
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
  {
    name: prepareJobName,
    longestMinutes: longJob,
    // Logs may come late: it is tried each night until they have.
    every: '0 3 2-14 * *',
    run: (context, { month }) => prepareThePast(context, typeof month === 'string' ? month : undefined),
  },
  {
    name: 'logReview.renew-reviewers',
    every: '30 3 * * *',
    run: async ({ db }) => {
      await renewReviewers(db);
    },
  },
  {
    name: redrawJobName,
    longestMinutes: longJob,
    run: (context, { id, month, unitId }) =>
      answer(context, String(id), String(month), typeof unitId === 'string' ? unitId : null),
  },
];
