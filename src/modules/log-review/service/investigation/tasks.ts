import type { Context } from '../../../../platform/module.ts';
import { closeTasks, openTasks } from '../../../../platform/tasks/index.ts';
import { caseById, circleOf } from '../../store/investigation.ts';
import { firstUnnamed, openTasksOf } from '../../store/investigation-parts.ts';

const [steps, name, confirm] = ['logReview.investigate', 'logReview.name-handlers', 'logReview.confirm'];
/** Stands in inboxes, where others may read it: not even which investigation. */
const title = 'Utredning av åtkomst';

type Base = { recordId: string; unitId: string; title: string };
type Case = { state: string; proposed_by: string | null };
type Circle = Awaited<ReturnType<typeof circleOf>>;
const investigators = (circle: Circle) => circle.filter(({ part }) => part === 'investigator').map(({ id }) => id);

/** A task for each person with steps left. */
async function keepSteps({ db }: Context, base: Base, { state }: Case, circle: Circle): Promise<void> {
  const left = state === 'open' ? await openTasksOf(db, base.recordId) : [];
  const asked = new Set(left.map(({ person_id }) => person_id));
  for (const { person_id, due_on } of left)
    await openTasks(db, { ...base, kind: steps, people: [person_id], dueOn: due_on });
  for (const { id } of circle)
    if (!asked.has(id)) await closeTasks(db, { kind: steps, recordId: base.recordId, personId: id });
}

/** A task for those who investigate while there are steps that nobody is named for. */
async function keepNaming({ db }: Context, base: Base, { state }: Case, circle: Circle): Promise<void> {
  const unnamed = state === 'open' ? await firstUnnamed(db, base.recordId) : undefined;
  if (!unnamed) return void (await closeTasks(db, { kind: name, recordId: base.recordId }));
  await openTasks(db, { ...base, kind: name, people: investigators(circle), dueOn: unnamed.due_on });
}

/** Keeps inboxes as the case is: for each with steps left, for steps that nobody is named for, and for another investigator while an ending is proposed. */
export async function keepTasks(context: Context, caseId: string): Promise<void> {
  const { db } = context;
  const row = await caseById(db, caseId);
  if (!row) return;
  const base = { recordId: caseId, unitId: row.unit_id, title };
  const circle = await circleOf(db, caseId);
  await keepSteps(context, base, row, circle);
  await keepNaming(context, base, row, circle);
  if (row.state !== 'proposed') return void (await closeTasks(db, { kind: confirm, recordId: caseId }));
  const people = investigators(circle).filter((id) => id !== row.proposed_by);
  await openTasks(db, { ...base, kind: confirm, people, dueOn: context.today.add({ days: 7 }).toString() });
}
