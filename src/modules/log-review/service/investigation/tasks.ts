import type { Context } from '../../../../platform/module.ts';
import { closeTasks, openTasks } from '../../../../platform/tasks/index.ts';
import { caseById, circleOf } from '../../store/investigation.ts';
import { openTasksOf } from '../../store/investigation-parts.ts';

const [steps, confirm] = ['logReview.investigate', 'logReview.confirm'];
/** Stands in inboxes, where others may read it: which investigation, never about whom. */
export const inboxTitle = (number: string): string => `Utredning ${number}`;

/** Keeps inboxes as the case is: a task for each person with steps left, and for another investigator while an ending is proposed. */
export async function keepTasks(context: Context, caseId: string): Promise<void> {
  const { db } = context;
  const row = await caseById(db, caseId);
  if (!row) return;
  const base = { recordId: caseId, unitId: row.unit_id, title: inboxTitle(row.number) };
  const left = row.state === 'open' ? await openTasksOf(db, caseId) : [];
  const circle = await circleOf(db, caseId);
  const asked = new Set(left.map(({ person_id }) => person_id));
  for (const { person_id, due_on } of left)
    await openTasks(db, { ...base, kind: steps, people: [person_id], dueOn: due_on });
  for (const { id } of circle)
    if (!asked.has(id)) await closeTasks(db, { kind: steps, recordId: caseId, personId: id });
  if (row.state !== 'proposed') return void (await closeTasks(db, { kind: confirm, recordId: caseId }));
  const people = circle.filter(({ id, part }) => part === 'investigator' && id !== row.proposed_by).map(({ id }) => id);
  await openTasks(db, { ...base, kind: confirm, people, dueOn: context.today.add({ days: 7 }).toString() });
}
