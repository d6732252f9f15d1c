import type { Context } from '../../../../platform/module.ts';
import { dayAfter } from '../../../../shared/date.ts';
import { newId } from '../../../../shared/ids.ts';
import { Problem } from '../../../../shared/problem.ts';
import { notify } from '../../../notices/index.ts';
import { regionId } from '../../../organisation/index.ts';
import * as store from '../../store/investigation.ts';
import { insertSteps } from '../../store/investigation-parts.ts';
import { lineOf } from '../../texts/investigation-lines.ts';
import { routine } from './routine.ts';
import { keepTasks } from './tasks.ts';
import { noticeTitle, tell } from './tell.ts';

/** What a case is opened for. */
type Opening = {
  origin: 'review' | 'check';
  itemId: string | null;
  checkId: string | null;
  atUnitId: string | null;
  personId: string | null;
  userHsa: string;
  patients: readonly string[];
  firstDay: string;
  lastDay: string;
  /** What was seen, in neutral words. */
  seen: string;
  reason: string;
};

/** Names neither person nor unit: it stands in lists. */
const title = 'Utredning av åtkomst';

async function insert(context: Context, opening: Opening): Promise<{ id: string; number: string }> {
  const { db, now, today, actor } = context;
  const unitId = await regionId(db);
  if (!unitId) throw new Problem('record.not-found', 404);
  const id = newId(now.epochMilliseconds);
  const number = await store.nextCaseNumber(db, today.year);
  await store.insertCase(db, {
    id,
    unit_id: unitId,
    number,
    title,
    origin: opening.origin,
    item_id: opening.itemId,
    check_id: opening.checkId,
    at_unit_id: opening.atUnitId,
    person_id: opening.personId,
    user_hsa: opening.userHsa,
    patients: [...opening.patients],
    first_day: opening.firstDay,
    last_day: opening.lastDay,
    seen: opening.seen,
    opened_at: now.toString(),
    opened_by: actor.id,
  });
  return { id, number };
}

/** The steps of the routine, each within its days; those of the manager fall to whoever opened the case from a review. */
async function beginSteps(context: Context, id: string, { origin }: Opening): Promise<void> {
  const { db, now, today, actor } = context;
  const steps = routine.map(({ key, part, days }, place) => ({
    id: newId(now.epochMilliseconds),
    key,
    place,
    handler_id: part === 'manager' && origin === 'review' ? actor.id : null,
    due_on: dayAfter(today.toString(), days),
  }));
  await insertSteps(db, id, steps);
}

async function tellCircle(context: Context, { id, number }: { id: string; number: string }): Promise<void> {
  const circle = await store.circleOf(context.db, id);
  const people = circle.map((one) => one.id).filter((one) => one !== context.actor.id);
  await notify(context, { people, kind: 'logReview.case', recordId: id, title: noticeTitle(number) });
}

/** Opens a case and tells those who investigate. Answers its id and number. Error: one's own access is for another to handle. */
export async function openCase(context: Context, opening: Opening): Promise<{ id: string; number: string }> {
  if (opening.personId === context.actor.id) throw new Problem('logReview.case-own', 403);
  const made = await insert(context, opening);
  await beginSteps(context, made.id, opening);
  const line = opening.origin === 'review' ? 'openedFromReview' : 'openedFromCheck';
  await tell(context, made.id, 'opened', lineOf(line, { reason: opening.reason }));
  await keepTasks(context, made.id);
  await tellCircle(context, made);
  return made;
}

/**
 * Opens a case of unlawful access for an item that was judged not justified, in the transaction of the judgement. `seen` is what
 * was seen in neutral words, `reason` the reviewer's comment. Done again it answers the case there is.
 * Errors: 404 where the item is not the actor's to see, `logReview.case-own` for one's own access.
 */
export async function openUnlawfulCase(
  context: Context,
  { itemId, seen, reason }: { itemId: string; seen: string; reason: string },
): Promise<{ id: string }> {
  const before = await store.caseOfItems(context.db, [itemId]);
  if (before) return { id: before.id };
  const item = await store.itemOf(context.db, itemId);
  if (!item) throw new Problem('record.not-found', 404, { id: itemId });
  const { id } = await openCase(context, {
    origin: 'review',
    itemId,
    checkId: null,
    atUnitId: item.unit_id,
    personId: item.person_id,
    userHsa: item.user_hsa,
    patients: item.patients,
    firstDay: item.first_day,
    lastDay: item.last_day,
    seen,
    reason,
  });
  return { id };
}
