import { queueMails } from '../../../platform/mail/index.ts';
import type { Context } from '../../../platform/module.ts';
import { beginsWorkingWeek, isWorkingDay, reachOf } from '../rules/reminders.ts';
import { type DigestRow, digestsFor, takeDigests } from '../store/digest.ts';
import { takeStep } from '../store/reminders.ts';
import { stepsInOrder } from '../store/settings.ts';
import { digest } from '../templates.ts';
import { holidaysAround } from './holidays.ts';
import { kindsOf } from './kinds.ts';

/** Everything that is to be told today, told once. */
async function takeSteps({ db, today, services }: Context, holidays: ReadonlySet<string>): Promise<void> {
  const escalating = [...kindsOf({ services }).values()].filter(({ escalates }) => escalates).map(({ kind }) => kind);
  for (const step of await stepsInOrder(db)) {
    const reach = reachOf(step, today, holidays);
    if (!reach) continue;
    const days = { from: reach.from.toString(), to: reach.to.toString(), today: today.toString() };
    await takeStep(db, { ...step, ...days, escalating });
  }
}

function fillingOf(context: Context, { late, soon, stand_in, others, kinds }: DigestRow) {
  const known = kindsOf(context);
  const named = kinds.map(({ kind, ...counts }) => ({
    name: known.get(kind)?.name ?? { sv: kind, en: kind },
    ...counts,
  }));
  return { late, soon, standIn: stand_in, others, kinds: named };
}

/** So many mails are written at a time. */
const BATCH = 2000;

async function mailDigests(context: Context, holidays: ReadonlySet<string>): Promise<void> {
  const { db, today } = context;
  const day = today.toString();
  const people = await takeDigests(db, { today: day, beginsWeek: beginsWorkingWeek(today, holidays) });
  for (let from = 0; from < people.length; from += BATCH) {
    const rows = await digestsFor(db, people.slice(from, from + BATCH), day);
    const mails = rows.map((row) => ({
      personId: row.person_id,
      template: digest.name,
      values: fillingOf(context, row),
    }));
    await queueMails(context, mails);
  }
}

/** The morning's reminders and the mail about them. Run twice, the second time does nothing; on a day not worked, nothing. */
export async function remind(context: Context): Promise<void> {
  const holidays = holidaysAround(context.today);
  if (!isWorkingDay(context.today, holidays)) return;
  await takeSteps(context, holidays);
  await mailDigests(context, holidays);
}
